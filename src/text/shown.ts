/** What a code unit is on a page: a sign, white space, or nothing. Asked of each of them, so without a pattern. */
export function showOf(code: number): 'shown' | 'space' | 'invisible' {
  if (code > 32 && code < 127) return 'shown'
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13) ? 'space' : 'shown'
  if (code < 0x1680) return code === 0xa0 ? 'space' : code === 0xad ? 'invisible' : 'shown'
  return isInvisible(code) ? 'invisible' : isWideSpace(code) ? 'space' : 'shown'
}

/** Marks that take no room on the page: zero-width characters, marks of direction, a byte order mark. */
function isInvisible(code: number): boolean {
  return (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff
}

/** What `\s` catches above U+00FF. */
function isWideSpace(code: number): boolean {
  if (code >= 0x2000 && code <= 0x200a) return true
  return [0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000].includes(code)
}

/** How many code units of a text are to be seen on a page. */
export function visibleLength(text: string): number {
  let length = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code > 32 && code !== 160) length++
  }
  return length
}
