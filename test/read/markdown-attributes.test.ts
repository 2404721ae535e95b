import { describe, expect, test } from 'vitest'
import { findAttributes } from '../../src/read/markdown-attributes.js'

function signs(source: string): string[] {
  return findAttributes(source).signs.map(({ start, end }) => source.slice(start, end))
}

describe('signs', () => {
  test.each<[string, string[]]>([
    ['## Use {#use .section key="a b"}\n', ['{#use .section key="a b"}']],
    ['Use {#use}\n===\n', ['{#use}']],
    ['[Use]{.smallcaps} of', ['[', ']{.smallcaps}']],
    ['[]{#top}Use', ['[', ']{#top}']],
    ['[a [b]{.c}](d "e"){.f\n.g}', ['[', ']{.c}', '{.f\n.g}']],
    ['[\\[1\\]](#_ftn1){#_ftnref1}', ['{#_ftnref1}']],
    ['Text^1^ and^[\\[2\\]](#n){.x y="a b"}^', ['^', '^', '^', '{.x y="a b"}', '^']],
    ['[^1^](#fn1){.footnote-ref}', ['^', '^', '{.footnote-ref}']],
    ['[3\\ May]{.x}', ['[', '\\', ']{.x}']],
  ])('of %j', (source, expected) => {
    expect(signs(source)).toEqual(expected)
  })

  test.each([
    'Text {.not} in a line',
    'Text {#not}\n\nMore.',
    'Text \\[a]{.b}',
    'a] {.b}',
    'Text [a]{not an attribute}',
    'Text [a]{}',
    'a^b and c^d',
    'a^b c^',
    'a^b\nc^',
    'a \\^b\\^',
    '[^1] and [^2]',
    '[a\n\nb]{.c}',
    'a\\ b',
  ])('not of %j', (source) => {
    expect(signs(source)).toEqual([])
  })
})

describe('fences', () => {
  test.each<[string, string[]]>([
    ['::: {.a #b}\nText.\n:::\n', ['::: {.a #b}', ':::']],
    ['> :::: note\r\n> Text.\r\n> ::::\r\n', [':::: note', '::::']],
    [':: a\nText ::: b\n::: a b\n', []],
  ])('of %j', (source, expected) => {
    expect(findAttributes(source).fences.map(({ start, end }) => source.slice(start, end))).toEqual(expected)
  })
})

test('raised text', () => {
  const source = 'One^1^ two^[2](#n)^'
  expect(findAttributes(source).raised.map(({ start, end }) => source.slice(start, end))).toEqual(['1', '[2](#n)'])
})
