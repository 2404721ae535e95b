import { readAddress, stampTime, withScheme } from '../../read/address.js'

/** A folder that is named as a host is: `archives.the-monitor.org`, with a port or not. */
const HOST =
  /^(?:[a-z\d](?:[a-z\d-]{0,62}[a-z\d])?\.){1,6}(?:[a-z]{2}|com|org|net|edu|gov|int|mil|info|biz|name)(?:[:+]\d{1,5})?$/i
/** A folder that is named for the time of a capture: `20100612034000`, `20100612034000id_`. */
const STAMP = /^(\d{14})(?:[a-z]{2}_)?$/
/** A file that a server gives for its folder. */
const INDEX = /^index\.html?$/i

/**
 * Tells the address and the time of a page from the folders that a mirroring program laid it in: `host/path`,
 * `host/20100612034000/path`, `20100612034000/http:/host/path`. Nulls where they tell nothing.
 * @param path with `/` or `\`
 */
export function readLayout(path: string): { url: string | null; capturedAt: string | null } {
  const parts = path.split(/[/\\]/).filter((part) => part !== '' && part !== '.')
  const host = parts.findLastIndex((part, i) => i < parts.length - 1 && HOST.test(part))
  const stamp = parts.find((part, i) => i < parts.length - 1 && STAMP.test(part))
  const capturedAt = stamp === undefined ? null : stampTime(stamp.slice(0, 14))
  if (host < 0) return { url: null, capturedAt }
  const scheme = /^https(?![a-z])/i.test(parts[host - 1] ?? '') ? 'https' : 'http'
  const rest = parts.slice(host + 1).filter((part) => !STAMP.test(part))
  if (INDEX.test(rest.at(-1) ?? '')) rest.splice(-1, 1, '')
  // programs escape what a file system does not take
  const query = rest.join('/').replace(/%3f/i, '?')
  return { url: readAddress(withScheme(`${scheme}://${parts[host]?.replace('+', ':')}/${query}`)).url, capturedAt }
}
