import { Piscina } from 'piscina'
import { compiledFile } from '../compiled-file.js'
import { OutputFolderError } from './output-error.js'
import type { WholeFile } from './whole-file.js'

/**
 * Makes the files that cannot grow, side by side.
 * @param jobs worker threads
 * @throws OutputFolderError `output-unwritable`
 */
export async function writeWholeFiles(files: readonly WholeFile[], jobs: number): Promise<void> {
  if (files.length === 0) return
  const pool = new Piscina<WholeFile, void>({
    filename: compiledFile(import.meta.url, 'write/whole-file.js'),
    name: 'writeWholeFile',
    minThreads: 0,
    maxThreads: Math.min(jobs, files.length),
    recordTiming: false,
  })
  try {
    await Promise.all(files.map((file) => pool.run(file)))
  } catch (error) {
    throw new OutputFolderError('output-unwritable', `the tables cannot be written: ${(error as Error).message}`)
  } finally {
    await pool.destroy()
  }
}
