import type { Conversion, ReadState } from '../node/index.js'
import type { Output } from './io.js'
import { printableLine } from './printable.js'

/** How progress is told. `auto`: a bar on a terminal, a line now and then elsewhere. */
export const PROGRESS_WAYS = ['auto', 'bar', 'log', 'json', 'none'] as const
export type ProgressWay = (typeof PROGRESS_WAYS)[number]

/** How often, in milliseconds. */
const EVERY = { bar: 200, log: 10_000, json: 1000, none: Number.POSITIVE_INFINITY } as const
/** Failures that are told one by one: the manifest has them all. */
const MOST_FAILURES = 20
const BAR_WIDTH = 20
const CLEAR = '\r\u001b[K'

/** Tells on an output how far a run is, and its failures one by one. */
export class Progress {
  readonly #output: Output
  readonly #way: Exclude<ProgressWay, 'auto'>
  readonly #now: () => number
  readonly #counts = { converted: 0, skipped: 0, failed: 0 }
  readonly #begun: number
  #read: ReadState = { read: 0, total: null }
  #told: number

  constructor(output: Output, way: ProgressWay, now: () => number = Date.now) {
    this.#output = output
    this.#way = way === 'auto' ? (output.isTTY === true ? 'bar' : 'log') : way
    this.#now = now
    this.#begun = now()
    this.#told = this.#begun
  }

  /** Takes note of how far the inputs are read. */
  read(state: ReadState): void {
    this.#read = state
  }

  /** Takes note of what became of an input. */
  add(conversion: Conversion): void {
    this.#counts[conversion.status]++
    if (conversion.status === 'failed') this.#tellFailure(conversion)
    const now = this.#now()
    if (now - this.#told < EVERY[this.#way]) return
    this.#told = now
    this.#tell(now)
  }

  /** Clears the bar; the last word of a program that listens. */
  end(): void {
    if (this.#way === 'json') this.#tell(this.#now())
    else if (this.#way === 'bar') this.#output.write(CLEAR)
  }

  #tell(now: number): void {
    const { converted, skipped, failed } = this.#counts
    const inputs = converted + skipped + failed
    const { read, total } = this.#read
    const seconds = (now - this.#begun) / 1000
    const rate = seconds === 0 ? 0 : Math.round((inputs / seconds) * 10) / 10
    const share = total === null || total === 0 ? null : read / total
    const left = share === null || share === 0 ? null : Math.round((seconds / share) * (1 - share))
    if (this.#way === 'json') {
      const event = { event: 'progress', inputs, converted, skipped, failed, seconds, rate, read, total, left }
      this.#output.write(`${JSON.stringify(event)}\n`)
      return
    }
    const far = share === null ? [] : [`${Math.floor(share * 100)} %`]
    const told = [`${inputs} pages`, `${rate} a second`, ...(left === null ? [] : [`${clock(left)} left`])]
    if (this.#way === 'log') {
      const became = `${converted} converted, ${skipped} skipped, ${failed} failed`
      this.#output.write(`${[...far, ...told, became].join(', ')}\n`)
      return
    }
    const line = [...(share === null ? [] : [barOf(share)]), ...far, ...told, `${failed} failed`].join('  ')
    this.#output.write(`${CLEAR}${line.slice(0, (this.#output.columns || 80) - 1)}`)
  }

  #tellFailure({ id, code, message }: Extract<Conversion, { status: 'failed' }>): void {
    if (this.#way === 'json') this.#output.write(`${JSON.stringify({ event: 'failed', id, code, message })}\n`)
    if (this.#way === 'json' || this.#way === 'none' || this.#counts.failed > MOST_FAILURES) return
    const clear = this.#way === 'bar' ? CLEAR : ''
    this.#output.write(`${clear}${printableLine(`${code} ${id}: ${message}`)}\n`)
    if (this.#counts.failed === MOST_FAILURES) this.#output.write('further failures stand in the manifest\n')
  }
}

function barOf(share: number): string {
  const full = Math.round(Math.min(share, 1) * BAR_WIDTH)
  return `[${'#'.repeat(full)}${'-'.repeat(BAR_WIDTH - full)}]`
}

/** Seconds as `1:05` or `2:01:05`. */
function clock(seconds: number): string {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const shown = parts[0] === 0 ? parts.slice(1) : parts
  return shown.map((part, i) => (i === 0 ? String(part) : String(part).padStart(2, '0'))).join(':')
}
