import type { BlockContext, Draft } from '../draft.js'
import { subjectOf } from '../subject.js'

/**
 * Gives each finding its party: the one its words name, the subject of its clause, or the page's own where the subject
 * is a pronoun or is left out. A finding whose subject is somebody else, or nobody that can be told, is dropped.
 */
export function bindParty(drafts: readonly Draft[], page: BlockContext): readonly Draft[] {
  return drafts.flatMap((draft) => {
    if (draft.party !== null) return [draft]
    const subject = subjectOf(draft.site.view, draft.site.clauses, draft.finding.from)
    if (subject.kind === 'other') return []
    if (subject.kind === 'named') return subject.mentions.map((mention) => ({ ...draft, party: mention.party }))
    return page.party === null ? [] : [{ ...draft, party: page.party }]
  })
}
