/** Counts the entries of numbered lists as browsers do. */
export interface ListNumbers {
  readonly open: (isNumbered: boolean, start: number | null) => void
  readonly close: () => void
  /** The number that is printed before the next entry; null where none is. */
  readonly next: (value: number | null) => string | null
}

export function listNumbers(): ListNumbers {
  /** Of each open list the number that comes next; null where it prints none. */
  const lists: (number | null)[] = []
  return {
    open: (isNumbered, start) => {
      lists.push(isNumbered ? (start ?? 1) : null)
    },
    close: () => {
      lists.pop()
    },
    next: (value) => {
      const next = lists[lists.length - 1] ?? null
      if (next === null) return null
      const number = value ?? next
      lists[lists.length - 1] = number + 1
      return String(number)
    },
  }
}
