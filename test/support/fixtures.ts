import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AnnotatedFact } from './annotations.js'
import type { CompactReport } from './compact.js'

// This file imports types and Node only, so that scripts can strip the types and run it.

/** The forms that every fixture has. */
export const BASE_FORMS = ['page.html', 'page.txt', 'page.md'] as const

/** Where a fixture keeps the further forms of its page. */
const FURTHER = 'forms'

/** A text without title and chrome: compared in facts and footnotes only. */
const BARE = /(?:^|\/)bare\.txt$/

/** What a form tells of where it was saved; a field that is left out is not compared. */
export interface ExpectedSource {
  readonly url?: string | null
  readonly capturedAt?: string | null
  readonly encoding?: string | null
}

/** One file of a fixture: its page in one form. Read when it is asked for, so that one that is missing fails its own test. */
export interface FixtureForm {
  /** Relative to the fixture's folder: `page.html`, `forms/wayback.html`. */
  readonly path: string
  /** What is expected has no more than facts and footnotes in common with this form. */
  readonly isBare: boolean
  readonly bytes: () => Uint8Array
  /** `expected.json`, or the form's own, `forms/cut-in-tag.expected.json`, where it shows less than the page. */
  readonly expected: () => CompactReport
  /** From `forms/sources.json`; null where that names no such form. */
  readonly source: ExpectedSource | null
}

/** One folder under `fixtures/<family>/`. */
export interface Fixture {
  /** `lm/kyrgyzstan-1999`. */
  readonly name: string
  /** Where the page is said to have stood, from the front matter of about.md; null where it names no address. */
  readonly url: string | null
  readonly hasAbout: boolean
  readonly forms: readonly FixtureForm[]
  /** What a reader noted by hand, in `facts.json`; null where nobody did. */
  readonly annotations: readonly AnnotatedFact[] | null
}

/** All fixtures under a folder, by name. */
export function readFixtures(root = fileURLToPath(new URL('../../fixtures/', import.meta.url))): Fixture[] {
  return subfolders(root).flatMap((family) =>
    subfolders(join(root, family)).map((slug) => {
      const folder = join(root, family, slug)
      const sources = sourcesIn(join(folder, FURTHER, 'sources.json'))
      const further = [...files(folder).filter((file) => BARE.test(file)), ...formsIn(folder)]
      return {
        name: `${family}/${slug}`,
        url: urlIn(join(folder, 'about.md')),
        hasAbout: existsSync(join(folder, 'about.md')),
        annotations: annotationsIn(join(folder, 'facts.json')),
        forms: [...BASE_FORMS, ...further].map((path) => ({
          path,
          isBare: BARE.test(path),
          bytes: () => new Uint8Array(readFileSync(join(folder, path))),
          expected: () => JSON.parse(readFileSync(expectedFor(folder, path), 'utf8')) as CompactReport,
          source: sources[path.slice(FURTHER.length + 1)] ?? null,
        })),
      }
    }),
  )
}

/** The file with what is expected of a form, absolute. */
export function expectedFor(folder: string, path: string): string {
  const own = join(folder, ownExpected(path))
  return existsSync(own) ? own : join(folder, 'expected.json')
}

function ownExpected(path: string): string {
  return path.replace(/\.[^./]+$/, '.expected.json')
}

function formsIn(folder: string): string[] {
  const inner = join(folder, FURTHER)
  if (!existsSync(inner)) return []
  return files(inner)
    .filter((file) => !file.endsWith('.json'))
    .map((file) => `${FURTHER}/${file}`)
}

function annotationsIn(path: string): readonly AnnotatedFact[] | null {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}

function sourcesIn(path: string): Readonly<Record<string, ExpectedSource>> {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}
}

/** Catches the `url:` line of the front matter; not one in the text below it. */
const FRONT_MATTER_URL = /^---\n(?:(?!---\n).*\n)*?url: *(\S+)\n(?:.*\n)*?---\n/

function urlIn(path: string): string | null {
  return existsSync(path) ? (FRONT_MATTER_URL.exec(readFileSync(path, 'utf8'))?.[1] ?? null) : null
}

function subfolders(folder: string): string[] {
  return entries(folder, (entry) => entry.isDirectory())
}

function files(folder: string): string[] {
  return entries(folder, (entry) => entry.isFile())
}

function entries(folder: string, is: (entry: { isDirectory(): boolean; isFile(): boolean }) => boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(is)
    .map((entry) => entry.name)
    .sort()
}
