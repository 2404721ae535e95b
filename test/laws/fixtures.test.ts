import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeSource, parseReport, Report } from '../../src/index.js'
import { lawbreaks, withoutForm } from '../support/law-checks.js'
import { ROOT } from '../support/law-source-files.js'

const FOLDER = join(ROOT, 'fixtures')

/** All pages under `fixtures/`, in their three forms. */
const PAGES = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((path) => /(?:^|[\\/])page\.(?:html?|txt|md)$/.test(path))
      .sort()
  : []

/** The further forms in which some of them lie on a disk. */
const FORMS = existsSync(FOLDER)
  ? readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter((path) => /[\\/]forms[\\/][^\\/]+\.(?:m?html|txt|md)$/.test(path))
      .sort()
  : []

describe.skipIf(PAGES.length === 0)('fixtures', () => {
  test.each([...PAGES, ...FORMS])('%s points at its words and loses none of them', (path) => {
    const bytes = readFileSync(join(FOLDER, path))
    const { text } = decodeSource(bytes)
    const report = parseReport(bytes)
    expect(lawbreaks(report, text)).toEqual([])
    expect(Report.parse(JSON.parse(JSON.stringify(report)))).toEqual(report)
    expect(JSON.stringify(parseReport(bytes))).toBe(JSON.stringify(report))
  })

  test.each([...new Set(PAGES.map((path) => dirname(path)))])('%s says the same in every form', (folder) => {
    const paths = PAGES.filter((path) => dirname(path) === folder)
    const reports = paths.map((path) => withoutForm(parseReport(decodeSource(readFileSync(join(FOLDER, path))).text)))
    for (const [i, report] of reports.entries())
      expect({ path: paths[i], report }).toEqual({ path: paths[i], report: reports[0] })
  })
})
