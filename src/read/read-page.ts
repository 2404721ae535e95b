import { type Edit, type EditedText, editText } from '../text/edited-text.js'
import { takeBullets } from './bullets.js'
import { NO_CAPTURE, readCapture } from './capture.js'
import { detectFormat } from './detect-format.js'
import { endsTooSoon } from './ends-too-soon.js'
import { readHtml } from './html.js'
import { findLetterForms } from './letter-forms.js'
import { readMarkdown } from './markdown.js'
import { findMojibake } from './mojibake.js'
import type { Format, Page } from './page.js'
import { readText } from './text.js'
import { unwrapLines } from './unwrap.js'

/** Reads the decoded source in the given format, or in the one that its content shows. */
export function readPage(source: string, format: Format = detectFormat(source)): Page {
  const repairs = findMojibake(source, format)
  const edited = editText(source, inOrder(repairs, findLetterForms(source, format)))
  const page = readAs(edited?.text ?? source, format)
  const capture = format === 'html' ? readCapture(source) : NO_CAPTURE
  const whole = {
    ...page,
    source,
    capture,
    repaired: repairs.length,
    isEmpty: page.lines.length === 0 && page.layout.length === 0,
    isFrameset: format === 'html' && /<frameset[\s>]/i.test(source),
    isCut: endsTooSoon(source, format),
  }
  return edited === null ? whole : mappedBack(whole, edited)
}

function readAs(text: string, format: Format): Pick<Page, 'format' | 'title' | 'lines' | 'layout' | 'addresses'> {
  if (format === 'html') {
    const { lines, title } = readHtml(text)
    const listed = takeBullets(lines)
    const unwrapped = unwrapLines(listed.lines)
    return { format, title, lines: unwrapped.lines, layout: [...listed.layout, ...unwrapped.layout], addresses: [] }
  }
  if (format === 'markdown') return { format, title: null, lines: readMarkdown(text), layout: [], addresses: [] }
  return { format, title: null, ...readText(text) }
}

function inOrder(one: readonly Edit[], other: readonly Edit[]): readonly Edit[] {
  if (other.length === 0) return one
  const sorted = [...one, ...other].sort((a, b) => a.start - b.start)
  return sorted.filter(({ start }, i) => i === 0 || start >= (sorted[i - 1] as Edit).end)
}

/** The page of an edited text, pointing into its source. */
function mappedBack(page: Page, { mappedBack, spanBack }: EditedText): Page {
  return {
    ...page,
    lines: page.lines.map((line) => ({ ...line, text: mappedBack(line.text) })),
    layout: page.layout.map(spanBack),
    addresses: page.addresses.map(spanBack),
  }
}
