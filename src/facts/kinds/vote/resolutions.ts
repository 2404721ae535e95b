import { impliedYear, yearOf } from '../../dating.js'
import type { Site } from '../../rule.js'
import { type MentionOf, mentionsOf, SIGN } from '../../view.js'

const R = SIGN.resolution
const D = SIGN.date

/** A resolution of the General Assembly is spoken of: by number, by the word, or by the body that votes. */
export const ASSEMBLY = new RegExp(`${R}|\\bresolutions?\\b|\\bGeneral Assembly\\b|\\bUNGA\\b`, 'i')

/** A series without an end: from the year on to the page's time. */
const SINCE = new RegExp(`\\bsince (?:[^.;,${D}]{1,40} )??(?:the )?(${D})`, 'i')
/** Before a date: it begins a series, or is the date of the adoption. */
const NOT_OF_THE_VOTE = /\b(?:adopted|since(?: [^.;,]{1,40})?|until|as of) (?:the )?$/i
/** `inviting all states to the meeting in Oslo in D`: what the resolution looks forward to. */
const OF_MEETING_TO_COME =
  /\b(?:inviting|welcoming|calling|urging|requesting|convening|announcing)\b[^;]{0,160}\ue002[^;,\ue002\ue006]{0,60} (?:in|on|of) (?:the )?$/i
const WHOLE_SERIES = /\b(?:all|every|each|any|any of|annual|no)\b/i

export interface Named {
  readonly resolution: string | null
  readonly year: number | null
}

/**
 * The resolutions that the clause from `from` to `to` votes on: numbers with the year of their session where the text
 * tells it, then years that stand alone.
 */
export function named(site: Site, from: number, to: number): Named[] {
  const { view } = site
  const years = mentionsOf(view, 'date', from, to)
    .filter(({ at }) => !NOT_OF_THE_VOTE.test(view.masked.slice(Math.max(0, at - 56), at)))
    .filter(({ at }) => !excepted(site, at) && !OF_MEETING_TO_COME.test(view.masked.slice(0, at)))
    .flatMap(({ mention }) => yearsOf(mention).map((year) => ({ year, used: false })))
  const numbers = mentionsOf(view, 'resolution', from, to)
  const found: Named[] = []
  for (const { at, mention } of numbers) {
    let year = years.find((candidate) => candidate.year === mention.sessionYear)
    // a page may date a vote wrongly: one number and one year belong together all the same
    if (year === undefined && numbers.length === 1 && years.length === 1) year = years[0]
    if (year !== undefined) year.used = true
    // `Also in November it voted for 55/33V`, after what it did in 2000
    const implied = year === undefined && impliedYear(site, at + 1) === mention.sessionYear ? mention.sessionYear : null
    found.push({ resolution: mention.number, year: year?.year ?? implied })
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
export function exceptionBefore(site: Site, from: number): Named[] | null {
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
export function series(site: Site, from: number, to: number, listed: readonly Named[]): Named[] {
  const since = SINCE.exec(site.view.masked.slice(from, to))
  if (since === null) return []
  const mention = site.view.mentionAt.get(from + since.index + since[0].length - 1)
  if (mention?.kind !== 'date' || !WHOLE_SERIES.test(site.view.masked.slice(from, to))) return []
  const first = yearOf(mention.date)
  const last = Math.max(...listed.map(({ year }) => year ?? 0), 0)
  // `the annual resolution since 2006`: one series, told as one
  const many = /\bresolutions\b/i.test(site.view.masked.slice(from, to))
  if (last <= first || !many) return [{ resolution: null, year: null }]
  if (last - first > LONGEST_SERIES) return [{ resolution: null, year: first }]
  const years: Named[] = []
  for (let year = first; year < last; year++) {
    if (!listed.some((one) => one.year === year)) years.push({ resolution: null, year })
  }
  return years
}

export const OTHER_TIMES =
  /\b(?:(?:in|all|as in|on) (?:all )?(?:previous|earlier|prior|past|other|recent|following|subsequent) (?:years?|votes?|occasions?)|previously|in the past|(?:always|usually|consistently|regularly) vot)/i

/** `Nepal voted in favor too, while India abstained`: the resolution that was voted on last. */
export function votedOnBefore(site: Site, from: number): Named | null {
  const clause = site.clauseAt(from)
  if (WHOLE_SERIES.test(site.view.masked.slice(from)) || /\bresolutions?\b/i.test(site.view.masked.slice(clause.start)))
    return null
  // `absent in 2007, but has voted in favor in previous years`: other resolutions
  if (OTHER_TIMES.test(site.view.masked.slice(clause.start, clause.end))) return null
  const number = mentionsOf(site.view, 'resolution', 0, from).at(-1)
  const inSentence = number === undefined ? [] : named(site, 0, from).filter(({ resolution }) => resolution !== null)
  if (inSentence.length > 0) return inSentence.at(-1) ?? null
  const before = site.context.before.flatMap(({ fields }) => (fields.kind === 'vote' ? [fields] : []))
  const last = before.find(({ resolution }) => resolution !== null)
  return last === undefined ? null : { resolution: last.resolution, year: last.year }
}
