import type { Output } from './io.js'

/**
 * Writes text and waits until it is taken.
 * @returns true, or false where the reader of a pipe is gone (`| head`), which is no failure
 * @throws the error of any other failure, a full disk for one
 */
export function write(output: Output, text: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    // an error comes to the callback and as an event, and an event that nobody hears ends the process
    output.on('error', () => {})
    output.write(text, (error) => {
      if (!error) resolve(true)
      else if ('code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED')) resolve(false)
      else reject(error)
    })
  })
}
