import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Conversion, Rendered, Text } from '../convert/outcome.js'
import { type Cell, TABLE_NAMES, TABLES, type TableName } from '../tables/columns.js'
import { csvHead, csvRows } from '../tables/csv.js'
import { AppendFile } from './append-file.js'
import { lockFolder } from './folder-lock.js'
import { MANIFEST_FORM, type ManifestRow, type ManifestState, type RunSettings, readManifest } from './manifest.js'
import { checkPackages } from './need-package.js'
import { OutputFolderError } from './output-error.js'
import { safeName } from './safe-name.js'
import { type WholeFile, wholeName } from './whole-file.js'
import { writeWholeFiles } from './write-whole-files.js'

const MANIFEST = 'manifest.jsonl'
/** Rows wait here for the writers of whole files. */
const ROWS = '.rows'
const REPEATS = TABLES.pages.findIndex(({ name }) => name === 'duplicate_of')

/**
 * The outputs of a run. Text is appended to them first and told in the manifest then, so that whatever ends the
 * process, the manifest tells how much of each output holds good.
 */
export class OutputFolder {
  readonly path: string
  readonly #settings: RunSettings
  readonly #files = new Map<string, AppendFile>()
  #manifest: AppendFile | null = null
  #unlock: () => void = () => {}

  constructor(path: string, settings: RunSettings) {
    this.path = path
    this.#settings = settings
  }

  /**
   * Opens the outputs, new or where a run before left them.
   * @param met called for each input that is done
   * @throws OutputFolderError
   */
  async open(resume: boolean, met: (row: ManifestRow) => void): Promise<void> {
    const path = join(this.path, MANIFEST)
    if (existsSync(path) && !resume) {
      const message = `${this.path} holds a run; add --resume to go on with it, or give another folder`
      throw new OutputFolderError('output-in-use', message)
    }
    await checkPackages(this.#settings.formats)
    this.#makeFolders([''])
    this.#unlock = lockFolder(this.path)
    try {
      await this.#goOn(path, met)
    } catch (error) {
      this.#unlock()
      throw error
    }
  }

  /** Takes up the outputs where they hold good. */
  async #goOn(path: string, met: (row: ManifestRow) => void): Promise<void> {
    const names = this.#growing()
    const whole = this.#whole().map(wholeName)
    const stray = existsSync(path)
      ? undefined
      : [...names, ...whole].find((name) => lengthOf(join(this.path, name)) > 0)
    if (stray !== undefined) {
      const message = `${this.path} has a ${stray} that no manifest tells of; give another folder`
      throw new OutputFolderError('output-in-use', message)
    }
    const lengths = Object.fromEntries(names.map((name) => [name, lengthOf(join(this.path, name))]))
    const told = await readManifest(path, null, () => {})
    if (told !== null) this.#check(told, lengths)
    const state = await readManifest(path, lengths, met)
    this.#makeFolders(this.#folders())
    // it is there before all others, so that these are known for ours
    this.#manifest = new AppendFile(path)
    for (const name of names) {
      const file = new AppendFile(join(this.path, name))
      file.cut(state?.sizes[name] ?? 0)
      this.#files.set(name, file)
    }
    this.#manifest.cut(state?.size ?? 0)
    if (state === null) this.#begin()
  }

  /** Writes what became of an input, and the page where it was converted. */
  commit(conversion: Conversion, rendered: Rendered | null): void {
    if (conversion.status === 'converted' && rendered !== null)
      this.#write(conversion.id, conversion.duplicateOf, rendered)
    const row = conversion.status === 'converted' ? { ...conversion, report: undefined } : conversion
    this.#manifest?.append(`${JSON.stringify({ ...row, sizes: this.#sizes() })}\n`)
  }

  /**
   * Closes the outputs and makes those that cannot grow.
   * @param jobs worker threads that make them
   */
  async close(jobs: number): Promise<void> {
    for (const file of this.#files.values()) file.close()
    this.#manifest?.close()
    const files = this.#whole().map((form) => ({ folder: this.path, rows: ROWS, form }))
    try {
      await writeWholeFiles(files, jobs)
    } finally {
      this.#unlock()
    }
  }

  #folders(): string[] {
    const pages = (['json', 'markdown'] as const).filter((format) => this.#wants(format))
    return this.#wants('parquet') || this.#wants('sqlite') ? [...pages, ROWS] : pages
  }

  #makeFolders(folders: readonly string[]): void {
    try {
      for (const folder of folders) mkdirSync(join(this.path, folder), { recursive: true })
    } catch (error) {
      if (existsSync(this.path) && !statSync(this.path).isDirectory())
        throw new OutputFolderError('output-in-use', `${this.path} is a file; give a folder for the outputs`)
      throw new OutputFolderError('output-unwritable', `${this.path} cannot be made: ${(error as Error).message}`)
    }
  }

  #growing(): string[] {
    return [
      ...(this.#wants('jsonl') ? ['reports.jsonl'] : []),
      ...(this.#wants('csv') ? TABLE_NAMES.map((table) => `${table}.csv`) : []),
      ...(this.#wants('parquet') || this.#wants('sqlite') ? TABLE_NAMES.map((table) => `${ROWS}/${table}.jsonl`) : []),
    ]
  }

  /** What is made at the end, the largest first. */
  #whole(): WholeFile['form'][] {
    return [...(this.#wants('sqlite') ? ['sqlite' as const] : []), ...(this.#wants('parquet') ? TABLE_NAMES : [])]
  }

  #begin(): void {
    if (this.#wants('csv')) for (const table of TABLE_NAMES) this.#append(`${table}.csv`, csvHead(table))
    const head = { manifest: MANIFEST_FORM, settings: this.#settings, sizes: this.#sizes() }
    this.#manifest?.append(`${JSON.stringify(head)}\n`)
  }

  /**
   * Refuses to go on with a run of other settings, or one whose outputs were taken away. Ends of outputs that a crash
   * lost are made again; an output that is gone altogether was moved by somebody, who would lose the rest.
   */
  #check({ head, sizes }: ManifestState, lengths: Readonly<Record<string, number>>): void {
    this.#checkSettings(head.settings)
    const gone = Object.keys(lengths).filter((name) => {
      const least = Math.max(head.sizes[name] ?? 0, Math.min(sizes[name] ?? 0, 1))
      return (lengths[name] ?? 0) < least
    })
    if (gone.length === 0) return
    const message = `${this.path} holds a run that wrote ${gone.join(', ')}, which is missing or empty; put it back, or give another folder`
    throw new OutputFolderError('output-differs', message)
  }

  #checkSettings(before: RunSettings): void {
    const differs = (Object.keys(this.#settings) as (keyof RunSettings)[]).filter(
      (name) => JSON.stringify(before[name]) !== JSON.stringify(this.#settings[name]),
    )
    if (differs.length === 0) return
    const message = `${this.path} holds a run with other settings (${differs.join(', ')}); give the same, or another folder`
    throw new OutputFolderError('output-differs', message)
  }

  #write(id: string, duplicateOf: string | null, rendered: Rendered): void {
    const { jsonl, json, markdown, csv, rows } = rendered
    const pageRow: Cell[] = [...rendered.pageRow]
    pageRow[REPEATS] = duplicateOf
    if (json !== null) this.#page('json', safeName(id, '.json'), json)
    if (markdown !== null) this.#page('markdown', safeName(id, '.md'), markdown)
    if (jsonl !== null) this.#append('reports.jsonl', jsonl)
    if (csv !== null) this.#appendTables('.csv', { ...csv, pages: csvRows([pageRow]) })
    if (rows !== null) this.#appendTables('.jsonl', { ...rows, pages: `${JSON.stringify(pageRow)}\n` }, `${ROWS}/`)
  }

  #appendTables(extension: string, texts: Readonly<Record<TableName, Text>>, folder = ''): void {
    for (const table of TABLE_NAMES) this.#append(`${folder}${table}${extension}`, texts[table])
  }

  #append(name: string, text: Text): void {
    if (text.length > 0) this.#files.get(name)?.append(text)
  }

  /** A file of its own: never there in half. */
  #page(folder: string, name: string, text: Text): void {
    const path = join(this.path, folder, name)
    try {
      writeFileSync(`${path}.part`, text)
      renameSync(`${path}.part`, path)
    } catch (error) {
      throw new OutputFolderError('output-unwritable', `${path} cannot be written: ${(error as Error).message}`)
    }
  }

  #sizes(): Record<string, number> {
    return Object.fromEntries([...this.#files].map(([name, { size }]) => [name, size]))
  }

  #wants(format: RunSettings['formats'][number]): boolean {
    return this.#settings.formats.includes(format)
  }
}

function lengthOf(path: string): number {
  return existsSync(path) ? statSync(path).size : 0
}
