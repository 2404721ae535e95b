import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { glob } from 'tinyglobby'
import { DEFAULT_LIMITS } from '../../limits.js'
import { readLayout } from './layout.js'
import { isNoPageName } from './page-record.js'
import { ReadMeter, type ReadState } from './read-meter.js'
import { readStream } from './read-stream.js'
import type { InputRecord, Place } from './record.js'

/** How inputs are read; all of it optional. */
export interface ReadOptions {
  /** Globs of the files of folders that are read, relative to the folder; all where absent. */
  readonly include?: readonly string[] | undefined
  /** Globs of the files of folders that are left out. */
  readonly exclude?: readonly string[] | undefined
  /** A folder that is left out where it stands in one of the inputs: that of the outputs. */
  readonly without?: string | undefined
  /** The longest page, in bytes, decompressed; 50 MiB where absent. */
  readonly maxBytes?: number | undefined
  /** What `-` stands for; the process's own where absent. */
  readonly stdin?: AsyncIterable<Uint8Array | string> | undefined
  /** Whether a file by that id is done: it is not opened again. */
  readonly isDone?: ((id: string) => boolean) | undefined
  /** Told how far reading is, often. Where it is given, the sizes of all files are looked up first. */
  readonly onRead?: ((state: ReadState) => void) | undefined
}

/**
 * Reads pages from files, folders and archives: gzip, ZIP, tar, WARC, WET, WACZ, in one another too. What an input is
 * shows in its bytes, not in its name. One record is held at a time.
 *
 * @param inputs paths; a folder is read with all below it, in the order of the names; `-` is standard input
 * @returns pages, and beside them what is no page and what could not be read. Nothing that stands in an input throws
 */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<InputRecord> {
  const meter = new ReadMeter(options.onRead)
  const limits = { mostBytes: options.maxBytes ?? DEFAULT_LIMITS.input, meter }
  const files = await filesOf(inputs, options)
  if (options.onRead !== undefined) await meter.weigh(files.map(({ path }) => path))
  for (const { path, inFolder } of files) {
    const isPipe = path === '-'
    const place = isPipe ? { id: path, path, url: null, capturedAt: null } : placeOf(path)
    if (!isPipe && options.isDone?.(place.id)) meter.leave()
    else if (inFolder && isNoPageName(path)) yield { ...place, type: 'no-page', reason: 'not-text' }
    else if (isPipe) yield* readStream(place, meter.through(options.stdin ?? process.stdin), limits)
    else yield* readStream(place, meter.through(createReadStream(path)), limits, path)
    meter.end()
  }
}

interface InputFile {
  readonly path: string
  /** It was found in a folder, not named by the caller. */
  readonly inFolder: boolean
}

/** The files to read, in their order; one that is named twice stands there once. */
async function filesOf(inputs: readonly string[], options: ReadOptions): Promise<InputFile[]> {
  const files = new Map<string, InputFile>()
  const add = (file: InputFile): void => {
    const key = file.path === '-' ? '-' : resolve(file.path)
    if (!files.has(key)) files.set(key, file)
  }
  for (const path of inputs) {
    if (path !== '-' && (await isFolder(path))) {
      for (const file of await filesIn(path, options)) add({ path: file, inFolder: true })
    } else add({ path, inFolder: false })
  }
  return [...files.values()]
}

function placeOf(path: string): Place {
  return { id: path.replaceAll('\\', '/'), path, ...readLayout(path) }
}

async function isFolder(path: string): Promise<boolean> {
  // what is wrong with it shows when it is opened
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}

async function filesIn(folder: string, { include = ['**'], exclude = [], without }: ReadOptions): Promise<string[]> {
  const files = await glob([...include], {
    cwd: folder,
    ignore: [...exclude],
    dot: true,
    followSymbolicLinks: false,
    expandDirectories: false,
  })
  const left = without === undefined ? null : resolve(without) + sep
  return files
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => join(folder, file))
    .filter((file) => left === null || !resolve(file).startsWith(left))
}
