import { dateBehind, dateOf } from '../../dating.js'
import { treatiesIn, treatyBefore } from '../../objects.js'
import type { Site } from '../../rule.js'
import { type Action, actionOf } from './action.js'
import { findings, type TreatyRule } from './statement.js'

const INSTRUMENT = '(?:ratification|accession|acceptance|approval|succession)'
export const deposit: TreatyRule = {
  id: 'treaty-action/deposit',
  words: /ratification|accession|acceptance|approval|succession/i,
  pattern: new RegExp(
    `\\b(?:(?:deposit(?:ed|s|ing)?|lodg(?:ed|ing)|handed (?:in|over|to)|handed(?= [^.;:]{0,30}instrument)|deliver(?:ed|ing)|submit(?:ted|ting)|transmitted|presented)\\b[^.;:]{0,60}?\\b(?:instruments? of (${INSTRUMENT})|(${INSTRUMENT}) (?:instruments?|documents?|papers))|deposit(?:ed|s|ing)? (?:its|the) (${INSTRUMENT})|(?:instruments? of (${INSTRUMENT})|(${INSTRUMENT}) (?:instruments?|documents?|papers))\\b[^.;:]{0,60}?\\b(?:deposited|lodged|handed (?:in|over|to)|delivered|submitted|transmitted|presented|sent|received by|reached|arrived))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const action = actionOf(match.slice(1).find((word) => word !== undefined) as string)
    const named = treatiesIn(site, from, end + 12)
    const treaties = named.length > 0 ? named : [treatyBefore(site, from)]
    const verb = from + match[0].search(/deposit|lodg|hand|deliver|submit|transmit|present|sent|receiv|reach|arriv/i)
    // `the deposit of the instrument` is a noun, and tells nothing by itself
    if (/\b(?:the|a|its) $/i.test(site.view.masked.slice(0, verb)) && /^deposit /i.test(site.view.masked.slice(verb)))
      return []
    const mood = site.mood(verb, end)
    if (mood === 'open') return []
    const dated = mood === 'done' ? dateOf(site, verb, end) : mood === 'planned' ? dateBehind(site, verb, end) : null
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0),
      action,
      treaties,
      modality: mood,
      date: dated?.date ?? null,
    })
  },
  matches: [
    'Ruritania deposited its instrument of ratification on 4 May 1999.',
    'Its instrument of accession was deposited at the United Nations on 4 May 1999.',
  ],
  misses: ['The rebels deposited their weapons in a church.'],
}

/** `has yet to deposit its official instruments with the United Nations`: which one, the text before tells. */
export const depositOfOne: TreatyRule = {
  id: 'treaty-action/deposit-of-one',
  words: /deposit/i,
  pattern:
    /\b(?:deposit(?:ed|s|ing)?|lodg(?:e|ed|ing)) (?:its|their|the) (?:(?:official|formal|legal|necessary|required) )?(?:instruments?|papers|documents?)\b(?! of)/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const mood = site.mood(from, end)
    if (mood === 'open') return []
    const dated = mood === 'done' ? dateOf(site, from, end) : mood === 'planned' ? dateBehind(site, from, end) : null
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0),
      action: depositedBefore(site, from),
      treaties: [treatyBefore(site, from)],
      modality: mood,
      date: dated?.date ?? null,
    })
  },
  matches: ['Ruritania has ratified the Mine Ban Treaty, but has yet to deposit its official instruments with the UN.'],
  misses: ['The rebels deposited their weapons in a church.'],
}

/** What kind of instrument was spoken of last: that of a ratification, unless the text says otherwise. */
function depositedBefore(site: Site, at: number): Action {
  if (/\b(?:accession|acced)/i.test(site.view.masked.slice(0, at))) return 'accession'
  if (/\bratif/i.test(site.view.masked.slice(0, at))) return 'ratification'
  const last = site.context.before.findLast(({ fields }) => fields.kind === 'treaty-action')?.fields
  if (last?.kind !== 'treaty-action') return 'ratification'
  return /^(?:accession|acceptance|approval|succession)$/.test(last.action) ? last.action : 'ratification'
}

/** The instrument, once named, is spoken of as `it`: `As of July 2001, it had not been formally deposited`. */
export const depositOfIt: TreatyRule = {
  id: 'treaty-action/deposit-of-it',
  words: /deposit/i,
  pattern:
    /\b(?:it|this|they|these|the (?:documents?|papers?|instruments?)) (?:has|had|have|was|were|is) (?:still |now |not |yet |formally |officially |never |since |been ){0,4}deposited\b/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const mood = site.mood(end - 1, end)
    if (mood !== 'done' && mood !== 'not-done') return []
    const dated = mood === 'done' ? dateOf(site, end - 1, end) : null
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0),
      action: depositedBefore(site, from),
      treaties: [treatyBefore(site, from)],
      modality: mood,
      date: dated?.date ?? null,
    })
  },
  matches: ['As of July 2001, it had not been formally deposited with the UN.'],
  misses: ['Ruritania deposited its weapons.'],
}
