import { decodeHTML } from 'entities'
import type { Edit } from '../text/edited-text.js'
import { matchesOf } from '../text/matches.js'
import { byteOf, characterOf } from '../text/windows-1252.js'
import type { Format } from './page.js'

/** A character as it is read, and where it stands in the source. */
interface Unit extends Edit {
  /** The last round in which it was made of others, or of a control character; 0 for one that stands as it is. */
  readonly made: number
}

/** Units that stand next to one another. */
interface Run {
  readonly units: readonly Unit[]
  /** The characters of the source around it; empty where what follows in the source need not follow on the page. */
  readonly before: string
  readonly after: string
}

/** One character that windows-1252 writes with a byte above 0x7F, or U+FFFD. */
const HIGH =
  /[\u0080-\u00ff\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020-\u2022\u2026\u2030\u2039\u203a\u20ac\u2122\ufffd]/g
/** The same, or a character reference; Markdown knows references with their stop only. */
const HIGH_OR_REFERENCE = new RegExp(`${HIGH.source}|&(?:#\\d{2,5}|#[xX][0-9a-fA-F]{2,4}|[a-zA-Z]{2,8}\\d{0,2});?`, 'g')

/**
 * How a sequence that nobody can mean begins: a lead byte of UTF-8 as windows-1252 prints it, with what can be its
 * trail right behind it, or a control. One pass for these spares nearly all pages the rest.
 */
const LEAD = new RegExp(`[\\u0080-\\u009f]|[\\u00c2-\\u00df\\u00e2\\u00ef](?:&|${HIGH.source})`)
/** The same where the lead is a character reference. */
const LEAD_REFERENCE = /&(?:[A-Z]|szlig|acirc|iuml|#0{0,3}(?:19[4-9]|2[0-3]\d)|#[xX]0{0,2}[cCdDeE])/

/** What UTF-8 of two bytes can stand for in these pages: Latin, Greek, Cyrillic, Hebrew, Arabic letters and signs. */
const LIKELY_TWO = /[\u00a0-\u024f\u0370-\u06ff]/
/** The same of three bytes: marks, currencies, signs, ligatures, a byte order mark. */
const LIKELY_THREE = /[\u2000-\u206f\u20a0-\u20cf\u2100-\u22ff\u2500-\u25ff\ufb00-\ufb06\ufeff\ufffd]/

/** What can follow a capital letter in sound text. */
const CLOSING = /[‘’‚“”„›»–—…•·\u00a0\u00ad]/
const CLOSING_OR_SIGN = /[‘’‚“”„›»–—…•·\u00a0\u00ad®™°ª¹²³º]/

/** How often a text may have been decoded wrongly. */
const MOST_ROUNDS = 3

/**
 * Finds text whose UTF-8 was once decoded as windows-1252 or ISO-8859-1 (`donâ€™t`, `CÃ´te`, `&acirc;&#128;&#153;`),
 * and control characters in the place of what windows-1252 prints. Returns what is to be read instead: nothing where
 * the page has no sequence that nobody can mean, or more accented letters that are sound.
 */
export function findMojibake(source: string, format: Format): Edit[] {
  if (!LEAD.test(source) && (format === 'text' || !LEAD_REFERENCE.test(source))) return []
  let runs = [...runsOf(source, format)]
  for (let round = 1; round <= MOST_ROUNDS; round++) {
    let signs = 0
    let sound = 0
    const decoded = runs.map((run) => {
      const read = decodeRun(run, round)
      signs += read.signs
      sound += read.units.filter(({ made, printed }) => made < round && isAccented(printed)).length
      return { ...run, units: read.units }
    })
    if (signs === 0 || sound > signs) break
    runs = decoded
  }
  return runs.flatMap(({ units }) => units.filter(({ made }) => made > 0))
}

/** Finds the characters that windows-1252 writes with high bytes. */
function* runsOf(source: string, format: Format): Generator<Run> {
  let units: Unit[] = []
  const run = (): Run => ({
    units,
    before: source.charAt((units[0] as Unit).start - 1),
    after: format === 'text' ? source.charAt((units[units.length - 1] as Unit).end) : '',
  })
  for (const match of matchesOf(source, format === 'text' ? HIGH : HIGH_OR_REFERENCE)) {
    const [found] = match
    const printed = found[0] !== '&' ? found : format === 'markdown' && !found.endsWith(';') ? '' : decodeHTML(found)
    if (printed.length !== 1 || highByteOf(printed) < 0) continue
    const start = match.index
    if (units.length > 0 && units[units.length - 1]?.end !== start) {
      yield run()
      units = []
    }
    units.push({ printed, start, end: start + found.length, made: 0 })
  }
  if (units.length > 0) yield run()
}

/** Decodes once what was encoded once too often, and counts the sequences that nobody can have meant. */
function decodeRun({ units, before, after }: Run, round: number): { units: Unit[]; signs: number } {
  const decoded: Unit[] = []
  let signs = 0
  for (let i = 0; i < units.length; ) {
    const unit = units[i] as Unit
    const read =
      readSequence(units, i, units[i - 1]?.printed ?? before) ?? (i + 1 < units.length ? null : readLast(unit, after))
    if (read === null) {
      decoded.push(unit)
      i++
      continue
    }
    const { end } = units[i + read.length - 1] as Unit
    decoded.push({ printed: read.printed, start: unit.start, end, made: round })
    if (read.certain) signs++
    i += read.length
  }
  return { units: decoded, signs }
}

interface Sequence {
  readonly printed: string
  /** How many units it takes. */
  readonly length: number
  /** Whether nobody can have meant its units as they stand. */
  readonly certain: boolean
}

/** The sequence that begins at a unit; null where none does. */
function readSequence(run: readonly Unit[], i: number, previous: string): Sequence | null {
  const { printed: first } = run[i] as Unit
  const lead = highByteOf(first)
  const second = highByteOf(run[i + 1]?.printed)
  const third = highByteOf(run[i + 2]?.printed)
  if (lead >= 0xc2 && lead <= 0xdf && isTrail(second)) {
    const code = ((lead & 0x1f) << 6) | (second & 0x3f)
    if (code >= 0xa0 && !LIKELY_TWO.test(String.fromCharCode(code))) return null
    const printed = characterOf(code)
    const trail = run[i + 1]?.printed as string
    const certain = lead <= 0xc3 ? !CLOSING.test(trail) || !/\p{Lu}/u.test(previous) : !CLOSING_OR_SIGN.test(trail)
    return { printed, length: 2, certain }
  }
  if ((lead === 0xe2 || lead === 0xef) && isTrail(second) && isTrail(third)) {
    const printed = String.fromCharCode(((lead & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f))
    const certain = lead === 0xef || second === 0x80 || second === 0x82 || second === 0x84
    return LIKELY_THREE.test(printed) ? { printed, length: 3, certain } : null
  }
  // the last byte of a closing quotation mark prints nothing, and is lost first
  if (lead === 0xe2 && second === 0x80)
    return { printed: '”', length: run[i + 2]?.printed === '\ufffd' ? 3 : 2, certain: true }
  const isControl = first >= '\u0080' && first <= '\u009f' && characterOf(lead) > '\u009f'
  return isControl ? { printed: characterOf(lead), length: 1, certain: first !== '\u0085' } : null
}

/** A no-break space whose second half somebody made a plain one. */
function readLast({ printed }: Unit, after: string): Sequence | null {
  return printed === 'Â' && /\s/.test(after) ? { printed: ' ', length: 1, certain: false } : null
}

function highByteOf(character = ''): number {
  if (character === '\ufffd') return 0
  const byte = character === '' ? null : byteOf(character)
  return byte === null || byte < 0x80 ? -1 : byte
}

function isTrail(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf
}

function isAccented(character: string): boolean {
  return character >= '\u00c0' && character <= '\u00ff' && character !== '×' && character !== '÷'
}
