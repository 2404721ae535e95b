import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { binaryKind } from '../node/binary-kind.js'
import { isBlank } from '../node/blank.js'
import { EXIT } from './exit-codes.js'
import { InputError, readFailure, readFailureOf } from './input-error.js'
import type { Input } from './io.js'

/** What to read and how much of it. */
export interface InputRequest {
  /** A path, or `-` for standard input. */
  readonly file: string
  /** The most that is read, in bytes. */
  readonly maxBytes: number
  /** The caller's encoding label, if any: in UTF-16 a NUL byte is half of a letter. */
  readonly encoding?: string | undefined
}

const UTF_16 = /^(?:x-)?(?:utf-?16|unicode|ucs-?2|iso-10646-ucs-2|csunicode)/i

/**
 * Reads a page from a file or from standard input.
 * @returns its bytes: not empty, not binary, not more than allowed
 * @throws InputError saying what is wrong and what to do
 */
export async function readInput({ file, maxBytes, encoding = '' }: InputRequest, stdin: Input): Promise<Uint8Array> {
  const name = file === '-' ? 'standard input' : file
  const bytes = await collect(file === '-' ? fromStdin(stdin) : await fromFile(file, maxBytes), name, maxBytes)
  const binary = UTF_16.test(encoding.trim()) ? binaryKind(bytes, true) : binaryKind(bytes)
  if (binary !== null) throw new InputError(EXIT.unusable, `${name}: is ${binary.is}; ${binary.advice}`)
  if (isBlank(bytes)) {
    const check = file === '-' ? 'the command before the pipe' : 'that the page was saved or downloaded'
    throw new InputError(EXIT.unusable, `${name}: is empty; check ${check}`)
  }
  return bytes
}

function fromStdin(stdin: Input): Input {
  if (stdin.isTTY !== true) return stdin
  throw new InputError(
    EXIT.unreadable,
    'standard input: is a terminal, nothing is piped in; give a file, or a page as in: curl -s URL | monitor-reports parse -',
  )
}

async function fromFile(file: string, maxBytes: number): Promise<AsyncIterable<Uint8Array>> {
  const found = await stat(file).catch((error) => {
    throw readFailureOf(file, error)
  })
  if (found.isDirectory()) throw readFailure(file, 'EISDIR')
  // a pipe or a device has no size; collect stops it
  if (found.size > maxBytes) throw tooLarge(file, `has ${found.size} bytes`, maxBytes)
  return createReadStream(file)
}

async function collect(input: Input, name: string, maxBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of input) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
      size += bytes.length
      if (size > maxBytes) throw tooLarge(name, 'goes on', maxBytes)
      chunks.push(bytes)
    }
  } catch (error) {
    throw error instanceof InputError ? error : readFailureOf(name, error)
  }
  return Buffer.concat(chunks)
}

function tooLarge(name: string, size: string, maxBytes: number): InputError {
  return new InputError(
    EXIT.unusable,
    `${name}: ${size}, more than the limit of ${maxBytes} bytes; split it or raise the limit (--max-bytes)`,
  )
}
