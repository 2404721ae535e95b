import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { folderOf, OTHER_PAGE, pageOf } from '../node/dump.js'

/** The built command: `npm test` builds it first. */
const MAIN = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const HAS_PARALLEL = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel')

if (!HAS_PARALLEL) {
  console.warn(`
  ****************************************************************************
  *  NOT TESTED: the filter under GNU parallel, since that is not installed. *
  *  apt-get install parallel                                                *
  ****************************************************************************
`)
}

/** Lines of pages, some of them bad. */
function linesOf(count: number): string[] {
  return Array.from({ length: count }, (_, id) => {
    if (id % 13 === 12) return '{"id": half'
    const content = id % 7 === 6 ? OTHER_PAGE : pageOf('Samoa', 1999 + (id % 5), `${1 + (id % 28)} December 1997`)
    return JSON.stringify(
      id % 2 === 0 ? { id, content } : { id, contentBase64: Buffer.from(content).toString('base64') },
    )
  })
}

function streamed(lines: readonly string[]): string {
  const input = `${lines.join('\n')}\n`
  return execFileSync(process.execPath, [MAIN, 'stream'], { encoding: 'utf8', input, maxBuffer: 1 << 26 })
}

describe.skipIf(!HAS_PARALLEL)('the filter under GNU parallel', { timeout: 120_000 }, () => {
  it('gives what a single run gives, block by block', () => {
    const lines = linesOf(40)
    const argv = ['--will-cite', '--pipe', '--keep-order', '-N', '20', '--jobs', '2', process.execPath, MAIN, 'stream']
    const out = execFileSync('parallel', argv, { encoding: 'utf8', input: `${lines.join('\n')}\n`, maxBuffer: 1 << 26 })
    expect(out).toBe(streamed(lines))
  })

  it('gives the same where a worker is killed in the middle', async () => {
    const lines = linesOf(180)
    const shards = [0, 1, 2].map((n) => lines.slice(n * 60, n * 60 + 60))
    const folder = folderOf({
      ...Object.fromEntries(shards.map((shard, n) => [`shard-${n}.jsonl`, `${shard.join('\n')}\n`])),
      // the process that is to be killed tells who it is
      'worker.sh': 'echo $$ >>"$1.pids"\nexec "$2" "$3" stream <"$1" >"$1.part"\n',
    })
    const job = `sh worker.sh {} ${process.execPath} ${MAIN} && mv {}.part {}.out`
    const names = shards.map((_, n) => `shard-${n}.jsonl`)
    const argv = ['--will-cite', '--jobs', '2', '--retries', '3', job, ':::', ...names]
    const parallel = spawn('parallel', argv, { cwd: folder, stdio: 'ignore' })
    const ended = once(parallel, 'exit')
    const part = join(folder, 'shard-0.jsonl.part')
    while (parallel.exitCode === null && !(existsSync(part) && statSync(part).size > 0)) {
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    const pids = () => readFileSync(join(folder, 'shard-0.jsonl.pids'), 'utf8').trim().split('\n').map(Number)
    process.kill(pids()[0] ?? 0, 'SIGKILL')
    expect((await ended)[0]).toBe(0)
    // it was killed before its end, and begun again
    expect(pids()).toHaveLength(2)
    const union = names.map((name) => readFileSync(join(folder, `${name}.out`), 'utf8')).join('')
    const sorted = (text: string) => text.split('\n').sort()
    expect(sorted(union)).toEqual(sorted(streamed(lines)))
  })
})
