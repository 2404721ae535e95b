import { PARTY_TABLE } from './party-table.js'

/** A state, or another body that a report treats as one, by its code and its usual name. */
export interface Party {
  /** ISO 3166-1 alpha-3; XKX, TWN, PSE, ESH; YUG, SCG, ZAR and others for states that are no more; else a slug. */
  readonly code: string
  readonly name: string
}

/** All that the vocabulary knows of one party. Former names are among the aliases. */
export interface PartyEntry extends Party {
  readonly formal: readonly string[]
  readonly aliases: readonly string[]
  readonly demonyms: readonly string[]
  /** The seat of government, or null where there is none, it is disputed, or it bears the party's own name. */
  readonly capital: string | null
  /** How page addresses call the party. The first one is made from the name. */
  readonly slugs: readonly string[]
}

/** What sort of word stands for a party in running text. */
export type PartyForm = 'name' | 'demonym' | 'capital'

/** A word of a party, with the editions in which it means that party. */
export interface PartyWord {
  readonly text: string
  readonly form: PartyForm
  readonly code: string
  readonly from: number | null
  readonly to: number | null
}

interface UsualName {
  readonly party: Party
  readonly from: number | null
  readonly to: number | null
}

const words: PartyWord[] = []
const usualNames = new Map<string, UsualName[]>()
const current = new Map<string, Party>()

/** Every party, in the order of the table: states by name, then states that are no more, then areas without a code. */
export const PARTIES: readonly PartyEntry[] = PARTY_TABLE.trim().split('\n').map(readRow)

/** Every name, demonym and capital of every party. */
export const PARTY_WORDS: readonly PartyWord[] = words

/**
 * The party with a code, under the name that was usual in an edition. The same object comes back each time, so that
 * a page with a thousand mentions holds one party.
 */
export function partyIn(code: string, edition: number | null): Party | null {
  if (edition !== null) {
    const usual = usualNames.get(code)?.find((name) => isIn(name, edition))
    if (usual !== undefined) return usual.party
  }
  return current.get(code) ?? null
}

/** Whether a word or name holds in an edition. Where the edition is not known, all of them may. */
export function isIn(dated: { readonly from: number | null; readonly to: number | null }, edition: number | null) {
  if (edition === null) return true
  return (dated.from === null || dated.from <= edition) && (dated.to === null || edition <= dated.to)
}

/** Latin letters without their accents. Everything else stays. */
export function withoutAccents(text: string): string {
  // Most words have none, and to look is many times faster than to normalize.
  if (isPlain(text)) return text
  return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
}

/** Whether a text has printable ASCII only. Words are short, so that a loop is done before a pattern has begun. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code > 0x7e) return false
  }
  return true
}

function readRow(row: string): PartyEntry {
  const [code = '', name = '', formal, aliases, demonyms, capitals, slugs, usual] = row.split('|')
  const own = readWords(code, 'name', name)[0]?.text ?? ''
  const entry: PartyEntry = Object.freeze({
    code,
    name: own,
    formal: texts(readWords(code, 'name', formal)),
    aliases: texts(readWords(code, 'name', aliases)),
    demonyms: texts(readWords(code, 'demonym', demonyms)),
    capital: readWords(code, 'capital', capitals)[0]?.text ?? null,
    slugs: [slugOf(code, own), ...(slugs ? slugs.split(';') : [])],
  })
  current.set(code, Object.freeze({ code, name: own }))
  if (usual) {
    const named = usual.split(';').map(readDated)
    usualNames.set(
      code,
      named.map(({ text, from, to }) => ({ party: Object.freeze({ code, name: text }), from, to })),
    )
  }
  return entry
}

/** The words of one cell, which are put down for the finders as well. */
function readWords(code: string, form: PartyForm, cell: string | undefined): readonly Dated[] {
  if (!cell) return []
  const read = cell.split(';').map(readDated)
  for (const { text, from, to } of read) words.push({ text, form, code, from, to })
  return read
}

interface Dated {
  readonly text: string
  readonly from: number | null
  readonly to: number | null
}

function readDated(written: string): Dated {
  const at = written.indexOf('@')
  if (at < 0) return { text: written, from: null, to: null }
  const [from, to] = written.slice(at + 1).split('-')
  return { text: written.slice(0, at), from: from ? Number(from) : null, to: to ? Number(to) : null }
}

function texts(list: readonly Dated[]): readonly string[] {
  return list.map(({ text }) => text)
}

/** Areas without a code have their slug for one: `nagorno-karabakh` keeps its hyphen, as the addresses do. */
function slugOf(code: string, name: string): string {
  if (/^[a-z]/.test(code)) return code
  return withoutAccents(name)
    .toLowerCase()
    .replace(/['’.]/g, '')
    .replace(/[^a-z0-9]+/g, '_')
}
