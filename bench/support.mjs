import { spawnSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../', import.meta.url))

/** Runs a script of this folder and gives what its last line says; null where it failed or took ten minutes. */
export function childOf(script, args, flags = []) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [...flags, path, ...args], {
    encoding: 'utf8',
    timeout: 600_000,
    maxBuffer: 64 * 1024 * 1024,
  })
  if (status !== 0) {
    console.error(`${script} ${args.join(' ')}: ${(stderr ?? '').trim().split('\n').slice(0, 6).join('\n')}`)
    return null
  }
  return JSON.parse(stdout.trim().split('\n').at(-1))
}

/** What the figures were measured on. */
export function machine() {
  const [{ model = 'unknown CPU' } = {}] = cpus()
  return `${cpus().length} x ${model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version} (V8 ${process.versions.v8})`
}

/** A Markdown table. */
export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map(line)].join('\n')
}
