import type { VoteFact } from '../../schema/index.js'
import { yearOf } from '../dating.js'
import type { Finding, Rule, Site } from '../rule.js'
import { type MentionOf, mentionsOf, SIGN } from '../view.js'

type Vote = VoteFact['vote']
type VoteRule = Rule<'vote'>

const R = SIGN.resolution
const D = SIGN.date

/** A resolution of the General Assembly is spoken of: by number, by the word, or by the body that votes. */
const ASSEMBLY = new RegExp(`${R}|\\bresolutions?\\b|\\bGeneral Assembly\\b|\\bUNGA\\b`, 'i')
/** A list of years that another clause adds: `as it had in D and D`, `as in D`. */
const ELLIPSIS = new RegExp(
  `\\bas (?:it |they |${SIGN.party} )?(?:had |did |was |has |were |in |on )(?:been |done |also |voted |so )*[^.;${D}]{0,60}?(?<!since )((?:the )?${D}(?:(?:, and|,| and) (?:the )?${D}){0,9})`,
  'i',
)
/** A series without an end: from the year on to the page's time. */
const SINCE = new RegExp(`\\bsince (?:the )?(${D})`, 'i')
const WHOLE_SERIES = /\b(?:all|every|each|any|any of|annual|no)\b/i

interface Named {
  readonly resolution: string | null
  readonly year: number | null
}

/**
 * The resolutions that the clause from `from` to `to` votes on: numbers with the year of their session where the text
 * tells it, then years that stand alone.
 */
function named(site: Site, from: number, to: number): Named[] {
  const { view } = site
  const years = mentionsOf(view, 'date', from, to)
    .filter(
      ({ at }) => !/\b(?:adopted|since|until|as of) (?:the )?$/i.test(view.masked.slice(Math.max(0, at - 14), at)),
    )
    .filter(({ at }) => !excepted(site, at))
    .flatMap(({ mention }) => yearsOf(mention).map((year) => ({ year, used: false })))
  const numbers = mentionsOf(view, 'resolution', from, to)
  const found: Named[] = []
  for (const { mention } of numbers) {
    let year = years.find((candidate) => candidate.year === mention.sessionYear)
    // a page may date a vote wrongly: one number and one year belong together all the same
    if (year === undefined && numbers.length === 1 && years.length === 1) year = years[0]
    if (year !== undefined) year.used = true
    found.push({ resolution: mention.number, year: year?.year ?? null })
  }
  for (const year of years) {
    if (!year.used && !found.some((other) => other.year === year.year))
      found.push({ resolution: null, year: year.year })
  }
  return found.sort((a, b) => (a.year ?? 0) - (b.year ?? 0))
}

/** `with the exception of 1999`, `except in 1997 and 1998`. */
const EXCEPTION = new RegExp(
  `\\b(?:with the exceptions? of|except(?:ing)?(?: for| in)?|but not in)(?: (?:the|those|that|of|in|years?))* (?:${D}(?:,| and|, and)? ?){1,6}`,
  'i',
)

/** Whether the date at `at` is one that the sentence excepts. */
function excepted(site: Site, at: number): boolean {
  const match = EXCEPTION.exec(site.view.masked)
  return match !== null && match.index <= at && at < match.index + match[0].length
}

/** The years of an exception right before the clause at `from`: `with the exception of 1999, when it was absent`. */
function exceptionBefore(site: Site, from: number): Named[] | null {
  const match = EXCEPTION.exec(site.view.masked)
  const clause = site.clauseAt(from)
  if (match === null || clause.joint !== 'when') return null
  const end = match.index + match[0].length
  if (end > clause.start + 3 || clause.start - end > 3) return null
  return mentionsOf(site.view, 'date', match.index, end).map(({ mention }) => ({
    resolution: null,
    year: yearOf(mention.date),
  }))
}

/** The years that a date spans: `from 1996 to 1999` names four. */
function yearsOf({ date, dateEnd }: MentionOf<'date'>): number[] {
  const first = yearOf(date)
  const last = dateEnd === null ? first : Math.min(yearOf(dateEnd), first + LONGEST_RANGE)
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
}

/** No resolution was voted on for longer. */
const LONGEST_RANGE = 30

/** Series of at most this many years are told year by year; a longer one as one fact without a year. */
const LONGEST_SERIES = 5

/** `all resolutions since 1996, including that of 1999`: the years of the series that the sentence bounds. */
function series(site: Site, from: number, to: number, listed: readonly Named[]): Named[] {
  const since = SINCE.exec(site.view.masked.slice(from, to))
  if (since === null) return []
  const mention = site.view.mentionAt.get(from + since.index + since[0].length - 1)
  if (mention?.kind !== 'date' || !WHOLE_SERIES.test(site.view.masked.slice(from, to))) return []
  const first = yearOf(mention.date)
  const last = Math.max(...listed.map(({ year }) => year ?? 0), 0)
  if (last <= first || last - first > LONGEST_SERIES) return [{ resolution: null, year: null }]
  const years: Named[] = []
  for (let year = first; year < last; year++) {
    if (!listed.some((one) => one.year === year)) years.push({ resolution: null, year })
  }
  return years
}

/** `Nepal voted in favor too, while India abstained`: the resolution that was voted on last. */
function votedOnBefore(site: Site, from: number): Named | null {
  const clause = site.clauseAt(from)
  if (WHOLE_SERIES.test(site.view.masked.slice(from)) || /\bresolutions?\b/i.test(site.view.masked.slice(clause.start)))
    return null
  const number = mentionsOf(site.view, 'resolution', 0, from).at(-1)
  const inSentence = number === undefined ? [] : named(site, 0, from).filter(({ resolution }) => resolution !== null)
  if (inSentence.length > 0) return inSentence.at(-1) ?? null
  const before = site.context.before.flatMap(({ fields }) => (fields.kind === 'vote' ? [fields] : []))
  const last = before.find(({ resolution }) => resolution !== null)
  return last === undefined ? null : { resolution: last.resolution, year: last.year }
}

/** The votes that a clause and the clauses that depend on it tell. */
function votes(
  site: Site,
  from: number,
  to: number,
  vote: Vote,
  reach: { start: number; end: number },
): Finding<'vote'>[] {
  const excepting = exceptionBefore(site, from)
  const listed = excepting ?? named(site, reach.start, reach.end)
  const whole = excepting ?? [...series(site, reach.start, reach.end, listed), ...listed]
  const same = whole.length === 0 ? votedOnBefore(site, from) : null
  if (same !== null) whole.push(same)
  if (whole.length === 0) whole.push({ resolution: null, year: null })
  return whole.map(({ resolution, year }) => ({
    fields: { kind: 'vote', resolution, year, vote },
    from,
    to: Math.max(to, lastSign(site, reach.end)),
    party: null,
  }))
}

/** Where the last sign before `end` ends, so that the evidence holds the resolution. */
function lastSign(site: Site, end: number): number {
  for (let at = end - 1; at >= 0; at--) if (site.view.masked[at] === R || site.view.masked[at] === D) return at + 1
  return 0
}

/** A number or a date of a resolution. */
const NAMED = new RegExp(`[${R}${D}]`)
/** A clause that tells something of its own. */
const OWN_VERB =
  /\b(?:was|were|is|are|has|had|have|did|does|voted|abstained|attended|participated|signed|ratified|acceded|endorsed|stated|said|told|it|they|its)\b/i
/** Goes on with the list of resolutions, or describes the one before. */
const GOES_ON =
  /^,? ?(?:(?:and |or )?(?:co-?)?sponsored|including|(?:and )?\w+ing\b|which|that (?:support|call|urg|welcom|were (?:voted|put|adopted)|was (?:voted|put|adopted))|(?:and )?(?:\ue003|the|that of|those of|among them|the one of)\b)/i

/** How far a vote's words reach: from its clause's start on to the next clause with a verb of its own. */
function reachOf(site: Site, from: number): { start: number; end: number } {
  const { clauses, view } = site
  const index = clauses.findIndex((clause) => from < clause.end)
  const clause = clauses[index] ?? site.clauseAt(from)
  let { start, end } = clause
  for (let i = index + 1; i < clauses.length; i++) {
    const next = clauses[i] as (typeof clauses)[number]
    const words = view.masked.slice(next.start, next.end)
    // years that an ellipsis adds are read apart; they do not end the vote's own list
    if (next.joint === 'as') continue
    // `abstained when R came to the vote in D`
    const waits = next.joint === 'when' && !NAMED.test(view.masked.slice(start, end))
    const described = /^ ?that (?:were|was|had|have) /.test(words)
    if (!waits && !described && (OWN_VERB.test(words) || !GOES_ON.test(words))) break
    end = next.end
  }
  // `cosponsored R, and voted for it`
  if (/^ (?:for|in favou?r of|in support of) it\b/.test(view.masked.slice(from).replace(/^\w+/, ''))) {
    for (let i = index - 1; i >= 0; i--) {
      const before = clauses[i] as (typeof clauses)[number]
      if (view.masked.slice(before.start, before.end).includes(R)) {
        start = before.start
        break
      }
    }
  }
  // `When the Assembly adopted its November 2000 resolution, X voted in favor`
  const own = view.masked.slice(start, end)
  if (!ASSEMBLY.test(own) && !new RegExp(D).test(own)) {
    for (let i = index - 1; i >= 0; i--) {
      const before = clauses[i] as (typeof clauses)[number]
      if (ASSEMBLY.test(view.masked.slice(before.start, before.end))) {
        start = before.start
        break
      }
    }
  }
  return { start, end }
}

function spokenOf(site: Site): boolean {
  return (
    ASSEMBLY.test(site.view.masked) ||
    (site.context.before.at(-1)?.fields.kind === 'vote' && /\bvot|abstain|absent/i.test(site.view.masked))
  )
}

/** `For the resolution of 1996 it had voted`: what is voted on stands in front. */
const FRONTED =
  /^\W{0,3}(?:for|in favou?r of|in support of) (?:the |all |each |every )?[^,;]{0,80}(?:\ue003|resolutions?)/i

/** Between a vote and its ellipsis there is no other vote. */
const OTHER_VOTE = /\b(?:absent|abstain|voted|voting|attend|participat)/i

/** Adds the years of `as it had in 1997 and 1998`. */
function withEllipsis(site: Site, found: Finding<'vote'>[], from: number, vote: Vote): Finding<'vote'>[] {
  const match = ELLIPSIS.exec(site.view.masked.slice(from))
  if (match === null || OTHER_VOTE.test(site.view.masked.slice(from, from + match.index))) return found
  const at = from + match.index
  const end = at + match[0].length
  const years = mentionsOf(site.view, 'date', at, end).map(({ mention }) => yearOf(mention.date))
  const known = new Set(found.map(({ fields }) => fields.year))
  return [
    ...found,
    ...years
      .filter((year) => !known.has(year))
      .map(
        (year): Finding<'vote'> => ({
          fields: { kind: 'vote', resolution: null, year, vote },
          from: at,
          to: end,
          party: null,
        }),
      ),
  ]
}

function direction(site: Site, from: number, to: number): Vote | null {
  const { masked } = site.view
  const around = `${masked.slice(Math.max(0, from - 30), from)} ${masked.slice(to, to + 60)}`
  const negated = site.mood(from, to) === 'not-done'
  if (
    /^\W{0,3}(?:“?no”?\b|against)|\bvote against/i.test(masked.slice(to, to + 12).trim()) ||
    /^ ?against/i.test(masked.slice(to))
  )
    return negated ? null : 'no'
  if (
    /^,? ?(?:in favou?r|for\b|in support|to support|with the majority|[“"']?yes\b|to adopt|to approve)/i.test(
      masked.slice(to).trim(),
    ) ||
    /\b(?:favou?r|support|affirmative|for)\b/i.test(around)
  ) {
    return negated ? 'absent' : 'yes'
  }
  if (/^ (?:also )?went to\b/i.test(masked.slice(to))) return 'yes'
  if (FRONTED.test(masked.slice(site.clauseAt(from).start, from))) return negated ? 'absent' : 'yes'
  return negated ? 'absent' : null
}

const voted: VoteRule = {
  id: 'vote/voted',
  words: /\bvot(?:e|ed|es|ing)\b/i,
  pattern: /\b(?:voted|votes|voting|vote)\b(?! (?:on|to secede|count|of confidence|tally))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    if (!spokenOf(site)) return []
    if (/\b(?:no|without|right to) (?:right to )?$/i.test(masked.slice(0, from)) && /^vote$/i.test(match[0])) return []
    // the noun is read by the other rules
    const favor = /^ (?:for|in favou?r|in support|(?:also )?went to)/i.test(masked.slice(to))
    if (
      !favor &&
      /\b(?:the|final|a|from|first committee|that|this|recorded|its) $/i.test(masked.slice(0, from)) &&
      /^vote$/i.test(match[0])
    )
      return []
    // a tally is nobody's vote
    if (/\d (?:\w+ )?$/.test(masked.slice(0, from)) && /^votes?$/i.test(match[0])) return []
    if (
      /^voting$/i.test(match[0]) &&
      /\b(?:the|from|during|absent from|for|at) $/i.test(masked.slice(0, from)) &&
      !/^ (?:for|in favou?r|in support)/i.test(masked.slice(to))
    )
      return []
    const mood = site.mood(from, to)
    if (mood === 'planned' || mood === 'open') return []
    // `no resolution for which it did not vote` denies a denial
    if (mood === 'not-done' && /\b(?:no|not one|none)\b[^.;]{0,80}\b(?:for|on) which\b/i.test(masked.slice(0, from)))
      return []
    const vote = direction(site, from, to)
    if (vote === null) return []
    return withEllipsis(site, votes(site, from, to, vote, reachOf(site, from)), to, vote)
  },
  matches: [
    'Ruritania voted in favor of UN General Assembly Resolution 54/54B in December 1999.',
    'Ruritania voted for the 1996, 1997 and 1998 UNGA resolutions.',
  ],
  misses: [
    'Parliament voted in favor of the new budget.',
    'The resolution passed by a vote of 156-0, with 10 abstentions.',
  ],
}

const abstained: VoteRule = {
  id: 'vote/abstained',
  words: /abst/i,
  pattern: /\b(?:abstain(?:ed|s|ing)?|(?:an? |its |their )abstentions?)\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!spokenOf(site) || site.mood(from, to) === 'not-done') return []
    return withEllipsis(site, votes(site, from, to, 'abstain', reachOf(site, from)), to, 'abstain')
  },
  matches: ['Ruritania was one of 20 countries that abstained from voting on UNGA Resolution 54/54B.'],
  misses: ['The resolution passed 139-0, with 20 abstentions.'],
}

const absent: VoteRule = {
  id: 'vote/absent',
  words: /absent|not present|did not (?:take part|participate|vote)|missed|missing|not there/i,
  pattern: new RegExp(
    `\\b(?:(?:was |were |been |is )?(?:also |again |once more )*(?:absent|missing|not present|not there)|missed|did not (?:take part|participate) in)\\b[^.;]{0,80}?\\b(?:vot(?:e|es|ing)|resolutions?)\\b|\\babsent (?:from|for|during|on) (?:the )?(?:${D}[ ,and]{0,6}){0,4}(?:UNGA |pro-ban |UN General Assembly )*(?:${R}|resolutions?)|\\babsent \\((?:in )?${D}|(?<=\\bexcept[^.;]{1,50}, when (?:it|${SIGN.party}) (?:was|had been) )absent\\b|(?<=\\b(?:voted on|put to (?:the|a) vote|vote was taken|came to (?:the|a) vote)[^.;]{0,40}?,? (?:${SIGN.party}|it|the country) (?:was|had been) )absent\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!ASSEMBLY.test(site.view.masked) && !/\bvot/i.test(match[0])) return []
    // a meeting between the absence and the vote takes the absence
    if (match[0].includes(SIGN.meeting)) return []
    const reach = reachOf(site, from)
    // `was absent when R was put to the vote in D`: the vote stands in the clause behind
    const end = Math.max(reach.end, site.clauseAt(to - 1).end)
    const start = end > reach.end ? from : reach.start
    return withEllipsis(site, votes(site, from, to, 'absent', { start, end }), to, 'absent')
  },
  matches: ['Ruritania was absent from the vote on UNGA Resolution 55/33V in November 2000.'],
  misses: ['Ruritania was absent from the Second Meeting of States Parties.'],
}

/** `was again among those in favor`, `was one of 139 in favor`. */
const among: VoteRule = {
  id: 'vote/among',
  words: /favou?r|against/i,
  pattern:
    /\b(?:among|one of) (?:those|the|\d{1,3}|the \d{1,3})(?: other)?(?: countries| states| nations| members)? (?:voting )?(in favou?r|against)\b|\b(?:has been|have been|was|were)(?: again| also| once more| likewise)* (in favou?r)(?: of(?=[^.;]{0,80}resolutions?)|(?! of)\b)/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!ASSEMBLY.test(site.view.masked) || site.mood(from, to) !== 'done') return []
    if (match[2] !== undefined && !/resolution|\bvote\b|\ue003/i.test(site.view.masked)) return []
    const vote = /against/i.test(match[1] ?? '') ? 'no' : 'yes'
    return withEllipsis(site, votes(site, from, to, vote, reachOf(site, from)), to, vote)
  },
  matches: ['When the 1998 UNGA resolution was adopted, Ruritania was again among those in favor.'],
  misses: ['Ruritania is among those in favor of a new conference.'],
}

const supported: VoteRule = {
  id: 'vote/supported',
  words: /support|vote|favou?r|yes|back/i,
  pattern: new RegExp(
    `\\b(?:had|have|has|got|received) its vote\\b|\\b(?:(?:supported|supporting)(?= (?:[^.;]{0,40} )?${D}[^.;]{0,30}resolutions?\\b)|supported|supporting|backed|backing|(?:has |had )?said yes to|g[ai]ve (?:its|their) [“"']?yes[”"']? to|(?:has |had |have )?(?:given?|gave|lent|lend|cast) (?:its|their|a) (?:vote|support|backing)s?(?: to| for)?)(?= [^.;]{0,90}?(?:${R}|\\bUNGA\\b|General Assembly|\\bpro-ban\\b))|\\b(?:had|have|has|received|won|enjoyed|carried|got) (?:the )?(?:support|vote|backing) of(?= (?:the )?${SIGN.party})|with the (?:vote|support) of(?= (?:the )?${SIGN.party})|\\b(?:had|received|got) ${SIGN.party}['’]s? vote`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!ASSEMBLY.test(site.view.masked)) return []
    const mood = site.mood(from, to)
    if (mood !== 'done' && !(mood === 'not-done' && /vote/i.test(match[0]))) return []
    const whom = mentionsOf(site.view, 'party', from, to + 6)[0]
    const passive = /^(?:had|have|has(?! said)|received|won|enjoyed|carried|got|with) (?!said)/i.test(match[0])
    // support for a resolution is a vote only where the resolution is one of the Assembly's
    const right = site.view.masked.slice(passive ? 0 : to, passive ? from : to + 120)
    if (/\b(?:OAS|OAU|CARICOM|Organi[sz]ation of)\b/.test(right.slice(0, 60))) return []
    return votes(site, from, to, mood === 'done' ? 'yes' : 'absent', reachOf(site, from)).map((finding) => ({
      ...finding,
      party: passive && whom !== undefined ? whom.mention.party : null,
    }))
  },
  matches: ['Ruritania supported all of the pro-ban 1996, 1997 and 1998 UNGA resolutions.'],
  misses: ['Ruritania supported the peace talks.', 'Ruritania supported a key OAS resolution in 1996.'],
}

const cast: VoteRule = {
  id: 'vote/cast',
  words: /cast|same vote|there when/i,
  pattern:
    /\bcast (?:the same|its|a (?:positive|yes|favou?rable|negative|no)) votes?\b|\bnot (?:there|present|in the hall) when\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const before = site.context.before.findLast(({ fields }) => fields.kind === 'vote')?.fields
    const next = site.clauses.find((clause) => clause.start >= from)
    const clause = site.clauseAt(from)
    const reach =
      /when$/i.test(match[0]) && next !== undefined ? { start: clause.start, end: next.end } : reachOf(site, from)
    if (/when$/i.test(match[0])) {
      const voted = before?.kind === 'vote' || /\bvote\b/i.test(site.view.masked.slice(0, from))
      return voted ? votes(site, from, to, 'absent', reach) : []
    }
    if (/same/i.test(match[0])) return before?.kind === 'vote' ? votes(site, from, to, before.vote, reach) : []
    return ASSEMBLY.test(site.view.masked)
      ? votes(site, from, to, /negative|a no/i.test(match[0]) ? 'no' : 'yes', reach)
      : []
  },
  matches: ['Ruritania cast its vote for UNGA Resolution 56/24M in November 2001.'],
  misses: ['The mould for the mines was cast in Ruritania.'],
}

/** `It did so again in D and D`. */
const didSo: VoteRule = {
  id: 'vote/did-so',
  words: /did|done|same/i,
  pattern: /\b(?:did|done|voted) (?:so|the same|likewise|the same way)(?: again)?(?: (?:in|for|on)\b)/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const before = site.context.before.findLast(({ fields }) => fields.kind === 'vote')?.fields
    const clause = site.clauseAt(from)
    const years = named(site, to, clause.end)
    if (before?.kind !== 'vote' || years.length === 0 || site.mood(from, to) !== 'done') return []
    return votes(site, from, to, before.vote, { start: to, end: clause.end })
  },
  matches: [],
  misses: ['It did so again in 1997.'],
}

/** All rules for votes in the UN General Assembly. */
export const voteRules: readonly VoteRule[] = [voted, abstained, absent, among, supported, cast, didSo]
