import type { Block, Evidence, Fact, Footnote, Marker, Report, Section, Span } from '../../src/schema/index.js'

/** A small page with a title, a lead, a table, a list, footnotes with two hops, and all seven kinds of fact. */
export const SOURCE = `<html><body><div class="top">Home | Search</div>
<p><b>KYRGYZSTAN, Landmine Monitor Report 1999</b></p>
<p>Kyrgyzstan has not signed the <i>Mine&nbsp;Ban Treaty</i>.<a href="#fn1">[1]</a>
It voted in favor of UNGA Resolution 51/45S. It endorsed the Brussels Declaration.<sup>[2]</sup> It was absent.[9]</p>
<h2>Mine Ban&#173; Policy</h2>
<p>It attended the <!-- not said --> Ottawa conference. It has not submitted a report &amp; has no law.<sup>[3]</sup></p>
<ul><li>&bull; It is believed to use mines.</li></ul>
<table><tr><td>Stock</td><td>1,200</td></tr></table>
<hr><p>[1] Interview with an official, Bishkek, 1 March 1999.</p>
<p>[2] Ibid.</p><p>[3] See note 2.</p><p>[4] See note 77.</p>
</body></html>`

function spanOf(words: string): Span {
  const start = SOURCE.indexOf(words)
  if (start < 0) throw new Error(`not in the example: ${words}`)
  return { start, end: start + words.length }
}

function between(first: string, last: string): Span {
  return { start: spanOf(first).start, end: spanOf(last).end }
}

const LEAD =
  'Kyrgyzstan has not signed the Mine Ban Treaty. It voted in favor of UNGA Resolution 51/45S. ' +
  'It endorsed the Brussels Declaration. It was absent.'
const POLICY = 'It attended the Ottawa conference. It has not submitted a report & has no law.'
const USE = 'It is believed to use mines.'

function marker(label: string, footnote: string | null, offset: number, span: Span): Marker {
  return { label, footnote, offset, span }
}

function block(id: string, text: string, span: Span, rest: Partial<Block> = {}): Block {
  return { id, type: 'paragraph', label: null, cells: null, text, markers: [], span, ...rest }
}

function sections(): Section[] {
  const lead = block('b1', LEAD, between('Kyrgyzstan has', 'absent.[9]'), {
    markers: [
      marker('1', 'fn1', 46, spanOf('<a href="#fn1">[1]</a>')),
      marker('2', 'fn2', LEAD.indexOf(' It was'), spanOf('<sup>[2]</sup>')),
      marker('9', null, LEAD.length, spanOf('[9]')),
    ],
  })
  const policy = block('b2', POLICY, between('It attended', '[3]</sup>'), {
    markers: [marker('3', 'fn3', POLICY.length, spanOf('<sup>[3]</sup>'))],
  })
  const use = block('b3', USE, spanOf('&bull; It is believed to use mines.'), { type: 'list-item' })
  const stock = block('b4', 'Stock 1,200', between('Stock', '1,200'), {
    type: 'table-row',
    cells: [
      { text: 'Stock', start: 0, end: 5 },
      { text: '1,200', start: 6, end: 11 },
    ],
  })
  return [
    { id: 's1', level: 1, heading: null, blocks: [lead] },
    {
      id: 's2',
      level: 2,
      heading: { text: 'Mine Ban Policy', span: spanOf('Mine Ban&#173; Policy') },
      blocks: [policy, use, stock],
    },
  ]
}

function footnotes(): Footnote[] {
  const nowhere = { how: null, footnote: null, unresolved: null }
  return [
    {
      id: 'fn1',
      label: '1',
      text: 'Interview with an official, Bishkek, 1 March 1999.',
      span: between('[1] Interview', '1 March 1999.'),
      kind: 'source',
      refersTo: nowhere,
      sources: [
        {
          type: 'interview',
          text: 'Interview with an official, Bishkek, 1 March 1999',
          title: null,
          author: 'an official',
          recipient: null,
          organization: null,
          place: 'Bishkek',
          date: '1999-03-01',
          symbol: null,
          url: null,
          pages: null,
        },
      ],
    },
    {
      id: 'fn2',
      label: '2',
      text: 'Ibid.',
      span: spanOf('[2] Ibid.'),
      kind: 'reference',
      refersTo: { how: 'ibid', footnote: 'fn1', unresolved: null },
      sources: [],
    },
    {
      id: 'fn3',
      label: '3',
      text: 'See note 2.',
      span: spanOf('See note 2.'),
      kind: 'reference',
      refersTo: { how: 'see', footnote: 'fn2', unresolved: null },
      sources: [],
    },
    {
      id: 'fn4',
      label: '4',
      text: 'See note 77.',
      span: spanOf('[4] See note 77.'),
      kind: 'reference',
      refersTo: { how: 'see', footnote: null, unresolved: 'target-missing' },
      sources: [],
    },
  ]
}

function evidence(blockId: string, text: string, quote: string, span: Span): Evidence {
  const start = text.indexOf(quote)
  return { block: blockId, start, end: start + quote.length, quote, span }
}

function facts(): Fact[] {
  const party = { code: 'KGZ', name: 'Kyrgyzstan' }
  const sure = { party, hedged: false }
  const lead = (quote: string, span: Span) => evidence('b1', LEAD, quote, span)
  const policy = (quote: string, span: Span) => evidence('b2', POLICY, quote, span)
  return [
    {
      id: 'f1',
      kind: 'treaty-action',
      ...sure,
      treaty: 'MBT',
      action: 'signature',
      modality: 'not-done',
      date: null,
      evidence: lead('Kyrgyzstan has not signed the Mine Ban Treaty', between('Kyrgyzstan has', 'Ban Treaty')),
      citation: { scope: 'sentence', footnotes: ['fn1'], sources: ['fn1'] },
      rule: 'treaty-action/has-not',
    },
    {
      id: 'f2',
      kind: 'vote',
      ...sure,
      resolution: '51/45S',
      year: 1996,
      vote: 'yes',
      evidence: lead('It voted in favor of UNGA Resolution 51/45S.', between('It voted', '51/45S.')),
      citation: { scope: 'passage', footnotes: ['fn2'], sources: ['fn1'] },
      rule: 'vote/in-favor',
    },
    {
      id: 'f3',
      kind: 'endorsement',
      ...sure,
      instrument: 'Brussels Declaration',
      modality: 'done',
      evidence: lead('It endorsed the Brussels Declaration. It was absent.', between('It endorsed', 'It was absent.')),
      citation: { scope: 'sentence', footnotes: ['fn2', 'fn1'], sources: ['fn1'] },
      rule: 'endorsement/endorsed',
    },
    {
      id: 'f4',
      kind: 'meeting',
      ...sure,
      meeting: 'Ottawa conference',
      year: null,
      capacity: 'participant',
      evidence: policy('It attended the Ottawa conference.', between('It attended', 'conference.')),
      citation: { scope: 'passage', footnotes: ['fn3'], sources: ['fn1'] },
      rule: 'meeting/attended',
    },
    {
      id: 'f5',
      kind: 'transparency-report',
      ...sure,
      treaty: 'MBT',
      modality: 'not-done',
      date: null,
      due: '1999-08',
      evidence: policy('It has not submitted a report', spanOf('It has not submitted a report')),
      citation: { scope: 'sentence', footnotes: ['fn3', 'fn4'], sources: ['fn1'] },
      rule: 'transparency-report/not-submitted',
    },
    {
      id: 'f6',
      kind: 'legislation',
      ...sure,
      modality: 'not-done',
      date: null,
      evidence: policy('a report & has no law', between('a report', 'no law')),
      citation: { scope: 'sentence', footnotes: ['fn4'], sources: [] },
      rule: 'legislation/no-law',
    },
    {
      id: 'f7',
      kind: 'activity',
      party,
      activity: 'use',
      holds: 'yes',
      quantity: null,
      date: '1998',
      dateEnd: '1999',
      hedged: true,
      evidence: evidence('b3', USE, USE, spanOf(USE)),
      citation: { scope: 'none', footnotes: [], sources: [] },
      rule: 'activity/use',
    },
  ]
}

/** A consistent report of the example page; a fresh one on each call, so that a test may change it. */
export function exampleReport(): Report {
  return {
    schema: 'monitor-report/1',
    source: {
      format: 'html',
      encoding: 'windows-1252',
      length: SOURCE.length,
      url: 'http://example.org/kyrgyzstan.html',
      capturedAt: '2001-03-04T05:06:07Z',
    },
    page: {
      family: 'lm',
      kind: 'country',
      title: 'KYRGYZSTAN, Landmine Monitor Report 1999',
      edition: 1999,
      language: 'en',
      lastUpdated: null,
      parties: [{ code: 'KGZ', name: 'Kyrgyzstan' }],
      navigation: { previous: 'KAZAKHSTAN', next: null },
    },
    sections: sections(),
    footnotes: footnotes(),
    facts: facts(),
    removed: [
      { reason: 'chrome', span: spanOf('Home | Search') },
      { reason: 'title', span: spanOf('KYRGYZSTAN, Landmine Monitor Report 1999') },
      { reason: 'layout', span: spanOf('&bull;') },
    ],
    diagnostics: [
      { code: 'see-unresolved', severity: 'warning', message: 'Note 77 is missing.', span: spanOf('note 77') },
      { code: 'marker-without-footnote', severity: 'warning', message: 'Marker 9 has no footnote.', span: null },
    ],
  }
}
