import { createReadStream, existsSync } from 'node:fs'
import type { Conversion, OutputFormat } from '../convert/outcome.js'
import { readLines } from '../read/lines.js'
import { OutputFolderError } from './output-error.js'

/** Name and version of the form of a manifest. */
export const MANIFEST_FORM = 'monitor-manifest/1'

/** What a run must have in common with the one that it goes on with: other settings make other outputs. */
export interface RunSettings {
  readonly version: string
  readonly formats: readonly OutputFormat[]
  readonly all: boolean
  readonly duplicates: 'keep' | 'skip'
  readonly maxBytes: number
}

/** The first line of a manifest. */
export interface ManifestHead {
  readonly manifest: typeof MANIFEST_FORM
  readonly settings: RunSettings
  /** Length of each output that grows, in bytes, by its name. */
  readonly sizes: Readonly<Record<string, number>>
}

/** Any other line: what became of one input, and how long the outputs were then. */
export type ManifestRow = Conversion & { readonly sizes: Readonly<Record<string, number>> }

/** How much of a manifest holds good. */
export interface ManifestState {
  readonly head: ManifestHead
  /** Length of the lines that hold good, in bytes. */
  readonly size: number
  /** What the last of them says of the outputs. */
  readonly sizes: Readonly<Record<string, number>>
}

/**
 * Reads a manifest as far as it is whole and the outputs are as long as it says.
 * @param lengths the lengths that the outputs have, in bytes; null to take them for what the manifest says
 * @param met called for each line of a conversion that holds good
 * @returns null where there is none, or not even its first line
 * @throws OutputFolderError where the file is something else
 */
export async function readManifest(
  path: string,
  lengths: Readonly<Record<string, number>> | null,
  met: (row: ManifestRow) => void,
): Promise<ManifestState | null> {
  if (!existsSync(path)) return null
  let state: ManifestState | null = null
  for await (const line of readLines(createReadStream(path))) {
    // a process that was killed may have left half a line
    if (!line.ended) break
    const row = parsed(line.text ?? '')
    if (state === null) {
      if (row === null || !('manifest' in row) || row.manifest !== MANIFEST_FORM) {
        throw new OutputFolderError('output-differs', `${path} is no manifest of the form ${MANIFEST_FORM}`)
      }
      state = { head: row, size: 0, sizes: row.sizes }
    }
    if (row === null || !fits(row.sizes, lengths)) break
    if ('status' in row) met(row)
    state = { head: state.head, size: state.size + line.size, sizes: row.sizes }
  }
  return state === null || state.size === 0 ? null : state
}

function fits(sizes: Readonly<Record<string, number>>, lengths: Readonly<Record<string, number>> | null): boolean {
  return lengths === null || Object.entries(sizes).every(([name, size]) => (lengths[name] ?? 0) >= size)
}

function parsed(line: string): ManifestHead | ManifestRow | null {
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null && 'sizes' in value
      ? (value as ManifestHead | ManifestRow)
      : null
  } catch {
    return null
  }
}
