import { expect, test } from 'vitest'
import { FAMILIES } from '../../src/families/index.js'
import { parseReport } from '../../src/index.js'
import { PAGE_FAMILIES } from '../../src/schema/index.js'
import { fencesOf, read } from '../docs/pages.js'
import { sourceFiles } from '../support/law-source-files.js'

/** The files that know of pages at all; `text` has words of its own. */
const FILES = sourceFiles().filter(({ path }) => !path.startsWith('text/'))

/** The one place outside its own file where a family's name may stand. */
const NAMES = 'schema/page.ts'

test('each family of the schema is in the list once', () => {
  expect([...FAMILIES.map(({ id }) => id), 'unknown'].sort()).toEqual([...PAGE_FAMILIES].sort())
})

test.each(FAMILIES.map(({ id }) => id))('%s is one file, and no other knows its name', (id) => {
  const knowing = FILES.filter(({ path, tree }) => path !== NAMES && tree.text.includes(`'${id}'`)).map(
    ({ path }) => path,
  )
  expect(knowing).toEqual([`families/${id}.ts`])
})

test('no line is the title line of two families', () => {
  for (const title of ['SAMOA, Landmine Monitor Report 1999', 'Samoa', 'Mine Ban Policy', 'AFRICA']) {
    expect(FAMILIES.filter((family) => family.readTitle(title) !== null).length).toBeLessThan(2)
  }
})

test('the page on adding one shows a file as it is', () => {
  const [diff] = fencesOf(read('docs/adding-a-page-family.md')).filter(({ language }) => language === 'diff')
  const [, file = '', list = ''] = /hrw\.ts\n(.*?)(--- src.*)/s.exec(diff?.text ?? '') ?? []
  expect(file.replace(/^\+/gm, '')).toBe(read('src/families/hrw.ts'))
  for (const [, line = ''] of list.matchAll(/^\+(?!\+)(.*)$/gm)) expect(read('src/families/index.ts')).toContain(line)
})

test('a page in the middle of a chapter is known by its links and its group of states', () => {
  const text = 'SIGNATORIES\n\nCYPRUS\n\nCyprus signed the Mine Ban Treaty on 4 December 1997.'
  expect(parseReport(`Previous PageTable Of ContentsNext Page\n\n${text}`).page.family).toBe('hrw')
  expect(parseReport(text).page.family).toBe('unknown')
  expect(parseReport('Previous PageTable Of ContentsNext Page\n\nHow to Bake\n\nTake flour.').page.family).toBe(
    'unknown',
  )
})
