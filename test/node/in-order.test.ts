import { describe, expect, it } from 'vitest'
import { inOrder } from '../../src/node/convert/in-order.js'

const WINDOW = { count: 3, size: 100 }
const sizeOf = () => 1

async function* numbers(count: number, asked?: (n: number) => void): AsyncGenerator<number> {
  for (let n = 1; n <= count; n++) {
    asked?.(n)
    yield n
  }
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

describe('work side by side', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const work = (n: number) => new Promise<number>((resolve) => setTimeout(() => resolve(n), (7 - n) * 3))
    expect(await all(inOrder(numbers(6), work, sizeOf, WINDOW))).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('asks for no more than the window has room for', async () => {
    const asked: number[] = []
    const results = inOrder(
      numbers(50, (n) => asked.push(n)),
      (n) => n,
      sizeOf,
      WINDOW,
    )
    await results.next()
    expect(asked.length).toBeLessThanOrEqual(4)
    const large = inOrder(
      numbers(50, (n) => asked.push(n)),
      (n) => n,
      () => 1000,
      WINDOW,
    )
    asked.length = 0
    await large.next()
    expect(asked.length).toBeLessThanOrEqual(2)
    await results.return(undefined)
    await large.return(undefined)
  })

  it('gives a result while the source is silent', async () => {
    async function* silent(): AsyncGenerator<number> {
      yield 1
      await new Promise(() => {})
    }
    const results = inOrder(silent(), (n) => n, sizeOf, WINDOW)
    expect(await results.next()).toEqual({ done: false, value: 1 })
    await results.return(undefined)
  })

  it('throws what the work and the source throw', async () => {
    const bad = async (n: number) => (n === 2 ? Promise.reject(new Error('no')) : n)
    await expect(all(inOrder(numbers(3), bad, sizeOf, WINDOW))).rejects.toThrow('no')
    const broken = async function* (): AsyncGenerator<number> {
      yield 1
      throw new Error('gone')
    }
    await expect(all(inOrder(broken(), (n) => n, sizeOf, WINDOW))).rejects.toThrow('gone')
  })
})
