/** Nothing but white space, behind a byte order mark or not, in UTF-8 or UTF-16. */
export function isBlank(bytes: Uint8Array): boolean {
  return bytes.every((byte, at) => byte <= 0x20 || (at < 3 && (byte >= 0xfe || [0xef, 0xbb, 0xbf][at] === byte)))
}
