import { load } from 'cheerio/slim'
import { decodeHTML } from 'entities'
import type { Span } from '../text/span.js'
import { type Address, monthNumber, readAddress, stampTime, timeOf, withScheme } from './address.js'

/** What a capture of a page tells of where and when it was taken. */
export interface Capture {
  /** The page's own address; null where the capture does not tell it. */
  readonly url: string | null
  /** `YYYY-MM-DDThh:mm:ssZ`; null where the capture does not tell it. */
  readonly capturedAt: string | null
  /** What the archive put on the page; null where it put nothing there. */
  readonly toolbar: Span | null
}

/** No capture, or none that left traces. */
export const NO_CAPTURE: Capture = { url: null, capturedAt: null, toolbar: null }

const TOOLBAR_BEGIN = '<!-- BEGIN WAYBACK TOOLBAR INSERT -->'
const TOOLBAR_END = '<!-- END WAYBACK TOOLBAR INSERT -->'
/** The address in the toolbar's form. */
const TOOLBAR_URL = /\bname="url"[^>]{0,200}?\bvalue="([^"]{4,2000})"/
/** `FILE ARCHIVED ON 3:40:00 Jun 12, 2010 AND RETRIEVED FROM THE INTERNET ARCHIVE`. */
const ARCHIVED_ON = /FILE ARCHIVED ON (\d{1,2}):(\d{2}):(\d{2}) ([A-Z][a-z]{2}) (\d{1,2}), (\d{4})/
/** The same before 2008: `FILE ARCHIVED ON 20010405123456 AND RETRIEVED`. */
const ARCHIVED_ON_STAMP = /FILE ARCHIVED ON (\d{14}) AND/
/** The archive's own script: `__wm.wombat("http://www.icbl.org/lm/","20100612034000",`. */
const WOMBAT = /__wm\.wombat\(\s{0,8}"([^"]{4,2000})"\s{0,8},\s{0,8}"(\d{14})"/
/** A link as the archive rewrites it: its time and the address behind it. */
const REWRITTEN = /\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/[^"'\s>]{4,2000})/
/** `<!-- Mirrored from www.hrw.org/a.html by HTTrack Website Copier/3.x [XR&CO'2008], Tue, 01 Jan 2008 10:00:00 GMT -->`. */
const HTTRACK =
  /<!-- Mirrored from ([^\s]{4,2000}) by HTTrack[^>]{0,120}?, \w{3}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT -->/
/** What browsers write into a page that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(\S{4,2000}) -->/
/** What SingleFile writes into one: its address, and `saved date: Sat Jun 12 2010 03:40:00 GMT+0200 (...)`. */
const SINGLE_FILE =
  /Page saved with SingleFile\s{1,8}url:\s{1,8}(\S{4,2000})\s{1,8}saved date: \w{3} ([A-Z][a-z]{2}) (\d{1,2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT([+-])(\d{2})(\d{2})/
/** A tag in which a page can name its own address, and an address in it. */
const NAMES_ADDRESS = /<(?:link|meta|base)\s[^<>]{0,2500}\/\//i
const ADDRESS = /^\s{0,9}((?:https?:)?\/\/[^"'\s>]{4,2000})/i
const HEAD_END = /<\/head|<body/i

const ARCHIVE_TODAY = /^https?:\/\/archive\.(?:today|is|ph|li|fo|md|vn)\//i

/** Comments that captures leave stand near the head or the end of a page. */
const REACH = 20_000

/** Reads the traces that archives, mirroring programs and browsers leave in the HTML that they save. */
export function readCapture(source: string): Capture {
  const head = source.slice(0, REACH)
  const begin = source.indexOf(TOOLBAR_BEGIN)
  const other = mirrored(head) ?? saved(head) ?? ownAddress(head)
  if (begin < 0 && !head.includes('/web/') && !WOMBAT.test(head)) return { ...other, toolbar: null }
  const captured = wayback(source, begin)
  return { ...captured, url: captured.url ?? other.url, capturedAt: captured.capturedAt ?? other.capturedAt }
}

function mirrored(head: string): Address | null {
  const match = HTTRACK.exec(head)
  if (match === null) return null
  const [, address, day, month, ...rest] = match as unknown as [string, string, string, string, ...string[]]
  const [year, ...clock] = rest.map(Number)
  const own = readAddress(withScheme(decodeHTML(address)))
  const time = timeOf([year as number, monthNumber(month), Number(day), ...clock])
  // the time at which an archive took the page says more of it than the time of a copy
  return { url: own.url, capturedAt: own.capturedAt ?? time }
}

function saved(head: string): Address | null {
  const from = SAVED_FROM.exec(head)?.[1]
  if (from !== undefined) return readAddress(decodeHTML(from))
  const match = SINGLE_FILE.exec(head)
  if (match === null) return null
  const [, address, month, ...rest] = match as unknown as [string, string, string, ...string[]]
  const [day, year, hour, minute, second, , hours, minutes] = rest.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const east = (hours * 60 + minutes) * (rest[5] === '-' ? -1 : 1)
  const own = readAddress(address)
  return {
    url: own.url,
    capturedAt: own.capturedAt ?? timeOf([year, monthNumber(month), day, hour, minute, second], east),
  }
}

function wayback(source: string, begin: number): Capture {
  const close = begin < 0 ? -1 : source.indexOf(TOOLBAR_END, begin)
  const end = close < 0 ? Math.min(source.length, Math.max(begin, 0) + REACH) : close + TOOLBAR_END.length
  const head = source.slice(0, REACH)
  const tail = source.slice(-REACH)
  const form = begin < 0 ? null : TOOLBAR_URL.exec(source.slice(begin, end))
  const script = WOMBAT.exec(head)
  const own = form?.[1] ?? script?.[1]
  const archived = ARCHIVED_ON.exec(tail) as unknown as string[] | null
  const [, hour, minute, second, month = '', day, year] = archived ?? []
  // a link of the page leads elsewhere: only its time is this capture's
  const stamp = ARCHIVED_ON_STAMP.exec(tail)?.[1] ?? script?.[2] ?? REWRITTEN.exec(head)?.[1] ?? ''
  const address = own === undefined ? null : readAddress(decodeHTML(own))
  return {
    url: address?.url ?? null,
    capturedAt:
      address?.capturedAt ??
      (archived === null
        ? stampTime(stamp)
        : timeOf([Number(year), monthNumber(month), Number(day), Number(hour), Number(minute), Number(second)])),
    toolbar: begin < 0 || close < 0 ? null : { start: begin, end },
  }
}

const NOWHERE = { url: null, capturedAt: null }

/** What a page itself says of its address: the link that leads to it under an archive, its canonical link, its base. */
function ownAddress(start: string): Address | typeof NOWHERE {
  if (!NAMES_ADDRESS.test(start)) return NOWHERE
  const $ = load(start.slice(0, HEAD_END.exec(start)?.index), { xml: { xmlMode: false } })
  let weak: Address | null = null
  for (const element of $('link, meta, base')) {
    const tag = $(element)
    const named = ADDRESS.exec(tag.attr('href') ?? tag.attr('content') ?? '')?.[1]
    if (named === undefined) continue
    const address = readAddress(withScheme(named))
    // the short address of an archive is none of the page's; the long one, with the time, leads to it
    if (ARCHIVE_TODAY.test(named)) {
      if (address.capturedAt !== null) return address
      continue
    }
    const isOwn = tag.is('link[rel~="canonical" i], meta[property="og:url" i], meta[name="og:url" i]')
    // a base may be a folder
    const isBase = tag.is('base') && /\/[^/?#]+\.\w{2,5}(?:[?#]|$)/.test(address.url)
    if ((isOwn || isBase) && /^https?:\/\/[^/]+\/./i.test(address.url)) weak = isOwn ? address : (weak ?? address)
  }
  return weak ?? NOWHERE
}
