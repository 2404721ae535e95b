import { listedAt } from '../../listed-parties.js'
import { mentionsOf, SIGN } from '../../view.js'
import { type ConditionRule, condition } from './condition.js'
import { datedOf } from './dated.js'
import { isAboutMines, MINE_ACTION, moneyIn } from './giving.js'

const P = SIGN.party

/** Somebody of that country who is not its government. */
const NO_GOVERNMENT =
  /^(?:['’]s?)? (?:(?:[A-Z][\w-]{1,20} ){0,2}(?:Red Cross|Red Crescent|NGOs?|People|Church|Campaign|Association|Council|Foundation|Committee|Group|Trust|University|Institute|compan\w{1,3}|firms?)|citizens|people|companies|firms)\b/

/** `Mine clearance is funded by Norway and Japan`, `with financial support from the governments of Norway and Japan`. */
const fundedBy: ConditionRule = {
  id: 'activity/funded-by',
  words: /fund|financ|money|sponsored|paid|grant/i,
  pattern: new RegExp(
    `(?:\\b(?:is|are|was|were|been|being|and|,|activities|operations|projects?|programs?|teams?|center) (?:\\w{1,20}ly |also |currently |jointly |partly ){0,2}(?:funded|financed|paid for|sponsored) by|\\b(?:funding|funds|money|financial (?:support|assistance|contributions?)|donations|contributions|(?:a )?grants?)(?: for [^.;,]{0,60}?)? (?:(?:has |have )?(?:come|comes|came|was provided|were provided|is provided|was received) )?(?:from|by)) (?:the )?(?:governments? of (?:the )?)?(?=${P})`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const at = from + match[0].length
    const clause = site.clauseAt(from)
    if (
      site.mood(from, at) !== 'done' ||
      /\b(?:no|any|little|without|more|for|seek\w{0,3}) (?:\w{1,20} ){0,2}$/i.test(
        masked.slice(clause.start, from + 1).slice(0, -1),
      )
    )
      return []
    if (!isAboutMines(masked) && !(isAboutMines(site.context.heading) && isAboutMines(site.view.block.text.text)))
      return []
    // how much it was is told by other rules
    if (moneyIn(site, clause.start, Math.max(clause.end, at + 60)) !== null) return []
    const listed = listedAt(site.view, at)
    const first = site.view.mentionAt.get(at)
    const parties = listed.length > 0 ? listed.map(({ party }) => party) : first?.kind === 'party' ? [first.party] : []
    const to = listed.at(-1)?.to ?? at + 1
    if (NO_GOVERNMENT.test(masked.slice(to))) return []
    const [party, ...alike] = parties
    if (party === undefined) return []
    // a date that stands further behind is that of another verb
    const behind = mentionsOf(site.view, 'date', to, Math.max(clause.end, to))[0]
    const own = behind === undefined || /^ (?:in|for|during) (?:the )?$/.test(masked.slice(to, behind.at))
    const date = own ? datedOf(site, from, to) : null
    return [condition({ activity: 'funding', holds: 'yes', from, to, date, party, alike })]
  },
  matches: [
    'Mine clearance is funded by Norway and Japan.',
    'HALO clears mines with financial support from the governments of Norway and Japan.',
    'Funding for mine action came from the United States.',
  ],
  misses: [
    'The schools are funded by Norway.',
    'No funds for mine action came from Norway.',
    'It will clear mines with funds from Norway.',
    'Mine clearance is funded by Norwegian companies.',
  ],
}

/** `does not support mine action elsewhere`. */
const notElsewhere: ConditionRule = {
  id: 'activity/no-funding-elsewhere',
  words: /elsewhere|abroad|other (?:countries|states)|outside/i,
  pattern: new RegExp(
    `\\b(?:(?:did|does|do|has|have|had) not (?:yet |ever )?(?:support|fund|financ|contribut)(?:e|ed)? (?:to )?(?:any )?|(?:gives|gave|provides|provided) no (?:\\w{1,12} )?(?:support|funds?|money|assistance) (?:to|for) )${MINE_ACTION}(?: \\w{1,20}){0,2} (?:elsewhere|abroad|(?:in|of) other (?:countries|states)|outside (?:its|the)\\b[^.;,]{0,20})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (site.mood(from, from) === 'open') return []
    return [condition({ activity: 'funding', holds: 'no', from, to, date: datedOf(site, from, to) })]
  },
  matches: ['Ruritania does not support mine action elsewhere.', 'It gave no money for demining in other countries.'],
  misses: ['Ruritania supports mine action elsewhere.', 'It does not support the use of mines elsewhere.'],
}

export const fundedByRules: readonly ConditionRule[] = [fundedBy, notElsewhere]
