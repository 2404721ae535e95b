import { dateBehind, dateOf } from '../../dating.js'
import { intends } from '../../modality.js'
import { type Objects, objectsOf, treatiesIn, treatyBefore } from '../../objects.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { sinceDate } from './duration.js'
import { findings, type TreatyRule } from './statement.js'

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

const STATE_PARTY = '(?:full |state |State )?(?:States? |state )?(?:[Pp]art(?:y|ies)|[Mm]ember)'

export const apposedParty: TreatyRule = {
  id: 'treaty-action/apposed-party',
  words: /part(?:y|ies)|signator/i,
  pattern: new RegExp(
    `(?:^|, |[Tt]hough |[Aa]lthough |[Ww]hile |[Aa]s )(?:itself |already )?(not (?:yet )?)?[Aa]n? (?:[Ss]tate )?[Pp]arty to (?:the )?(?=${T})`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const objects = objectsOf(site, from + match[0].trimEnd().replace(/ the$/, '').length)
    if (objects === null) return []
    const statement = { from, to: objects.end, action: 'party' as const }
    return [
      ...findings({ ...statement, treaties: objects.treaties, modality: match[1] === undefined ? 'done' : 'not-done' }),
      ...(match[1] === undefined ? findings({ ...statement, treaties: objects.denied, modality: 'not-done' }) : []),
    ]
  },
  matches: ['Though a party to the CCW and its Amended Protocol II, Ruritania sent nobody.'],
  misses: ['Ruritania, a party to the conflict, withdrew.'],
}

export const party: TreatyRule = {
  id: 'treaty-action/party',
  words: /part(?:y|ies)|member/i,
  pattern: new RegExp(
    `\\b(?:is|are|was|were|be|being|been|remains?|becom(?:e|es|ing)|became)\\b(?: (?:all|both|now|also|still|yet|not|neither|thereby|thus|therefore|nor|either|already|itself|not yet|it|${P}))*,? ?(?:an? member of [^.;,]{1,50}? (?:nor|or|and) )?(?:an? signator(?:y|ies)(?: to| of|,)? (?:nor|or|and) )?(?:a |an |the )?(?:treaty['’]s |${T}['’]s )?(?:\\d{1,3}(?:st|nd|rd|th) |[a-z]{5,14} )?${STATE_PARTY}\\b(?: (?:to|of) (?:either |both |any of )?(?:the |its )?(?=${T}))?`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const objects = /\b(?:to|of) (?:either |both |any of )?(?:the |its )?$/.test(match[0])
      ? objectsOf(site, end - (/ (?:the |its )?$/.exec(match[0])?.[0].length ?? 0))
      : stateParty(site, match[0], end)
    if (objects === null) return []
    const becoming = /^(?:becom|became|be\b)/i.test(match[0])
    const { masked } = site.view
    // `has had no problem since becoming a State Party`: spoken of, not stated
    if (
      /^becoming/i.test(match[0]) &&
      /\b(?:since|before|without|instead of|prior to) $/i.test(masked.slice(0, match.index))
    )
      return []
    const told = /\b(?:not|neither|nor)\b/.test(match[0]) ? 'not-done' : site.mood(from, end)
    // `to be a member` states nothing that is: it is hoped for, or it is only spoken of
    const infinitive = /^be\b/i.test(match[0]) && !/\bcontinues? to $/i.test(masked.slice(0, from))
    const mood = told === 'done' && infinitive ? 'planned' : told
    if (mood === 'open') return []
    if (mood === 'planned' && !intends(masked.slice(infinitive ? 0 : site.clauseAt(from).start, from))) return []
    const bracketed = site.view.masked.startsWith(` (${D}`, objects.end)
    const lasting = mood === 'done' && !becoming ? sinceDate(site, from, objects.end) : null
    const dated =
      lasting !== null
        ? lasting
        : mood === 'done' && (becoming || bracketed)
          ? dateOf(site, from, objects.end)
          : mood === 'planned'
            ? dateBehind(site, from, objects.end)
            : null
    const statement = { from, to: Math.max(objects.end, dated?.end ?? 0), action: 'party' as const }
    const further = FURTHER.exec(masked.slice(statement.to))
    const more = further === null ? [] : treatiesIn(site, statement.to, statement.to + further[0].length)
    return [
      ...findings({ ...statement, treaties: objects.treaties, modality: mood, date: dated?.date ?? null }),
      ...findings({ ...statement, to: statement.to + (further?.[0].length ?? 0), treaties: more, modality: mood }),
      ...(mood === 'done' ? findings({ ...statement, treaties: objects.denied, modality: 'not-done' }) : []),
    ]
  },
  matches: [
    'Ruritania is not a party to the Convention on Conventional Weapons.',
    'Ruritania became a State Party on 1 March 2001.',
    'Ruritania is party to the CCW and its Amended Protocol II.',
  ],
  misses: [
    'The ruling party was defeated in the election.',
    'Ruritania is a party to the conflict.',
    'Ruritania is not a member of the United Nations.',
    'Ruritania has not laid a mine since becoming a State Party.',
  ],
}

/** `to the Convention since D, and to its Amended Protocol II`: behind the date comes a further treaty. */
const FURTHER = new RegExp(
  `^,? (?:and|as well as)(?: also)? (?:to|of) (?:the |its |both )*${T}(?: and (?:the |its )?${T})?`,
)

/** `became a State Party` names no treaty; a plain `party` or `member` needs one. */
function stateParty(site: Site, words: string, end: number): Objects | null {
  const right = site.view.masked.slice(end)
  const own = treatiesIn(site, end - words.length, end)
  if (own.length > 0) return { treaties: own, denied: [], end }
  // `we hope to be a member before long`
  if (/^be an? member/i.test(words) && intends(site.view.masked.slice(0, end - words.length))) {
    return /^(?:[,.;]|$| (?:before|soon|in|by)\b)/.test(right)
      ? { treaties: [treatyBefore(site, end)], denied: [], end }
      : null
  }
  if (!/state party/i.test(words)) return null
  return /^(?: to (?!the |its )\w| of (?!the )\w)/.test(right) && !right.startsWith(` to ${T}`)
    ? null
    : { treaties: [treatyBefore(site, end)], denied: [], end }
}

export const notYetParty: TreatyRule = {
  id: 'treaty-action/not-yet-party',
  words: /not (?:yet|itself) an? /i,
  pattern:
    /(?:\b(?:[Aa]lthough|[Tt]hough|[Ww]hile|[Aa]s|[Ss]till)|(?<=\ue005,)) not (?:yet |itself )an? [Ss]tate [Pp]arty(?: to (?:the )?(?=\ue001))?/g,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = treatiesIn(site, end, end + 1)
    const treaties = named.length > 0 ? named : [treatyBefore(site, from)]
    return findings({ from, to: end, action: 'party', treaties, modality: 'not-done' })
  },
  matches: [
    'Though not yet a State Party, Ruritania submitted a voluntary report.',
    'Chad, not yet a State Party, submitted a voluntary report.',
  ],
  misses: ['Ruritania is a State Party.'],
}

/** `The Convention does not count X among its States Parties`. */
export const counts: TreatyRule = {
  id: 'treaty-action/counted',
  words: /count|number/i,
  pattern: new RegExp(
    `${T}[^.;,]{0,20}? (does not |do not |)(?:counts?|numbers?) ${P} among its (?:States Parties|members|parties)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    return findings({
      from,
      to: end,
      action: 'party',
      treaties: treatiesIn(site, from, from + 1),
      modality: match[1] === '' ? 'done' : 'not-done',
      party: mentionsOf(site.view, 'party', from, end)[0]?.mention.party ?? null,
    })
  },
  matches: ['The Convention on Conventional Weapons does not count Samoa among its States Parties.'],
  misses: ['The campaign counts Samoa among its members.'],
}

/** A row of a status table: `State Party since | 1 June 2005`. */
export const sinceRow: TreatyRule = {
  id: 'treaty-action/since-row',
  words: /^State Party since/,
  pattern: new RegExp(`^State Party since:? (?=${D})`, 'g'),
  read(match, site) {
    const to = match[0].length
    const mention = site.view.mentionAt.get(to)
    if (mention?.kind !== 'date') return []
    const { date } = mention
    return findings({ from: 0, to: to + 1, action: 'party', treaties: [site.context.theme], modality: 'done', date })
  },
  matches: ['State Party since 1 June 2005.'],
  misses: ['Ruritania has been a State Party since 1 June 2005.'],
}

/** What stands behind a status in its cell, where the label is no more than the treaty's name. */
const BEHIND_STATUS = `\\.?$| article \\d|[,;]? \\(?(?:since|as of|entry into force:?) (?:on )?${D}`
/** `State Party (Entry into force: 1 June 1999)`, `State Party since 1 June 1999`. */
const DATE_BEHIND = new RegExp(`^[,;]? \\(?(?:(entry into force:?)|since|as of) (?:on )?(?=${D})`, 'i')

/** A row of a status table: `Mine Ban Treaty status | Not a State Party`, `Mine Ban Treaty | State Party`. */
export const statusRow: TreatyRule = {
  id: 'treaty-action/status-row',
  words: /status|state (?:not )?party|signatory/i,
  pattern: new RegExp(
    `^${T} (?:status:? |(?=(?:(?:not a |non-)?(?:state party|signatory)|state not party)(?:${BEHIND_STATUS})))(not a |non-|)(state not party|state party|signatory|party)\\b`,
    'gi',
  ),
  read(match, site) {
    const modality = match[1] === '' && !/not/i.test(match[2] as string) ? 'done' : 'not-done'
    const action = /signatory/i.test(match[2] as string) ? 'signature' : 'party'
    const end = match[0].length
    const treaties = treatiesIn(site, 0, 1)
    const behind = modality === 'done' ? DATE_BEHIND.exec(site.view.masked.slice(end)) : null
    if (behind !== null) {
      const to = end + behind[0].length + 1
      const mention = site.view.mentionAt.get(to - 1)
      const date = mention?.kind === 'date' ? mention.date : null
      if (behind[1] === undefined) return findings({ from: 0, to, action, treaties, modality, date })
      return [
        ...findings({ from: 0, to: end, action, treaties, modality }),
        ...findings({ from: 0, to, action: 'entry-into-force', treaties, modality, date }),
      ]
    }
    const dated = modality === 'done' ? dateBehind(site, 0, end) : null
    const to = Math.max(end, dated?.end ?? 0)
    return findings({ from: 0, to, action, treaties, modality, date: dated?.date ?? null })
  },
  matches: [
    'Mine Ban Treaty State Party (Entry into force: 1 June 1999).',
    'Mine Ban Treaty Signatory.',
    'Mine Ban Treaty status: not a State Party.',
    'Mine Ban Treaty State Party.',
    'Mine Ban Treaty status State not party.',
    'Mine Ban Treaty State Party Article 5 deadline: 1 March 2019.',
  ],
  misses: [
    'The status of the Mine Ban Treaty in Ruritania is unknown.',
    'Mine Ban Treaty State Party Ruritania sent word to its neighbors.',
  ],
}
