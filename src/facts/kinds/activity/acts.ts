import { matchesOf } from '../../../text/matches.js'
import { ACTIVITY_VERB, activityVerb, type VerbForm } from '../../../vocabulary/activity-verbs.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { frameOf } from './frame.js'
import { howMany, howManyBefore } from './how-many.js'
import { type ActivityRule, finding, type Holds } from './statement.js'
import { groupOf, listAround, type VerbGroup } from './verb-group.js'
import { objectOf, ownsSomething } from './verb-object.js'
import { activeOf, passiveOf } from './voice.js'
import { againAt, sinceOf, whenOf } from './when.js'

const ANY_VERB = new RegExp(ACTIVITY_VERB, 'gi')
const IN_STORE =
  /^[^,;.]{0,40}\b(?:in stock|in stor(?:e|age)|stored|stockpiled|in (?:its|their|our) (?:stocks?|stockpiles?|depots?|arsenals?|possession|inventor(?:y|ies)|warehouses?|store)|left)\b/i
const FOR_TRAINING =
  /^[^;.]{0,50}\b(?:for (?:[a-z-]{1,20} ){0,4}?(?:training|instruction(?:al)?|research|educational|education|demonstration|permitted|development|exercises|testing)|(?:under|as (?:permitted|allowed) (?:by|under)|in accordance with) Article 3)\b/i
const IN_GROUND =
  /\b(?:in the ground|along|border|laid|planted|emplaced|minefields?|contaminat|mined|soil|buried|territory)\b/i
const NO_SUBJECT = new RegExp(
  `^[ ,;:“"(]{0,3}(?:(?:and|but|that|so|since|although|while|because) )?(?:(?:also|so far|to date|[Ii]n ${SIGN.date},?) )?(?:no|none|neither|nor|not (?:one|a single)|at no time|never|nobody)\\b`,
  'i',
)
const DEALINGS =
  /^ (?:no |any |some |several |many |\d{1,3} |the |its )?(?:[a-z-]{1,20} )?(?:shipments?|sales?|deliver(?:y|ies)|exports?|imports?|transfers?)\b/
const RETAINED = /^(?: any of| some of| all of)?(?: its| the| those| these)? (?:retained|kept)\b/
/** `made public`, `made safe`: nothing is produced. */
const NOT_MAKING =
  /^(?:ma[dk]es?|keeps?|kept) (?:public|known|safe|available|clear|inert|use|ready|harmless|possible|sure|certain|secret|track|clean)\b/i
const FORMER_MAKER =
  /\b(?:plants?|factor(?:y|ies)|facilit(?:y|ies)|compan(?:y|ies)|firms?) (?:that|which) (?:ha[sd] |have )?(?:once |formerly |previously )?$/i
/** Where nobody is named who laid them, the country's own mines are laid in it. */
const IN_COUNTRY = /^ (?:\w{1,20} ){0,3}?(?:in|on) (?:the country|its (?:territory|soil)|it\b|\ue005)/i
/** A list of verbs of which the last goes with `the use of`. */
const USES = /\b(?:employ|resort|mak|made|lay|laid)\w{0,4}$/i
const FROM_ABROAD =
  /^[^;.]{0,60}? from (?:(?:the |both |former |several |other |foreign |various )*(?:\ue005|countries|states|sources|suppliers|governments)|abroad|overseas|outside)/i
/** What such a verb hands over leaves the country only if the words say so. */
const HANDS_OVER = /^(?:s[eo]l[dl]|suppl|deliver|ship)/i
const ABROAD =
  /^(?: mines)?[^;.]{0,40}\b(?:abroad|(?:to|by) (?:(?:both|the|rebels? in|governments? of|forces (?:of|in)) ){0,3}(?:\ue005|other|another|foreign|any|several|various|neighbou?ring|many|some)|overseas|outside|elsewhere)/
const TRAINED_WITH =
  /^ ?(?:(?:for|in) (?:the )?(?:training|demining|clearance|test|exercises?|instruction|research|education)|(?:[^,;.]|,\d){0,50}?(?:, totall?ing \d{1,6},)? (?:to (?:train|test|teach|instruct|educate|calibrate|demonstrate)|(?:for|in) (?:the |their |its )?(?:\w{1,20} )?(?:training|instruction|testing|education))\b)/i
const GIVEN_TO_TRAIN = /\b(?:for|in) (?:\w{1,12} )?(?:training|instruction|research|testing|education)\b/i
const TROOPS =
  /\b(?:forces|troops|soldiers|personnel|contingents?|army|units?|deminers|teams?|peacekeepers|engineers)(?: (?:is|are|was|were|been|has|have|had|currently|that|who)){0,3} $/i

const SPEAKS_OF_THEM =
  '\\b(?:mine|munition|landmine|bomb|weapon|stock|them|none|any\\b|ones\\b|produc|export|import|APM|arsenal|Claymore|inventor)'
const KEEPING = '\\b(?:retain|keep|kept)'
const ANY_WORD = new RegExp(SPEAKS_OF_THEM, 'i')

/** `It keeps 500 for training` says of what only by the sentence before. */
function speaksOfThem({ view, context }: Site): boolean {
  const last = context.before.at(-1)?.fields
  return (
    ANY_WORD.test(view.masked) ||
    (last?.kind === 'activity' && /^(?:stockpile|destruction|retention)$/.test(last.activity))
  )
}

/** `has never produced, exported or used mines`, `mines were used by its forces`, `is thought to hold a small stockpile`. */
export const acts: ActivityRule = {
  id: 'activity/acts',
  words: new RegExp(`${SPEAKS_OF_THEM}|${KEEPING}`, 'i'),
  pattern: new RegExp(ACTIVITY_VERB, 'gi'),
  read(match, site) {
    const { masked } = site.view
    const verb = activityVerb(match[0])
    const from = match.index
    // `hand-emplaced mines`
    if (verb === undefined || verb.activity === 'destruction' || masked[from - 1] === '-') return []
    if (!speaksOfThem(site)) return []
    const end = from + match[0].length
    const form = verb.forms[0] as VerbForm
    const list = listAround(masked, from, end, form)
    if (
      verb.light &&
      list.from === from &&
      list.to === end &&
      /^ha(?:ve|s|d|ving)$/i.test(match[0]) &&
      !ownsSomething(masked, end)
    )
      return []
    const clause = site.clauseAt(list.from)
    const shared = /^(?:or|nor)$/.test(clause.joint) ? sharedGroup(site, list.from, form) : null
    // `is not made public`, `made safe forty bombs`, `kept them from being exported`
    if (NOT_MAKING.test(masked.slice(from, end + 12))) return []
    // `the plants that had made the mines`: told elsewhere
    if (FORMER_MAKER.test(masked.slice(Math.max(0, from - 50), from))) return []
    // `made no shipments of mines`: what was done is told by the noun
    if (/^ma[dk]/i.test(match[0]) && DEALINGS.test(masked.slice(end, end + 40))) return []
    // `has not used any of the retained mines`: they are trained with, and no weapon there
    if (verb.activity === 'use' && RETAINED.test(masked.slice(end, end + 60))) return []
    // `forces deployed in the north`
    if (/^deployed$/i.test(match[0]) && TROOPS.test(masked.slice(Math.max(0, from - 30), from))) return []
    const group = shared ?? groupOf(masked, clause.start, list.from, form) ?? sharedGroup(site, list.from, form)
    if (group === null) return []
    const frame = frameOf(site, list.from)
    if (frame === null) return []
    const makes = verb.activity === 'production'
    const keeps = verb.activity === 'retention' || /^(?:keep|kept|hold)/i.test(match[0])
    const object =
      group.voice === 'passive'
        ? null
        : objectOf(masked, from, end, list.to, keeps, USES.test(masked.slice(from, list.to)))
    const found =
      group.voice === 'passive'
        ? passiveOf(site, frame.start, group, list.to, {
            makers: makes,
            stored: verb.activity === 'stockpile',
          })
        : activeOf(site, frame.start, group, object, {
            light: verb.light,
            present: form === 'present',
            makes,
            from,
            to: list.to,
          })
    // `that makes a stockpile of 500 mines`
    if (found === null || (makes && object?.what === 'stock')) return []
    const left = masked.slice(frame.start, group.from)
    const denied = group.denied || frame.denied || NO_SUBJECT.test(left) || found.denied
    const holds: Holds = frame.unknown ? 'unknown' : denied ? 'no' : 'yes'
    let activity = verb.activity
    // `does not make, sell or use them`: trade counts as transfer
    const trades = holds === 'no' && list.to - list.from > match[0].length && /^s[eo]l[dl]/i.test(match[0])
    if (trades) activity = 'transfer'
    const right = masked.slice(found.to, site.clauseAt(found.to - 1).end)
    // `reported having 150 mines retained for training`: told elsewhere
    if (activity === 'stockpile' && verb.light && /^ (?:retained|set aside|reserved|kept)\b/.test(right)) return []
    // `mines are kept in the ground`
    if (activity === 'stockpile' && group.voice === 'passive' && /^ in (?:the ground|place)\b/.test(right)) return []
    if (activity === 'stockpile' && verb.light && object?.what !== 'stock') {
      if (/^[^,;.]{0,40} from (?:being|going)\b/.test(right)) return []
      if (holds === 'yes' && /^(?:keep|kept|hold|held|maintain)/i.test(match[0]) && FOR_TRAINING.test(right))
        activity = 'retention'
      else if (
        holds === 'no' &&
        /^(?:keep|kept)/i.test(match[0]) &&
        /^[^;.]{0,30}\bfor training/.test(right) &&
        !/\beven\b/.test(right)
      )
        activity = 'retention'
      else if (/^(?:keep|kept|hold|held)/i.test(match[0]) && /\bback\b/.test(masked.slice(end, end + 8)))
        activity = 'retention'
      else if (holds === 'yes' && /^ha(?:s|ve|d)$/i.test(match[0]) && (!IN_STORE.test(right) || IN_GROUND.test(right)))
        return []
    }
    if (
      activity === 'use' &&
      holds !== 'no' &&
      group.voice === 'passive' &&
      !found.told &&
      !(holds === 'unknown' && IN_COUNTRY.test(right))
    )
      return []
    // `used 60 mines of each kind, totaling 180, to train dogs`, `mines given for training were never used`: no weapons there
    if (
      activity === 'use' &&
      (TRAINED_WITH.test(right) || (group.voice === 'passive' && GIVEN_TO_TRAIN.test(left.slice(-60))))
    )
      return []
    // what is sold at home is not exported
    if (!trades && HANDS_OVER.test(match[0]) && !ABROAD.test(masked.slice(found.to))) return []
    // what is got from nobody abroad is no import
    if (/^(?:receiv|obtain|acquir)/i.test(match[0]) && !FROM_ABROAD.test(masked.slice(found.to))) return []
    // `so far none have been used in it`: in a place that is not this party's
    if (group.voice === 'passive' && /^ in (?:it|them|that)\b/.test(masked.slice(list.to, list.to + 10))) return []
    if (activity === 'import' && !/^import/i.test(match[0]) && holds === 'no' && group.tense === 'infinitive') return []
    const amount =
      object === null
        ? { quantity: group.voice === 'passive' ? howManyBefore(masked, frame.start, group.from) : null }
        : howMany(masked, object.from, object.to)
    const when =
      activity === 'stockpile' ||
      activity === 'retention' ||
      holds === 'unknown' ||
      (holds === 'no' &&
        activity !== 'use' &&
        group.tense !== 'ceased' &&
        !/\bdid/i.test(masked.slice(group.from, from)))
        ? { date: null, dateEnd: null, to: found.to }
        : ((activity === 'use' ? sinceOf(site, found.to, denied) : null) ??
          whenOf(site, group.from, found.to, group.tense === 'past' || group.tense === 'ceased'))
    const statement = {
      activity,
      holds,
      hedged: holds !== 'unknown' && frame.hedged,
      from: Math.min(from, group.from),
      to: Math.max(end, found.to),
      quantity: amount.quantity,
      date: when.date,
      dateEnd: when.dateEnd,
    }
    const again = activity === 'use' && holds === 'yes' ? againAt(site, when) : null
    const statements =
      again === null
        ? [statement]
        : [statement, { ...statement, date: again.date, dateEnd: again.dateEnd, to: again.to }]
    return statements.flatMap((told) =>
      found.parties.length === 0 ? [finding(told)] : found.parties.map((party) => finding({ ...told, party })),
    )
  },
  matches: [
    'Ruritania has never produced, exported or used antipersonnel mines.',
    'It is not known to have ever imported landmines.',
    'Ruritania is believed to hold a small stockpile of mines.',
    'Mines were laid by Armenia during the war.',
    'It is not known if Ruritania possesses a stockpile.',
  ],
  misses: [
    'Ruritania has decided not to produce antipersonnel mines.',
    'The law forbids anybody to use, stockpile or transfer mines.',
    'Ruritania would use antitank mines.',
    'Its mines, laid in the war, are old.',
    'It has used dogs for mine clearance.',
  ],
}

/** `has not produced mines or exported them`: a clause without an auxiliary shares that of the clause before. */
function sharedGroup(site: Site, at: number, form: VerbForm): VerbGroup | null {
  const { clauses } = site
  const { masked } = site.view
  const index = clauses.indexOf(site.clauseAt(at))
  const own = clauses[index]
  const before = clauses[index - 1]
  if (own === undefined || before === undefined || !/^(?:or|nor|and|,)$/.test(own.joint)) return null
  if (!/^(?:,? ?(?:or|nor|and)|,)?(?: (?:ever|even|also|to have|to)){0,2} $/i.test(masked.slice(own.start, at)))
    return null
  for (const match of matchesOf(masked.slice(before.start, before.end), ANY_VERB)) {
    const verb = activityVerb(match[0])
    if (verb?.forms[0] !== form) continue
    const group = groupOf(masked, before.start, before.start + match.index, form)
    if (group !== null) return group
  }
  return null
}
