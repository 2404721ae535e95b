import type { RefersTo } from '../schema/index.js'
import type { NoteClass } from './classify-footnote.js'

/** A note as the chains see it. */
export interface ChainNote {
  readonly id: string
  readonly label: string
  readonly noteClass: NoteClass
}

const NOWHERE: RefersTo = { how: null, footnote: null, unresolved: null }

/**
 * Says for each note which one it points at, in the order of the notes. An Ibid. points at the note before it, a "see
 * note" at the note with that label in the same run of numbers; what cannot be told says why.
 */
export function resolveReferences(notes: readonly ChainNote[]): RefersTo[] {
  const runs = runsOf(notes)
  const placeOf = new Map<string, number>()
  for (const [i, note] of notes.entries()) {
    const key = runKey(runs[i] as number, note.label)
    if (!placeOf.has(key)) placeOf.set(key, i)
  }
  const several: boolean[] = []
  return notes.map((note, i) => {
    const { how, target } = note.noteClass
    const at = how === 'see' ? placeOf.get(runKey(runs[i] as number, target as string)) : undefined
    // a note that only points at several sources is as ambiguous as they are
    several.push(note.noteClass.several || (at !== undefined && several[at] === true))
    return how === null ? NOWHERE : how === 'ibid' ? ibid(notes, runs, several, i) : see(notes, i, at)
  })
}

function runKey(run: number, label: string): string {
  return `${run} ${Number(label)}`
}

/** Numbers each run of labels that count up; where they fall, the page began to count anew. */
function runsOf(notes: readonly ChainNote[]): number[] {
  let run = 0
  return notes.map((note, i) => {
    const before = notes[i - 1]
    if (before !== undefined && Number(note.label) <= Number(before.label)) run++
    return run
  })
}

function ibid(notes: readonly ChainNote[], runs: readonly number[], several: readonly boolean[], i: number): RefersTo {
  const unresolved = (reason: RefersTo['unresolved']): RefersTo => ({ how: 'ibid', footnote: null, unresolved: reason })
  const previous = notes[i - 1]
  if (previous === undefined) return unresolved('no-previous')
  if (runs[i] !== runs[i - 1]) return unresolved('numbering-restarted')
  if (Number(previous.label) !== Number((notes[i] as ChainNote).label) - 1) return unresolved('target-missing')
  if (several[i - 1] === true) return unresolved('previous-has-several-sources')
  return { how: 'ibid', footnote: previous.id, unresolved: null }
}

function see(notes: readonly ChainNote[], i: number, at: number | undefined): RefersTo {
  const found = at === undefined || at === i ? undefined : notes[at]
  return found === undefined
    ? { how: 'see', footnote: null, unresolved: 'target-missing' }
    : { how: 'see', footnote: found.id, unresolved: null }
}

/** Finds the ends of chains, each walked once however many facts lead there. */
export interface ChainEnds {
  /** The note at the end of the chain that begins at `id`; null where a hop is unresolved or the chain is a circle. */
  readonly endOf: (id: string) => string | null
  /** Notes that point in a circle. */
  readonly circles: readonly string[]
}

export function followChains(notes: readonly ChainNote[], references: readonly RefersTo[]): ChainEnds {
  const to = new Map(notes.map((note, i) => [note.id, references[i] as RefersTo]))
  const ends = new Map<string, string | null>()
  const circles: string[] = []
  for (const { id } of notes) {
    const path: string[] = []
    const onPath = new Set<string>()
    let current: string | null = id
    while (current !== null && !ends.has(current) && !onPath.has(current)) {
      path.push(current)
      onPath.add(current)
      const next: RefersTo = to.get(current) as RefersTo
      if (next.how === null) ends.set(current, current)
      else current = next.footnote
    }
    const circle = current !== null && !ends.has(current)
    if (circle) for (const step of path.slice(path.indexOf(current as string))) circles.push(step)
    const end = current === null || circle ? null : (ends.get(current) ?? null)
    for (const step of path) ends.set(step, end)
  }
  return { endOf: (id) => ends.get(id) ?? null, circles }
}
