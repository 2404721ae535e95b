import type { MappedText } from './mapped-text.js'
import type { Span } from './span.js'

/** What is read in the place of a piece of the source. */
export interface Edit extends Span {
  readonly printed: string
}

/** A source as it is read, with some pieces printed otherwise than they stand, and the way back to it. */
export interface EditedText {
  readonly text: string
  /** A text that was mapped to the edited text, mapped to the source. */
  readonly mappedBack: (mapped: MappedText) => MappedText
  readonly spanBack: (span: Span) => Span
}

/** Puts edits into a source. They stand in its order and share nothing; null where there are none. */
export function editText(source: string, edits: readonly Edit[]): EditedText | null {
  if (edits.length === 0) return null
  const pieces: string[] = []
  /** Where each edit begins and ends in the edited text. */
  const starts: number[] = []
  const ends: number[] = []
  let done = 0
  let length = 0
  for (const { start, end, printed } of edits) {
    pieces.push(source.slice(done, start), printed)
    starts.push(length + start - done)
    length += start - done + printed.length
    ends.push(length)
    done = end
  }
  pieces.push(source.slice(done))

  /** The first edit that ends behind `offset`. */
  const editFrom = (offset: number): number => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] as number) > offset) high = middle
      else low = middle + 1
    }
    return low
  }
  /** Where what begins at `offset` begins in the source; `next` is the first edit that ends behind it. */
  const startBack = (offset: number, next = editFrom(offset)): number => {
    if (next < starts.length && (starts[next] as number) <= offset) return (edits[next] as Edit).start
    return next === 0 ? offset : (edits[next - 1] as Edit).end + offset - (ends[next - 1] as number)
  }
  /** Where what ends at `offset` ends in the source. */
  const endBack = (offset: number): number => {
    const next = editFrom(offset - 1)
    if (next < starts.length && (starts[next] as number) < offset) return (edits[next] as Edit).end
    return startBack(offset - 1, next) + 1
  }
  const spanBack = ({ start, end }: Span): Span =>
    start < end ? { start: startBack(start), end: endBack(end) } : { start: startBack(start), end: startBack(start) }

  const mappedBack = (mapped: MappedText): MappedText => {
    const at: number[] = []
    const from: number[] = []
    const to: number[] = []
    const put = (offset: number, start: number, end: number): void => {
      const span = spanBack({ start, end })
      at.push(offset)
      from.push(span.start)
      to.push(span.end)
    }
    for (let i = 0; i < mapped.at.length; i++) {
      const begin = mapped.at[i] as number
      const first = mapped.from[i] as number
      const last = mapped.to[i] as number
      const inStep = last - first === (mapped.at[i + 1] ?? mapped.text.length) - begin
      let done = first
      // what runs in step does so between the edits only
      for (let next = editFrom(first); inStep && next < starts.length && (starts[next] as number) < last; next++) {
        const start = Math.max(starts[next] as number, first)
        const end = Math.min(ends[next] as number, last)
        if (start > done) put(begin + done - first, done, start)
        if (end > start) put(begin + start - first, start, end)
        done = end
      }
      if (done < last || !inStep) put(begin + done - first, done, last)
    }
    return { text: mapped.text, at, from, to }
  }
  return { text: pieces.join(''), mappedBack, spanBack }
}
