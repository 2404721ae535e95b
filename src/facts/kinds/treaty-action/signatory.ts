import type { TreatyCode } from '../../../vocabulary/treaties.js'
import { dateOf } from '../../dating.js'
import { objectsOf, treatiesIn, treatyBefore } from '../../objects.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { sinceDate } from './duration.js'
import { findings, type TreatyRule } from './statement.js'

const T = SIGN.treaty
const P = SIGN.party
const D = SIGN.date

export const signatory: TreatyRule = {
  id: 'treaty-action/signatory',
  words: /signator/i,
  pattern: new RegExp(
    `\\b(?:(?:is|was|are|remains?|remained|being|became|been) (?:(not|neither|nor) )?(?:yet |also |still |only |it |${P} )?(?:an? |the )?(?:early |original )?(non-)?signator(?:y|ies)(?: state)?(?: (?:to|of)(?: (?:nor|or|and) (?:an? )?(?:state )?part(?:y|ies) (?:to|of))? (?:the )?(?=${T})|,? (?:nor|or) (?:an? )?(?:[Ss]tates? )?[Pp]art(?:y|ies) (?:to|of) (?:the )?(?=${T}))?|[Nn]on-signatory (?=(?:state )?(?:the )?${P})|(?<=, )an? non-signatory(?: (?:to|of) (?:the )?(?=${T}))?)`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const negative = match[1] !== undefined || /non-/i.test(match[0])
    const after = objectsOf(
      site,
      /\b(?:to|of) (?:the )?$/.test(match[0]) ? end - (match[0].endsWith('the ') ? 5 : 1) : end,
    )
    const objects =
      after ??
      (/^(?:an? )?[Nn]on-signatory/.test(match[0])
        ? { treaties: [treatyIn(site) ?? treatyBefore(site, from)], denied: [], end }
        : null)
    if (objects === null) return []
    const mood = negative ? 'not-done' : site.mood(from, end)
    if (mood !== 'done' && mood !== 'not-done') return []
    const beside = /^[Nn]on-signatory/.test(match[0])
      ? mentionsOf(site.view, 'party', end)[0]?.mention.party
      : /^an? non-signatory/.test(match[0])
        ? mentionsOf(site.view, 'party', from - 3, from)[0]?.mention.party
        : undefined
    const dated =
      mood !== 'done'
        ? null
        : (sinceDate(site, from, objects.end) ?? (/^became/.test(match[0]) ? dateOf(site, from, objects.end) : null))
    return findings({
      from,
      to: Math.max(objects.end, dated?.end ?? 0),
      action: 'signature',
      treaties: objects.treaties,
      modality: mood,
      date: dated?.date ?? null,
      party: beside ?? null,
    })
  },
  matches: [
    'Ruritania is not a signatory to the Mine Ban Treaty.',
    'Non-signatory Tuvalu has shown interest in the Mine Ban Treaty.',
  ],
  misses: ['Ruritania spoke to the signatories of the petition.'],
}

/** `Samoa, a signatory to the treaty, took part`; `A signatory since D, Samoa has not ratified`; `As a non-signatory, it`. */
export const apposedSignatory: TreatyRule = {
  id: 'treaty-action/apposed-signatory',
  words: /signatory/i,
  pattern: new RegExp(
    `(?:^(?:As )?|${P}, |[ (](?:though|although|while|as) )(?:itself )?[Aa] (non-)?signatory(?: state)?(?: (?:to|of) (?:the )?(?=${T})| since (?=${D})|(?=,))`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const whom = match[0].startsWith(P) ? site.view.mentionAt.get(from) : undefined
    const named = treatiesIn(site, end, end + 1)
    // a bare `a signatory,` behind a name may belong to a list
    if (named.length === 0 && whom !== undefined) return []
    const since = site.view.mentionAt.get(end)
    return findings({
      from,
      to: end + 1,
      action: 'signature',
      treaties: named.length > 0 ? named : [treatyIn(site) ?? treatyBefore(site, from)],
      modality: match[1] === undefined ? 'done' : 'not-done',
      date: since?.kind === 'date' ? since.date : null,
      party: whom?.kind === 'party' && whom.form === 'name' ? whom.party : null,
    })
  },
  matches: [
    'A signatory since 3 December 1997, Ruritania has not ratified the Mine Ban Treaty.',
    'As a non-signatory, Ruritania came to the meeting of the Mine Ban Treaty as an observer.',
    'Chad, a signatory to the Mine Ban Treaty, sent nobody.',
  ],
  misses: ['A signatory has certain duties.', 'Speaking as a signatory of the petition, he said that it was good.'],
}

/** The treaty that the sentence names first. */
function treatyIn(site: Site): TreatyCode | null {
  return mentionsOf(site.view, 'treaty').find(({ mention }) => mention.treaty !== null)?.mention.treaty ?? null
}
