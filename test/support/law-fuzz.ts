import { decodeSource, MonitorReportError, type ParseOptions, parseReport, Report } from '../../src/index.js'
import { readFixtures } from './fixtures.js'
import { damagebreaks, damaged } from './law-damage.js'
import { type Dice, dice } from './plant-page.js'

/** A page that was made from a seed, and how it is to be read. */
export interface FuzzCase {
  readonly made: string
  readonly input: string | Uint8Array
  readonly format: ParseOptions['format']
}

/** Longer pages tell nothing more, and take longer. */
const LONGEST = 24_000
const FORMATS = ['html', 'text', 'markdown'] as const

const TAGS = (
  'p div b i a span font table tr td th ul ol li dl dt dd h1 h2 h4 blockquote pre center sup sub br hr title head body ' +
  'script style svg math select option textarea noscript form section x-y'
).split(' ')
const ATTRIBUTES = [
  '',
  ' href="#fn1"',
  ' href=#_ftn2',
  ' name="fnB1"',
  ' id="fn3"',
  ' style="display:none"',
  ' hidden',
  " a='>'",
  ' "',
  ' =',
]
const WORDS = (
  'Samoa|signed the Mine Ban Treaty on 3 December 1997.|It has not ratified.|[1]|[2 ]|[1999]|(3)|Ibid.|See note 1.|' +
  'SAMOA, Landmine Monitor Report 1999|MINE BAN POLICY|<NAURU | TONGA>|a | b |\n|\n\n|\t|&nbsp;|&#8220;|&|<|</|<!--|-->|' +
  '\u0000|\u00ad|\u200b|\u202e|\ud800|\ufeff|é|donâ€™t|__proto__|constructor|“No mines,” he said.[2]|• item|| c | d |\n|' +
  '\n[1] Letter from the Ministry, 8 May 1999.|\n[2] Ibid.|\n- |\n> |\n1. |\n# |**|_|`|\\[|]: |](#fn1)|---\n|:::'
).split('|')

let files: readonly Uint8Array[] | null = null

function fixtureFiles(): readonly Uint8Array[] {
  files ??= readFixtures().flatMap(({ forms }) => forms.map(({ bytes }) => bytes()))
  return files
}

function slice(bytes: Uint8Array, die: Dice, longest: number): Uint8Array {
  const length = die.roll(Math.min(bytes.length, longest) + 1)
  const start = die.roll(bytes.length - length + 1)
  return bytes.subarray(start, start + length)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]))
}

function tagTree(die: Dice): string {
  const parts: string[] = []
  const open: string[] = []
  for (let left = 1 + die.roll(200); left > 0; left--) {
    const turn = die.roll(10)
    const tag = die.pick(TAGS)
    if (turn < 4) {
      parts.push(`<${die.chance(20) ? tag.toUpperCase() : tag}${die.pick(ATTRIBUTES)}>`)
      open.push(tag)
    } else if (turn < 6) parts.push(`</${die.chance(70) ? (open.pop() ?? tag) : tag}>`)
    else parts.push(die.pick(WORDS))
  }
  return parts.join(die.chance(50) ? '' : ' ')
}

/** Each makes a page in one manner. */
const MAKERS: Readonly<Record<string, (die: Dice) => string | Uint8Array>> = {
  'a fixture, damaged': (die) => damaged(slice(die.pick(fixtureFiles()), die, LONGEST), die),
  'fixtures, spliced': (die) =>
    joined(Array.from({ length: 2 + die.roll(4) }, () => slice(die.pick(fixtureFiles()), die, LONGEST / 4))),
  'tags in any order': tagTree,
  'words in any order': (die) =>
    Array.from({ length: die.roll(120) }, () => die.pick(WORDS)).join(die.pick(['', ' ', '\n'])),
  bytes: (die) => Uint8Array.from({ length: die.roll(600) }, () => die.roll(256)),
  'a fixture with foreign pieces': (die) => {
    const bytes = slice(die.pick(fixtureFiles()), die, LONGEST)
    const at = die.roll(bytes.length + 1)
    const piece = new TextEncoder().encode(die.chance(50) ? tagTree(die) : die.pick(WORDS).repeat(1 + die.roll(300)))
    return joined([bytes.subarray(0, at), piece, bytes.subarray(at)])
  },
}

/** Makes a page: the same seed makes the same page. */
export function fuzzCase(seed: number): FuzzCase {
  const die = dice(seed)
  const made = die.pick(Object.keys(MAKERS))
  const input = (MAKERS[made] as (die: Dice) => string | Uint8Array)(die)
  return { made, input, format: die.chance(50) ? undefined : die.pick(FORMATS) }
}

/** Elements that are not shown, and raw text: where they end browsers, parsers and a second reading disagree. */
const UNSEEN =
  /<(?:svg|math|noscript|template|iframe|object|select|option|textarea|script|style|title|head)\b|hidden|display:none/i
/** Comments without an end, quotes in tags and a title hide text within Markdown as they do in HTML. */
const UNSEEN_IN_MARKDOWN = /<!--|<[^<>]{0,200}["']|<title/i

/** What breaks a law, and neither for want of sense in the page nor of sharpness in the check. */
function certain(broken: readonly string[], report: Report, source: string): string[] {
  const { format } = report.source
  const isRepaired = report.diagnostics.some(({ code }) => code === 'encoding-repaired')
  const unsure =
    (format !== 'text' && UNSEEN.test(source)) || (format === 'markdown' && UNSEEN_IN_MARKDOWN.test(source))
  // a page that ends in a tag: some of it may be text
  const isCut = format !== 'text' && source.lastIndexOf('<') > source.lastIndexOf('>')
  return broken.filter(
    (told) =>
      !(unsure && /^in 0 pieces|^text-mismatch/.test(told)) &&
      !(isCut && told.startsWith('text-mismatch')) &&
      !(isRepaired && told.startsWith('in 0 pieces')),
  )
}

/** What is wrong with how a page is read; empty where nothing is. */
export function fuzzbreaks({ input, format }: Pick<FuzzCase, 'input' | 'format'>): string[] {
  const options = format === undefined ? {} : { format }
  try {
    const report = parseReport(input, options)
    const again = parseReport(input, options)
    const source = decodeSource(input).text
    return [
      ...certain(damagebreaks(report, source), report, source),
      ...(Report.safeParse(report).success ? [] : ['the report does not fit its schema']),
      ...(JSON.stringify(report) === JSON.stringify(again) ? [] : ['the second report is another one']),
      ...(Object.hasOwn(Object.prototype, 'polluted') ? ['Object.prototype was changed'] : []),
    ]
  } catch (error) {
    if (error instanceof MonitorReportError) return []
    return [`threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`]
  }
}

/** The shortest page, found by leaving pieces out, that still breaks what the given one breaks. */
export function shrunk({ input, format }: FuzzCase): string | Uint8Array {
  const kindOf = (breaks: readonly string[]): string => (breaks[0] ?? '').replace(/[\d[{"][\s\S]*/, '')
  const kind = kindOf(fuzzbreaks({ input, format }))
  let left = input
  for (let size = left.length >> 1; size >= 1; size >>= 1) {
    for (let at = 0; at < left.length; ) {
      const tried =
        typeof left === 'string'
          ? left.slice(0, at) + left.slice(at + size)
          : joined([left.subarray(0, at), left.subarray(at + size)])
      const broken = fuzzbreaks({ input: tried, format })
      if (broken.length > 0 && kindOf(broken) === kind) left = tried
      else at += size
    }
  }
  return left
}
