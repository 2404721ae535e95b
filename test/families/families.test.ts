import { expect, test } from 'vitest'
import { FAMILIES } from '../../src/families/index.js'
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
