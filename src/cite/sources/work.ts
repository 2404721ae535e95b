import type { CitedSource } from '../../schema/index.js'
import { isName, isPlace, kindOfPart } from './part-kind.js'
import { type Part, trimmedPart } from './parts.js'
import type { QuotedTitle } from './titles.js'

/** What the parts of a citation of a written work tell. */
export interface Work {
  readonly title: string | null
  readonly author: string | null
  readonly organization: string | null
  readonly place: string | null
}

/** Words that say what a work is and are neither its title nor its publisher. */
const GENRE =
  /^(?:(?:unpublished |joint |ICBL |UN |official )?press (?:release|statement|communiqu[eé]|kit)|media release|news release|paper|article|cable|brochure|on-?line|unpublished|draft|in |at |from |on |available (?:at|from)|No\.? ?\d|Vol\.? ?\w|vol\.? ?\w|Issue |para|paragraph|section|Article \d|Annex|Table|Chapter|UN [Dd]oc|submitted$|dated$|made public|released|published|and |reprinted$|\d+$)/
const TITLED =
  /\b(?:Reports?|Survey|Study|Handbook|Manual|Killers|Guide|Plan|Strategy|Newsletter|Yearbook|Bulletin|Review|Journal|Proceedings|Profiles?|Database|List of|Participants|Fact ?[Ss]heet|Agreement|Protocol|Summary|Assessment|Update|Factbook|Convention [Tt]ext|Treaty [Tt]ext|Final|Background|Minutes|Budget|Portfolio|Register|Notes)\b|^(?:list|annual|final|report|notes|minutes|summary)\b/i
/** What a body's name is followed by where its work is named with it: "US Department of State cable", "UNGA Resolution". */
const WORK_OF_BODY =
  /(?:’s|'s)? (?:cable(?: [A-Z0-9]{4,20})?|[Pp]ress [Rr]elease|press statement|report|[Ww]ebsite|web ?page|database|document|[Rr]esolutions?|news release|paper|newsletter|online|data)$/
/** What a body issued, before its name: "Press release by the Ministry". */
const ISSUED =
  /^(?:[Pp]ress (?:release|statement|communiqu[eé])|[Mm]edia release|[Ii]nformation|[Dd]ata|[Ff]igures)(?: (?:issued|provided|supplied|received|given))?,? (?:by|from|of) /
const TAIL = /(?:,? (?:submitted|dated|published|released|issued|presented|promulgated))?(?: on)?$/
/** `Form F in Article 7 reports`. */
const LEADING = /^(?:in|of|to) (?:the |its )?/
const REPORT = /\b[Rr]eports?\b/
const GAZETTED = /^.{0,40}?(?:(?:re)?(?:printed|published) in (?:the )?)?(?=.{0,60}Gazette)/
const LEGAL = /\b(?:Acts?|Law|Decree|Bill|Ordinance|Code|Constitution|Regulations?|Statute|Resolution|Order|Loi|Ley)\b/
const BRACKET = / ?\(([^()]{2,120})\)/
const LONE_LAW =
  /^(?:the )?(?:Act|Law|Decree|Decree-Law|Royal Decree|Bill|Ordinance|Order|Resolution|UN|Doc|Document|UN document|UN Doc|Symbol|Article \d{1,3}(?: \(\d\))?)$/i

/** Reads author, publisher, title and place of a written work. */
export function workOf(
  text: string,
  type: CitedSource['type'],
  parts: readonly Part[],
  quoted: QuotedTitle | null,
  imprint: string | null,
): Work {
  const before = quoted === null ? [] : parts.filter(({ end }) => end <= quoted.start)
  const after = quoted === null ? [...parts] : parts.filter(({ start }) => start >= quoted.end)
  const work = {
    title: quoted?.text ?? null,
    author: null as string | null,
    organization: null as string | null,
    place: null as string | null,
  }
  for (const part of before) {
    const { words } = unbracketed(part.text)
    if (type === 'law' && LEGAL.test(words)) continue
    if (work.author === null && work.organization === null && (isName(words) || words.split(' and ').every(isName)))
      work.author = words
    else work.organization ??= withoutWork(words)
  }
  if (type === 'news') return newsWork(work, after)
  return writtenWork(text, type, work, after, imprint)
}

function newsWork(work: { -readonly [Key in keyof Work]: Work[Key] }, parts: readonly Part[]): Work {
  const outlets = parts.filter(({ text }) => !GENRE.test(text))
  const [outlet, ...rest] = outlets
  if (
    work.title === null &&
    outlet !== undefined &&
    rest[0] !== undefined &&
    isName(outlet.text) &&
    rest.length > 0 &&
    !isPlace(rest[0].text)
  ) {
    work.author = outlet.text
    rest.shift()
  }
  if (outlet !== undefined && work.author !== outlet.text) {
    const { words, bracket } = unbracketed(outlet.text)
    if (work.organization !== null && work.author === null && isName(work.organization)) work.author = work.organization
    work.organization = words
    if (bracket !== null && isPlace(bracket)) work.place = bracket
  }
  const last = rest.at(-1)
  if (work.place === null && last !== undefined && isPlace(last.text)) work.place = last.text
  return work
}

function writtenWork(
  text: string,
  type: CitedSource['type'],
  work: { -readonly [Key in keyof Work]: Work[Key] },
  parts: readonly Part[],
  imprint: string | null,
): Work {
  const left = [...parts]
  const last = left.at(-1)
  if (
    last !== undefined &&
    left.length > (work.title === null ? 1 : 0) &&
    isPlace(last.text) &&
    !TITLED.test(last.text) &&
    !LEGAL.test(last.text) &&
    !isTitleOf(type, work.title, left) &&
    imprint === null
  ) {
    work.place = last.text
    left.pop()
    const city = left.at(-1)
    if (
      city !== undefined &&
      left.length > 1 &&
      kindOfPart(last.text) === 'country' &&
      isPlace(city.text) &&
      kindOfPart(city.text) !== 'country'
    ) {
      work.place = text.slice(city.start, last.end)
      left.pop()
    }
  }
  const hasTitleWord = left.some((part) => TITLED.test(part.text))
  const hasLegal = left.some((part) => LEGAL.test(part.text))
  for (const [i, part] of left.entries()) {
    const { words: given, bracket } = unbracketed(part.text)
    const words = (type === 'transparency-report' ? given.replace(LEADING, '') : given).replace(TAIL, '')
    if (bracket !== null) takeImprint(work, bracket)
    if (type === 'law' && /Gazette/.test(words)) {
      work.organization ??= words.replace(GAZETTED, '')
      continue
    }
    if (words === '' || (GENRE.test(words) && !ISSUED.test(words) && type !== 'transparency-report')) continue
    const kind = kindOfPart(words)
    const isTitle =
      work.title === null &&
      (TITLED.test(words) ||
        (type === 'law' && (hasLegal ? LEGAL.test(words) : i === 0)) ||
        (type === 'transparency-report' && REPORT.test(words)))
    if (
      isTitle &&
      !LONE_LAW.test(words) &&
      !(type !== 'law' && WORK_OF_BODY.test(words) && left.length > 1 && !TITLED.test(words))
    )
      work.title = words
    else if (i === 0 && work.author === null && work.title === null && kind === 'name' && left.length > 1)
      work.author = words
    else if (isSecond(i, type, work, hasTitleWord)) work.title = words
    else if (kind === 'body' || kind === 'country' || (work.title !== null && (kind === 'occasion' || i === 0)))
      work.organization ??= withoutWork(words)
    else if (work.title === null && !hasTitleWord && !(type === 'law' && hasLegal) && !LONE_LAW.test(words))
      work.title = words
  }
  if (imprint !== null) takeImprint(work, imprint)
  return work
}

/** "Harbour Trust, Landmines: A Legacy": what follows a publisher is the title, also where it sounds like a body. */
function isSecond(i: number, type: CitedSource['type'], work: Work, hasTitleWord: boolean): boolean {
  return (
    i === 1 &&
    type === 'publication' &&
    !hasTitleWord &&
    work.title === null &&
    (work.organization ?? work.author) !== null
  )
}

/** "R. Amato, Harbour Years": behind an author alone stands the title, whatever its shape. */
function isTitleOf(type: CitedSource['type'], title: string | null, parts: readonly Part[]): boolean {
  return type === 'publication' && title === null && parts.length === 2 && isName((parts[0] as Part).text)
}

/** `(New York: Harbour Press, 1999)`, `(Harbour Press, May 2009)`, `(Geneva)`. */
function takeImprint(work: { -readonly [Key in keyof Work]: Work[Key] }, bracket: string): void {
  const [place, publisher] = bracket.includes(':') ? bracket.split(':', 2) : [null, bracket]
  const house = publisher?.split(',', 1)[0]?.trim() ?? ''
  if (place !== null && place !== undefined && isPlace(place.trim())) work.place ??= place.trim()
  else if (isPlace(house) && kindOfPart(house) !== 'body' && !bracket.includes(',')) {
    work.place ??= house
    return
  }
  if (kindOfPart(house) === 'body' || (place !== null && house !== '')) work.organization ??= house
}

function unbracketed(text: string): { words: string; bracket: string | null } {
  const match = BRACKET.exec(text)
  if (match === null) return { words: text.replace(/ ?\($/, ''), bracket: null }
  const words = trimmedPart(text.slice(0, match.index), 0, match.index)?.text ?? ''
  return { words, bracket: match[1] as string }
}

function withoutWork(words: string): string {
  return words
    .replace(ISSUED, '')
    .replace(/^(?:the|The) /, '')
    .replace(WORK_OF_BODY, '')
}
