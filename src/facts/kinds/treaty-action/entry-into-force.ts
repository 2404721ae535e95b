import { dateOf } from '../../dating.js'
import { treatiesIn, treatyBefore } from '../../objects.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { sinceDate } from './duration.js'
import { findings, type TreatyRule } from './statement.js'

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

export const force: TreatyRule = {
  id: 'treaty-action/entry-into-force',
  words: /force|effect|binding/i,
  pattern:
    /\b(?:(?:enter(?:s|ed|ing)?|came|comes?|coming|went|goes) (?:thereby |thus |accordingly )?into (?:force|effect)|(?:took|takes?|taking) effect|became (?:effective|binding)|becomes (?:effective|binding)|(?:is|was|has been|had been) (?:in force|binding))\b/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const clause = site.clauseAt(from)
    const left = site.view.masked.slice(clause.start, from)
    const about = FORCE_SUBJECT.exec(left)
    if (about === null && !clause.bare) return []
    // `a new state, which came into being`: what is taken up is no treaty
    if (clause.joint === 'which' && !ENDS_WITH_TREATY.test(site.view.masked.slice(0, clause.start))) return []
    const named = treatiesIn(site, clause.start, from)
    const whom = FOR_WHOM.exec(site.view.masked.slice(end))
    const mentioned = whom === null ? undefined : site.view.mentionAt.get(end + whom[0].length - 1)
    const front = /\b(?:for|in) (?:the )?\ue005/i.exec(left)
    const first = front === null ? undefined : site.view.mentionAt.get(clause.start + front.index + front[0].length - 1)
    const party = mentioned?.kind === 'party' ? mentioned.party : first?.kind === 'party' ? first.party : null
    const mood = site.mood(from, end)
    if (mood === 'open') return []
    const lasting = /(?:in force|been binding)$/i.test(match[0]) ? sinceDate(site, from, end) : null
    const dated = mood === 'not-done' ? null : (lasting ?? dateOf(site, from, end))
    // the treaty's own entry into force in 1999 is nobody's fact, unless it is told for whom
    const forWhom =
      whom !== null ||
      front !== null ||
      /\bfor (?:it|the country)\b/.test(site.view.masked.slice(clause.start, clause.end))
    if (!forWhom && !followsConsent(site, from)) return []
    // `since the treaty took effect for it`: spoken of, and not stated, unless it is dated
    if (dated === null && /\b(?:since|after|once|when|ever since)\b/i.test(left)) return []
    // the present tense tells of what is still to come
    const future = /^(?:enters|comes|takes|becomes)/i.test(match[0]) && mood === 'done'
    // `it will be bound on D, when the treaty enters into force for it`: told with its date
    if (future && dated === null && clause.joint === 'when') return []
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0, whom === null ? 0 : end + whom[0].length),
      action: 'entry-into-force',
      treaties: named.length > 0 ? named : [treatyBefore(site, from)],
      modality: future ? 'planned' : mood,
      date: dated?.date ?? null,
      party,
    })
  },
  matches: [
    'The treaty entered into force for Samoa on 1 June 1999.',
    'The treaty became binding on Samoa on 1 June 1999.',
    'Ruritania ratified on 4 May 2001, and on 1 November 2001 the treaty entered into force.',
  ],
  misses: [
    'A new law on explosives entered into force on 1 June 1999.',
    'Since the Mine Ban Treaty entered into force, much has changed.',
    'Since the Mine Ban Treaty took effect for Samoa, much has changed.',
  ],
}

/** `entry into force followed on D`, `with entry into force for Samoa on D`. */
export const forceDated: TreatyRule = {
  id: 'treaty-action/entry-into-force-dated',
  words: /entry into force/i,
  pattern: new RegExp(
    `\\b(?:(?:with|its|and|the|for) )?entry into force(?: of (?:the )?(?:${T}))?(?: for (?:it|(?:the )?(?:country|${P})))?,? (?:(?:came|followed|took place|occurred|was|dates?)(?: (?!not\\b)\\w{1,12}){0,3}? )?(?:on|in|from|only on) (?:the )?(?=${D})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const date = site.view.mentionAt.get(to)
    const finite = /\b(?:came|followed|took place|occurred|was|dates?)\b|^with\b/i.test(match[0])
    const whose = /\bfor (?:it\b|the country|(?:the )?\ue005)/.test(match[0]) || /^its\b/i.test(match[0])
    if (date?.kind !== 'date' || !finite || site.mood(from, from) !== 'done') return []
    if (!whose && !followsConsent(site, from)) return []
    const named = treatiesIn(site, from, to)
    const [party] = mentionsOf(site.view, 'party', from, to)
    return findings({
      from,
      to: to + 1,
      action: 'entry-into-force',
      treaties: named.length > 0 ? named : [treatyBefore(site, from)],
      modality: 'done',
      date: date.date,
      party: party?.mention.party ?? null,
    })
  },
  matches: [
    'Ruritania ratified the Mine Ban Treaty on 6 September 2000; entry into force followed on 1 March 2001.',
    'Ruritania ratified the Mine Ban Treaty on 6 September 2000, with entry into force on 1 March 2001.',
    'Entry into force of the Mine Ban Treaty for Samoa took place on 1 March 2001.',
  ],
  misses: [
    'Ruritania welcomed the entry into force of the Mine Ban Treaty on 1 March 1999.',
    'Its entry into force on 1 March 1999 was much noted.',
  ],
}

/** What enters into force: a treaty, or `it` and `which` after one. */
const FORCE_SUBJECT = new RegExp(`(?:${T}|\\bit\\b|\\bwhich\\b|\\bthis\\b)(?! (?:law|act|bill))`, 'i')
const ENDS_WITH_TREATY = new RegExp(
  `(?:${T}|\\b(?:treaty|convention|protocol|agreement|ratification|accession|instrument|it))(?: \\([^()]{0,40}\\)| on ${D})?\\W{0,4}$`,
  'i',
)
const FOR_WHOM = new RegExp(`^(?: on ${D}| thereby)?,? (?:for|in|on|upon) (?:the |both )?(?:[\\p{L}]+ of )?${P}`, 'u')

/** Whether the sentence, or the one before, told that the party had consented: the entry into force is then its own. */
function followsConsent(site: Site, from: number): boolean {
  if (/\b(?:ratif|acced|deposit|accept|approv|accession)/i.test(site.view.masked.slice(0, from))) return true
  const last = site.context.before[site.context.before.length - 1]
  return (
    /^(?:The|This|Thus|It|Accordingly|Therefore|For)\b/.test(site.view.masked) &&
    last?.fields.kind === 'treaty-action' &&
    last.fields.modality === 'done'
  )
}
