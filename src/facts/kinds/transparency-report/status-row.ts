import { mentionsOf } from '../../view.js'
import { readAround } from './around.js'
import { treatyOf } from './report-noun.js'
import type { ReportRule } from './statement.js'

/** A row of a status table: `Transparency reporting | 30 April 2010`, `Last Article 7 report submitted on | D`. */
export const statusRow: ReportRule = {
  id: 'transparency-report/status-row',
  words: /transparency reporting|Article 7 report/i,
  pattern:
    /^(?:Transparency reporting|(?:Last |Latest |Initial )?Article 7 report(?:s|ing)?(?: submitted(?: (?:on|in))?| due)?):? (?=[^a-z]|covering|undated|(?:none|last|latest|initial|annual|submitted|due|not|has|have|in|on)\b)/gi,
  read(match, site) {
    if (site.view.block.type !== 'table-row' && !/[:] $/.test(match[0])) return []
    const { masked } = site.view
    const at = match[0].length
    const value = masked.slice(at)
    const treaty = treatyOf(site, 0, at)
    const awaited = / due:? $/i.test(match[0]) ? mentionsOf(site.view, 'date', at)[0] : undefined
    if (awaited !== undefined) {
      const fields = {
        kind: 'transparency-report',
        treaty,
        modality: 'planned',
        date: null,
        due: awaited.mention.date,
      } as const
      return [{ fields, from: 0, to: awaited.at + 1, party: null }]
    }
    const denied = /\b(?:not|none|never|yet to|overdue|outstanding|late)\b/i.test(value)
    const due = /\bdue\b/i.test(value)
    const words = value.search(/\ue006/)
    const around = readAround(site.view, due ? at + Math.max(0, value.search(/\bdue\b/i)) : at, true)
    const dates = due ? [] : mentionsOf(site.view, 'date', at).map(({ mention }) => mention.date)
    if (denied || (due && !/\b(?:submitted|provided)\b/i.test(value))) {
      const modality = denied ? 'not-done' : 'planned'
      if (modality === 'planned' && around.dues.length === 0) return []
      const to = Math.max(around.told, masked.length)
      return [
        {
          fields: { kind: 'transparency-report', treaty, modality, date: null, due: around.dues[0] ?? null },
          from: 0,
          to,
          party: null,
        },
      ]
    }
    const [date] = dates
    // `Covering calendar year D`, `Undated`: one was submitted, nobody tells when
    const undated = /^(?:covering|for|undated)\b/i.test(value) && !/^undated but\b/i.test(value)
    if (date === undefined && !undated) return []
    const to = undated ? masked.length : at + words + 1
    return [
      {
        fields: {
          kind: 'transparency-report',
          treaty,
          modality: 'done',
          date: undated ? null : (date ?? null),
          due: null,
        },
        from: 0,
        to,
        party: null,
      },
    ]
  },
  matches: ['Transparency reporting: submitted on 30 April 2010.'],
  misses: ['Transparency reporting is required of all States Parties since 1999.'],
}
