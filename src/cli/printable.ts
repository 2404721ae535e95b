/**
 * Catches what a page must not send to a terminal: control characters but for tab and line feed, and signs that turn
 * the direction of the text around them.
 */
const UNPRINTABLE = /[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/gu

/** Text that a terminal shows and does not obey: what could steer it becomes U+FFFD. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, '\ufffd')
}

/** The same on one line. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\t\n]+/g, ' ')
}

/** JSON in which no string steers a terminal. `JSON.stringify` escapes the control characters up to U+001F only. */
export function printableJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2)
  return json.replace(/[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
