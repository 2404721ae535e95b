import { exactly } from '../../../text/quantities.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition, inPlace, whose } from './condition.js'
import { datedOf } from './dated.js'
import { totalArea } from './total-area.js'

const ACTION =
  '(?:(?:mine|landmine|humanitarian|manual|systematic|mechanical|military|national|\ue005|UXO|and|ordnance|battle area|area) ){0,4}(?:clearance|demining|mine-clearing|mine removal)(?: (?:operations?|activit(?:y|ies)|works?|programs?|programmes?|efforts?|projects?|campaigns?))?'

/** `Demining began in 1998`, `HALO Trust resumed mine clearance`, `no demining has taken place`. */
const underWay: ConditionRule = {
  id: 'activity/clearance-took-place',
  words: /clearance|demining|mine-clearing|mine removal/i,
  pattern: new RegExp(
    `\\b(no (?:[\\w\ue005]{1,20} ){0,3}?)?${ACTION}\\b(?: and (?:explosive ordnance disposal|EOD|survey|marking|technical survey))?(?: (?:in|on|at|along|of|around|near)(?: (?!(?:is|was|has|will|have|are|were)\\b)[\\p{L}\\ue005\\ue006’'-]{1,24}){1,10}?)? (?:(?:ha(?:s|ve|d) (?:\\w{1,20} )?)?(?:been |was |were |is |are )(?:not )?(?:yet )?(?:being )?(?:also )?(?:reported )?(?:as )?(?:carried out|conducted|undertaken|performed|done|completed|finished|concluded|reported|initiated|suspended)|(?:ha(?:s|ve|d) (?:\\w{1,20} )?)?(?:been |was |were |is |are )?(?:not )?(?:yet )?(?:also )?(?:beg[au]n|started|got under ?way|gotten under ?way|got underway|under ?way|underway|resumed|commenced|continue[sd]?|continuing|on-?going|taken place|took place|takes place|d(?:id|oes) not (?:take place|begin|start|resume|continue|occur)|in progress|ended|gone on|went on))\\b`,
    'giu',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const mood = site.mood(to, to)
    const none = match[1] !== undefined || / not /.test(match[0])
    if (mood === 'open' || (mood === 'planned' && !/\b(?:carried|conducted|completed)\b/.test(match[0]))) return []
    const left = masked.slice(site.clauseAt(from).start, from)
    if (
      /\b(?:will|would|should|could|may|might|to be|training|trained|assist\w{0,16}|support\w{0,16}|funds?|funding|money|report\w{0,16} on|plans?|preparations?|preparing|needs?|capacity|equipment)\b[^,;]{0,50}$/i.test(
        left,
      ) ||
      /\b(?:will|would|can|could|should|may|might|shall)\b/i.test(match[0])
    )
      return []
    const reported = /\breported\b/i.test(match[0])
    if (/\breported$/i.test(match[0]) && !none) return []
    const holds = none || /\b(?:neither|nor|never)\b/i.test(left) ? 'no' : 'yes'
    return [
      condition({
        activity: 'clearance',
        holds,
        from,
        to,
        ...(reported ? { hedged: true } : {}),
        date: datedOf(site, from, to, true),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'Mine clearance began in 1998.',
    'Demining got underway in Samoa in September 1995.',
    'No demining has taken place.',
    'No mine clearance operations were reported in 2003.',
    'No Ruritanian Army clearance was reported in 2004.',
    'Mine clearance has not started.',
    'It said that clearance did not take place during 2020.',
    'Clearance operations were reported completed in the north in October 2003.',
    'Mine clearance and explosive ordnance disposal in the south was carried out in 2003.',
    'Mine clearance along the Ruritanian side of the border with Samoa was completed in 2002.',
  ],
  misses: [
    'The National Demining Program conducted its first seminar.',
    'Mine clearance will begin in 2001.',
    'If demining is undertaken, aid will follow.',
    'It took part in the meeting on mine clearance.',
    'Preparations for mine clearance operations were ongoing.',
  ],
}

/** `announced the completion of`: only what is reported is told. */
const REPORTED = /\b(?:reported|announced|declared|marked|celebrated) (?:the )?$/i

const doing: ConditionRule = {
  id: 'activity/carries-out-clearance',
  words: /clearance|demining|mine-clearing|mine removal/i,
  pattern: new RegExp(
    `\\b(?:conduct(?:s|ed|ing)?|carr(?:y|ies|ied|ying) out|undert(?:ook|akes?|aking|aken)|perform(?:s|ed|ing)?|goes on with|go on with|went on with|beg[au]n|begins?|start(?:s|ed)?|resumed?|commenced|continue[sd]?|complet(?:e|es|ed)|finish(?:ed)?|took part in|participat(?:ed|es|ing) in|engage[sd]? in|engaged in|initiated|launched|suspended|ma(?:de|kes|king) (?:good |great |some |further |much |little |limited |slow |steady |rapid |significant |considerable |substantial |important )?progress (?:in|on|with|towards?)|completion of|there (?:is|has been|was|have been|are|were))(?:,? in ${SIGN.date},?)?(?: (?:any|all|its|their|the|a|an|some|limited|major|significant|small-scale|large-scale|extensive|regular|routine|further|in|with|to|its own|initial|new|ongoing|no|another round of|a new round of|another phase of|the (?:first|second|third|last|final) (?:phase|stage|round) of)){0,3} ${ACTION}\\b(?! (?:training|courses?|equipment|techniques?|capacity|plans?|seminars?|workshops?|teams?|units?|personnel|machines?|compan\\w{1,20}|organi[sz]ations?|deadlines?|obligations?|in line))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const mood = site.mood(from, to)
    if (mood === 'open' || mood === 'planned') return []
    const left = masked.slice(site.clauseAt(from).start, from)
    if (/^completion/i.test(match[0]) && !REPORTED.test(left)) return []
    if (
      /\b(?:to|training in|trained (?:in|to)|capacity|able to|ability to|capable of) (?:\w{1,20} )?$/i.test(left) &&
      !/\b(?:continues?|continued|began|begun|started) to (?:\w{1,20} )?$/i.test(left)
    )
      return []
    if (/^(?:engage|participat|took part|carr|conduct|perform|undert)\w{0,16} (?:in )?$/i.test(match[0])) return []
    const none = mood === 'not-done' || / no /i.test(match[0])
    const there = /^there/i.test(match[0])
    const area = none ? null : totalArea(masked.slice(to, site.clauseAt(from).end + 60))
    const begun = /^(?:beg|start|resum|commenc|there|continu|initiat|launch)/i.test(match[0])
    return [
      condition({
        activity: 'clearance',
        holds: none ? 'no' : 'yes',
        from,
        to: to + (area?.end ?? 0),
        quantity: exactly(area ?? undefined),
        // `in March 2003 it reported the completion of`: when it was told
        date:
          /^completion/i.test(match[0]) && mentionsOf(site.view, 'date', from).length === 0
            ? null
            : datedOf(site, from, to, begun),
        ...(there ? inPlace(site, from, to) : whose(site, from, to)),
      }),
    ]
  },
  matches: [
    'HALO Trust resumed mine clearance in January 2000.',
    'Ruritania has not begun demining.',
    'Three organizations are conducting mine clearance.',
    'Since May 1997 there has been demining in Samoa.',
    'The army goes on with mine clearance.',
    'The army has begun another round of demining on the border.',
    'Ruritania reportedly completed in 2004 the clearance of mined land.',
    'The army carries out extensive mine clearance.',
  ],
  misses: [
    'Officers were trained to conduct mine clearance.',
    'It would begin mine clearance if funds were found.',
    'The unit conducted mine clearance training.',
  ],
}

/** `there is no demining program`; a program of mine action may be more than clearance. */
const noProgram: ConditionRule = {
  id: 'activity/no-clearance-program',
  words: /clearance|demining/i,
  pattern:
    /\b(?:(?:has|have|had|is|are|was|were) no|(?:does|do|did) not have an?y?) (?:current |ongoing |active |national |formal |systematic |known |humanitarian ){0,4}(?:mine[- ]clearance|landmine clearance|demining)(?: (?:programs?|programmes?|activit(?:y|ies)|operations?|projects?|efforts?|work))?(?! (?:capacity|capabilit|expert|equipment|experience|train|personnel|units?|teams?|contribut))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (site.mood(from, to) !== 'done') return []
    const there = /\bthere (?:\w{1,20} )?$/i.test(site.view.masked.slice(0, from))
    return [
      condition({
        activity: 'clearance',
        holds: 'no',
        from,
        to,
        date: datedOf(site, from, to),
        ...(there ? inPlace(site, from, to) : {}),
      }),
    ]
  },
  matches: ['Ruritania has no mine clearance program.', 'It did not have any demining activities.'],
  misses: ['Ruritania has no demining equipment.', 'It has a demining program.'],
}

const OBLIGATION =
  '(?:Article 5|clearance|mine clearance|demining)(?: (?:clearance|mine clearance|demining))? (?:obligations?|commitments?|duties)'

const OF_OTHERS = /\b(?:states|countries|nations|parties)(?: parties)? (?:that|which|who) [^,;]{0,30}$/i

/** `fulfilled its Article 5 obligations in 2010`, `declared completion of its clearance obligations`. */
const obligationMet: ConditionRule = {
  id: 'activity/clearance-obligation-met',
  words: /obligation|commitment|duties/i,
  pattern: new RegExp(
    `\\b(?:(?:fulfill?ed|met|completed|complied with|(?:(?:report|announc|declar|confirm)ed|announcing|declaring) (?:the )?(?:completion|fulfill?ment) of) (?:all )?(?:of )?(?:its|the|their) (?:\ue001 )?${OBLIGATION}|compliance with (?:its |the )?${OBLIGATION})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const mood = site.mood(from, to)
    if (
      /^compliance/i.test(match[0]) &&
      !/\bdeclar\w{1,6} (?:of |its |full ){0,3}$/i.test(site.view.masked.slice(0, from))
    )
      return []
    if ((mood !== 'done' && mood !== 'not-done') || subjectOf(site.view, site.clauses, from).kind === 'other') return []
    // `called on states that have not met their obligations`
    if (OF_OTHERS.test(site.view.masked.slice(0, from))) return []
    return [
      condition({
        activity: 'clearance',
        holds: mood === 'done' ? 'yes' : 'no',
        from,
        to,
        date: datedOf(site, from, to),
      }),
    ]
  },
  matches: [
    'Ruritania fulfilled its Article 5 obligations in 2010.',
    'In December 2007, Ruritania declared completion of its clearance obligations.',
  ],
  misses: ['Ruritania must meet its Article 5 obligations by 2010.', 'It fulfilled its obligations to the bank.'],
}

export const clearanceRules: readonly ConditionRule[] = [underWay, doing, noProgram, obligationMet]
