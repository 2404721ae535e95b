import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { ROOT } from './pages.js'

test('docs/output.md is what the schemas say', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})
