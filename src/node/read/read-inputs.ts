import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import { DEFAULT_MAX_INPUT } from '../../options.js'
import { readLayout } from './layout.js'
import { isNoPageName } from './page-record.js'
import { readStream } from './read-stream.js'
import type { InputRecord, Place } from './record.js'

/** How inputs are read; all of it optional. */
export interface ReadOptions {
  /** Globs of the files of folders that are read, relative to the folder; all where absent. */
  readonly include?: readonly string[] | undefined
  /** Globs of the files of folders that are left out. */
  readonly exclude?: readonly string[] | undefined
  /** The longest page, in bytes, decompressed; 50 MiB where absent. */
  readonly maxBytes?: number | undefined
  /** What `-` stands for; the process's own where absent. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined
  /** Whether a file by that id is done: it is not opened again. */
  readonly isDone?: ((id: string) => boolean) | undefined
}

/**
 * Reads pages from files, folders and archives: gzip, ZIP, tar, WARC, WET, WACZ, in one another too. What an input is
 * shows in its bytes, not in its name. One record is held at a time.
 *
 * @param inputs paths; a folder is read with all below it, in the order of the names; `-` is standard input
 * @returns pages, and beside them what is no page and what could not be read. Nothing that stands in an input throws
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<InputRecord> {
  const limits = { mostBytes: options.maxBytes ?? DEFAULT_MAX_INPUT }
  // one that is given twice is read once
  for (const path of new Set(inputs)) {
    if (path === '-') {
      yield* readStream({ id: '-', path, url: null, capturedAt: null }, options.stdin ?? process.stdin, limits)
    } else if (await isFolder(path)) {
      for (const file of await filesIn(path, options)) {
        const place = placeOf(file)
        if (options.isDone?.(place.id)) continue
        if (isNoPageName(file)) yield { ...place, type: 'no-page', reason: 'not-text' }
        else yield* readStream(place, createReadStream(file), limits, file)
      }
    } else yield* readStream(placeOf(path), createReadStream(path), limits, path)
  }
}

function placeOf(path: string): Place {
  return { id: path.replaceAll('\\', '/'), path, ...readLayout(path) }
}

async function isFolder(path: string): Promise<boolean> {
  // what is wrong with it shows when it is opened
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

async function filesIn(folder: string, { include = ['**'], exclude = [] }: ReadOptions): Promise<string[]> {
  const files = await glob([...include], {
    cwd: folder,
    ignore: [...exclude],
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  return files.sort((a, b) => (a < b ? -1 : 1)).map((file) => join(folder, file))
}
