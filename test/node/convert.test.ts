import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, truncateSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'
import { convert, OutputFolderError, type ReadState, summarize } from '../../src/node/index.js'
import { responseOf, zipOf } from '../support/archives.js'
import { conversionsOf, filesOf, folderOf, OTHER_PAGE, pageOf } from './dump.js'

const SAMOA = pageOf('Samoa', 1999)
const MALTA = pageOf('Malta', 2000)

describe('what becomes of each input', () => {
  it('is told in order, with reports, reasons and codes', async () => {
    const folder = folderOf({
      'in/a.html': SAMOA,
      'in/b.html': OTHER_PAGE,
      'in/c.html': SAMOA,
      'in/d.gz': Buffer.from([0x1f, 0x8b, 8, 0, 1]),
      'in/e.css': '',
      'in/f.html': MALTA,
    })
    const conversions = await conversionsOf(folder, { jobs: 2 })
    expect(conversions).toMatchObject([
      { id: 'a.html', status: 'converted', duplicateOf: null, report: parseReport(Buffer.from(SAMOA)) },
      { id: 'b.html', status: 'skipped', reason: 'not-monitor' },
      { id: 'c.html', status: 'converted', duplicateOf: join(folder, 'in/a.html') },
      { id: 'd.gz', status: 'failed', code: 'archive-truncated' },
      { id: 'e.css', status: 'skipped', reason: 'not-text' },
      {
        id: 'f.html',
        status: 'converted',
        figures: { family: 'lm', edition: 2000, facts: { 'treaty-action': 2 }, linked: 2 },
      },
    ])
  })

  it('takes all pages where it is asked to, and leaves out repeats', async () => {
    const folder = folderOf({ 'in/a.html': OTHER_PAGE, 'in/b.html': OTHER_PAGE })
    const conversions = await conversionsOf(folder, { all: true, duplicates: 'skip' })
    expect(conversions.map((one) => [one.status, 'reason' in one ? one.reason : null])).toEqual([
      ['converted', null],
      ['skipped', 'duplicate'],
    ])
  })

  it('takes a page in another frame, or flattened, for the repeat that it is', async () => {
    const toolbar =
      '<!-- BEGIN WAYBACK TOOLBAR INSERT --><div id="wm-ipp">1 capture</div><!-- END WAYBACK TOOLBAR INSERT -->'
    const text = SAMOA.replace(/<head>.*<\/head>/s, '').replace(/<[^>]*>/g, '\n')
    const folder = folderOf({
      'in/a.html': SAMOA,
      'in/b.html': SAMOA.replace('<body>', `<body>${toolbar}`),
      'in/c.txt': text,
      'in/d.html': pageOf('Samoa', 2000),
    })
    const first = join(folder, 'in/a.html')
    const conversions = await conversionsOf(folder)
    expect(conversions.map((one) => one.status === 'converted' && one.duplicateOf)).toEqual([null, first, first, null])
    expect(new Set(conversions.map((one) => one.status === 'converted' && one.sha256)).size).toBe(4)
  })

  it('reads MHTML files', async () => {
    const page = pageOf('Malta', 2000).replaceAll('=', '=3D')
    const folder = folderOf({
      'in/a.mht': `From: <Saved>\r\nSnapshot-Content-Location: http://www.icbl.org/lm/2000/malta.html\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: http://www.icbl.org/lm/2000/malta.html\r\n\r\n${page}\r\n--x--\r\n`,
    })
    expect(await conversionsOf(folder)).toMatchObject([
      {
        status: 'converted',
        figures: { edition: 2000 },
        report: { source: { url: expect.stringContaining('malta') } },
      },
    ])
  })

  it('leaves its own outputs out of what it reads', async () => {
    const folder = folderOf({ 'in/a.html': SAMOA })
    const settings = { out: join(folder, 'in/out'), formats: ['json' as const, 'markdown' as const] }
    await conversionsOf(folder, settings)
    expect(await conversionsOf(folder, { ...settings, resume: true })).toEqual([])
    await expect(conversionsOf(folder, { out: join(folder, 'in') })).rejects.toMatchObject({ code: 'output-in-use' })
  })

  it('tells how far it has read', async () => {
    const zip = zipOf([
      { name: 'x.html', data: SAMOA },
      { name: 'y.html', data: MALTA },
    ])
    const folder = folderOf({ 'in/a.html': SAMOA, 'in/b.html.gz': gzipSync(MALTA), 'in/c.zip': zip })
    const states: ReadState[] = []
    await conversionsOf(folder, { onRead: (state) => states.push(state) })
    const total = SAMOA.length + gzipSync(MALTA).length + zip.length
    expect(states.at(-1)).toEqual({ read: total, total })
    expect(states.map(({ read }) => read)).toEqual(states.map(({ read }) => read).sort((a, b) => a - b))
  })

  it('hands address and time of a record to the parser', async () => {
    const folder = folderOf({ 'in/x.warc': responseOf('http://www.icbl.org/lm/1999/samoa.html', SAMOA) })
    const [one] = await conversionsOf(folder)
    expect(one?.status === 'converted' && one.report?.source).toMatchObject({
      url: 'http://www.icbl.org/lm/1999/samoa.html',
      capturedAt: '2001-04-05T12:34:56Z',
    })
  })

  it('ends a page that takes too long and goes on', { timeout: 60_000 }, async () => {
    const folder = folderOf({
      'in/a.html': SAMOA.replace(
        '</body>',
        `<p>${'On 3 May 1997 Samoa might have used or sold mines, as Malta said. '.repeat(500_000)}</p></body>`,
      ),
      'in/b.html': MALTA,
    })
    const conversions = await conversionsOf(folder, { timeout: 4000 })
    expect(conversions).toMatchObject([{ status: 'failed', code: 'timed-out' }, { status: 'converted' }])
  })

  it('survives a page that takes too much memory', async () => {
    const large = `<p>${'<b>Samoa signed the Mine Ban Treaty in 1997.[1]</b> '.repeat(90_000)}</p>`
    const folder = folderOf({ 'in/a.html': SAMOA + large, 'in/b.html': MALTA })
    const conversions = await conversionsOf(folder, { memory: 64 })
    expect(conversions).toMatchObject([{ status: 'failed', code: 'out-of-memory' }, { status: 'converted' }])
  })

  it('refuses what is no list of paths', async () => {
    for (const inputs of ['in/', undefined, null, [undefined], ['']] as unknown as string[][]) {
      await expect(convert(inputs).next()).rejects.toMatchObject({ code: 'invalid-input' })
    }
  })

  it('refuses wrong options', async () => {
    await expect(convert(['x'], { jobs: 0 }).next()).rejects.toMatchObject({ code: 'invalid-options' })
  })
})

describe('outputs', () => {
  const FILES = { 'in/../../x.html': SAMOA }
  const FORMATS = ['jsonl', 'json', 'csv', 'markdown'] as const

  it('are the same however many workers there are', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, i) => [
        `in/p${i}.html`,
        i % 4 === 3 ? OTHER_PAGE : pageOf('Samoa', 1999 + (i % 5)),
      ]),
    )
    const folder = folderOf(files)
    await conversionsOf(folder, { out: join(folder, 'one'), formats: [...FORMATS] })
    await conversionsOf(folder, { out: join(folder, 'two'), formats: [...FORMATS], jobs: 2 })
    const one = filesOf(join(folder, 'one'))
    expect(Object.keys(one).length).toBeGreaterThan(20)
    expect(filesOf(join(folder, 'two'))).toEqual(one)
  })

  it('are a line, a file and rows for each page', async () => {
    const folder = folderOf({ 'in/a.html': SAMOA, ...FILES })
    await conversionsOf(folder, { out: join(folder, 'out'), formats: [...FORMATS] })
    const files = filesOf(join(folder, 'out'))
    const report = parseReport(Buffer.from(SAMOA))
    expect(JSON.parse(files['reports.jsonl'] ?? '')).toMatchObject({ report: { page: report.page } })
    const names = Object.keys(files)
    expect(names.filter((name) => /^(?:json\/in-a\.html|json\/.*a\.html)-[0-9a-f]{16}\.json$/.test(name))).toHaveLength(
      1,
    )
    expect(names.filter((name) => name.startsWith('markdown/'))).toHaveLength(1)
    expect(files['facts.csv']?.startsWith('\xef\xbb\xbfpage_id,fact_id,')).toBe(true)
    expect(files['facts.csv']?.split('\r\n')).toHaveLength(1 + report.facts.length + 1)
    // no cell is a formula
    expect(files['footnotes.csv']).toContain(`,"'=Letter from`)
  })

  it('tell in a manifest what became of each input', async () => {
    const folder = folderOf({ 'in/a.html': SAMOA, 'in/b.html': OTHER_PAGE, 'in/c.html': '' })
    await conversionsOf(folder, { out: join(folder, 'out') })
    const rows = readFileSync(join(folder, 'out/manifest.jsonl'), 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(rows.slice(1).map(({ status }) => status)).toEqual(['converted', 'skipped', 'skipped'])
    expect(await summarize(join(folder, 'out/manifest.jsonl'))).toMatchObject({
      converted: 1,
      skipped: 2,
      failed: 0,
      families: { lm: 1 },
      editions: { 'lm 1999': 1 },
      facts: { 'treaty-action': 2 },
      footnotes: 2,
      linked: 2,
      reasons: { 'not-monitor': 1, empty: 1 },
    })
  })
})

describe('a run that was ended', () => {
  const FORMATS = ['jsonl', 'json', 'csv'] as const
  const files = Object.fromEntries(
    Array.from({ length: 8 }, (_, i) => [`in/p${i}.html`, pageOf('Samoa', 1999 + (i % 3))]),
  )

  it('goes on to the same outputs, wherever it was cut', { timeout: 120_000 }, async () => {
    const folder = folderOf(files)
    const out = join(folder, 'whole')
    await conversionsOf(folder, { out, formats: [...FORMATS] })
    const whole = filesOf(out)
    const manifest = whole['manifest.jsonl'] ?? ''
    for (const keep of [0.02, 0.35, 0.6, 0.99]) {
      const cut = folderOf(
        Object.fromEntries(Object.entries(whole).map(([name, text]) => [name, Buffer.from(text, 'latin1')])),
      )
      // as a kill leaves them: the manifest behind the outputs, a line in half
      truncateSync(join(cut, 'manifest.jsonl'), Math.floor(manifest.length * keep))
      appendFileSync(join(cut, 'reports.jsonl'), '{"id":"in/p')
      const settings = { out: cut, formats: [...FORMATS], resume: true }
      if (keep === 0.02) writeFileSync(join(cut, 'manifest.jsonl'), '')
      await conversionsOf(folder, settings)
      expect(filesOf(cut)).toEqual(whole)
    }
  })

  it('goes back where an output lost more than the manifest tells', async () => {
    const folder = folderOf(files)
    const out = join(folder, 'out')
    await conversionsOf(folder, { out, formats: [...FORMATS] })
    const whole = filesOf(out)
    truncateSync(join(out, 'facts.csv'), 700)
    expect((await conversionsOf(folder, { out, formats: [...FORMATS], resume: true })).length).toBeGreaterThan(3)
    expect(filesOf(out)).toEqual(whole)
    expect(await conversionsOf(folder, { out, formats: [...FORMATS], resume: true })).toEqual([])
    expect(filesOf(out)).toEqual(whole)
  })

  it('makes whole files anew that a kill left in half', async () => {
    const folder = folderOf({ 'in/a.html': SAMOA })
    const settings = { out: join(folder, 'out'), formats: ['sqlite' as const, 'parquet' as const] }
    await conversionsOf(folder, settings)
    const whole = filesOf(settings.out)
    for (const name of ['reports.sqlite', 'facts.parquet']) {
      renameSync(join(settings.out, name), join(settings.out, `${name}.part`))
      truncateSync(join(settings.out, `${name}.part`), 500)
    }
    // so SQLite locks a database
    mkdirSync(join(settings.out, 'reports.sqlite.part.lock'))
    await conversionsOf(folder, { ...settings, resume: true })
    expect(filesOf(settings.out)).toEqual(whole)
  })

  it('is not written over, nor gone on with under other settings', async () => {
    const folder = folderOf({ 'in/a.html': SAMOA })
    const out = join(folder, 'out')
    await conversionsOf(folder, { out })
    await expect(conversionsOf(folder, { out })).rejects.toMatchObject({ code: 'output-in-use' })
    await expect(conversionsOf(folder, { out, all: true, resume: true })).rejects.toMatchObject({
      code: 'output-differs',
    })
    writeFileSync(join(folder, 'file'), '')
    await expect(conversionsOf(folder, { out: join(folder, 'file') })).rejects.toThrow(OutputFolderError)
    await expect(conversionsOf(folder, { out: join(folder, 'file') })).rejects.toThrow('is a file; give a folder')
  })

  it('is not gone on with in other formats, and nothing of it is lost', async () => {
    for (const [first, then] of [
      [['csv', 'jsonl'], ['json']],
      [['csv', 'json', 'jsonl', 'markdown'], ['jsonl']],
      [['csv'], ['jsonl']],
    ] as const) {
      const folder = folderOf(files)
      const out = join(folder, 'out')
      await conversionsOf(folder, { out, formats: [...first] })
      const whole = filesOf(out)
      await expect(conversionsOf(folder, { out, formats: [...then], resume: true })).rejects.toThrow(/\(formats\)/)
      expect(filesOf(out)).toEqual(whole)
      expect(existsSync(join(out, 'json'))).toBe((first as readonly string[]).includes('json'))
    }
  })

  it('is not begun anew where an output was taken away', async () => {
    const folder = folderOf(files)
    const settings = { out: join(folder, 'out'), formats: [...FORMATS, 'sqlite' as const] }
    await conversionsOf(folder, settings)
    for (const name of ['reports.jsonl', 'facts.csv', '.rows']) {
      renameSync(join(settings.out, name), join(folder, 'moved'))
      const left = filesOf(settings.out)
      const resumed = conversionsOf(folder, { ...settings, resume: true })
      await expect(resumed).rejects.toMatchObject({ code: 'output-differs', message: expect.stringContaining(name) })
      expect(filesOf(settings.out)).toEqual(left)
      renameSync(join(folder, 'moved'), join(settings.out, name))
    }
    expect(await conversionsOf(folder, { ...settings, resume: true })).toEqual([])
  })

  it('does not touch files of others in its folder', async () => {
    for (const name of ['facts.csv', 'reports.sqlite']) {
      const folder = folderOf({ 'in/a.html': SAMOA, [`out/${name}`]: 'mine' })
      const settings = { out: join(folder, 'out'), formats: ['csv' as const, 'sqlite' as const] }
      for (const resume of [true, false]) {
        await expect(conversionsOf(folder, { ...settings, resume })).rejects.toMatchObject({ code: 'output-in-use' })
      }
      expect(filesOf(join(folder, 'out'))).toMatchObject({ [name]: 'mine' })
    }
  })

  it('lets one run at a time write into its folder, and a killed one be gone on with', async () => {
    const folder = folderOf(files)
    const out = join(folder, 'out')
    const first = convert([join(folder, 'in')], { out, jobs: 1 })
    await first.next()
    await expect(conversionsOf(folder, { out, resume: true })).rejects.toMatchObject({ code: 'output-in-use' })
    await first.return(undefined)
    expect(existsSync(join(out, '.lock'))).toBe(false)

    const lockOf = (pid: number, host = hostname()): string => JSON.stringify({ pid, host })
    for (const other of [lockOf(process.ppid), lockOf(1, 'elsewhere')]) {
      writeFileSync(join(out, '.lock'), other)
      await expect(conversionsOf(folder, { out, resume: true })).rejects.toThrow(join(out, '.lock'))
    }
    // no process has a number that high; cut off; a number that this process has by chance
    for (const left of [lockOf(2 ** 30), '{"pid":', lockOf(process.pid)]) {
      writeFileSync(join(out, '.lock'), left)
      await conversionsOf(folder, { out, resume: true })
      expect(existsSync(join(out, '.lock'))).toBe(false)
    }
    expect(await summarize(join(out, 'manifest.jsonl'))).toMatchObject({ converted: 8 })
  })

  it('keeps what is done when it is aborted', async () => {
    const folder = folderOf(files)
    const out = join(folder, 'out')
    const abort = new AbortController()
    let seen = 0
    for await (const _ of convert([join(folder, 'in')], { out, jobs: 1, signal: abort.signal })) {
      if (++seen === 3) abort.abort()
    }
    expect(seen).toBe(3)
    expect(await summarize(join(out, 'manifest.jsonl'))).toMatchObject({ converted: 3 })
    expect(await conversionsOf(folder, { out, resume: true })).toHaveLength(5)
    expect(existsSync(join(out, 'reports.jsonl.part'))).toBe(false)
  })

  it('says so where there is no run to sum up', async () => {
    await expect(summarize(join(tmpdir(), 'none', 'manifest.jsonl'))).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringMatching(/manifest\.jsonl is missing/),
    })
  })
})
