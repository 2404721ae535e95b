import type { Modality } from '../../../schema/index.js'
import type { Finding } from '../../rule.js'
import { mentionsOf } from '../../view.js'
import type { LegislationRule } from './told.js'

/** What a value says, in the order in which it is asked. */
const VALUES: readonly (readonly [Modality, RegExp])[] = [
  [
    'not-done',
    /\b(?:not (?:yet )?(?:enacted|adopted|passed|reported|taken|drafted)|no (?:new|specific|national|domestic|implement\w{1,20}|legal|additional|formal)|none\b|nothing)/i,
  ],
  [
    'done',
    /\b(?:existing|current|already)\b[^;]{0,80}\b(?:sufficient|adequate|enough|relied|suffice)|\brelies on\b[^;]{0,40}\blaws?\b/i,
  ],
  [
    'planned',
    /\b(?:draft|bill|in (?:preparation|progress|process|development)|pending|being|under (?:consideration|preparation|review|way|development)|underway|planned|plans|intends|considering)\b/i,
  ],
  [
    'done',
    /\b(?:laws?|legislation|acts?|decree|ordinance|penal code|criminal code|statute|regulations?|adopted|enacted|passed)\b/i,
  ],
]

/** A row of a status table: `National implementation measures | Law No. 5 entered into force on D`. */
export const statusRow: LegislationRule = {
  id: 'legislation/status-row',
  words:
    /^(?:National implementation (?:measures|legislation)|(?:Treaty|Convention) implementing legislation|Implementation legislation)/i,
  pattern:
    /^(?:National implementation (?:measures|legislation)|(?:Treaty|Convention) implementing legislation|Implementation legislation):? (?=\S)/gi,
  read(match, site) {
    if (site.view.block.type !== 'table-row' && !/: $/.test(match[0])) return []
    const { masked } = site.view
    const found: Finding<'legislation'>[] = []
    let at = match[0].length
    // a cell may tell two things: `Has not enacted new legislation; existing law is held sufficient`
    for (const part of masked.slice(at).split(';')) {
      const to = at + part.length
      const modality = VALUES.find(([, pattern]) => pattern.test(part))?.[0]
      if (modality !== undefined) {
        const dates = mentionsOf(site.view, 'date', at, to)
        const date = modality === 'done' && dates.length === 1 ? (dates[0]?.mention.date ?? null) : null
        found.push({
          fields: { kind: 'legislation', modality, date },
          from: at === match[0].length ? 0 : at,
          to,
          party: null,
        })
      }
      at = to + 1
    }
    return found
  },
  matches: ['National implementation measures: has not enacted new legislation; existing law is held sufficient.'],
  misses: ['National implementation measures were discussed at the meeting.'],
}
