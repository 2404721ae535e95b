import { describe, expect, test } from 'vitest'
import { classifyNote } from '../../src/cite/classify-footnote.js'
import { type ChainNote, followChains, resolveReferences } from '../../src/cite/follow-chains.js'

/** Notes written in short: `3 = Ibid.`; each has its place as id. */
function chain(...written: string[]): { hops: string[]; ends: (string | null)[]; circles: readonly string[] } {
  const notes: ChainNote[] = written.map((one, i) => {
    const [label, text] = one.split(' = ') as [string, string]
    return { id: `fn${i + 1}`, label, noteClass: classifyNote(text) }
  })
  const references = resolveReferences(notes)
  const { endOf, circles } = followChains(notes, references)
  return {
    hops: references.map(({ how, footnote, unresolved }) => (how === null ? '-' : `${how} ${footnote ?? unresolved}`)),
    ends: notes.map(({ id }) => endOf(id)),
    circles,
  }
}

const LETTER = 'Letter from the ministry, 3 May 2001.'
const TWO = 'Letter from the ministry, 3 May 2001; email from Ana Sálvia, 9 June 2002.'

describe('Ibid.', () => {
  test('points at the note before it, hop by hop', () => {
    expect(chain(`1 = ${LETTER}`, '2 = Ibid.', '3 = Ibid., p. 4.')).toEqual({
      hops: ['-', 'ibid fn1', 'ibid fn2'],
      ends: ['fn1', 'fn1', 'fn1'],
      circles: [],
    })
  })

  test.each<[string, string[], string[], (string | null)[]]>([
    ['with nothing before it', ['1 = Ibid.', '2 = Ibid.'], ['ibid no-previous', 'ibid fn1'], [null, null]],
    ['after several sources', [`1 = ${TWO}`, '2 = Ibid.'], ['-', 'ibid previous-has-several-sources'], ['fn1', null]],
    [
      'after one that points at several',
      [`1 = ${TWO}`, '2 = See note 1.', '3 = Ibid.'],
      ['-', 'see fn1', 'ibid previous-has-several-sources'],
      ['fn1', 'fn1', null],
    ],
    ['after a gap in the numbers', [`1 = ${LETTER}`, '3 = Ibid.'], ['-', 'ibid target-missing'], ['fn1', null]],
    ['where the numbers begin anew', [`8 = ${LETTER}`, '1 = Ibid.'], ['-', 'ibid numbering-restarted'], ['fn1', null]],
    ['where a number stands twice', [`1 = ${LETTER}`, '1 = Ibid.'], ['-', 'ibid numbering-restarted'], ['fn1', null]],
    ['after a comment', ['1 = The figure was rounded.', '2 = Ibid.'], ['-', 'ibid fn1'], ['fn1', 'fn1']],
    [
      'after one that leads nowhere',
      [`1 = ${LETTER}`, '2 = See note 9.', '3 = Ibid.'],
      ['-', 'see target-missing', 'ibid fn2'],
      ['fn1', null, null],
    ],
  ])('%s', (_name, notes, hops, ends) => {
    expect(chain(...notes)).toMatchObject({ hops, ends })
  })
})

describe('see note', () => {
  test.each<[string, string[], string[], (string | null)[]]>([
    [
      'before it',
      [`1 = ${LETTER}`, '2 = The figure was rounded.', '3 = See note 1.'],
      ['-', '-', 'see fn1'],
      ['fn1', 'fn2', 'fn1'],
    ],
    ['after it', ['1 = See note 2.', `2 = ${LETTER}`], ['see fn2', '-'], ['fn2', 'fn2']],
    ['by another writing of the number', [`07 = ${LETTER}`, '08 = See note 7.'], ['-', 'see fn1'], ['fn1', 'fn1']],
    ['that is not there', ['1 = See note 5.'], ['see target-missing'], [null]],
    [
      'that stands twice: the one of its own run',
      [`1 = ${LETTER}`, '01 = Fax from the port, 4 May 2001.', '2 = See note 01.'],
      ['-', '-', 'see fn2'],
      ['fn1', 'fn2', 'fn2'],
    ],
    ['that is itself', ['1 = See note 1.'], ['see target-missing'], [null]],
    [
      'of its own run of numbers',
      [`1 = ${LETTER}`, '2 = Ibid.', '1 = Fax from the port, 4 May 2001.', '2 = See note 1.'],
      ['-', 'ibid fn1', '-', 'see fn3'],
      ['fn1', 'fn1', 'fn3', 'fn3'],
    ],
    [
      'but not of another run',
      [`1 = ${LETTER}`, '2 = Ibid.', '1 = See note 2.'],
      ['-', 'ibid fn1', 'see target-missing'],
      ['fn1', 'fn1', null],
    ],
  ])('%s', (_name, notes, hops, ends) => {
    expect(chain(...notes)).toMatchObject({ hops, ends })
  })
})

describe('a circle', () => {
  test.each<[string, string[], string[], (string | null)[]]>([
    ['of two', ['1 = See note 2.', '2 = See note 1.'], ['fn1', 'fn2'], [null, null]],
    ['of Ibid. and see', ['1 = See note 2.', '2 = Ibid.'], ['fn1', 'fn2'], [null, null]],
    ['with a tail', ['1 = See note 2.', '2 = See note 3.', '3 = See note 2.'], ['fn2', 'fn3'], [null, null, null]],
    [
      'beside a sound chain',
      ['1 = See note 2.', '2 = Ibid.', `3 = ${LETTER}`, '4 = Ibid.'],
      ['fn1', 'fn2'],
      [null, null, 'fn3', 'fn3'],
    ],
  ])('%s', (_name, notes, circles, ends) => {
    expect(chain(...notes)).toMatchObject({ circles, ends })
  })
})

test('long chains take linear time and no stack', () => {
  const notes = Array.from({ length: 50_000 }, (_, i) => `${i + 1} = ${i === 0 ? LETTER : 'Ibid.'}`)
  const started = performance.now()
  expect(chain(...notes).ends.every((end) => end === 'fn1')).toBe(true)
  expect(performance.now() - started).toBeLessThan(3_000)
})
