import { describe, expect, it } from 'vitest'
import { objectsOf, treatyBefore } from '../../src/facts/objects.js'
import type { Context } from '../../src/facts/rule.js'
import { siteOfText } from '../support/sites.js'

/** The treaties that the first "ratified" takes, `-` before those that are excepted; null where it takes none. */
function objects(text: string, context: Partial<Context> = {}): string | null {
  const site = siteOfText(text, context)
  const found = objectsOf(site, site.view.masked.indexOf('ratified') + 'ratified'.length)
  return found === null ? null : [...found.treaties, ...found.denied.map((code) => `-${code}`)].join(' ')
}

describe('objectsOf', () => {
  it.each<[string, string | null]>([
    ['It ratified the Mine Ban Treaty.', 'MBT'],
    ['It ratified the CCW and its Amended Protocol II.', 'CCW CCW-AP2'],
    ['It ratified neither the Mine Ban Treaty nor the CCW.', 'MBT CCW'],
    ['It ratified the CCW, but not its Amended Protocol II.', 'CCW -CCW-AP2'],
    ['It ratified and implemented the CCW.', 'CCW'],
    ['Having signed the CCW in 1997, it ratified in 1998.', 'CCW'],
    ['Having signed the CCW, it ratified it.', 'CCW'],
    ['Neither the CCW nor its Amended Protocol II was ratified.', 'CCW CCW-AP2'],
    ['It ratified.', 'MBT'],
    ['It ratified a border agreement.', null],
    ['It ratified the peace accord.', null],
    ['A law on accession to the CCW was passed, which was ratified by the President.', null],
    ['It joined the CCW, which was ratified by the President.', 'CCW'],
  ])('%s → %s', (text, expected) => {
    expect(objects(text)).toBe(expected)
  })

  it.each<[string, Partial<Context>, string]>([
    ['It ratified the treaty.', { treaties: ['MBT', 'CCW'] }, 'MBT'],
    ['It ratified the convention.', { treaties: ['CCW', 'CCW-AP2'] }, 'CCW'],
    ['It ratified the protocol.', { treaties: ['CCW-AP2', 'MBT'] }, 'CCW-AP2'],
    ['It ratified in 1998.', { treaties: ['MBT', 'CCW'] }, 'CCW'],
    ['It ratified in 1998.', { theme: 'CCM' }, 'CCM'],
  ])('after other text: %s %o → %s', (text, context, expected) => {
    expect(objects(text, context)).toBe(expected)
  })
})

it('treatyBefore takes the last that was named', () => {
  const site = siteOfText('It signed the CCW and the Mine Ban Treaty.', { treaties: ['CCM'] })
  expect(treatyBefore(site, site.view.masked.length)).toBe('MBT')
  expect(treatyBefore(site, 0)).toBe('CCM')
})
