import { MonitorReportError } from '../error.js'
import { type Bounds, boundsOf, DEFAULT_LIMITS, type Limits } from '../limits.js'
import { type Edit, type EditedText, editText } from '../text/edited-text.js'
import { readAddress } from './address.js'
import { takeBullets } from './bullets.js'
import { NO_CAPTURE, readCapture } from './capture.js'
import { detectFormat } from './detect-format.js'
import { endsTooSoon } from './ends-too-soon.js'
import { readHtml } from './html.js'
import { findLetterForms } from './letter-forms.js'
import { readMarkdownPage } from './markdown-page.js'
import { findMojibake } from './mojibake.js'
import type { Format, Page } from './page.js'
import { withPrintedLines } from './printed-lines.js'
import { readText } from './text.js'
import { unwrapLines } from './unwrap.js'

/**
 * Reads the decoded source in the given format, or in the one that its content shows.
 * @throws MonitorReportError `too-many-nodes`
 */
export function readPage(source: string, given?: Format, limits: Limits = DEFAULT_LIMITS): Page {
  const format = given ?? detectFormat(source)
  const bounds = boundsOf(limits)
  if (format !== 'html') countLines(source, limits.nodes)
  const repairs = findMojibake(source, format)
  const edited = editText(source, inOrder(repairs, findLetterForms(source, format)))
  const { url, ...page } = readAs(edited?.text ?? source, format, bounds)
  // what wrote the page down as Markdown may have told where it stood
  const capture =
    format === 'html' ? readCapture(source) : url === null ? NO_CAPTURE : { ...NO_CAPTURE, ...readAddress(url) }
  const whole = {
    ...page,
    source,
    capture,
    repaired: repairs.length,
    overruns: bounds.overruns,
    isEmpty: page.lines.length === 0 && page.layout.length === 0,
    isFrameset: format === 'html' && /<frameset[\s>]/i.test(source),
    isCut: endsTooSoon(source, format),
  }
  return edited === null ? whole : mappedBack(whole, edited)
}

interface ReadAs extends Pick<Page, 'format' | 'title' | 'lines' | 'layout' | 'addresses' | 'frontMatter'> {
  /** The address that the front matter tells; else null. */
  readonly url: string | null
}

/** The line ends of a text, before anything is made of its lines. */
function countLines(source: string, most: number): void {
  let lines = 1
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    if (++lines > most)
      throw new MonitorReportError(
        'too-many-nodes',
        `The page has more than ${most} lines; raise limits.nodes to read it.`,
      )
  }
}

function readAs(text: string, format: Format, bounds: Bounds): ReadAs {
  const bare = { format, title: null, frontMatter: null, url: null }
  if (format === 'html') {
    const { lines, title } = readHtml(text, 0, text.length, bounds)
    const listed = takeBullets(lines)
    const unwrapped = unwrapLines(withPrintedLines(listed.lines))
    const layout = [...listed.layout, ...unwrapped.layout]
    return { ...bare, title, lines: unwrapped.lines, layout, addresses: [] }
  }
  if (format === 'markdown') return { ...bare, ...readMarkdownPage(text, bounds) }
  return { ...bare, ...readText(text) }
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
    frontMatter: page.frontMatter && spanBack(page.frontMatter),
    overruns: page.overruns.map(({ limit, span }) => ({ limit, span: spanBack(span) })),
  }
}
