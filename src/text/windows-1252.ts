/**
 * windows-1252 in 0x80 to 0x9F, as the WHATWG Encoding Standard has it. A table of our own, since the
 * `TextDecoder('windows-1252')` of Node 20.18 and later reads these bytes as ISO-8859-1 control characters.
 */
const HIGH_CONTROLS =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

const BYTES: ReadonlyMap<string, number> = new Map([...HIGH_CONTROLS].map((character, i) => [character, 0x80 + i]))

/** The character that a byte stands for. */
export function characterOf(byte: number): string {
  return HIGH_CONTROLS[byte - 0x80] ?? String.fromCharCode(byte)
}

/**
 * The byte that a character is written with; null where it has none. A control character in 0x80 to 0x9F, which
 * ISO-8859-1 has in the place of a printed one, stands for the byte of its number.
 */
export function byteOf(character: string): number | null {
  const code = character.charCodeAt(0)
  return code <= 0xff ? code : (BYTES.get(character) ?? null)
}
