import type { Finding, Rule, Site } from '../rule.js'
import { subjectOf } from '../subject.js'
import { mentionsOf, SIGN } from '../view.js'

type EndorsementRule = Rule<'endorsement'>

const I = SIGN.instrument

/** A text that is there for those who are no states. */
const FOR_GROUPS = /\bDeed of Commitment\b/
const AUTHORITIES = /\b(?:authorities|government|administration)\b/i

/** Whether the words say outright that who holds the country signed it. */
function namesAuthorities(site: Site, from: number): boolean {
  const words = site.view.masked.slice(site.clauseAt(from).start, from)
  return AUTHORITIES.test(words) || subjectOf(site.view, site.clauses, from).kind === 'named'
}

const endorsed: EndorsementRule = {
  id: 'endorsement/endorsed',
  words: /\ue004/,
  pattern: new RegExp(
    `\\b(?:endors(?:e|ed|es|ing)|sign(?:ed|ing)?|co-?sign(?:ed|ing)|adopt(?:ed|ing)|support(?:ed|ing)|co-?sponsor(?:ed|ing)|subscrib(?:ed|ing) to|associat(?:ed|ing) (?:it|them)sel(?:f|ves) with|accept(?:ed|ing)|committed to|agreed to|(?:put(?:ting)?|set|affixed) (?:its|their) (?:names?|signatures?) to|was a co-?signatory to|(?:gave|given?|lent|lend|added) (?:its|their) (?:full )?(?:backing|endorsement|support|signature|name)s? to|backed|withheld (?:its |their )?(?:endorsement|support|signature|name) from|co-?signator(?:y|ies) (?:to|of))\\b(?=,?(?: [^.;:${I}]{0,60})? ?${I})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const clause = site.clauseAt(from)
    const found: Finding<'endorsement'>[] = []
    const mood = match[0].startsWith('withheld') ? 'not-done' : site.mood(from, to)
    if (mood === 'open') return []
    const strong = /^(?:endors|sign|co-?sign|put|was|g[ai]ve|lent|lend|added|withheld)/i.test(match[0])
    for (const { at, mention } of mentionsOf(site.view, 'instrument', to, clause.end)) {
      const named = /Declaration|Communiqu|Deed|Appeal|Plan/.test(mention.name)
      // what armed groups sign is not signed by the state in which they are
      if (FOR_GROUPS.test(mention.name) && !namesAuthorities(site, from)) continue
      if (!strong && !named && !/^(?:support|co-?sponsor)/i.test(match[0])) continue
      found.push({
        fields: { kind: 'endorsement', instrument: nameOf(site, at, mention.name), modality: mood },
        from,
        to: at + 1,
        party: null,
      })
    }
    return found
  },
  matches: [
    'Ruritania endorsed the pro-treaty Brussels Declaration in June 1997.',
    'It did not endorse the Brussels Declaration.',
  ],
  misses: [
    'Ruritania endorsed the treaty.',
    'The declaration of independence was signed in 1991.',
    'The NRLF signed the Deed of Commitment in 2002.',
  ],
}

/** `the Oslo conference, where it signed the declaration`: a declaration without a name has that of its meeting's place. */
const PLACE_IN_FRONT = /(\p{Lu}\p{L}{1,20}) (?:[Mm]eeting|[Cc]onference)/u
const PLACE_BEHIND = / in (\p{Lu}\p{L}{1,20})$/u

function nameOf(site: Site, at: number, name: string): string {
  if (name !== 'Declaration') return name
  const meeting = mentionsOf(site.view, 'meeting', 0, at).at(-1)?.mention.name
  const place = meeting === undefined ? null : (PLACE_IN_FRONT.exec(meeting) ?? PLACE_BEHIND.exec(meeting))
  return place === null ? name : `${place[1]} ${name}`
}

const passive: EndorsementRule = {
  id: 'endorsement/passive',
  words: /\ue004/,
  pattern: new RegExp(
    `\\b(?:was|were|is|has been|have been|had been) (not |never |also )*(?:endorsed|supported|signed|adopted) by (?:the )?(?:[a-z]+ of (?:the )?)?${SIGN.party}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const clause = site.clauseAt(from)
    const whom = site.view.mentionAt.get(to - 1)
    const mood = site.mood(to - 1, to)
    if (whom?.kind !== 'party' || mood === 'open') return []
    return mentionsOf(site.view, 'instrument', clause.start, from).map(({ mention }) => ({
      fields: { kind: 'endorsement', instrument: mention.name, modality: mood },
      from,
      to,
      party: whom.party,
    }))
  },
  matches: ['The Brussels Declaration was not endorsed by Samoa.'],
  misses: ['The budget was endorsed by Samoa.'],
}

/** `The Declaration was adopted, but it did not endorse it`; `the resolutions had its support, as had the declaration`. */
const pronoun: EndorsementRule = {
  id: 'endorsement/pronoun',
  words: /\ue004/,
  pattern: new RegExp(
    `\\bendors(?:ed?|es|ing) (?:it|them)\\b|(?<=\\bsupport[^.;]{0,60})\\bas ha(?:s|d|ve) (?:the )?(?=[^.;]{0,30}${I})|\\bha(?:s|d|ve) (?:had )?its (?:support|backing|endorsement)\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const mood = site.mood(from, to)
    if (mood === 'open') return []
    const behind = /^as /i.test(match[0])
    const found = behind
      ? mentionsOf(site.view, 'instrument', to, site.clauseAt(to).end)
      : mentionsOf(site.view, 'instrument', 0, from)
    return found.map(({ at, mention }) => ({
      fields: { kind: 'endorsement', instrument: mention.name, modality: mood },
      from,
      to: behind ? at + 1 : to,
      party: null,
    }))
  },
  matches: ['When the Brussels Declaration was adopted in June 1997, Ruritania did not endorse it.'],
  misses: ['Ruritania said that it endorsed it.'],
}

/** All rules for endorsements of declarations. */
export const endorsementRules: readonly EndorsementRule[] = [endorsed, passive, pronoun]
