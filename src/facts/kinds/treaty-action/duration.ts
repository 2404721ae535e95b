import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'

const D = SIGN.date

/** `did not join until D` tells that it did; `would not join until D` that it will. */
export function untilDate(site: Site, from: number, to: number): { date: string; end: number; past: boolean } | null {
  const until = UNTIL.exec(site.view.masked.slice(to))
  const mention = until === null ? undefined : site.view.mentionAt.get(to + until[0].length - 1)
  const aux = /\b(would|will|did) (?:not|n['’]t)\b/i.exec(site.view.masked.slice(site.clauseAt(from).start, from))?.[1]
  if (until === null || mention?.kind !== 'date' || aux === undefined) return null
  return { date: mention.date, end: to + until[0].length, past: aux.toLowerCase() === 'did' }
}

const UNTIL = new RegExp(`^(?: it| them)? until (?:the )?${D}`)

/** `has been a signatory since D`, `Since D it has been`: since when a state lasts. */
export function sinceDate(site: Site, from: number, to: number): { date: string; end: number } | null {
  const clause = site.clauseAt(from)
  const behind = SINCE.exec(site.view.masked.slice(to, clause.end))
  if (behind !== null) {
    const mention = site.view.mentionAt.get(to + behind[0].length - 1)
    return mention?.kind === 'date' ? { date: mention.date, end: to + behind[0].length } : null
  }
  const front = /\bsince (?:the )?(?=\ue006)/i.exec(site.view.masked.slice(clause.start, from))
  const mention = front === null ? undefined : site.view.mentionAt.get(clause.start + front.index + front[0].length)
  return mention?.kind === 'date' ? { date: mention.date, end: to } : null
}

/** `has been in force for the country since D`. */
const SINCE = new RegExp(`^[^.;,]{0,40}? since (?:the )?${D}`)
