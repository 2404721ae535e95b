import { expect, it } from 'vitest'
import { findClauses } from '../../src/facts/clauses.js'
import { readable, viewOf } from '../support/sites.js'

/** The clauses of a sentence, each as its joint and its words; `~` marks a bare one. */
function clauses(text: string): string[] {
  const { masked } = viewOf(text)
  return findClauses(masked).map(
    ({ start, end, joint, bare }) => `${joint}${bare ? '~' : ''}|${readable(masked.slice(start, end))}`,
  )
}

it.each<[string, string[]]>([
  ['Samoa signed the Mine Ban Treaty.', ['|<P> signed the <T>.']],
  ['It signed and later ratified it.', ['|It signed', 'and~| and later ratified it.']],
  ['It signed in 1997; it ratified in 1998.', ['|It signed in <D>', ';|; it ratified in <D>.']],
  ['It has not signed, nor has it acceded.', ['|It has not signed', 'nor~|, nor has it acceded.']],
  ['It signed, but has not ratified.', ['|It signed', 'but~|, but has not ratified.']],
  ['Samoa, which signed, has not ratified.', ['|<P>', 'which~|, which signed', ',~|, has not ratified.']],
  ['Tonga said that Samoa had signed.', ['|<P> said', 'that| that <P> had signed.']],
  ['Tonga said that it had signed.', ['|<P> said', 'that| that it had signed.']],
  ['It (the state) has signed; it ratified.', ['|It (the state) has signed', ';|; it ratified.']],
  ['It signed; it (the state) ratified.', ['|It signed', ';|; it (the state) ratified.']],
  ['It signed (a paper; it ratified.', ['|It signed (a paper', ';|; it ratified.']],
  ['It signed (in March); (and) it ratified.', ['|It signed (in March)', ';|; (and) it ratified.']],
  ['It signed ; and it ratified.', ['|It signed ', 'and|; and it ratified.']],
])('divides: %s', (text, expected) => {
  expect(clauses(text)).toEqual(expected)
})

it.each([
  ['steps in that direction are under way'],
  ['On 1 July 2005, it acceded.'],
  ['Armenia and Azerbaijan signed.'],
  ['It attended the meetings in January and May 2002.'],
  ['In that May meeting it spoke.'],
  ['It lost ten people (four killed; six injured) in 2003.'],
])('keeps whole: %s', (text) => {
  expect(clauses(text)).toHaveLength(1)
})

it('covers the sentence', () => {
  const { masked } = viewOf(
    'It signed in 1997, ratified in 1998, and voted for it; but India, which did not, abstained.',
  )
  const found = findClauses(masked)
  expect(found.map(({ start, end }) => masked.slice(start, end)).join('')).toBe(masked)
})
