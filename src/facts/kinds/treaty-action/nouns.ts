import { dateOf } from '../../dating.js'
import { treatiesIn, treatyBefore } from '../../objects.js'
import { mentionsOf, SIGN } from '../../view.js'
import { actionOf } from './action.js'
import { findings, type TreatyRule } from './statement.js'

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

/** A noun with its date: `ratification came on D`, `its signature dates from D`. */
export const dated: TreatyRule = {
  id: 'treaty-action/noun-dated',
  words: /ratification|accession|signature/i,
  pattern: new RegExp(
    `\\b(ratification|accession|signature)(?: (?:of|to) (?:the )?(${T}))?,? (?:(?:came|followed|took place|was completed|was made|occurred|dates?|is dated|dated)(?: \\w+){0,4}|in turn|only|nearly[^.;,]{0,20},) ?(?:on|in|from)? ?(?:the )?(?=${D})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const mention = site.view.mentionAt.get(end)
    if (mention?.kind !== 'date' || site.mood(from, end) !== 'done') return []
    return findings({
      from,
      to: end + 1,
      action: actionOf(match[1] as string),
      treaties: match[2] === undefined ? [treatyBefore(site, from)] : treatiesIn(site, from, end),
      modality: 'done',
      date: mention.date,
    })
  },
  matches: ['It signed the Mine Ban Treaty in 1997; ratification came on 23 July 1998.'],
  misses: ['Ratification is expected in 1999.'],
}

/** `its ratification on D was the fourth`, and `its ratification is outstanding`. */
export const nounPredicate: TreatyRule = {
  id: 'treaty-action/noun-predicate',
  words: /ratification|accession/i,
  pattern: new RegExp(
    `(?:\\b(?:its|their|whose)|${P}['’]s?) (ratification|accession)(?: (?:of|to) (?:the )?(?:${T}))?(?: on (?:the )?(${D})(?= (?:was|made|brought|came)|, )| (?:followed|came after|crowned|was the result of)|,? (?:is|was|remains?|remained) (?:still |yet )?(?:outstanding|lacking|wanting|missing|to come|awaited))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = treatiesIn(site, from, end)
    const mention = match[2] === undefined ? undefined : mentionsOf(site.view, 'date', from, end).at(-1)?.mention
    return findings({
      from,
      to: end,
      action: actionOf(match[1] as string),
      treaties: named.length > 0 ? named : [treatyBefore(site, from)],
      modality:
        mention !== undefined || /(?:followed|came after|crowned|result of)$/i.test(match[0]) ? 'done' : 'not-done',
      date: mention?.date ?? null,
    })
  },
  matches: [
    'It signed in 1997, and its ratification on 19 January 1998 was the fourth worldwide.',
    'Ruritania signed the Mine Ban Treaty, but its ratification is outstanding.',
  ],
  misses: ['Its ratification is expected in 1999.'],
}

export const consent: TreatyRule = {
  id: 'treaty-action/consent',
  words: /consent/i,
  pattern: /\bconsent to be bound (?:by|to)(?: the)? (?=\ue001)/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const treaties = treatiesIn(site, end, end + 1)
    const mood = site.mood(from, end)
    if (mood === 'open' || /\b(?:means that|a state|states)\b/i.test(site.view.masked.slice(0, from))) return []
    const dated = mood === 'done' ? dateOf(site, from, end + 1) : null
    return findings({
      from,
      to: Math.max(end + 1, dated?.end ?? 0),
      action: 'acceptance',
      treaties,
      modality: mood,
      date: dated?.date ?? null,
    })
  },
  matches: ['Ruritania gave its consent to be bound by Amended Protocol II on 2 May 2000.'],
  misses: ['By accession a state gives its consent to be bound by the Mine Ban Treaty in one step.'],
}
