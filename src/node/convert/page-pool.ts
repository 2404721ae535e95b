import { Piscina } from 'piscina'
import { compiledFile } from '../compiled-file.js'
import type { PageOutcome, PageTask } from './outcome.js'

/** How a pool of workers is run. */
export interface PoolOptions {
  readonly jobs: number
  /** Milliseconds that a page may take. */
  readonly timeout: number
  /** Mebibytes of memory that a page may take. */
  readonly memory: number
}

/** Worker threads that parse pages. A page that takes too long, or too much memory, costs its worker and no more. */
export class PagePool {
  readonly #pool: Piscina<PageTask, PageOutcome>
  readonly #timeout: number
  readonly #waiting = new Map<number, () => void>()

  constructor({ jobs, timeout, memory }: PoolOptions) {
    this.#timeout = timeout
    this.#pool = new Piscina({
      filename: compiledFile(import.meta.url, 'convert/worker.js'),
      name: 'convertPage',
      minThreads: jobs,
      maxThreads: jobs,
      // a worker that waits for messages hands each back at once
      atomics: 'disabled',
      // a page reads the bytes that it was handed and nothing of this process
      env: {},
      execArgv: [],
      recordTiming: false,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    })
    this.#pool.on('message', (message: { started?: number }) => this.#waiting.get(message.started ?? -1)?.())
    // it is told by the page that it ends
    this.#pool.on('error', () => {})
  }

  /** Converts a page. Never rejects but after `end`. */
  async run(task: PageTask): Promise<PageOutcome> {
    const abort = new AbortController()
    let timer: NodeJS.Timeout | undefined
    this.#waiting.set(task.ticket, () => {
      timer = setTimeout(() => abort.abort(), this.#timeout)
    })
    try {
      const transferList = typeof task.content === 'string' ? [] : [task.content.buffer as ArrayBuffer]
      return await this.#pool.run(task, { signal: abort.signal, transferList })
    } catch (error) {
      return failureOf(error, abort.signal.aborted, this.#timeout)
    } finally {
      clearTimeout(timer)
      this.#waiting.delete(task.ticket)
    }
  }

  /** Ends the workers, whatever they do. */
  async end(): Promise<void> {
    await this.#pool.destroy()
  }
}

function failureOf(error: unknown, timedOut: boolean, timeout: number): PageOutcome {
  if (timedOut) {
    return { status: 'failed', code: 'timed-out', message: `took more than ${timeout / 1000} seconds` }
  }
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'ERR_WORKER_OUT_OF_MEMORY') {
    return { status: 'failed', code: 'out-of-memory', message: 'took more memory than a worker may' }
  }
  return { status: 'failed', code: 'unexpected', message: `its worker ended: ${message}` }
}
