import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { resolve } from 'node:path'
import { OutputFolderError } from './output-error.js'

const NAME = '.lock'

/** Who writes into a folder: a second run on it would write between the lines of the first. */
interface Holder {
  readonly pid: number
  readonly host: string
}

/** What this process holds: its number may be that of one before it, as in containers. */
const held = new Set<string>()

/**
 * Takes a folder for this process. A lock that a killed process has left is taken over, since nobody runs under its number
 * any more; no library is used for it, because those known tell so by time, and a run may be resumed at once.
 *
 * @returns gives the folder free
 * @throws OutputFolderError `output-in-use` where another process writes into the folder
 */
export function lockFolder(folder: string): () => void {
  const path = resolve(folder, NAME)
  const own: Holder = { pid: process.pid, host: hostname() }
  const content = JSON.stringify(own)
  if (!writeNew(path, content)) {
    const holder = held.has(path) ? own : holderOf(path)
    if (holder !== null && (holder === own || mayRun(holder))) {
      const message = `${folder} is written to by process ${holder.pid} on ${holder.host}; give another folder, or delete ${path} where that process is gone`
      throw new OutputFolderError('output-in-use', message)
    }
    rmSync(path, { force: true })
    if (!writeNew(path, content))
      throw new OutputFolderError('output-in-use', `${folder} was just taken by another process`)
  }
  held.add(path)
  return () => {
    held.delete(path)
    rmSync(path, { force: true })
  }
}

/** Whether the file could be made, being not there. */
function writeNew(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw new OutputFolderError('output-unwritable', `${path} cannot be written: ${(error as Error).message}`)
  }
}

/** Null where the file is gone, or was cut off while it was written. */
function holderOf(path: string): Holder | null {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Holder>
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : null
  } catch {
    return null
  }
}

/** Of a process on another machine nothing is known. */
function mayRun({ pid, host }: Holder): boolean {
  if (host !== hostname()) return true
  if (pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // it runs, and is somebody else's
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
