import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CompactReport } from './compact.js'

const ROOT = fileURLToPath(new URL('../../fixtures/', import.meta.url))

/** The forms that every fixture has. */
export const FORMS = ['page.html', 'page.txt', 'page.md'] as const

/** A further form that a fixture may have: a text without title and chrome, compared in facts and footnotes only. */
export const BARE_FORM = 'bare.txt'

export type Form = (typeof FORMS)[number] | typeof BARE_FORM

/** One folder under `fixtures/<family>/`. Files are read when they are asked for, so that one that is missing fails its own test. */
export interface Fixture {
  /** `lm/kyrgyzstan-1999`. */
  readonly name: string
  /** Where the page is said to have stood, from the front matter of about.md; null where it names no address. */
  readonly url: string | null
  readonly hasAbout: boolean
  readonly hasBare: boolean
  readonly bytesOf: (form: Form) => Uint8Array
  readonly expected: () => CompactReport
}

/** All fixtures, by name. */
export function readFixtures(): Fixture[] {
  return subfolders(ROOT).flatMap((family) =>
    subfolders(join(ROOT, family)).map((slug) => {
      const folder = join(ROOT, family, slug)
      return {
        name: `${family}/${slug}`,
        url: urlIn(join(folder, 'about.md')),
        hasAbout: existsSync(join(folder, 'about.md')),
        hasBare: existsSync(join(folder, BARE_FORM)),
        bytesOf: (form) => new Uint8Array(readFileSync(join(folder, form))),
        expected: () => JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as CompactReport,
      }
    }),
  )
}

/** Catches the `url:` line of the front matter; not one in the text below it. */
const FRONT_MATTER_URL = /^---\n(?:(?!---\n).*\n)*?url: *(\S+)\n(?:.*\n)*?---\n/

function urlIn(path: string): string | null {
  return existsSync(path) ? (FRONT_MATTER_URL.exec(readFileSync(path, 'utf8'))?.[1] ?? null) : null
}

function subfolders(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}
