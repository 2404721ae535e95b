import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { ROOT } from '../support/law-source-files.js'
import { writeForms } from '../support/plant-forms.js'
import { plantPage } from '../support/plant-page.js'

const ENTRY = join(ROOT, 'dist/index.js')

const SCRIPT = `
const { parseReport } = await import(${JSON.stringify(pathToFileURL(ENTRY).href)})
let input = ''
for await (const chunk of process.stdin.setEncoding('utf8')) input += chunk
const sources = JSON.parse(input)
process.stdout.write(JSON.stringify(sources.map((source) => JSON.stringify(parseReport(source)))))
`

test('another process gives byte for byte the same reports', async () => {
  expect(existsSync(ENTRY), 'dist is missing: npm run build').toBe(true)
  const sources = [1, 2, 3, 4, 5].flatMap((seed) => writeForms(plantPage(seed)).map(({ source }) => source))
  const { parseReport } = (await import(pathToFileURL(ENTRY).href)) as { parseReport: (source: string) => unknown }
  const told = execFileSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8' },
  })
  expect(JSON.parse(told)).toEqual(sources.map((source) => JSON.stringify(parseReport(source))))
})
