import { expect, test } from 'vitest'
import { scopeOf } from '../../src/cite/scope.js'

/**
 * `{` and `}` stand around the sentence, `^` at the end of what states the fact, `[n]` for a marker that leads to note
 * n, `[?]` for one that leads nowhere.
 */
function scope(written: string): string {
  let text = ''
  let stated = 0
  const sentence = { start: 0, end: 0 }
  const markers: { offset: number; footnote: string | null }[] = []
  for (const [piece] of written.matchAll(/\[(?:\d|\?)\]|[\s\S]/g)) {
    if (piece.length > 1) markers.push({ offset: text.length, footnote: piece === '[?]' ? null : piece.slice(1, -1) })
    else if (piece === '{') sentence.start = text.length
    else if (piece === '}') sentence.end = text.length
    else if (piece === '^') stated = text.length
    else text += piece
  }
  const found = scopeOf(text, markers, stated, sentence)
  return [found.scope, ...found.footnotes].join(' ')
}

test.each([
  ['at the end of the sentence', '{It signed^.[1]} It left.[2]', 'sentence 1'],
  ['behind its clause', '{It signed^,[1] but did not ratify.[2]}', 'sentence 1'],
  ['not before its clause', '{After a debate,[1] it signed^.[2]}', 'sentence 2'],
  ['at the very end of its clause', '{It signed^[1] the treaty.[2]}', 'sentence 1'],
  ['later in the paragraph', '{It signed^.} It left. It came back.[3] And went.[4]', 'passage 3'],
  ['none behind it', 'It came.[1] {It signed^.}', 'none'],
  ['none at all', '{It signed^.}', 'none'],
  ['a cluster', '{It signed^.[1][2]}', 'sentence 1 2'],
  ['a cluster with spaces', '{It signed^.[1] [2], [3]} It left.[4]', 'sentence 1 2 3'],
  ['two clusters', '{It signed^,[1][2] and left.[3]}', 'sentence 1 2'],
  ['a cluster that is not one', '{It signed^,[1] x,[2] and left.[3]}', 'sentence 1'],
  ['a cluster later in the paragraph', '{It signed^.} It left.[1][2]', 'passage 1 2'],
  ['a lost note', '{It signed^.[?]} It left.[2]', 'none'],
  ['a lost note in a cluster', '{It signed^.[?][2]}', 'sentence 2'],
  ['what is stated beyond the sentence', '{It signed.[1]} It left.^[2]', 'sentence 1'],
])('%s: %s', (_name, written, expected) => {
  expect(scope(written)).toBe(expected)
})
