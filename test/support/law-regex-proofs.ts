import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { checkSync } from 'recheck'
import type { Found } from './law-regexes.js'
import { ROOT } from './law-source-files.js'

/**
 * The regular expressions that recheck has proved to be linear, by a hash of each: a proof takes seconds, and says the
 * same every time. Written by `npm run regexes`.
 */
const FILE = join(ROOT, 'test/proven-regexes.json')
const PROVER: string = createRequire(import.meta.url)('recheck/package.json').version

interface Proofs {
  /** The version of recheck. With another one, everything is proved anew. */
  readonly recheck: string
  readonly proven: readonly string[]
}

type Pattern = Pick<Found, 'source' | 'flags'>

export function hashOf({ source, flags }: Pattern): string {
  return createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16)
}

export function readProofs(): ReadonlySet<string> {
  if (!existsSync(FILE)) return new Set()
  const { recheck, proven } = JSON.parse(readFileSync(FILE, 'utf8')) as Proofs
  return new Set(recheck === PROVER ? proven : [])
}

export function writeProofs(hashes: readonly string[]): void {
  const proofs: Proofs = { recheck: PROVER, proven: [...hashes].sort() }
  writeFileSync(FILE, `${JSON.stringify(proofs, null, 2)}\n`)
}

/** How the time of a regular expression grows with the text: `linear`, `safe`, or what recheck says instead. */
export function growthOf({ source, flags }: Pattern): string {
  const told = checkSync(source, flags, { timeout: 60_000 })
  return told.status === 'safe' ? told.complexity.type : told.status
}
