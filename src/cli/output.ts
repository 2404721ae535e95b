import type { Output } from './io.js'

/** What the system says when the reader of a pipe is gone; EOF is how Windows puts it. */
const READER_GONE = new Set(['EPIPE', 'EOF', 'ERR_STREAM_DESTROYED'])

/** An output that cannot take what is written: a full disk for one. */
export class OutputError extends Error {}

/**
 * Keeps a failing output from ending the process: an error comes to the callback of `write` and as an event, and an
 * event that nobody hears is thrown.
 */
export function hearErrors(output: Output): void {
  output.on('error', () => {})
}

/**
 * Writes text and waits until it is taken.
 * @returns true, or false where the reader of a pipe is gone (`| head`), which is no failure
 * @throws OutputError for any other failure
 */
export function write(output: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    output.write(text, (error) => {
      if (!error) resolve(true)
      else if ('code' in error && READER_GONE.has(String(error.code))) resolve(false)
      else reject(new OutputError(`the output cannot be written (${error.message}); write to another place`))
    })
  })
}
