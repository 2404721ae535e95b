import { z } from 'zod'
import { Span } from './span.js'

/** Why a visible piece of the source can stand outside headings, blocks and footnotes. */
export const REMOVED_REASONS = [
  'title',
  'chrome',
  'navigation',
  'banner',
  'last-updated',
  'stray-heading',
  'duplicate',
  'boilerplate',
  'layout',
  'undecodable',
] as const

/** Why a visible piece of the source can stand outside headings, blocks and footnotes. */
export type RemovedReason = (typeof REMOVED_REASONS)[number]

/** A visible piece of the source that is no heading, block or footnote. */
export const Removed = z
  .strictObject({
    reason: z
      .enum(REMOVED_REASONS)
      .describe(
        'title: the title line; chrome: what the site or archive put around the page; navigation: links to other pages; banner: what an archive, a reader or a clipper put on top of the page; last-updated: the line that dates the page, told as lastUpdated; stray-heading: a heading with nothing of its own; duplicate: told before; boilerplate: the same on every page; layout: what only arranges the page: drawn lines, bullets, bars, numbers of links and of printed pages, running heads, hyphens that broke a word; undecodable: characters that no encoding gives.',
      ),
    span: Span.describe('Where the piece stands in the source.'),
  })
  .meta({ id: 'Removed', description: 'A visible piece of the source that is no heading, block or footnote.' })

/** A visible piece of the source that is no heading, block or footnote. */
export type Removed = z.infer<typeof Removed>
