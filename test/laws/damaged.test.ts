import { describe, expect, test } from 'vitest'
import { decodeSource, parseReport } from '../../src/index.js'
import { damagebreaks, damaged } from '../support/law-damage.js'
import { writeForms } from '../support/plant-forms.js'
import { dice, plantPage } from '../support/plant-page.js'

/** The smallest of some pages: every cut of it is tried. */
const SMALL = Array.from({ length: 80 }, (_, seed) => plantPage(seed))
  .filter(({ notes }) => notes.length >= 2)
  .sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)[0]

/** Forms of which every cut is tried; of the others every seventh. */
const EVERY_CUT = new Set(['wrapped at 78', 'unclosed paragraphs', 'divisions', 'escaped links'])

describe('a page that ends too soon', () => {
  const forms = SMALL === undefined ? [] : writeForms(SMALL)

  test.each(forms)('as $name ($format), wherever it ends', { timeout: 120_000 }, ({ name, source, format }) => {
    // a page that is cut may look like another form: the form is given
    for (let end = 0; end <= source.length; end += EVERY_CUT.has(name) ? 1 : 7) {
      const cut = source.slice(0, end)
      const broken = damagebreaks(parseReport(cut, { format }), cut)
      expect({ end, broken }).toEqual({ end, broken: [] })
    }
  })

  test('larger pages, at some places', () => {
    for (let seed = 200; seed < 220; seed++) {
      const die = dice(seed)
      for (const { name, format, source } of writeForms(plantPage(seed))) {
        const cut = source.slice(0, die.roll(source.length))
        expect({ seed, name, broken: damagebreaks(parseReport(cut, { format }), cut) }).toEqual({
          seed,
          name,
          broken: [],
        })
        expect(() => parseReport(cut)).not.toThrow()
      }
    }
  })
})

describe('a page that was damaged', () => {
  test.each(Array.from({ length: 30 }, (_, i) => 300 + i))('in its bytes, %i', (seed) => {
    const die = dice(seed)
    for (const { name, format, source } of writeForms(plantPage(seed))) {
      const whole = new TextEncoder().encode(source)
      for (let n = 0; n < 3; n++) {
        const bytes = damaged(whole, die)
        const { text } = decodeSource(bytes)
        expect({ name, broken: damagebreaks(parseReport(bytes, { format }), text) }).toEqual({ name, broken: [] })
      }
    }
  })
})
