import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The root of the repository, with a slash at its end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** A file of the repository as text. */
export function read(path: string): string {
  return readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').replaceAll('\r\n', '\n')
}

/** A fenced block of a page: the words behind the fence and the text within. */
export interface Fence {
  readonly language: string
  /** What stands behind the language: `append=src/facts/kinds/endorsement.ts`. */
  readonly info: string
  readonly text: string
}

/** Catches a fenced block that begins and ends at the start of a line. */
const FENCE = /^```(\w*)(?: ([^\n]*))?\n(.*?)^```$/gms

/** The fenced blocks of a page, in order. */
export function fencesOf(page: string): Fence[] {
  return Array.from(page.matchAll(FENCE), ([, language = '', info = '', text = '']) => ({ language, info, text }))
}

/** The text under a heading, up to the next heading of the same level or of one above. */
export function under(page: string, heading: string): string {
  const level = heading.indexOf(' ')
  const from = page.split('\n').indexOf(heading)
  if (from < 0) throw new Error(`No heading "${heading}".`)
  const rest = page.split('\n').slice(from + 1)
  const end = rest.findIndex((line) => new RegExp(`^#{1,${level}} `).test(line))
  return rest.slice(0, end < 0 ? rest.length : end).join('\n')
}

/** The cells of all rows of tables in a text, without heads and rulers. */
export function rowsOf(text: string): string[][] {
  const lines = text.split('\n')
  const isRow = (line: string | undefined): line is string => line?.startsWith('|') ?? false
  const isRuler = (line: string | undefined): boolean => /^\|(?:[-: ]+\|)+$/.test(line ?? '')
  return lines.flatMap((line, i) =>
    isRow(line) && !isRuler(line) && !isRuler(lines[i + 1])
      ? [
          line
            .slice(1, -1)
            .split(/(?<!\\)\|/)
            .map((cell) => cell.trim()),
        ]
      : [],
  )
}

/** What stands in code marks in a cell: `a`, `b`. */
export function codesIn(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, code = '']) => code)
}
