import { execFileSync, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../support/law-source-files.js'
import { folderOf, pageOf } from './dump.js'

/** Runs a script under docs as its reader would, on the build: `npm test` makes it first. */
function example(name: string, argv: readonly string[]): string {
  return execFileSync(process.execPath, [join(ROOT, 'docs/examples', name), ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
}

describe('the example scripts', () => {
  const folder = folderOf({
    'in/a.html': pageOf('Samoa', 1999),
    'in/b.html': pageOf('Samoa', 1999),
    'in/c.html': pageOf('Malta', 2000),
  })

  it('ratification-dates.mjs tells date, quote and source', () => {
    const lines = example('ratification-dates.mjs', [join(folder, 'in')])
      .trimEnd()
      .split('\n')
    expect(lines.map((line) => line.split('\t'))).toEqual([
      ['state', 'edition', 'date', 'quote', 'source'],
      ...[
        ['Samoa', '1999'],
        ['Malta', '2000'],
      ].map((cells) => [
        ...cells,
        '1998-07-16',
        'It ratified on 16 July 1998.',
        '=Letter from the Ministry of Foreign Affairs, 14 May 1999.',
      ]),
    ])
  })

  it.each(['ratification-dates.mjs', 'query-dump.mjs'])('%s says how it is used', (name) => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'docs/examples', name)], { encoding: 'utf8' })
    expect(stderr).toMatch(/^usage: [\w-]+\.mjs .*INPUT\.\.\.\n$/)
    expect(status).toBe(2)
  })

  it('query-dump.mjs makes a database and asks it, again too', () => {
    const rows = [
      { edition: 1999, states: 1, facts: 4, without_source: 0 },
      { edition: 2000, states: 1, facts: 2, without_source: 0 },
    ]
    for (let run = 0; run < 2; run++) {
      expect(JSON.parse(example('query-dump.mjs', [join(folder, 'out'), join(folder, 'in')]))).toEqual(rows)
    }
  })
})
