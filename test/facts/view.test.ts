import { describe, expect, it } from 'vitest'
import { mentionsOf, SIGN, viewSentence } from '../../src/facts/view.js'
import { blockOf, readable, viewOf } from '../support/sites.js'

describe('viewSentence', () => {
  it.each<[string, string]>([
    ['Samoa signed the Mine Ban Treaty on 3 December 1997.', '<P> signed the <T> on <D>.'],
    ['It endorsed the Brussels Declaration.', 'It endorsed the <I>.'],
    ['It voted for UNGA Resolution 54/54B in 1999.', 'It voted for UNGA Resolution <R> in <D>.'],
    ['It attended the First Meeting of States Parties to the Mine Ban Treaty.', 'It attended the <M>.'],
    ['Nothing is named.', 'Nothing is named.'],
  ])('masks: %s', (text, expected) => {
    expect(readable(viewOf(text).masked)).toBe(expected)
  })

  it('maps the masked text back to the text of the block', () => {
    const text = 'Before. Samoa signed the Mine Ban Treaty on 3 December 1997. After.'
    const start = text.indexOf('Samoa')
    const end = text.indexOf(' After')
    const view = viewSentence(blockOf(text), start, end, null)
    const { masked, mentions } = view
    const at = (offset: number) => view.at(offset)
    expect(at(0)).toBe(start)
    expect(at(masked.length)).toBe(end)
    expect(at(masked.length + 9)).toBe(end)
    expect(at(masked.indexOf('signed'))).toBe(text.indexOf('signed'))
    expect(at(masked.indexOf(SIGN.treaty))).toBe(text.indexOf('Mine'))
    expect(at(masked.indexOf(' on '))).toBe(text.indexOf(' on '))
    expect(mentions.map((mention) => text.slice(mention.start, mention.end))).toEqual([
      'Samoa',
      'Mine Ban Treaty',
      '3 December 1997',
    ])
  })
})

describe('mentionsOf', () => {
  const view = viewOf('India signed in 1997, Nepal in 1998.')

  it('gives the mentions of one kind in order', () => {
    expect(mentionsOf(view, 'party').map(({ mention }) => mention.party.code)).toEqual(['IND', 'NPL'])
    expect(mentionsOf(view, 'treaty')).toEqual([])
  })

  it('keeps to its range', () => {
    const comma = view.masked.indexOf(',')
    expect(mentionsOf(view, 'date', 0, comma).map(({ mention }) => mention.date)).toEqual(['1997'])
    expect(mentionsOf(view, 'date', comma).map(({ mention }) => mention.date)).toEqual(['1998'])
  })
})
