/** A node of a tree, as far as the numbers of a list need it. */
interface Entry {
  readonly name?: string
  readonly attribs?: Record<string, string>
  readonly parent: Entry | null
}

/** Counts the entries of numbered lists as browsers do. */
export function listNumbers(): {
  /** The number that is printed before an entry, asked in the order of the page; null where none is. */
  readonly of: (entry: Entry) => string | null
} {
  const last = new Map<Entry, number>()
  return {
    of: (entry) => {
      const list = entry.parent
      if (list === null || list.name !== 'ol') return null
      const number = numberIn(entry, 'value') ?? (last.get(list) ?? (numberIn(list, 'start') ?? 1) - 1) + 1
      last.set(list, number)
      return String(number)
    },
  }
}

function numberIn({ attribs }: Entry, name: string): number | null {
  const value = attribs?.[name]
  return value !== undefined && /^\d{1,5}$/.test(value) ? Number(value) : null
}
