import { createReadStream, readFileSync, statSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { DEFAULT_LIMITS } from '../../limits.js'
import { Expansion } from './expansion.js'
import { type ClosedFolder, type FolderFile, type FolderFilter, folderFiles } from './folder-files.js'
import { readLayout } from './layout.js'
import { idPart } from './names.js'
import { isNoPageName } from './page-record.js'
import { ReadMeter, type ReadState } from './read-meter.js'
import { readStream } from './read-stream.js'
import type { InputRecord, Place } from './record.js'

/** A file that is no longer than this is read at once. */
const SMALL_FILE = 1 << 20
const PIECE = 1 << 18

/** How inputs are read; all of it optional. */
export interface ReadOptions extends FolderFilter {
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
  const mostBytes = options.maxBytes ?? DEFAULT_LIMITS.input
  const files = await filesOf(inputs, options)
  if (options.onRead !== undefined) await meter.weigh(files.map(({ path }) => path))
  for (const file of files) {
    const { path } = file
    const place = placeOf(path)
    if (path !== '-' && options.isDone?.(place.id)) meter.leave()
    else if (file.kind === 'closed')
      yield { ...place, type: 'unreadable', code: 'unreadable', message: file.error.message }
    else if (file.kind === 'link' || file.kind === 'special') yield { ...place, type: 'no-page', reason: 'no-file' }
    else if (file.kind === 'file' && isNoPageName(path)) yield { ...place, type: 'no-page', reason: 'not-text' }
    else {
      const limits = { mostBytes, meter, expansion: new Expansion() }
      const bytes = path === '-' ? (options.stdin ?? process.stdin) : bytesOf(path)
      yield* readStream(place, meter.through(limits.expansion.from(bytes)), limits, path === '-' ? null : path)
    }
    meter.end()
  }
}

/** A file that the caller named, or what was found in a folder that he named. */
type InputFile = FolderFile | ClosedFolder | { readonly path: string; readonly kind: 'named' }

/** The files to read, in their order; one that is named twice stands there once. */
async function filesOf(inputs: readonly string[], options: ReadOptions): Promise<InputFile[]> {
  const files = new Map<string, InputFile>()
  const add = (file: InputFile): void => {
    const key = file.path === '-' ? '-' : resolve(file.path)
    if (!files.has(key)) files.set(key, file)
  }
  for (const path of inputs) {
    if (path !== '-' && (await isFolder(path))) for (const file of await folderFiles(path, options)) add(file)
    else add({ path, kind: 'named' })
  }
  return [...files.values()]
}

/** A file: a small one at once, which costs a fraction of a stream; a pipe or a device as it comes. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  const stats = statSync(path)
  if (stats.isFile() && stats.size <= SMALL_FILE) yield readFileSync(path)
  else yield* createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Uint8Array>
}

function placeOf(path: string): Place {
  if (path === '-') return { id: path, path, url: null, capturedAt: null }
  return { id: idPart(path.replaceAll('\\', '/')), path, ...readLayout(path) }
}

async function isFolder(path: string): Promise<boolean> {
  // what is wrong with it shows when it is opened
  return (await stat(path).catch(() => null))?.isDirectory() ?? false
}
