import { MonitorReportError } from './error.js'
import { type ParseOptions, readOptions } from './options.js'
import { type Decoded, decodeBytes } from './read/decode.js'
import { type Archived, readMhtml } from './read/mhtml.js'

/** The string that the spans of a report count in. */
export interface DecodedSource {
  readonly text: string
  /** The encoding by its WHATWG name; null where the input was a string already. */
  readonly encoding: string | null
}

/** The same with all that came out on the way. */
export interface Source extends Decoded {
  /** The web archive that the page came in; null where it came alone. */
  readonly archive: Archived | null
}

/**
 * Gives the string in which all spans of a report count: the input itself, its bytes decoded, or, of an MHTML file, the
 * decoded page in it.
 *
 * @param input what was or will be given to `parseReport`
 * @param options the same options; only `encoding` and `limits` matter
 * @throws MonitorReportError as `parseReport` does
 * @example const { text } = decodeSource(bytes); text.slice(fact.evidence.span.start, fact.evidence.span.end)
 */
export function decodeSource(input: string | Uint8Array, options: ParseOptions = {}): DecodedSource {
  const { encoding, limits } = readOptions(options)
  const source = readSource(input, encoding, limits.input)
  return { text: source.text, encoding: source.encoding }
}

/** Decodes an input and takes the page out of the file that it may have come in. */
export function readSource(input: unknown, encoding: string | undefined, limit: number): Source {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new MonitorReportError('invalid-input', 'A page is a string or a Uint8Array; read the file first.')
  }
  if (input.length > limit) {
    throw new MonitorReportError(
      'input-too-large',
      `The page has ${input.length} ${typeof input === 'string' ? 'code units' : 'bytes'}, more than the limit of ${limit}; raise limits.input to read it.`,
    )
  }
  try {
    const archive = readMhtml(typeof input === 'string' ? input : binaryString(input))
    return { ...decoded(archive?.body ?? input, encoding, archive?.charset ?? undefined), archive }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new MonitorReportError(
      'unknown-encoding',
      `No encoding has the label "${encoding}"; use a WHATWG label such as windows-1252.`,
    )
  }
}

function decoded(input: string | Uint8Array, encoding: string | undefined, label: string | undefined): Decoded {
  if (typeof input === 'string') return { text: input, encoding: null, by: 'string', falseLabel: null, cut: false }
  return decodeBytes(input, encoding, label)
}

/** How many bytes a call takes as arguments. */
const CHUNK = 8192

/** Bytes that look like headers, as characters of the same numbers; of others nothing. */
function binaryString(bytes: Uint8Array): string {
  // nearly all pages begin with a tag, and need no other look
  if (!OPENS_HEADER.test(withoutMark(stringOf(bytes.subarray(0, LONGEST_OPENING))))) return ''
  if (!/mime-version:/i.test(chunkOf(bytes, 0))) return ''
  const chunks: string[] = []
  for (let at = 0; at < bytes.length; at += CHUNK) chunks.push(chunkOf(bytes, at))
  return withoutMark(chunks.join(''))
}

const OPENS_HEADER = /^[\ufeff\s]{0,16}[A-Za-z-]{2,60}:/
const LONGEST_OPENING = 100

function withoutMark(text: string): string {
  return text.replace(/^\u00ef\u00bb\u00bf/, '')
}

function chunkOf(bytes: Uint8Array, at: number): string {
  return stringOf(bytes.subarray(at, at + CHUNK))
}

function stringOf(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
