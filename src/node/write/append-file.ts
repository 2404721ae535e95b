import { closeSync, fstatSync, fsyncSync, ftruncateSync, openSync, writeSync } from 'node:fs'
import type { Text } from '../convert/outcome.js'
import { OutputFolderError } from './output-error.js'

/** A file that only grows. It knows its length, so that what a broken run left behind can be cut off. */
export class AppendFile {
  readonly #path: string
  readonly #file: number
  #size: number

  constructor(path: string) {
    this.#path = path
    this.#file = attempt(path, () => openSync(path, 'a+'))
    this.#size = attempt(path, () => fstatSync(this.#file).size)
  }

  /** In bytes. */
  get size(): number {
    return this.#size
  }

  /** Adds text; it is with the system when this returns, in the order of the calls to all files. */
  append(text: Text): void {
    const bytes = typeof text === 'string' ? Buffer.from(text) : text
    attempt(this.#path, () => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    })
    this.#size += bytes.length
  }

  /** Cuts off all behind a length. */
  cut(size: number): void {
    attempt(this.#path, () => ftruncateSync(this.#file, size))
    this.#size = size
  }

  close(): void {
    attempt(this.#path, () => fsyncSync(this.#file))
    closeSync(this.#file)
  }
}

function attempt<T>(path: string, work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw new OutputFolderError('output-unwritable', `${path} cannot be written: ${(error as Error).message}`)
  }
}
