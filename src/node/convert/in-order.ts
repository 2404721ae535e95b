/** How much may be under way at once. */
export interface Window {
  readonly count: number
  /** In what `sizeOf` measures. */
  readonly size: number
}

/**
 * Works on items side by side and gives the results in the order of the items. The source is asked for more only while
 * the window has room, so that a slow consumer slows it.
 */
export async function* inOrder<Item, Result>(
  source: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result> | Result,
  sizeOf: (item: Item) => number,
  window: Window,
): AsyncGenerator<Result> {
  const underWay: { readonly result: Promise<Result>; readonly size: number }[] = []
  let size = 0
  const first = async (): Promise<Result> => {
    const head = underWay.shift()
    size -= head?.size ?? 0
    return head?.result as Promise<Result>
  }
  for await (const item of source) {
    const own = sizeOf(item)
    while (underWay.length > 0 && (underWay.length >= window.count || size + own > window.size)) yield await first()
    const result = Promise.resolve(work(item))
    // it is met when its turn comes, and not by the process before
    result.catch(() => {})
    underWay.push({ result, size: own })
    size += own
  }
  while (underWay.length > 0) yield await first()
}
