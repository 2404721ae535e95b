import type { BlockContext, Draft } from '../draft.js'
import { subjectOf } from '../subject.js'
import { SIGN } from '../view.js'

/**
 * Gives each finding its party: the one its words name, the subject of its clause, or the page's own where the subject
 * is a pronoun or is left out. A finding whose subject is somebody else, or nobody that can be told, is dropped.
 */
export function bindParty(drafts: readonly Draft[], page: BlockContext): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.party !== null) return [draft]
    if (draft.finding.ofPage === true) {
      const whose = page.party ?? draft.site.context.topic
      return whose === null ? [] : [{ ...draft, party: whose }]
    }
    const subject = subjectOf(draft.site.view, draft.site.clauses, draft.finding.from)
    if (subject.kind === 'other') return []
    if (subject.kind === 'named') return subject.mentions.map((mention) => ({ ...draft, party: mention.party }))
    // `their deliberations`: of those whom the sentence named, not of the page's country
    const { masked } = draft.site.view
    const clause = draft.site.clauseAt(draft.finding.from)
    // an activity's `their transfer` is the transfer of mines
    if (
      draft.finding.fields.kind !== 'activity' &&
      /\btheir\b/i.test(masked.slice(clause.start, draft.finding.from)) &&
      masked.slice(0, clause.start).includes(SIGN.party)
    )
      return []
    const topic = subject.pronoun ? draft.site.context.topic : null
    if (topic !== null) return [{ ...draft, party: topic }]
    return page.party === null ? [] : [{ ...draft, party: page.party }]
  })
}
