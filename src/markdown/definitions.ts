import type { FootnoteDefinition } from 'mdast'
import type { Footnote } from '../schema/index.js'
import type { NoteNames } from './note-names.js'

/** A definition for each footnote, also for one that no marker points at. */
export function definitions(footnotes: readonly Footnote[], names: NoteNames): FootnoteDefinition[] {
  return footnotes.map(({ id, label, text }) => {
    const name = names.get(id) ?? label
    return {
      type: 'footnoteDefinition',
      identifier: name,
      label: name,
      children: text === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value: text }] }],
    }
  })
}
