import { words } from './plant-words.js'

/** A footnote as it was planted, and what a reader is to find out about it. */
export interface PlantedNote {
  readonly label: string
  readonly text: string
  readonly kind: 'source' | 'reference' | 'comment'
  readonly how: 'ibid' | 'see' | null
  /** The place in `notes` of the note it points at; null for none, and where nobody could tell. */
  readonly pointsAt: number | null
  readonly unresolved: 'no-previous' | 'previous-has-several-sources' | 'target-missing' | null
  readonly several: boolean
}

export interface PlantedMarker {
  readonly label: string
  /** Before which code unit of the block's text it stood. */
  readonly offset: number
  /** How it is printed in a form without links: `[3]`, `[3 ]`. */
  readonly printed: string
}

export interface PlantedBlock {
  readonly type: 'paragraph' | 'quote' | 'list-item' | 'table-row'
  readonly text: string
  readonly markers: readonly PlantedMarker[]
  /** The cells of a table row; the text is made of them. */
  readonly cells: readonly string[] | null
}

export interface PlantedSection {
  readonly heading: string | null
  readonly blocks: readonly PlantedBlock[]
}

/** A page with all that was put into it. */
export interface PlantedPage {
  readonly seed: number
  readonly party: { readonly code: string; readonly name: string }
  readonly edition: number
  readonly title: string
  readonly menu: readonly string[]
  readonly navigation: { readonly previous: string | null; readonly next: string | null }
  readonly sections: readonly PlantedSection[]
  readonly notes: readonly PlantedNote[]
}

/** A source of numbers that gives the same ones for the same seed. */
export interface Dice {
  /** An integer from 0 up to, and not including, `sides`. */
  readonly roll: (sides: number) => number
  readonly chance: (percent: number) => boolean
  readonly pick: <Item>(items: readonly Item[]) => Item
}

/** mulberry32, which is small and good enough. */
export function dice(seed: number): Dice {
  let state = seed >>> 0
  const roll = (sides: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296) * sides)
  }
  return { roll, chance: (percent) => roll(100) < percent, pick: (items) => items[roll(items.length)] as never }
}

/** Plants a page: the same seed gives the same page. */
export function plantPage(seed: number): PlantedPage {
  const die = dice(seed)
  const party = die.pick(words.parties)
  const edition = 1999 + die.roll(8)
  const notes = plantNotes(die, die.roll(4) === 0 ? 0 : 1 + die.roll(9))
  return {
    seed,
    party,
    edition,
    title: `${party.name.toUpperCase()}, Landmine Monitor Report ${edition}`,
    menu: words.menu.slice(0, die.roll(words.menu.length + 1)),
    navigation: {
      previous: die.chance(70) ? die.pick(words.neighbours) : null,
      next: die.chance(70) ? die.pick(words.neighbours) : null,
    },
    sections: plantSections(die, party.name, notes),
    notes,
  }
}

function plantNotes(die: Dice, count: number): PlantedNote[] {
  const notes: PlantedNote[] = []
  for (let i = 0; i < count; i++) notes.push({ label: String(i + 1), ...plantNote(die, notes, i, count) })
  return notes
}

function plantNote(die: Dice, before: readonly PlantedNote[], i: number, count: number): Omit<PlantedNote, 'label'> {
  const nowhere = { how: null, pointsAt: null, unresolved: null } as const
  const drawn = die.roll(10)
  if (drawn < 4) return { ...nowhere, text: die.pick(words.sources), kind: 'source', several: false }
  if (drawn === 4) return { ...nowhere, text: die.pick(words.severalSources), kind: 'source', several: true }
  if (drawn === 5) return { ...nowhere, text: die.pick(words.comments), kind: 'comment', several: false }
  if (drawn < 9) {
    const several = before[i - 1]?.several === true
    const unresolved = i === 0 ? 'no-previous' : several ? 'previous-has-several-sources' : null
    const pointsAt = unresolved === null ? i - 1 : null
    return { text: die.pick(words.ibids), kind: 'reference', how: 'ibid', pointsAt, unresolved, several: false }
  }
  const target = die.roll(count + 2)
  const isMissing = target >= count || target === i
  return {
    text: die.pick(words.sees).replace('#', String(isMissing ? count + 5 : target + 1)),
    kind: 'reference',
    how: 'see',
    pointsAt: isMissing ? null : target,
    unresolved: isMissing ? 'target-missing' : null,
    several: !isMissing && before[target]?.several === true,
  }
}

function plantSections(die: Dice, name: string, notes: readonly PlantedNote[]): PlantedSection[] {
  const waiting = notes.map(({ label }) => label)
  const headings: (string | null)[] = [name.toUpperCase(), ...words.headings.filter(() => die.chance(50))]
  return headings.map((heading, i) => {
    const isLast = i === headings.length - 1
    const blocks: PlantedBlock[] = []
    const count = 1 + die.roll(3)
    for (let n = 0; n < count; n++) {
      // the last block of the page takes all markers that are left, so that every note has one
      const share = isLast && n === count - 1 ? waiting.length : Math.min(waiting.length, die.roll(4))
      blocks.push(plantBlock(die, 'paragraph', name, waiting.splice(0, share)))
      if (die.chance(10)) blocks.push(plantBlock(die, 'quote', name, []))
      else if (die.chance(12)) {
        for (let item = die.roll(3); item >= 0; item--) blocks.push(plantBlock(die, 'list-item', name, []))
      } else if (die.chance(15)) blocks.push(...plantTable(die))
    }
    return { heading, blocks: blocks.map((block, at) => leadIn(block, blocks[at + 1])) }
  })
}

function plantTable(die: Dice): PlantedBlock[] {
  const rows = words.rows.filter(() => die.chance(60))
  return rows.map((cells) => ({ type: 'table-row', text: cells.join(' '), markers: [], cells }))
}

/** What leads on to a quotation ends in a colon: it is the only sign that flattened text has of one. */
function leadIn(block: PlantedBlock, next: PlantedBlock | undefined): PlantedBlock {
  if (next?.type !== 'quote') return block
  return { ...block, text: `${block.text} An official put it so:` }
}

function plantBlock(die: Dice, type: PlantedBlock['type'], name: string, labels: readonly string[]): PlantedBlock {
  const markers: PlantedMarker[] = []
  const left = [...labels]
  let text = type === 'paragraph' && die.chance(10) ? 'Key developments since May 2000: ' : ''
  const mark = (): void => {
    for (let cluster = die.chance(15) ? 2 : 1; cluster > 0 && left.length > 0; cluster--) {
      const label = left.shift() as string
      markers.push({ label, offset: text.length, printed: die.chance(12) ? `[${label} ]` : `[${label}]` })
    }
  }
  const count = 1 + die.roll(3)
  for (let n = 0; n < count || left.length > 0; n++) {
    if (n > 0) text += ' '
    const sentence = die.pick(words.sentences).replaceAll('NAME', name)
    const comma = sentence.indexOf(', ')
    if (comma > 0 && left.length > 1 && die.chance(30)) {
      text += sentence.slice(0, comma + 1)
      mark()
      text += sentence.slice(comma + 1)
    } else text += sentence
    mark()
  }
  return { type, text, markers, cells: null }
}

/** The text of a block with its markers in it, each written by `write`. */
export function withMarkers(
  block: PlantedBlock,
  writeText: (text: string) => string,
  write: (marker: PlantedMarker) => string,
): string {
  let written = ''
  let from = 0
  for (const marker of block.markers) {
    written += writeText(block.text.slice(from, marker.offset)) + write(marker)
    from = marker.offset
  }
  return written + writeText(block.text.slice(from))
}

/** The line of links to the pages before and after; null where there is none. */
export function navigationLine({ navigation: { previous, next } }: PlantedPage): string | null {
  if (previous === null && next === null) return null
  if (previous === null) return `| ${next}>`
  return next === null ? `<${previous}` : `<${previous} | ${next}>`
}
