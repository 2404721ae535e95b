import type { Footnote } from '../schema/index.js'

/** What each footnote is called in Markdown, by its id. */
export type NoteNames = ReadonlyMap<string, string>

/** Catches what cannot name a footnote in GFM: white space inside a label, a label too long. */
const UNFIT = /\s|^.{1000}/su

/**
 * Names the footnotes by their labels; where a label repeats or cannot be a name, all of them by their place, which
 * is what the digits of their ids say. All of them, since a place may be another note's label.
 */
export function nameNotes(footnotes: readonly Footnote[]): NoteNames {
  const labels = new Set(footnotes.map(({ label }) => label.toLowerCase()))
  const fit = labels.size === footnotes.length && footnotes.every(({ label }) => !UNFIT.test(label))
  return new Map(footnotes.map(({ id, label }, i) => [id, fit ? label : String(i + 1)]))
}
