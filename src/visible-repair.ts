// The checks' own reading of text that was decoded wrongly, written apart from the one in `read/`: that one reckons
// with bit patterns, this one lets a decoder say what the bytes are.

/** What windows-1252 prints for 0x80 to 0x9F; `?` where it prints nothing. */
const PRINTED = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ'

/** Bytes, each as the character of its number, that can be one character of UTF-8, or a lone control character. */
const SEQUENCE = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e2\u00ef][\u0080-\u00bf]{2}|\u00e2\u0080\ufffd?|[\u0080-\u009f]/g

/** Characters that such pages have. */
const LIKELY =
  /[\u00a0-\u024f\u0370-\u06ff\u2000-\u206f\u20a0-\u20cf\u2100-\u22ff\u2500-\u25ff\ufb00-\ufb06\ufeff\ufffd]/

const ROUNDS = 3

/**
 * The readings of a visible text in a page that was decoded wrongly: set right once, twice, three times.
 * @param plain the text is a source without markup, where the character behind a sequence is the one that follows it
 */
export function repairedTexts(text: string, plain: boolean): string[] {
  const readings: string[] = []
  let reading = text
  for (let round = 1; round <= ROUNDS; round += 1) {
    reading = repairedOnce(reading, plain)
    readings.push(reading)
  }
  return readings
}

function repairedOnce(text: string, plain: boolean): string {
  const bytes = text.replace(/[\u0100-\uffff]/g, (sign) => {
    const at = PRINTED.indexOf(sign)
    return at < 0 ? sign : String.fromCharCode(0x80 + at)
  })
  const out: string[] = []
  let done = 0
  SEQUENCE.lastIndex = 0
  for (let match = SEQUENCE.exec(bytes); match !== null; match = SEQUENCE.exec(bytes)) {
    const { index } = match
    const [sequence] = match
    const printed = readAs(sequence, text.slice(index, index + sequence.length))
    if (printed === null) {
      SEQUENCE.lastIndex = index + 1
      continue
    }
    out.push(text.slice(done, index), printed)
    done = index + sequence.length
  }
  out.push(text.slice(done))
  return plain ? out.join('').replace(/Â(?=\s)/g, ' ') : out.join('')
}

/** What a sequence is read as; null where it is left as it is. `printed` is the sequence as the text has it. */
function readAs(sequence: string, printed: string): string | null {
  if (sequence.length === 1) {
    // a sign of windows-1252 is no control character
    const sign = printed === sequence ? PRINTED.charAt(sequence.charCodeAt(0) - 0x80) : '?'
    return sign === '?' ? null : sign
  }
  if (/^\u00e2\u0080(?![\u0080-\u00bf])/.test(sequence)) return '”'
  const bytes = Uint8Array.from(sequence, (character) => character.charCodeAt(0))
  const decoded = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  if (decoded >= '\u00a0') return LIKELY.test(decoded) ? decoded : null
  const sign = PRINTED.charAt(decoded.charCodeAt(0) - 0x80)
  return sign === '?' ? decoded : sign
}
