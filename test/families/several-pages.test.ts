import { describe, expect, test } from 'vitest'
import { checkReport, parseReport, splitPages } from '../../src/index.js'
import { lawbreaks } from '../support/law-checks.js'

const page = (name: string, words: string, notes = true): string =>
  `About Us\nThe Issues\nTable of Contents\n${name}, Landmine Monitor Report 1999\n\n` +
  `It signed the Mine Ban Treaty on 3 December 1997.${notes ? '[1] It is quiet.[3]' : ''} ${words}\n` +
  (notes ? `\n[1] Letter from the ministry of ${name}, 1998.\n\n[2] Ibid.\n` : '')

const html = (text: string): string =>
  `<!DOCTYPE html>\n<html><head><title>x</title></head><body>${text
    .trim()
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('\n')}</body></html>\n`

const SAMOA = page('SAMOA', 'Nothing else.')
const NAURU = page('NAURU', 'More.').replace('[2] Ibid.', '[2] Ibid.\n\n[3] Email, 1999.')

describe('pages in a row', () => {
  test.each<[string, string[]]>([
    ['text behind notes', [SAMOA, NAURU]],
    ['text without notes below menus', [page('SAMOA', 'A.', false), page('NAURU', 'B.', false)]],
    ['three', [SAMOA, NAURU, page('TONGA', 'C.')]],
    ['HTML', [html(SAMOA), html(NAURU)]],
    ['HTML that was saved', [html(SAMOA), `<!-- saved from url=(0022)http://www.icbl.org/lm/ -->\n${html(NAURU)}`]],
    ['HTML with a comment behind it', [`${html(SAMOA)}<!-- FILE ARCHIVED ON ... <html> -->\n`, html(NAURU)]],
  ])('%s are found where they begin', (_name, parts) => {
    const source = parts.join('')
    expect(splitPages(source).map(({ start, end }) => source.slice(start, end))).toEqual(parts)
  })

  test.each([
    ['text', SAMOA, NAURU],
    ['HTML', html(SAMOA), html(NAURU)],
  ])('of %s are all read, each with its own country and notes', (_name, first, second) => {
    const source = first + second
    const report = parseReport(source)
    expect(report.diagnostics.filter(({ code }) => code === 'several-pages')).toMatchObject([
      { severity: 'warning', message: 'The source holds 2 pages in a row.' },
    ])
    expect(report.page).toMatchObject({
      title: 'SAMOA, Landmine Monitor Report 1999',
      parties: [{ code: 'WSM' }, { code: 'NRU' }],
    })
    expect(report.facts.map(({ party, citation }) => [party.code, citation.footnotes])).toEqual([
      ['WSM', ['fn1']],
      ['NRU', ['fn3']],
    ])
    const markers = report.sections.flatMap(({ blocks }) => blocks.flatMap((block) => block.markers))
    expect(markers.map(({ label, footnote }) => [label, footnote])).toEqual([
      ['1', 'fn1'],
      // the first page has no such note; the second has
      ['3', null],
      ['1', 'fn3'],
      ['3', 'fn5'],
    ])
    expect(report.footnotes.map(({ refersTo }) => refersTo.footnote)).toEqual([null, 'fn1', null, 'fn3', null])
    expect(checkReport(report, source)).toEqual([])
    expect(lawbreaks(report, source)).toEqual([])
  })
})

describe('one page', () => {
  test.each<[string, string]>([
    ['of text', SAMOA],
    ['of HTML', html(SAMOA)],
    ['with its title twice', `${SAMOA}\nSAMOA, Landmine Monitor Report 1999\n`],
    ['that names another title in a note', SAMOA.replace('[2] Ibid.', '[2] See NAURU, Landmine Monitor Report 1999')],
    [
      'with the words of a title in the last note',
      SAMOA.replace('[2] Ibid.', '[2] Ibid.\n\nSee the report, NAURU, Landmine Monitor Report 1999'),
    ],
    ['with words of HTML in a script', html(SAMOA).replace('<p>', '<script>"</html><html>"</script><p>')],
    ['with comments behind its end', `${html(SAMOA)}<!-- playback timings -->\n<script src="x"></script>`],
    [
      'of several themes',
      'Samoa\n\nMine Ban\n\nText.[1]\n\n[1] Note.\n\nCluster Munition Ban\n\nText.[1]\n\n[1] Note.\n',
    ],
    ['of many countries', 'SAMOA\n\nText.[1]\n\nNAURU\n\nText.[2]\n\n[1] Note.\n\n[2] Note.\n'],
    ['of nothing', ''],
  ])('%s stays one', (_name, source) => {
    expect(splitPages(source)).toEqual([{ start: 0, end: source.length }])
  })

  test.each([[null], [new TextEncoder().encode('Samoa')]])('bytes and nothing are refused: %s', (source) => {
    expect(() => splitPages(source as never)).toThrow(
      expect.objectContaining({ code: 'invalid-input', message: expect.stringMatching(/decodeSource/) }),
    )
  })
})
