import { createHash } from 'node:crypto'
import type { Report } from '../../index.js'

/**
 * A digest of what a page says: edition, parties, headings, text and footnotes. It is the same for captures of a page with
 * other banners, and for its HTML and its flattened text.
 * @returns hexadecimal digits; null of a page that says nothing
 */
export function contentDigest({ page, sections, footnotes }: Report): string | null {
  const said = sections.flatMap(({ heading, blocks }) => [
    heading?.text ?? '',
    ...blocks.flatMap(({ label, text }) => [label ?? '', text]),
  ])
  const notes = footnotes.flatMap(({ label, text }) => [label, text])
  if ([...said, ...notes].every((text) => text === '')) return null
  const parties = page.parties.map(({ code }) => code)
  return createHash('sha256')
    .update(JSON.stringify([page.edition, parties, said, notes]))
    .digest('hex')
}
