import { createHash } from 'node:crypto'

/** How much of an id stands in a name, for people. */
const MOST_READABLE = 60

/**
 * A file name for a record, whatever its id is: letters, digits, points and dashes, the same for the same id, another for
 * any other, on every system. It has no folder in it and begins with no point.
 * @param extension with its point
 */
export function safeName(id: string, extension: string): string {
  const readable = id
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .slice(-MOST_READABLE)
    .replace(/^[-.]{1,60}/, '')
    .replace(/[-.]{1,60}$/, '')
  const digest = createHash('sha256').update(id).digest('hex').slice(0, 16)
  return `${readable === '' ? '' : `${readable}-`}${digest}${extension}`
}
