import { matchesOf } from '../text/matches.js'
import { monthNumber, readAddress, timeOf } from './address.js'

/** The page in a web archive of one file (MHTML, `.mht`), as it stands there. */
export interface Archived {
  /** The page itself: bytes, or the characters of a file that came as a string and has the page unencoded. */
  readonly body: Uint8Array | string
  /** The charset that the file tells; null where it tells none. */
  readonly charset: string | null
  readonly url: string | null
  /** `YYYY-MM-DDThh:mm:ssZ`; null where the file does not tell it. */
  readonly capturedAt: string | null
  /** The file ends before the page does, or before it says that it ends. */
  readonly cut: boolean
}

interface Part {
  readonly headers: ReadonlyMap<string, string>
  readonly body: string
  readonly cut: boolean
}

/** What browsers write at the head of such a file: lines of headers, these two among them. */
const HEADER_LINE = /^(?:[A-Za-z][\w-]{0,60}:|[ \t])/
const TYPE = /^Content-Type:\s{0,8}(?:multipart|text)\//im
const VERSION = /^MIME-Version:/im
const MOST_HEADERS = 16_384

/** How deep parts stand in parts: a letter that holds a page that has two forms. */
const MOST_DEPTH = 4

/**
 * Finds the page in a file of MHTML; null where the input is none. Written here, since the readers of MIME that are
 * kept are asynchronous, lose what a file that was cut still has, or need Node.
 * @param input the file as a string, or as bytes each of which is a character of the same number
 */
export function readMhtml(input: string): Archived | null {
  const start = /^[\ufeff\s]{0,16}/.exec(input)?.[0].length ?? 0
  const head = input.slice(start, start + MOST_HEADERS)
  const block = head.slice(0, /\r?\n\r?\n/.exec(head)?.index ?? head.length)
  if (!TYPE.test(block) || !VERSION.test(block)) return null
  if (!block.split(/\r?\n/).every((line) => HEADER_LINE.test(line))) return null
  const file = partOf(input.slice(start), false)
  const part = pageOf(file, 0) ?? { ...file, body: '', cut: true }
  const location =
    file.headers.get('snapshot-content-location') ??
    part.headers.get('content-location') ??
    file.headers.get('content-location')
  const { url, capturedAt } = location === undefined ? { url: null, capturedAt: null } : readAddress(location)
  const { body, cut } = decoded(part)
  return {
    body,
    charset: parameter(part.headers.get('content-type') ?? '', 'charset'),
    // `cid:` and `file:` name no page
    url: url !== null && /^https?:/i.test(url) ? url : null,
    capturedAt: capturedAt ?? readDate(file.headers.get('date') ?? ''),
    cut: cut || part.cut,
  }
}

/** A part of the file, its headers and its body. */
function partOf(text: string, cut: boolean): Part {
  // a part without headers begins with the empty line
  const gap = /^\r?\n/.exec(text) ?? /\r?\n\r?\n/.exec(text)
  const block = gap === null ? text : text.slice(0, gap.index)
  const headers = new Map<string, string>()
  for (const line of block.replace(/\r?\n[ \t]{1,80}/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':')
    const name = line.slice(0, Math.max(colon, 0)).toLowerCase()
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim())
  }
  return { headers, body: gap === null ? '' : text.slice(gap.index + gap[0].length), cut }
}

/** The part that is the page: the one that the file says, else the first HTML, else the first text. */
function pageOf(part: Part, depth: number): Part | null {
  const type = part.headers.get('content-type') ?? ''
  if (!/^multipart\//i.test(type)) return /^(?:text\/|application\/xhtml|$)/i.test(type) ? part : null
  if (depth >= MOST_DEPTH) return null
  const root = parameter(type, 'start')
  const parts = partsOf(part, parameter(type, 'boundary'))
  const named = root === null ? undefined : parts.find(({ headers }) => headers.get('content-id') === root)
  const pages = (named === undefined ? parts : [named]).flatMap((one) => pageOf(one, depth + 1) ?? [])
  return pages.find(({ headers }) => /html/i.test(headers.get('content-type') ?? '')) ?? pages[0] ?? null
}

/** The parts of a body. Where no boundary is told, or one that is not there, the first line of dashes is taken for it. */
function partsOf({ body }: Part, boundary: string | null): Part[] {
  const told = boundary === null ? null : `--${boundary}`
  const mark =
    told !== null && `\n${body}`.includes(`\n${told}`)
      ? told
      : /^--[^\s-][^\r\n]{0,200}|^-{3,80}[^\s-][^\r\n]{0,200}/m.exec(body)?.[0].trimEnd()
  if (mark === undefined) return [partOf(body, true)]
  const parts: Part[] = []
  let from = -1
  for (let at = body.startsWith(mark) ? 0 : body.indexOf(`\n${mark}`); at >= 0; at = body.indexOf(`\n${mark}`, from)) {
    // the line end before a boundary belongs to it
    if (from >= 0) parts.push(partOf(body.slice(from, at).replace(/\r$/, ''), false))
    const behind = at + mark.length + (body[at] === '\n' ? 1 : 0)
    if (body.startsWith('--', behind)) return parts
    const line = body.indexOf('\n', behind)
    if (line < 0) return parts
    from = line + 1
  }
  return from < 0 ? parts : [...parts, partOf(body.slice(from), true)]
}

/** A parameter of a header: `boundary="----=_Part"`, `charset=utf-8`; null where it is not there. */
function parameter(header: string, name: string): string | null {
  for (const [, key = '', quoted, plain] of matchesOf(
    header,
    /;\s{0,8}([\w-]{1,40})\s{0,4}=\s{0,4}(?:"([^"]{1,300})"|([^\s;"]{1,300}))/g,
  )) {
    if (key.toLowerCase() === name) return quoted ?? plain ?? null
  }
  return null
}

/** The body of a part as bytes. */
function decoded({ headers, body, cut }: Part): { body: Uint8Array | string; cut: boolean } {
  const encoding = (headers.get('content-transfer-encoding') ?? '').toLowerCase()
  if (encoding === 'base64') {
    const digits = body.replace(/[^A-Za-z0-9+/]/g, '')
    const whole = digits.slice(0, digits.length - (digits.length % 4 === 1 ? 1 : 0))
    return { body: bytesOf(atob(whole)), cut }
  }
  if (encoding === 'quoted-printable') {
    const joined = body.replace(/=[ \t]{0,80}\r?\n/g, '')
    const left = cut ? joined.replace(/=[0-9A-Fa-f]?\s{0,2}$/, '') : joined
    const printed = left.replace(/=([0-9A-Fa-f]{2})/g, (_, digits: string) =>
      String.fromCharCode(Number.parseInt(digits, 16)),
    )
    return { body: isBytes(printed) ? bytesOf(printed) : printed, cut }
  }
  return { body: isBytes(body) ? bytesOf(body) : body, cut }
}

function isBytes(text: string): boolean {
  return !/[\u0100-\uffff]/.test(text)
}

function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

/** `Sat, 12 Jun 2010 03:40:00 +0200` as a time in UTC; null where it is none. */
function readDate(date: string): string | null {
  const match = /\b(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2})(?::(\d{2}))? ?(?:([+-])(\d{2})(\d{2}))?/.exec(date)
  if (match === null) return null
  const [, day, month = '', year, hour, minute, second = '0', sign, hours = '0', minutes = '0'] = match
  const east = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  return timeOf([Number(year), monthNumber(month), Number(day), Number(hour), Number(minute), Number(second)], east)
}
