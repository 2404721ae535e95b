import { daysInMonth } from '../vocabulary/months.js'
import { opensQualifier, PREPOSITIONS, readQualifier } from './date-qualifiers.js'
import { type DateToken, isDash, isTight, word, words } from './date-tokens.js'
import { isCodeTail, isCount, isLabelled, isYear } from './date-years.js'

/** A day of a list after its month; `range` where a dash joins it to the one before. */
export interface ListedDay {
  readonly day: number
  readonly start: number
  readonly end: number
  readonly range: boolean
}

/** One date as far as its own words give it; what it lacks it may take from the next one of its chain. */
export interface DatePoint {
  readonly start: number
  readonly end: number
  /** The index of its first token, and of the first one after it. */
  readonly from: number
  readonly next: number
  day: number | null
  month: number | null
  year: number | null
  /** The last year of "1992-93". */
  readonly yearEnd: number | null
  hedged: boolean
  /** Opened by "early", "the end of" and the like. */
  readonly qualified: boolean
  /** "December 3" and not "3 December". */
  readonly monthFirst: boolean
  /** A label's number that looks like a year: it is no date, and neither is what is listed with it. */
  readonly rejected: boolean
  /** The days of "March 22-31, 2000", the first one too; empty where there is one day or none. */
  readonly days: readonly ListedDay[]
}

type NumberToken = DateToken & { readonly kind: 'number' | 'day' }

function isDay(token: DateToken | undefined): token is NumberToken {
  if (token === undefined || token.value < 1 || token.value > 31) return false
  return token.kind === 'day' || (token.kind === 'number' && token.text.length <= 2)
}

/** The index of the year that belongs to the month or day before `index`, or -1: "1999", ", 1999", "of 1999". */
function findYear(tokens: readonly DateToken[], index: number): number {
  if (isYear(tokens[index])) return index
  const joined = tokens[index]?.text === ',' || word(tokens[index]) === 'of'
  if (joined && isYear(tokens[index + 1]) && !isCount(tokens, index + 1)) return index + 1
  return -1
}

/** The index after a month, with the stop of its short form where a number follows: "Sept. 2001". */
function afterMonth(tokens: readonly DateToken[], index: number): number {
  const stop =
    tokens[index]?.short === true && tokens[index + 1]?.text === '.' && isTight(tokens[index], tokens[index + 1])
  if (!stop) return index + 1
  const then = tokens[index + 2]
  return then?.kind === 'number' || then?.kind === 'day' || then?.text === ',' || isDash(then) ? index + 2 : index + 1
}

interface Draft {
  day?: number | null
  month?: number | null
  year?: number | null
  yearEnd?: number | null
  monthFirst?: boolean
  rejected?: boolean
  days?: readonly ListedDay[]
}

function makePoint(
  tokens: readonly DateToken[],
  from: number,
  next: number,
  marks: { hedged: boolean; qualified: boolean },
  draft: Draft,
): DatePoint {
  return {
    start: tokens[from]?.start ?? 0,
    end: tokens[next - 1]?.end ?? 0,
    from,
    next,
    day: null,
    month: null,
    year: null,
    yearEnd: null,
    monthFirst: false,
    rejected: false,
    days: [],
    ...marks,
    ...draft,
  }
}

type Marks = { hedged: boolean; qualified: boolean }

/** "3 December 1997", "3rd of November", "30-May-2001", or a day alone that waits for the month of the next one. */
function readDayFirst(tokens: readonly DateToken[], at: number, from: number, marks: Marks): DatePoint | null {
  const day = tokens[at]
  if (!isDay(day) || isCodeTail(tokens, at)) return null
  let monthAt = at + 1
  if (word(tokens[monthAt]) === 'of') monthAt++
  else if (isDash(tokens[monthAt]) && isDash(tokens[monthAt + 2]) && isYear(tokens[monthAt + 3])) monthAt++
  const month = tokens[monthAt]
  if (month?.kind !== 'month') return makePoint(tokens, from, at + 1, marks, { day: day.value })
  let yearAt = findYear(tokens, afterMonth(tokens, monthAt))
  if (yearAt < 0 && monthAt === at + 2 && isDash(tokens[monthAt - 1])) yearAt = monthAt + 2
  const year = tokens[yearAt]?.value ?? null
  const next = yearAt < 0 ? monthAt + 1 : yearAt + 1
  return makePoint(tokens, from, next, marks, { day: day.value, month: month.value, year })
}

/** Whether a day after a month with no year belongs to it: "on May 5", "May 5."; not "in May 12 mines". */
function takesDay(tokens: readonly DateToken[], monthAt: number, dayAt: number): boolean {
  const before = word(tokens[monthAt - 1])
  const after = tokens[dayAt + 1]
  if (after?.kind === 'month' || before === 'in') return false
  return PREPOSITIONS.has(before) || after === undefined || after.kind === 'mark' || word(after) === 'and'
}

/** The days of "March 22-31, 2000" and "March 3, 5 and 8, 2000", and the index of the year after them. */
function readDays(
  tokens: readonly DateToken[],
  first: ListedDay,
  index: number,
): { days: ListedDay[]; yearAt: number } {
  const days = [first]
  let at = index
  for (let round = 0; round < 5; round++) {
    const link = tokens[at]
    const range = isDash(link) || word(link) === 'to'
    if (!range && word(link) !== 'and' && link?.text !== ',') break
    const day = tokens[at + 1]
    if (!isDay(day) || tokens[at + 2]?.kind === 'month') break
    days.push({ day: day.value, start: day.start, end: day.end, range })
    at += 2
  }
  return { days, yearAt: days.length === 1 ? -1 : findYear(tokens, at) }
}

/** "December 1997", "December, 1997", "December 3, 1997", "March 22-31, 2000", or a month that waits for its year. */
function readMonthFirst(tokens: readonly DateToken[], at: number, from: number, marks: Marks): DatePoint | null {
  const token = tokens[at]
  if (token?.kind !== 'month') return null
  const month = token.value
  const after = afterMonth(tokens, at)
  const glued =
    isDash(tokens[after]) && isTight(tokens[after - 1], tokens[after]) && isTight(tokens[after], tokens[after + 1])
  const yearAt = findYear(tokens, glued && isYear(tokens[after + 1]) ? after + 1 : after)
  if (yearAt >= 0) return makePoint(tokens, from, yearAt + 1, marks, { month, year: tokens[yearAt]?.value ?? null })
  const day = tokens[after]
  if (!isDay(day) || marks.qualified) return makePoint(tokens, from, at + 1, marks, { month })
  const draft = { day: day.value, month, monthFirst: true }
  const dayYearAt = findYear(tokens, after + 1)
  if (dayYearAt >= 0) {
    return makePoint(tokens, from, dayYearAt + 1, marks, { ...draft, year: tokens[dayYearAt]?.value ?? null })
  }
  const first = { day: day.value, start: tokens[from]?.start ?? day.start, end: day.end, range: false }
  const more = readDays(tokens, first, after + 1)
  if (more.yearAt >= 0) {
    const year = tokens[more.yearAt]?.value ?? null
    return makePoint(tokens, from, more.yearAt + 1, marks, { ...draft, year, days: more.days })
  }
  if (takesDay(tokens, at, after)) return makePoint(tokens, from, after + 1, marks, draft)
  return makePoint(tokens, from, at + 1, marks, { month })
}

/** Before "2001-12" these make it the number of a law. */
const LAWS = words('law decree ordinance act bill regulation order')

/** "1998", "1992-93", "1999-12-03"; a rejected point where the digits number or count something. */
function readBareYear(tokens: readonly DateToken[], at: number, from: number, marks: Marks): DatePoint | null {
  const token = tokens[at]
  if (!isYear(token)) return null
  const year = token.value
  if (!marks.hedged && isLabelled(tokens, at)) return makePoint(tokens, from, at + 1, marks, { rejected: true })
  const tail = tokens[at + 2]
  // "1999/2000"
  if (token.end - token.start > token.text.length) {
    const number = LAWS.has(word(tokens[at - 1]))
    return makePoint(tokens, from, at + 1, marks, number ? { rejected: true } : { year, yearEnd: year + 1 })
  }
  const tied = isDash(tokens[at + 1]) && isTight(token, tokens[at + 1]) && isTight(tokens[at + 1], tail)
  if (tied && (tail?.kind === 'number' || tail?.kind === 'other') && !isYear(tail)) {
    const law = LAWS.has(word(tokens[at - 1]))
    const third = tokens[at + 4]
    if (tail.text.length === 2 && isDash(tokens[at + 3]) && isTight(tail, tokens[at + 3])) {
      const valid = third?.text.length === 2 && isDay(third) && tail.value >= 1 && tail.value <= 12 && !law
      if (!valid) return makePoint(tokens, from, at + 3, marks, { rejected: true })
      return makePoint(tokens, from, at + 5, marks, { day: third.value, month: tail.value, year })
    }
    const rise = (tail.value - (year % 100) + 100) % 100
    const plausible = tail.text.length === 2 && rise > 0 && rise <= 40 && !law
    if (!plausible) return makePoint(tokens, from, at + 3, marks, { rejected: true })
    return makePoint(tokens, from, at + 3, marks, { year, yearEnd: year + rise })
  }
  if (isCount(tokens, at)) return null
  return makePoint(tokens, from, at + 1, marks, { year })
}

/** Reads one date at a token, with the words that qualify it; null where none begins there. */
export function readPoint(tokens: readonly DateToken[], index: number): DatePoint | null {
  const opening = tokens[index]
  if (opening === undefined || opening.kind === 'mark' || opening.kind === 'other') return null
  if (opening.kind === 'word' && !opensQualifier(opening)) return null
  const { next, hedged, qualified } =
    opening.kind === 'word' ? readQualifier(tokens, index) : { next: index, hedged: false, qualified: false }
  const token = tokens[next]
  if (token?.kind === 'month') return readMonthFirst(tokens, next, index, { hedged, qualified })
  if (token?.kind !== 'number' && token?.kind !== 'day') return null
  if (isYear(token)) return readBareYear(tokens, next, index, { hedged, qualified })
  return qualified ? null : readDayFirst(tokens, next, index, { hedged, qualified })
}

/** The date in ISO form, as precise as it is known; a day that the month does not have is left out. */
export function isoDate(year: number, month: number | null, day: number | null): string {
  if (month === null) return String(year)
  const upToMonth = `${year}-${String(month).padStart(2, '0')}`
  if (day === null || day > daysInMonth(month, year)) return upToMonth
  return `${upToMonth}-${String(day).padStart(2, '0')}`
}
