import { findQuantities, type Quantity } from '../../../text/quantities.js'
import { isArea } from '../../../vocabulary/units.js'

const TOTAL =
  /^[^.;]{0,100}?\b(?:total(?:l)?ing|covering|measuring|comprising|amounting to|with (?:a total|an) area of|a total (?:area )?of|an area of) /i

/** The area that words behind tell of what was cleared: `two minefields near the coast, totaling 36,000 square meters`. */
export function totalArea(words: string): Quantity | null {
  const lead = TOTAL.exec(words)
  const found = lead === null ? undefined : findQuantities(words.slice(lead[0].length, lead[0].length + 60))[0]
  if (lead === null || found === undefined || found.start > 0 || !isArea(found.unit)) return null
  return { ...found, start: lead[0].length, end: lead[0].length + found.end }
}
