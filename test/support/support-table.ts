import type { Fixture, FixtureForm } from './fixtures.js'

// This file imports types only, so that scripts/support-table.mjs can strip them and run it.

/** The forms as readers of the README know them, by the names of their files. To add a form, add its line here. */
const ROWS: readonly (readonly [group: string, form: string, files: readonly string[]])[] = [
  ['HTML', 'as the site served it', ['page.html']],
  ['', 'tags never closed', ['forms/unclosed.html']],
  ['', 'tags that cross', ['forms/misnested.html']],
  ['', 'tags in capitals', ['forms/upper-case.html']],
  ['', 'preformatted text', ['forms/pre.html']],
  ['', 'frames', ['forms/frames.html']],
  ['', 'by a word processor', ['forms/word-export.html']],
  ['', 'entities with and without semicolon, numbers 128 to 159', ['forms/entities.html']],
  ['', 'soft hyphens, zero-width characters', ['forms/invisible.html']],
  ['', 'cut in a tag', ['forms/cut-in-tag.html']],
  ['', 'cut in an entity', ['forms/cut-in-entity.html']],
  ['', 'cut in a character', ['forms/cut-in-character.html']],
  ['', 'several pages in one file', ['forms/several-pages.html']],
  ['Captures', 'Wayback Machine', ['forms/wayback.html']],
  ['', 'Wayback Machine, a capture of a capture', ['forms/wayback-double.html']],
  ['', 'Wayback Machine, raw (`id_`)', ['forms/id-raw.html']],
  ['', 'HTTrack', ['forms/httrack.html']],
  ['', 'wget', ['forms/wget.html']],
  ['', 'browser, "save page as"', ['forms/saved-page.html']],
  ['', 'MHTML', ['forms/page.mhtml']],
  ['Encodings', 'UTF-8 with a mark', ['forms/utf8-bom.html']],
  ['', 'UTF-16, either end first', ['forms/utf16le.html', 'forms/utf16be.html']],
  ['', 'windows-1252 labelled ISO-8859-1', ['forms/windows-1252.html']],
  ['', 'windows-1252 without a label', ['forms/unlabelled.html']],
  ['', 'windows-1252 labelled UTF-8', ['forms/mislabelled-utf-8.html']],
  ['', 'UTF-8 labelled ISO-8859-1', ['forms/mislabelled.html']],
  ['', 'UTF-8 encoded twice', ['forms/double-encoded.html']],
  ['', 'windows-1250', ['forms/windows-1250.html']],
  ['', 'windows-1251, KOI8-R', ['forms/windows-1251.html', 'forms/koi8-r.html']],
  ['', 'windows-1256', ['forms/windows-1256.html']],
  ['', 'Mac Roman', ['forms/mac-roman.html']],
  ['Text', 'flattened, a line for each paragraph', ['page.txt']],
  ['', 'wrapped at a column', ['forms/wrapped.txt']],
  ['', 'line ends of DOS', ['forms/dos.txt']],
  ['', 'without blank lines, as in WET files', ['forms/wet.txt']],
  ['', 'wrapped, without title, menus and blank lines', ['bare.txt']],
  ['', 'copied from a browser', ['forms/browser-copy.txt']],
  ['', 'copied from a PDF', ['forms/pdf-copy.txt']],
  ['', '`lynx -dump`', ['forms/lynx.txt']],
  ['', '`w3m -dump`', ['forms/w3m.txt']],
  ['', '`w3m -dump` with numbered links', ['forms/w3m-links.txt']],
  ['Markdown', 'by people and by converters', ['page.md']],
  ['', 'pandoc', ['forms/pandoc.md']],
  ['', 'pandoc, for GitHub', ['forms/pandoc-gfm.md']],
  ['', 'turndown', ['forms/turndown.md']],
  ['', 'a clipping with front matter', ['forms/front-matter.md']],
  ['', "a reader's export", ['forms/reader.md']],
]

/** The order of the columns; a folder of fixtures that is not named here follows. */
const FAMILIES = ['lm', 'profile', 'print-profile', 'aspx-profile', 'hrw', 'unknown']

/** Around the tables in the README. */
export const BEGIN = '<!-- Written by scripts/support-table.mjs from the fixtures. -->'
export const END = '<!-- End of what scripts/support-table.mjs wrote. -->'

/**
 * The README's tables of what is supported, in Markdown: for each family its pages, and family by form with a tick where
 * the fixtures of that family in that form pass.
 * @throws Error where a form has no line in the table
 */
export function supportTables(
  fixtures: readonly Fixture[],
  passes: (fixture: Fixture, form: FixtureForm) => boolean,
): string {
  const known = new Set(ROWS.flatMap(([, , files]) => files))
  const present = new Set(fixtures.map(familyOf))
  const families = [...new Set([...FAMILIES, ...present])].filter((family) => present.has(family))
  const verdicts = new Map<string, boolean>()
  for (const fixture of fixtures) {
    for (const form of fixture.forms) {
      if (!known.has(form.path)) throw new Error(`${form.path} has no line in test/support/support-table.ts.`)
      const cell = `${familyOf(fixture)} ${form.path}`
      verdicts.set(cell, passes(fixture, form) && (verdicts.get(cell) ?? true))
    }
  }
  const has = (family: string, files: readonly string[]): boolean => {
    const told = files.flatMap((file) => verdicts.get(`${family} ${file}`) ?? [])
    return told.length > 0 && !told.includes(false)
  }
  return [
    ...table(
      ['Family', 'Years', 'Kinds of page', 'Languages', 'Fixtures'],
      families.map((family) => pagesOf(family, fixtures)),
    ),
    '',
    ...table(
      ['', 'Form', ...families.map((family) => `\`${family}\``)],
      ROWS.map(([group, form, files]) => [
        group === '' ? '' : `**${group}**`,
        form,
        ...families.map((family) => (has(family, files) ? '✓' : '–')),
      ]),
    ),
  ].join('\n')
}

/** The README with its tables replaced. */
export function withTables(readme: string, tables: string): string {
  const from = readme.indexOf(BEGIN)
  const to = readme.indexOf(END)
  if (from < 0 || to < from) throw new Error('README.md has lost the marks around its tables.')
  return `${readme.slice(0, from)}${BEGIN}\n\n${tables}\n\n${readme.slice(to)}`
}

function pagesOf(family: string, fixtures: readonly Fixture[]): string[] {
  const own = fixtures.filter((fixture) => familyOf(fixture) === family)
  const pages = own.map(({ forms }) => (forms[0] as FixtureForm).expected().page)
  const years = pages.map(
    ({ edition, lastUpdated }) => edition ?? (lastUpdated === null ? 0 : Number(lastUpdated.slice(0, 4))),
  )
  const known = years.filter((year) => year > 0)
  return [
    `\`${family}\``,
    known.length === 0 ? '–' : `${Math.min(...known)}–${Math.max(...known)}`,
    list(pages.map(({ kind }) => kind)),
    list(pages.map(({ language }) => language ?? 'unknown')),
    String(own.length),
  ]
}

/** Each once, the most frequent first. */
function list(values: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([value]) => value)
    .join(', ')
}

function familyOf(fixture: Fixture): string {
  return fixture.name.slice(0, fixture.name.indexOf('/'))
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`.replaceAll('|  |', '| |')
  return [line(head), `|${'---|'.repeat(head.length)}`, ...rows.map(line)]
}
