import { Damage } from './damage.js'
import { bodyOf, type HttpResponse, readHttpResponse } from './http-response.js'
import { recordOf } from './page-record.js'
import type { InputRecord, NoPageReason, Place } from './record.js'
import type { WarcRecord } from './warc.js'

/** Media types that a page can have; servers also call pages by none or by a wrong one. */
const PAGE_TYPE =
  /^(?:$|text\/(?!css|javascript|x?-?vcard|calendar|csv)|application\/(?:xhtml|octet-stream|x-mimearchive)|message\/rfc822|multipart\/related)/i
const RECORD_TYPES = new Set(['response', 'resource', 'conversion', 'revisit'])
const NOT_HTTP: Pick<HttpResponse, 'status' | 'headers'> = { status: 0, headers: new Map() }

/** The page in a WARC record, or why there is none; null for records that tell of the crawl itself. */
export function warcPage(archive: Place, record: WarcRecord, mostBytes: number): InputRecord | null {
  const { type, headers, block, ordinal } = record
  if (!RECORD_TYPES.has(type)) return null
  // wget puts it in angle brackets
  const url = headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null
  const place: Place = {
    id: `${archive.id}#${ordinal}`,
    path: archive.path,
    url: url === '' ? null : url,
    capturedAt: timeIn(headers.get('warc-date') ?? ''),
  }
  if (url !== null && !/^(?:https?|ftp|file|urn):/i.test(url)) return null
  const none = (reason: NoPageReason): InputRecord => ({ ...place, type: 'no-page', reason })
  if (type === 'revisit') return none('revisit')
  if (block === null) {
    const message = `the record has ${record.length} bytes, more than ${mostBytes}`
    return { ...place, type: 'unreadable', code: 'input-too-large', message }
  }
  const response = type === 'response' ? readHttpResponse(block) : { ...NOT_HTTP, sent: block }
  if (response.status !== 0 && (response.status < 200 || response.status > 299)) return none('http-status')
  const media = type === 'response' ? response.headers.get('content-type') : headers.get('content-type')
  if (!PAGE_TYPE.test((media ?? '').trim())) return none('not-text')
  try {
    return recordOf(place, bodyOf(response, mostBytes))
  } catch (error) {
    if (!(error instanceof Damage)) throw error
    return { ...place, type: 'unreadable', code: error.code, message: error.message }
  }
}

/** A time of WARC 1.0 or 1.1, which may have fractions of a second, to the second; null where it is none. */
function timeIn(date: string): string | null {
  const [, second] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:\.\d{1,9})?Z$/.exec(date) ?? []
  return second === undefined || Number.isNaN(Date.parse(`${second}Z`)) ? null : `${second}Z`
}
