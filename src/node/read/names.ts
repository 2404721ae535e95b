import { readLayout } from './layout.js'
import type { Place } from './record.js'

/** A path as part of an id, where `!/` stands before the member of an archive and `#1` is a record. */
export function idPart(path: string): string {
  // databases end a text at a zero
  return path
    .replaceAll('\0', '%00')
    .replaceAll('!/', '%21/')
    .replace(/#(?=\d{1,15}$)/, '%23')
}

/** Gives the members of an archive their places; a name that comes again gets a number. */
export class Names {
  readonly #archive: Place
  readonly #counts = new Map<string, number>()

  constructor(archive: Place) {
    this.#archive = archive
  }

  place(name: string): Place {
    const part = idPart(name)
    const count = (this.#counts.get(part) ?? 0) + 1
    this.#counts.set(part, count)
    const { id, path } = this.#archive
    return { id: `${id}!/${part}${count === 1 ? '' : `#${count}`}`, path, ...readLayout(name) }
  }
}
