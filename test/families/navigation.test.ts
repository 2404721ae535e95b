import { expect, test } from 'vitest'
import { readNavigation } from '../../src/families/navigation.js'

test.each<[string, ReturnType<typeof readNavigation>]>([
  ['<KAZAKHSTAN | LATVIA>', { previous: 'KAZAKHSTAN', next: 'LATVIA' }],
  ['<<KAZAKHSTAN | LATVIA>>', { previous: 'KAZAKHSTAN', next: 'LATVIA' }],
  ['< KAZAKHSTAN |LATVIA >', { previous: 'KAZAKHSTAN', next: 'LATVIA' }],
  ['<Previous | Next>', { previous: null, next: null }],
  ['<Previous | LATVIA>', { previous: null, next: 'LATVIA' }],
  ['<Europe/Central Asia', { previous: 'Europe/Central Asia', next: null }],
  ['| LATVIA>', { previous: null, next: 'LATVIA' }],
  ['<SÃO TOMÉ E PRÍNCIPE | SAUDI ARABIA>', { previous: 'SÃO TOMÉ E PRÍNCIPE', next: 'SAUDI ARABIA' }],
  ['Previous PageTable Of ContentsNext Page', { previous: null, next: null }],
  ['Previous PageTable Of Contents', { previous: null, next: null }],
  ['Table Of ContentsNext Page', { previous: null, next: null }],
  ['Table of Contents', null],
  ['KAZAKHSTAN | LATVIA', null],
  ['Text with < and > in it.', null],
  ['<a|b|c>', null],
  ['<>', null],
  ['', null],
  [`<${'A'.repeat(100)} | B>`, null],
  [`<${' '.repeat(300)}`, null],
])('%j', (line, navigation) => {
  expect(readNavigation(line)).toEqual(navigation)
})
