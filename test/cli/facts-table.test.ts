import { describe, expect, it } from 'vitest'
import { factWords } from '../../src/cli/fact-words.js'
import { shorten, wrap } from '../../src/cli/fit.js'
import { sourceWords } from '../../src/cli/source-words.js'
import type { Fact, Footnote } from '../../src/index.js'
import { exampleReport } from '../schema/example.js'
import { runInMemory } from './memory-io.js'
import { PAGE } from './page.js'

const facts = (around = {}) => runInMemory(['parse', '--facts', '-'], { stdin: PAGE, ...around })

describe('--facts', () => {
  it('prints a record for each fact, in full and without colour in a pipe', async () => {
    const { code, stdout } = await facts()
    expect(code).toBe(0)
    expect(stdout).toMatch(/^\d facts in SAMOA, Landmine Monitor Report 1999\n\nf1 /)
    expect(stdout).toContain(
      [
        'f1 signature of MBT: done, 1997-12-03 (treaty-action)',
        '  party   Samoa (WSM)',
        '  quote   “Samoa signed the Mine Ban Treaty on 3 December 1997.”',
        '  scope   same sentence',
        '  source  [1] Interview with an official of the ministry, Apia, 1 March 1999.',
        '',
      ].join('\n'),
    )
    expect(stdout).toContain('vote on resolution 51/45S: in favour')
    expect(stdout).toContain('  scope   later in the paragraph\n')
    expect(stdout).toContain('  source  [3] not resolved, the page has no such note: See note 77.\n')
    expect(stdout).toContain('  scope   no footnote after it in the paragraph\n')
    expect(stdout).not.toContain('\u001b')
  })

  it('says where there is nothing', async () => {
    const { code, stdout } = await facts({ stdin: 'The weather was fine.' })
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: 'No facts found. The page is not known for one of the Monitor.\n',
    })
  })

  it('says that facts are read in English only', async () => {
    const stdin =
      'SAMOA, Landmine Monitor Report 1999\n\nLes Samoa ont signé le traité pour ne pas avoir de mines dans le pays, et les mines que le gouvernement avait sont détruites depuis que la loi est là.'
    const { stdout } = await facts({ stdin })
    expect(stdout).toBe(
      'No facts found in SAMOA, Landmine Monitor Report 1999. The page is in French (fr); facts are read in English only.\n',
    )
  })

  it('fits a terminal: shortens the sources, wraps the quotes', async () => {
    const { stdout } = await facts({ stdoutIsTTY: true, columns: 60, env: { NO_COLOR: '1' } })
    const body = stdout.split('\n').slice(1)
    expect(body.filter((line) => line.length > 60)).toEqual([])
    expect(stdout).toContain('  source  [1] Interview with an official of the ministry,…\n')
    expect(stdout).toContain('  quote   “Samoa signed the Mine Ban Treaty on 3 December\n          1997.”\n')
  })

  it.each<[boolean, boolean, Record<string, string>]>([
    [true, true, {}],
    [false, false, {}],
    [false, true, { NO_COLOR: '1' }],
    [true, true, { NO_COLOR: '' }],
    [true, false, { FORCE_COLOR: '1' }],
    [false, true, { FORCE_COLOR: '0' }],
    [true, false, { FORCE_COLOR: '1', NO_COLOR: '1' }],
    [false, true, { TERM: 'dumb' }],
  ])('coloured: %j for a terminal: %j and %j', async (coloured, stdoutIsTTY, env) => {
    const { stdout } = await facts({ stdoutIsTTY, env })
    expect(stdout.includes('\u001b[')).toBe(coloured)
  })
})

/** A fact of a kind with the given fields, all else as in the example. */
function fact(kind: Fact['kind'], fields: object): Fact {
  const found = exampleReport().facts.find((one) => one.kind === kind)
  return { ...found, hedged: false, ...fields } as Fact
}

describe('factWords', () => {
  it.each<[Fact['kind'], object, string]>([
    ['treaty-action', { treaty: 'MBT', action: 'party', modality: 'not-done', date: null }, 'party to MBT: not done'],
    [
      'treaty-action',
      { treaty: 'CCM', action: 'entry-into-force', modality: 'done', date: '2010-08-01' },
      'entry into force of CCM: done, 2010-08-01',
    ],
    ['vote', { resolution: '51/45S', year: 1996, vote: 'yes' }, 'vote on resolution 51/45S of 1996: in favour'],
    ['vote', { resolution: null, year: 1996, vote: 'abstain' }, 'vote of 1996: abstained'],
    ['vote', { resolution: null, year: null, vote: 'no' }, 'vote: against'],
    ['endorsement', { instrument: 'A Declaration', modality: 'planned' }, 'endorsement of A Declaration: planned'],
    [
      'meeting',
      { meeting: 'Oslo negotiations', year: 1997, capacity: 'observer' },
      'Oslo negotiations, 1997: observer',
    ],
    ['meeting', { meeting: 'Oslo negotiations', year: null, capacity: 'absent' }, 'Oslo negotiations: absent'],
    [
      'transparency-report',
      { treaty: 'MBT', modality: 'done', date: '1999-09', due: '1999-08-27' },
      'transparency report under MBT: done, 1999-09, due 1999-08-27',
    ],
    ['legislation', { modality: 'not-done', date: null }, 'national legislation: not done'],
    [
      'activity',
      { activity: 'victim-assistance', holds: 'yes', quantity: 1200, date: '1998', dateEnd: '1999' },
      'victim assistance: yes, 1200, 1998 to 1999',
    ],
    [
      'activity',
      { activity: 'use', holds: 'unknown', quantity: null, date: null, dateEnd: null, hedged: true },
      'use: not known (hedged)',
    ],
  ])('%s %j', (kind, fields, words) => {
    expect(factWords(fact(kind, fields))).toBe(words)
  })
})

describe('sourceWords', () => {
  const note = (id: string, footnote: string | null): Footnote => ({
    id,
    label: id.slice(2),
    text: footnote === null ? 'A letter.' : 'Ibid.',
    span: { start: 0, end: 0 },
    kind: 'source',
    refersTo: { how: footnote === null ? null : 'ibid', footnote, unresolved: null },
    sources: [],
  })
  const words = (ids: string[], notes: Footnote[]): string[] => {
    const citation = { scope: 'sentence', footnotes: ids, sources: [] }
    return sourceWords(fact('vote', { citation }), new Map(notes.map((one) => [one.id, one])))
  }

  it('shows each hop of a short chain and the two ends of a long one', () => {
    const notes = [note('fn1', null), ...[2, 3, 4, 5, 6].map((n) => note(`fn${n}`, `fn${n - 1}`))]
    expect(words(['fn1', 'fn3', 'fn6'], notes)).toEqual([
      '[1] A letter.',
      '[3] → [2] → [1] A letter.',
      '[6] → … → [1] A letter.',
    ])
  })

  it('ends where notes point in a circle or at nothing', () => {
    expect(words(['fn1'], [note('fn1', 'fn2'), note('fn2', 'fn1')])).toEqual([
      '[1] → [2] not resolved, the notes point in a circle: Ibid.',
    ])
    expect(words(['fn1'], [note('fn1', 'fn9')])).toEqual(['[1]'])
  })
})

describe('fit', () => {
  it('shortens at the end of a word and never inside a character', () => {
    expect(shorten('a short text', 12)).toBe('a short text')
    expect(shorten('a short text', 11)).toBe('a short…')
    expect(shorten('Unbreakable', 5)).toBe('Unbr…')
    expect(shorten('𝒜𝒷𝒸𝒹', 3)).toBe('𝒜𝒷…')
  })

  it('wraps at spaces and leaves long words whole', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrap('aaaaaaaaaa b', 5)).toEqual(['aaaaaaaaaa', 'b'])
    expect(wrap('', 5)).toEqual([''])
  })
})
