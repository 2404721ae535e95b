import type { Conversion } from '../node/index.js'
import type { Output } from './io.js'
import { printableLine } from './printable.js'

/** How progress is told. `auto`: a line that is rewritten on a terminal, a line now and then elsewhere. */
export const PROGRESS_WAYS = ['auto', 'json', 'none'] as const
export type ProgressWay = (typeof PROGRESS_WAYS)[number]

/** How far a run is. */
interface State {
  converted: number
  skipped: number
  failed: number
}

const TERMINAL_EVERY = 200
const LOG_EVERY = 10_000

/** Tells on an output how far a run is. Failures are told one by one, but for the quiet. */
export class Progress {
  readonly #output: Output
  readonly #way: ProgressWay
  readonly #now: () => number
  readonly #state: State = { converted: 0, skipped: 0, failed: 0 }
  readonly #begun: number
  #told: number

  constructor(output: Output, way: ProgressWay, now: () => number = Date.now) {
    this.#output = output
    this.#way = way
    this.#now = now
    this.#begun = now()
    this.#told = this.#begun
  }

  /** Takes note of what became of an input. */
  add(conversion: Conversion): void {
    this.#state[conversion.status]++
    if (this.#way === 'none') return
    if (conversion.status === 'failed') this.#tellFailure(conversion)
    const now = this.#now()
    if (now - this.#told < (this.#isTerminal ? TERMINAL_EVERY : LOG_EVERY)) return
    this.#told = now
    this.#tell(now)
  }

  /** Clears the line of a terminal. */
  end(): void {
    if (this.#way === 'json') this.#tell(this.#now())
    else if (this.#isTerminal) this.#output.write('\r\u001b[K')
  }

  get #isTerminal(): boolean {
    return this.#way === 'auto' && this.#output.isTTY === true
  }

  #tell(now: number): void {
    const { converted, skipped, failed } = this.#state
    const inputs = converted + skipped + failed
    const seconds = (now - this.#begun) / 1000
    const rate = seconds === 0 ? 0 : Math.round((inputs / seconds) * 10) / 10
    if (this.#way === 'json') {
      this.#output.write(
        `${JSON.stringify({ event: 'progress', inputs, converted, skipped, failed, seconds, rate })}\n`,
      )
      return
    }
    const line = `${inputs} inputs, ${rate} a second: ${converted} converted, ${skipped} skipped, ${failed} failed`
    this.#output.write(this.#isTerminal ? `\r\u001b[K${line.slice(0, (this.#output.columns ?? 80) - 1)}` : `${line}\n`)
  }

  #tellFailure({ id, code, message }: Extract<Conversion, { status: 'failed' }>): void {
    if (this.#way === 'json') this.#output.write(`${JSON.stringify({ event: 'failed', id, code, message })}\n`)
    else this.#output.write(`${this.#isTerminal ? '\r\u001b[K' : ''}${printableLine(`${code} ${id}: ${message}`)}\n`)
  }
}
