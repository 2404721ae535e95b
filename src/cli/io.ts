import type { Writable } from 'node:stream'

/** Where input comes from: bytes, and whether a person would have to type them. */
export type Input = AsyncIterable<Uint8Array | string> & { readonly isTTY?: boolean | undefined }

/** Where output goes: a terminal has its width in columns. */
export type Output = Writable & { readonly isTTY?: boolean | undefined; readonly columns?: number | undefined }

/** What a command sees of its surroundings; `process` is one. */
export interface Io {
  readonly stdin: Input
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
}
