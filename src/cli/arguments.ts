import { InvalidArgumentError } from 'commander'
import { OUTPUT_FORMATS, type OutputFormat } from '../node/convert/outcome.js'

/** Names of output formats with commas between them. */
export function formats(value: string): OutputFormat[] {
  const given = value.split(',')
  const isFormat = (name: string): name is OutputFormat => OUTPUT_FORMATS.some((format) => format === name)
  if (given.every(isFormat)) return [...new Set(given)].sort()
  throw new InvalidArgumentError(`Give some of ${OUTPUT_FORMATS.join(', ')}, with commas between them.`)
}

/** Values of an option that may be given again. */
export function gathered(value: string, before: string[] = []): string[] {
  return [...before, value]
}

/** A number of threads or seconds. */
export function wholeNumber(value: string): number {
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Give a whole number above 0.')
}

/** A number of bytes. */
export function byteCount(value: string): number {
  const count = Number(value)
  if (/^\d+$/.test(value) && count > 0 && Number.isSafeInteger(count)) return count
  throw new InvalidArgumentError('Give a whole number of bytes above 0, such as 10000000.')
}
