import { describe, expect, test } from 'vitest'
import { stripChrome } from '../../src/families/strip.js'
import { parseReport } from '../../src/index.js'
import type { Format } from '../../src/read/page.js'
import { readPage } from '../../src/read/read-page.js'

function stripped(source: string, format: Format = 'text') {
  const { lines, title, navigation, removed } = stripChrome(readPage(source, format))
  return {
    kept: lines.map(({ text }) => text.text),
    title: title?.text ?? null,
    navigation,
    removed: removed.map(({ reason, span }) => `${reason}: ${source.slice(span.start, span.end)}`),
  }
}

describe('the title line', () => {
  test('is taken out, with all short lines before it', () => {
    expect(
      stripped('Some menu\n\nAnother entry\n\nSAMOA, Landmine Monitor Report 2000\n\nSAMOA\n\nText.'),
    ).toMatchObject({
      kept: ['SAMOA', 'Text.'],
      title: 'SAMOA, Landmine Monitor Report 2000',
      removed: ['chrome: Some menu', 'chrome: Another entry', 'title: SAMOA, Landmine Monitor Report 2000'],
    })
  })

  test('is a duplicate where it stands again', () => {
    const title = 'SAMOA, Landmine Monitor Report 2000'
    expect(stripped(`${title}\n\n${title}\n\nText.`)).toMatchObject({
      kept: ['Text.'],
      removed: [`title: ${title}`, `duplicate: ${title}`],
    })
  })

  test('leaves long text before it alone', () => {
    const text = `${'Somebody wrote this before the page. '.repeat(10).trim()}`
    expect(stripped(`${text}\n\nSAMOA, Landmine Monitor Report 2000\n\nText.`).kept).toEqual([text, 'Text.'])
  })

  test('may be missing', () => {
    expect(stripped('SAMOA\n\nText.')).toMatchObject({ kept: ['SAMOA', 'Text.'], title: null, removed: [] })
  })
})

describe('what a site prints around its pages', () => {
  test.each([
    'About Us',
    'ARCHIVES HOME PAGE',
    'Related Report:',
    'In Arabic (As PDF)',
    'Sub-Sections:',
    'Print this page',
    '[ Use | Universalizing | Transparency Reporting ]',
    'Jump to a specific section of the chapter:',
    'S64.tif',
    'ARCHIVES HOME PAGE >',
    '> Table of Contents |',
    'Country Reports:',
    'Print this page',
    'In French (As PDF)',
    'In Brazilian Portuguese (as PDF)',
    'LM Report 2000 Full Report Executive Summary',
    '+ * +',
    '>',
    '© 2003 Somebody',
    'Copyright 1999-2004 Somebody.',
    'All rights reserved.',
  ])('%s', (line) => {
    expect(stripped(`SAMOA\n\nText.\n\n${line}\n\nMore text.`)).toMatchObject({
      kept: ['SAMOA', 'Text.', 'More text.'],
      removed: [`chrome: ${line}`],
    })
  })
})

describe('a sentence is never chrome', () => {
  test.each([
    'Home to three villages, the valley was cleared in 1999.',
    'Search teams found no mines.',
    'Print media reported on the signing.',
    'Contact was made with the ministry.',
    'The menu of measures is long.',
    'Copying of this text is allowed; the rights are reserved to all.',
    'In Arabic countries the treaty is little known.',
    'LM Report 2000 was sent to 4 ministries.',
    'Next, the delegation spoke.',
    'Previous governments said otherwise.',
    'A + B is less than C.',
    'English is spoken at the port.',
    'Sections of the road are mined.',
    'Share of mined land: 3%.',
  ])('%s', (sentence) => {
    expect(stripped(`SAMOA\n\n${sentence}\n\nMore text.`)).toMatchObject({
      kept: ['SAMOA', sentence, 'More text.'],
      removed: [],
    })
  })
})

describe('links to other pages', () => {
  test('are told as navigation', () => {
    expect(stripped('SAMOA\n\nText.\n\n<RWANDA | SENEGAL>\n\n[1] Note.')).toMatchObject({
      kept: ['SAMOA', 'Text.', '[1] Note.'],
      navigation: { previous: 'RWANDA', next: 'SENEGAL' },
      removed: ['navigation: <RWANDA | SENEGAL>'],
    })
  })

  test('are taken from wherever they are named', () => {
    expect(stripped('<Previous | Next>\n\nText.\n\n<RWANDA | SENEGAL>').navigation).toEqual({
      previous: 'RWANDA',
      next: 'SENEGAL',
    })
  })

  test('of a menu go while no text has begun', () => {
    const page =
      '<p><a href=x>Something</a><p><a href=y>Else</a><p>Text here.<p><a href=z>A name in the text</a><p>More.'
    expect(stripped(page, 'html').kept).toEqual(['Text here.', 'A name in the text', 'More.'])
  })

  test('of a menu go at the end', () => {
    expect(stripped('<p>Text here.<p>[1] Note.<p><a href=x>Something</a>', 'html').kept).toEqual([
      'Text here.',
      '[1] Note.',
    ])
  })

  test('but not a note that is a link', () => {
    expect(stripped('<p>Text here.<p><a href="#b1">[1] Note.</a>', 'html').kept).toEqual(['Text here.', '[1] Note.'])
  })
})

describe('headings that are left over', () => {
  test('go from the end of the page', () => {
    expect(stripped('SAMOA\n\nText.\n\nNON-SIGNATORIES\n\n[1] Note.')).toMatchObject({
      kept: ['SAMOA', 'Text.', '[1] Note.'],
      removed: ['stray-heading: NON-SIGNATORIES'],
    })
  })

  test('stay where text follows', () => {
    expect(stripped('SIGNATORIES\n\nSAMOA\n\nText.').kept).toEqual(['SIGNATORIES', 'SAMOA', 'Text.'])
  })
})

test('what stood between a note and other text keeps them apart', () => {
  const { footnotes, removed } = parseReport('SAMOA\n\nText.[1]\n\n[1]\n<RWANDA | SENEGAL>\nNot of the note.')
  expect(footnotes.map(({ text }) => text)).toEqual([''])
  expect(removed).toHaveLength(1)
})

test('layout is told as such', () => {
  expect(stripped('SAMOA\n\n----\n\n• Text.')).toMatchObject({
    kept: ['SAMOA', 'Text.'],
    removed: ['layout: ----', 'layout: •'],
  })
})

test('a bar of links goes with the line that leads it in', () => {
  const source = 'SAMOA\n\nJump to a specific section of the chapter:\n\nUse | Transfer | Casualties\n\nText.'
  expect(stripped(source).kept).toEqual(['SAMOA', 'Text.'])
})
