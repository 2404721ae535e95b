import type { BlockContext, Draft } from '../draft.js'

/** What a page dates after its own date is still to come: `State Party on 1 February 2015` on a page of 2014. */
export function turnFuture(drafts: readonly Draft[], page: BlockContext): readonly Draft[] {
  const { asOf } = page
  if (asOf === null) return drafts
  return drafts.map((draft) => {
    const { fields } = draft.finding
    if (fields.kind !== 'treaty-action' || fields.modality !== 'done' || fields.date === null || fields.date <= asOf) {
      return draft
    }
    return { ...draft, finding: { ...draft.finding, fields: { ...fields, modality: 'planned' } } }
  })
}
