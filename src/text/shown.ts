const WHITE_SPACE = /\s/
/** Marks that take no room on the page: a soft hyphen, zero-width characters, a byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/

/** What a code unit is on a page: a sign, white space, or nothing. */
export function showOf(code: number): 'shown' | 'space' | 'invisible' {
  if (code > 32 && code < 127) return 'shown'
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'shown'
  const character = String.fromCharCode(code)
  return INVISIBLE.test(character) ? 'invisible' : WHITE_SPACE.test(character) ? 'space' : 'shown'
}
