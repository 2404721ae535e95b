import { decodeHTML } from 'entities'
import type { Span } from '../text/span.js'

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
/** A link as the archive rewrites it: its time and the address behind it. */
const REWRITTEN = /\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/[^"'\s>]{4,2000})/
/** `<!-- Mirrored from www.hrw.org/a.html by HTTrack Website Copier/3.x [XR&CO'2008], Tue, 01 Jan 2008 10:00:00 GMT -->`. */
const HTTRACK =
  /<!-- Mirrored from ([^\s]{4,2000}) by HTTrack[^>]{0,120}?, \w{3}, (\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT -->/
/** What browsers write into a page that they save. */
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(\S{4,2000}) -->/

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** Comments that captures leave stand near the head or the end of a page. */
const REACH = 20_000

/** Reads the traces that the Wayback Machine, HTTrack and browsers leave in the HTML that they save. */
export function readCapture(source: string): Capture {
  const head = source.slice(0, REACH)
  const begin = source.indexOf(TOOLBAR_BEGIN)
  if (begin >= 0 || head.includes('/web/')) return wayback(source, begin)
  const mirrored = HTTRACK.exec(head)
  if (mirrored !== null) {
    const [, address, day, month, year, hour, minute, second] = mirrored as unknown as string[]
    return {
      url: withScheme(address as string),
      capturedAt: timeOf(year, month, day, hour, minute, second),
      toolbar: null,
    }
  }
  const saved = SAVED_FROM.exec(head)?.[1]
  return saved === undefined ? NO_CAPTURE : { ...NO_CAPTURE, url: saved }
}

function wayback(source: string, begin: number): Capture {
  const close = begin < 0 ? -1 : source.indexOf(TOOLBAR_END, begin)
  const end = close < 0 ? Math.min(source.length, Math.max(begin, 0) + REACH) : close + TOOLBAR_END.length
  const toolbar = begin < 0 || close < 0 ? null : { start: begin, end }
  const form = begin < 0 ? null : TOOLBAR_URL.exec(source.slice(begin, end))
  const archived = ARCHIVED_ON.exec(source.slice(-REACH))
  const time = archived as unknown as string[] | null
  const link = REWRITTEN.exec(source.slice(0, REACH))
  return {
    // a link of the page leads elsewhere: only its time is this capture's
    url: form === null ? null : decodeHTML(form[1] as string),
    capturedAt:
      time !== null
        ? timeOf(time[6], time[4], time[5], time[1], time[2], time[3])
        : link === null
          ? null
          : stamp(link[1] as string),
    toolbar,
  }
}

/** The times are UTC; null where they are no date. */
function timeOf(year = '', month = '', day = '', hour = '', minute = '', second = ''): string | null {
  const place = MONTHS.indexOf(month)
  return place < 0
    ? null
    : stamp([year, String(place + 1), day, hour, minute, second].map((part) => part.padStart(2, '0')).join(''))
}

/** `20100612034000` as a time; null where it is none. */
function stamp(digits: string): string | null {
  const [, year, month, day, hour, minute, second] = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(digits) ?? []
  const time = `${year}-${month}-${day}T${hour}:${minute}:${second}Z`
  return year === undefined || Number.isNaN(Date.parse(time)) ? null : time
}

function withScheme(address: string): string {
  return /^[a-z]+:\/\//i.test(address) ? address : `http://${address}`
}
