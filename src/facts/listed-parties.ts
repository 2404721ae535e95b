import type { Party } from '../vocabulary/parties.js'
import { type SentenceView, SIGN } from './view.js'

const P = SIGN.party
const D = SIGN.date

/** Several states that the words do not name yet. */
export const MANY =
  '(?:countries|states|nations|governments|members|parties|signatories|delegations|neighbou?rs|every (?:country|state|nation|member)|only one (?:country|state|nation)|all (?:but|of)|those|they|these|others)'

/** What stands between a statement about several states and their names. */
export const LEAD =
  '(?: (?:is|are|were|include|includes|included))?(?::|,? (?:including|such as|namely|among them)| ?[—–]| ?--)'

/** A party of a list, with the date that the list gives it. */
export interface Listed {
  readonly party: Party
  readonly date: string | null
  /** Where its sign stands in the masked text. */
  readonly at: number
  /** Where its words end in the masked text. */
  readonly to: number
}

/** One of a list, with what stands in brackets behind it, and what joins the next. */
const ONE = new RegExp(`^(?:the )?${P}(?: \\(([^()]{0,60})\\))?`)
const NEXT = new RegExp(`^(?:,| and|, and|;|; and)(?: (?:most recently|lately|also))? (?=(?:the )?${P})`)
/** `A and B at the December 1997 conference, and C on D`: a date behind those who stand together. */
const DATED = new RegExp(`^ (?:on|in|at) (?:the )?(${D})(?: (?:[a-z]+ )?\ue002)?`)

/** The parties of the list that begins at `at`, each with its own date, or that of those with which it stands. */
export function listedAt({ masked, mentionAt }: SentenceView, at: number): readonly Listed[] {
  const parties: (Listed & { readonly ofAnother: boolean })[] = []
  let undated = 0
  for (let i = at; ; ) {
    const one = ONE.exec(masked.slice(i))
    if (one === null) break
    const mention = mentionAt.get(i + one[0].indexOf(P))
    if (mention?.kind !== 'party' || mention.form !== 'name') break
    let to = i + one[0].length
    const inside = one[1] ?? ''
    const behind = DATED.exec(masked.slice(to))
    const sign = inside.includes(D) ? i + one[0].indexOf(D) : behind !== null ? to + behind[0].indexOf(D) : undefined
    const dated = sign === undefined ? undefined : mentionAt.get(sign)
    const date = dated?.kind === 'date' ? dated.date : null
    if (behind !== null) to += behind[0].length
    parties.push({ party: mention.party, date, at: i + one[0].indexOf(P), to, ofAnother: /\bwhich\b/.test(inside) })
    // `A and B (D)`: one date for both
    if (date !== null)
      for (let k = undated; k < parties.length; k++) parties[k] = { ...(parties[k] as (typeof parties)[number]), date }
    const next = NEXT.exec(masked.slice(to))
    if (next === null) break
    // a date of its own in brackets is not that of those before it, where a comma parts them
    if (
      date !== null ||
      /recently|lately/.test(next[0]) ||
      (behind === null && !/ and /.test(next[0]) && hasDates(masked, at))
    )
      undated = parties.length
    i = to + next[0].length
  }
  return parties.filter(({ ofAnother }) => !ofAnother)
}

/** Whether the list gives dates in brackets, one by one. */
function hasDates(masked: string, at: number): boolean {
  return masked.slice(at).includes(`(${D})`)
}
