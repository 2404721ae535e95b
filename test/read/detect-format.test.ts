import { expect, test } from 'vitest'
import { detectFormat } from '../../src/read/detect-format.js'

test.each<[string, ReturnType<typeof detectFormat>]>([
  ['<!DOCTYPE html><title>x', 'html'],
  ['  <HTML>\nText', 'html'],
  ['<?xml version="1.0"?><html>', 'html'],
  ['Text.<p>Text.<br>Text.', 'html'],
  ['Text.<br>', 'html'],
  ['# Heading\n\nText.', 'markdown'],
  ['Text.[\\[1\\]](#fn1)', 'markdown'],
  ['Text with a [link](http://x.org).', 'markdown'],
  ['Heading\n=======\n\nText.', 'markdown'],
  ['**Heading**\n\nText.', 'markdown'],
  ['Text.[^1]\n\n[^1]: Note.', 'markdown'],
  ['# Heading\n\nText [link](x) with a<br>break and\n<b>more</b>', 'markdown'],
  ['Text.[1]\n\n[1] Note.', 'text'],
  ['<KAZAKHSTAN | LATVIA>', 'text'],
  ['<Previous | Next>', 'text'],
  ['a < b and c > d', 'text'],
  ['Text.\n----------\nText.', 'markdown'],
  ['+  *  +\nAbout Us\n    >', 'text'],
  ['', 'text'],
])('%j is %s', (source, format) => {
  expect(detectFormat(source)).toBe(format)
})

test.each(['[^', '](', '**', '<p', '#', '\\[', '=', '-\n', '<!doctype'])('takes linear time on many %j', (piece) => {
  const started = performance.now()
  detectFormat(piece.repeat(200_000))
  expect(performance.now() - started).toBeLessThan(2_000)
})
