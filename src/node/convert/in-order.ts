/** How much may be under way at once. */
export interface Window {
  readonly count: number
  /** In what `sizeOf` measures; the last item may go beyond it. */
  readonly size: number
}

interface UnderWay<Result> {
  readonly result: Promise<Result>
  readonly size: number
}

/**
 * Works on items side by side and gives the results in the order of the items, each as soon as it and those before it
 * are there. The source is asked for more only while the window has room, so that a slow consumer slows it.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result> | Result,
  sizeOf: (item: Item) => number,
  window: Window,
): AsyncGenerator<Result> {
  const items = source[Symbol.asyncIterator]()
  const underWay: UnderWay<Result>[] = []
  let size = 0
  let next: Promise<IteratorResult<Item>> | null = null
  let isOver = false
  try {
    for (;;) {
      if (!isOver && next === null && underWay.length < window.count && size < window.size) next = items.next()
      const head = underWay[0]
      if (head === undefined && next === null) return
      const came = await firstOf(next, head?.result ?? null)
      if (came === 'result') {
        underWay.shift()
        size -= head?.size ?? 0
        yield (head as UnderWay<Result>).result
        continue
      }
      const { done, value } = await (next as Promise<IteratorResult<Item>>)
      next = null
      isOver = done === true
      if (done) continue
      const result = Promise.resolve(work(value))
      // it is met when its turn comes, and not by the process before
      result.catch(() => {})
      const own = sizeOf(value)
      underWay.push({ result, size: own })
      size += own
    }
  } finally {
    // a source that is waited for may be silent for ever
    if (next === null) await items.return?.()
    else void items.return?.()
  }
}

/** Which of the two is settled first; a failure shows when it is awaited. The result goes before the next item. */
function firstOf(item: Promise<unknown> | null, result: Promise<unknown> | null): Promise<'item' | 'result'> {
  const settled = (promise: Promise<unknown> | null, name: 'item' | 'result'): Promise<'item' | 'result'>[] =>
    promise === null
      ? []
      : [
          promise.then(
            () => name,
            () => name,
          ),
        ]
  return Promise.race([...settled(result, 'result'), ...settled(item, 'item')])
}
