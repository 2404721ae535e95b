import { resolve } from 'node:path'
import { readInputs } from '../read/read-inputs.js'
import type { InputRecord } from '../read/record.js'
import { version } from '../version.js'
import { OutputFolderError } from '../write/output-error.js'
import { OutputFolder } from '../write/output-folder.js'
import { inOrder } from './in-order.js'
import { ConvertOptions, checkInputs, checkOptions } from './options.js'
import type { Conversion, PageOutcome, Rendered } from './outcome.js'
import { PagePool } from './page-pool.js'

/** Pages under way for each worker: enough that a slow page does not idle the others. */
const PAGES_FOR_EACH = 16
/** Bytes of pages under way. */
const MOST_UNDER_WAY = 32 << 20

interface Done {
  readonly conversion: Conversion
  readonly rendered: Rendered | null
}

/**
 * Converts the pages in files, folders and archives, side by side, and tells what became of each input, in the order of
 * the inputs. With `out` the results are written as they come, before they are told.
 *
 * @param inputs paths; `-` is standard input
 * @returns one conversion for each input. Without `out` a converted page has its report. With `resume` only what
 *   was not done before is told. Leaving the loop ends the run with what is done
 * @throws MonitorReportError `invalid-options` or `invalid-input`; OutputFolderError where the outputs cannot be written
 * @example for await (const { id, status } of convert(['dump/'], { out: 'reports' })) console.log(id, status)
 */
export async function* convert(inputs: readonly string[], options: ConvertOptions = {}): AsyncGenerator<Conversion> {
  checkInputs(inputs)
  const settings = checkOptions(ConvertOptions, options)
  const { out, formats, all, duplicates, maxBytes, jobs, timeout, memory, signal } = settings
  const folder =
    out === undefined ? null : new OutputFolder(out, { version: version(), formats, all, duplicates, maxBytes })
  const firsts = new Map<string, string>()
  const done = new Set<string>()
  if (out !== undefined && inputs.some((input) => resolve(input) === resolve(out))) {
    throw new OutputFolderError('output-in-use', `${out} is an input too; give another folder for the outputs`)
  }
  await folder?.open(settings.resume, (row) => {
    done.add(row.id)
    if (row.status === 'converted' && !firsts.has(row.contentSha256)) firsts.set(row.contentSha256, row.id)
  })
  const pool = new PagePool({ jobs, timeout, memory })
  signal?.addEventListener('abort', () => void pool.end(), { once: true })
  let ticket = 0
  const work = async (record: InputRecord): Promise<Done> => {
    if (record.type !== 'page') return { conversion: unconverted(record), rendered: null }
    const { type: _, bytes, ...place } = record
    const outcome = await pool.run({
      ticket: ticket++,
      place,
      content: bytes,
      all,
      maxBytes,
      formats: folder === null ? [] : formats,
      wantsReport: folder === null,
      packs: true,
    })
    return doneOf(place, outcome)
  }
  const records = remaining(
    readInputs(inputs, { ...settings, without: out, isDone: (id) => done.has(id) }),
    done,
    signal,
  )
  const window = { count: jobs * PAGES_FOR_EACH, size: MOST_UNDER_WAY }
  try {
    for await (const each of inOrder(records, work, sizeOf, window)) {
      // a worker that was ended by the end of the run has told nothing of its page
      if (signal?.aborted) break
      const { conversion, rendered } = withRepeats(each, firsts, duplicates)
      folder?.commit(conversion, rendered)
      yield conversion
    }
  } finally {
    await pool.end()
    await folder?.close(jobs)
  }
}

/** Records that are not done, until the run is ended: also where the next one would not come for long. */
async function* remaining(
  records: AsyncGenerator<InputRecord>,
  done: ReadonlySet<string>,
  signal: AbortSignal | undefined,
): AsyncGenerator<InputRecord> {
  const aborted = new Promise<null>((resolve) => {
    if (signal?.aborted) resolve(null)
    signal?.addEventListener('abort', () => resolve(null), { once: true })
  })
  try {
    for (;;) {
      const next = await Promise.race([records.next(), aborted])
      if (next === null || next.done) return
      if (!done.has(next.value.id)) yield next.value
    }
  } finally {
    // not waited for: what it reads from may be silent
    void records.return(undefined)
  }
}

function sizeOf(record: InputRecord): number {
  return record.type === 'page' ? record.bytes.length : 0
}

function unconverted(record: Exclude<InputRecord, { type: 'page' }>): Conversion {
  if (record.type === 'no-page') {
    const { type: _, reason, ...place } = record
    return { ...place, status: 'skipped', reason, duplicateOf: null }
  }
  const { type: _, code, message, ...place } = record
  return { ...place, status: 'failed', code, message }
}

function doneOf(place: Omit<Extract<InputRecord, { type: 'page' }>, 'type' | 'bytes'>, outcome: PageOutcome): Done {
  switch (outcome.status) {
    case 'converted': {
      const { rendered, ...told } = outcome
      return { conversion: { ...place, ...told, duplicateOf: null }, rendered }
    }
    case 'skipped':
      return { conversion: { ...place, ...outcome, duplicateOf: null }, rendered: null }
    case 'failed':
      return { conversion: { ...place, ...outcome }, rendered: null }
  }
}

/** Tells which page of the run says the same. It is known only now that all before it are done. */
function withRepeats(done: Done, firsts: Map<string, string>, duplicates: 'keep' | 'skip'): Done {
  const { conversion, rendered } = done
  if (conversion.status !== 'converted') return done
  const duplicateOf = firsts.get(conversion.contentSha256) ?? null
  if (duplicateOf === null) {
    firsts.set(conversion.contentSha256, conversion.id)
    return done
  }
  if (duplicates === 'keep') return { conversion: { ...conversion, duplicateOf }, rendered }
  const { id, path, url, capturedAt } = conversion
  return {
    conversion: { id, path, url, capturedAt, status: 'skipped', reason: 'duplicate', duplicateOf },
    rendered: null,
  }
}
