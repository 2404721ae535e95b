import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll } from 'vitest'
import type { ConvertOptions } from '../../src/node/convert/options.js'
import { type Conversion, convert } from '../../src/node/index.js'

/** A page of the Monitor, in words of our own. */
export function pageOf(country: string, edition: number, date = '3 December 1997'): string {
  return `<html><head><title>${country.toUpperCase()}, Landmine Monitor Report ${edition}</title></head><body>
<h1>${country.toUpperCase()}, Landmine Monitor Report ${edition}</h1>
<p>${country} signed the Mine Ban Treaty on ${date}.[1] It ratified on 16 July 1998.[2]</p>
<p>[1] =Letter from the Ministry of Foreign Affairs, 14 May 1999.</p>
<p>[2] Ibid.</p></body></html>`
}

/** What is no page of the Monitor. */
export const OTHER_PAGE = '<html><body><h1>Bread</h1><p>Mix flour and water.</p></body></html>'

const folders: string[] = []
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

/** A new folder with files in it, which is gone after the tests of the file. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'monitor-reports-'))
  folders.push(folder)
  for (const [name, data] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, data)
  }
  return folder
}

/** All conversions of a run; ids without the folder. */
export async function conversionsOf(folder: string, options: ConvertOptions = {}): Promise<Conversion[]> {
  const conversions: Conversion[] = []
  for await (const one of convert([join(folder, 'in')], { jobs: 1, ...options })) {
    conversions.push({ ...one, id: one.id.slice(join(folder, 'in').length + 1) })
  }
  return conversions
}

/** All files of a folder by their names. */
export function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'))
  return Object.fromEntries(
    names
      .filter((name) => statSync(join(folder, name)).isFile())
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'latin1')]),
  )
}
