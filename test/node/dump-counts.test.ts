import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type Conversion, convert } from '../../src/node/index.js'
import { folderOf } from './dump.js'

interface Generator {
  makeDump(folder: string, pages: number, options: { brokenEvery: number }): Record<Conversion['status'], number>
}

it('counts every page of a mixed dump, broken and hostile ones too', { timeout: 60_000 }, async () => {
  const { makeDump }: Generator = await import(new URL('../../bench/make-dump.mjs', import.meta.url).href)
  const folder = folderOf({})
  const expected = makeDump(folder, 104, { brokenEvery: 4 })
  const counts = { converted: 0, skipped: 0, failed: 0 }
  const ids = new Set<string>()
  for await (const { id, status } of convert([folder], { out: join(folder, 'out'), jobs: 1, maxBytes: 1 << 20 })) {
    counts[status]++
    ids.add(id)
  }
  expect(counts).toEqual(expected)
  expect(expected.failed).toBeGreaterThan(5)
  expect(ids.size).toBe(counts.converted + counts.skipped + counts.failed)
})
