import { type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { PAGE } from './page.js'

/** The built command: `npm test` builds it first. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

function command(argv: readonly string[], options: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...argv], { ...options, encoding: 'utf8' })
  return { status, stdout: String(stdout), stderr: String(stderr) }
}

describe('the built command', () => {
  it('parses a page from a pipe', () => {
    const { status, stdout, stderr } = command(['parse', '-'], { input: PAGE })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout).page.edition).toBe(1999)
  })

  it('ends with the code of the failure, one line and no stack', () => {
    const { status, stdout, stderr } = command(['parse', 'no-such-page.html'])
    expect({ status, stdout }).toEqual({ status: 3, stdout: '' })
    expect(stderr).toBe('monitor-reports: no-such-page.html: no such file; check the path\n')
  })

  it('ends quietly where the reader of its output stops', async () => {
    const child = spawn(process.execPath, [MAIN, 'parse', '-'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    // gone before the first word, and more is to come than a pipe holds
    child.stdout.destroy()
    child.stdin.end(`<p>${'Samoa signed the Mine Ban Treaty in 1997. '.repeat(5000)}</p>`)
    const [status] = await once(child, 'close')
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  })
})
