import type { TreatyActionFact } from '../../../schema/index.js'
import type { TreatyCode } from '../../../vocabulary/treaties.js'
import { dateBehind, dateOf } from '../../dating.js'
import { type Objects, treatiesIn } from '../../objects.js'
import type { Finding, Rule, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import type { Action } from './action.js'
import { untilDate } from './duration.js'

export type TreatyRule = Rule<'treaty-action'>

const T = SIGN.treaty
const D = SIGN.date

export interface Statement {
  readonly from: number
  readonly to: number
  readonly action: Action
  readonly treaties: readonly TreatyCode[]
  readonly modality: TreatyActionFact['modality']
  readonly date?: string | null
  readonly party?: Finding['party']
}

export function findings(statement: Statement): Finding<'treaty-action'>[] {
  const { from, to, action, modality, date = null, party = null } = statement
  return statement.treaties.map((treaty) => ({
    fields: { kind: 'treaty-action', treaty, action, modality, date },
    from,
    to,
    party,
  }))
}

/** What a verb of consent states of its objects: done with its date, planned with the date that follows, or not done. */
export function stated(
  site: Site,
  from: number,
  verbEnd: number,
  objects: Objects,
  action: Action,
): Finding<'treaty-action'>[] {
  const mood = isPrecededBy(site, from, verbEnd) ? 'done' : site.mood(from, verbEnd)
  if (mood === 'open' || (mood === 'planned' && isAskedWhen(site, from))) return []
  const until = mood === 'not-done' ? untilDate(site, from, objects.end) : null
  if (until !== null) {
    const { date, end, past } = until
    return findings({ from, to: end, action, treaties: objects.treaties, modality: past ? 'done' : 'planned', date })
  }
  const dated =
    mood === 'done' ? dateOf(site, from, objects.end) : mood === 'planned' ? dateBehind(site, from, objects.end) : null
  const statement = { from, to: Math.max(objects.end, dated?.end ?? 0), action }
  return [
    ...(mood === 'done' ? furtherObjects(site, statement) : []),
    ...findings({ ...statement, treaties: objects.treaties, modality: mood, date: dated?.date ?? null }),
    ...(mood === 'done' && dated !== null ? furtherParties(site, statement, objects) : []),
    ...(mood === 'done' ? findings({ ...statement, treaties: objects.denied, modality: 'not-done' }) : []),
  ]
}

/** `could not say when it would accede`, `gave no timeline for when it would`: nothing is planned by that. */
function isAskedWhen(site: Site, from: number): boolean {
  const { start, joint } = site.clauseAt(from)
  return joint === 'when' && ASKED_WHEN.test(`${site.view.masked.slice(0, start).trimEnd()} `)
}

const ASKED_WHEN =
  /\b(?:(?:not|unable to|cannot|never) (?:\w{1,20} ){0,6}|unclear|unknown|uncertain|asked|no (?:\w{1,20} ){1,6})(?:for |as to |of |on )?$/i

/** `before it signed the convention on D`: what is dated was done, whatever came before it. */
const BEFORE_IT = new RegExp(`\\bbefore (?:it|they|the country|${SIGN.party}) (?:also |then |formally )?$`, 'i')

function isPrecededBy(site: Site, from: number, verbEnd: number): boolean {
  const clause = site.clauseAt(from)
  if (
    !BEFORE_IT.test(site.view.masked.slice(clause.start, from)) ||
    !/ed$/i.test(site.view.masked.slice(from, verbEnd))
  )
    return false
  return mentionsOf(site.view, 'date', verbEnd, clause.end).length > 0
}

/** `ratified T on D and its T on D`: a further object with a date of its own. */
const FURTHER = new RegExp(`^(?:,| and|, and) (?:the |its )*(?=${T} on (?:the )?${D})`)

function furtherObjects(
  site: Site,
  { from, to, action }: { from: number; to: number; action: Action },
): Finding<'treaty-action'>[] {
  const further = FURTHER.exec(site.view.masked.slice(to))
  if (further === null) return []
  const at = to + further[0].length
  const date = mentionsOf(site.view, 'date', at)[0]
  if (date === undefined) return []
  return findings({
    from,
    to: date.at + 1,
    action,
    treaties: treatiesIn(site, at, at + 1),
    modality: 'done',
    date: date.mention.date,
  })
}

/** `Djibouti ratified it on D, Kenya on D, and Ethiopia on D`: the verb is told once for all. */
const FURTHER_PARTY = new RegExp(`^(?:,|;)?(?: and)? (?:the )?${SIGN.party} (?:on|in) (?:the )?${D}`)

function furtherParties(
  site: Site,
  { from, to, action }: { from: number; to: number; action: Action },
  objects: Objects,
): Finding<'treaty-action'>[] {
  const found: Finding<'treaty-action'>[] = []
  let at = to
  for (
    let more = FURTHER_PARTY.exec(site.view.masked.slice(at));
    more !== null;
    more = FURTHER_PARTY.exec(site.view.masked.slice(at))
  ) {
    const end = at + more[0].length
    const party = mentionsOf(site.view, 'party', at, end)[0]?.mention.party
    const date = mentionsOf(site.view, 'date', at, end)[0]?.mention.date
    if (party === undefined || date === undefined) break
    found.push(...findings({ from, to: end, action, treaties: objects.treaties, modality: 'done', date, party }))
    at = end
  }
  return found
}
