import { matchesOf } from '../../../text/matches.js'
import { LEAD, listedAt, MANY } from '../../listed-parties.js'
import { treatiesIn, treatyBefore } from '../../objects.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { type Action, actionOf } from './action.js'
import { findings, type TreatyRule } from './statement.js'

const P = SIGN.party

const STEP = '(?:signed|ratified|acceded|joined)'
const A_STEP = new RegExp(`\\b${STEP}\\b`, 'i')
const ANOTHER_STEP = new RegExp(`\\b(?:or|and) (?:\\w{1,12} )?${STEP}`, 'i')

/** `Three states have acceded: A (D), B (D), and C (D)`; `every state has signed except A and B`. */
export const listed: TreatyRule = {
  id: 'treaty-action/listed',
  words: /\b(?:signed|ratified|acceded|joined)\b/,
  pattern: new RegExp(
    `\\b${MANY}\\b[^.:;${P}]{0,80}? ((?:has|have|had) )?(not |not yet |yet |since |now |also |both |either )?(${STEP})\\b([^.:;${P}]{0,120}?)(?:${LEAD}|(,? (?:except|but not|with the exceptions? of|other than|apart from|excluding)(?: for)?:?)) (?:the )?(?=${P})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index + match[0].search(A_STEP)
    const [, perfect, how = '', step = '', rest = '', excepting] = match
    // `signed or acceded`: which of the two is not told
    if (ANOTHER_STEP.test(rest)) return []
    const negated = /^not/i.test(how) !== (excepting !== undefined)
    if (excepting !== undefined && /^not/i.test(how)) return []
    const object = treatiesIn(site, from, match.index + match[0].length)
    // `those signed are`, `delegates of many states signed the book`
    if (perfect === undefined && object.length === 0) return []
    if (object.length === 0 && /^ (?!(?:the|to|yet|since|in|on|so)\b)\w/.test(rest)) return []
    const treaties = object.length > 0 ? object : [treatyBefore(site, from)]
    const action = step.toLowerCase() === 'joined' ? 'party' : actionOf(step)
    return each(site, match.index + match[0].length, { action, negated, treaties, from })
  },
  matches: [
    'Two states have acceded since, namely Samoa (27 August 2001) and the Cook Islands (2 May 2002), in that order.',
    'Every country of the region has signed the Mine Ban Treaty except Samoa and Tonga.',
    'Many affected states have signed the treaty, including Samoa, Tonga and Fiji.',
    'Only one state joined the treaty since the last report: Palau in November 2007.',
  ],
  misses: [
    'Ruritania has signed agreements with several countries: Samoa, Tonga and Fiji.',
    'Delegates of many states signed the book, including Samoa and Tonga.',
    'Many states have signed the treaty, including two that have mines: nobody knows which.',
  ],
}

/** `Several states are not party to the treaty, including A and B`; `four are States Parties: A, B, C and D`. */
export const listedParties: TreatyRule = {
  id: 'treaty-action/listed-parties',
  words: /\b(?:are|remain) (?:not|outside|still|now|states|part|member|signator)/i,
  pattern: new RegExp(
    `\\b${MANY}\\b[^.:;${P}]{0,80}? (?:are|remain) (?:still |now )?(?:(not (?:yet )?)?(?:(?:states )?part(?:y|ies)|signator(?:y|ies)|members?) (?:to|of)|outside(?: of)?) (?:the )?(${SIGN.treaty})${LEAD} (?:the )?(?=${P})`,
    'gi',
  ),
  read(match, site) {
    const end = match.index + match[0].length
    const verb = match[0].slice(match[0].search(/ (?:are|remain) /i))
    const action = /signator/i.test(verb) ? 'signature' : 'party'
    const negated = match[1] !== undefined || /\boutside\b/i.test(verb)
    return each(site, end, { action, negated, treaties: treatiesIn(site, match.index, end), from: match.index })
  },
  matches: [
    'Several large states are not yet party to the Mine Ban Treaty, including Samoa and Tonga.',
    'Three of the nine countries of the region are States Parties to the Mine Ban Treaty: Samoa, Tonga and Fiji.',
  ],
  misses: ['Several large states are not party to the conflict, including Samoa and Tonga.'],
}

/** `The latest accessions are: A (D) and B (D)`, `The only non-signatories are: A, B and C`. */
export const listedNoun: TreatyRule = {
  id: 'treaty-action/listed-noun',
  words: /ratification|accession|signator/i,
  pattern: new RegExp(
    `\\b(ratifications|accessions|(?<=\\b(?:latest|last|recent) )(?:ratification|accession)|(?:non-)?signator(?:y states|y countries|ies))\\b[^.:;${P}]{0,80}?(?: (?:is|was|are|were|include):? (?:those of )?|, (?:namely|including) |: )(?:the )?(?=${P})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const noun = (match[1] as string).toLowerCase()
    // `signatories spoke of their neighbors: A was one`
    if (noun.includes('signator') && /(?<!\b(?:is|was|are|were|include)): (?:the )?$/.test(match[0])) return []
    const end = from + match[0].length
    const action = noun.includes('signator') ? 'signature' : actionOf(noun)
    const named = treatiesIn(site, from, end)
    const treaties = named.length > 0 ? named : [treatyBefore(site, from)]
    return each(site, end, { action, negated: noun.startsWith('non-'), treaties, from })
  },
  matches: [
    'The latest ratifications are: Samoa (30 November 2000), Tonga and Fiji (6 September 2000).',
    'The only non-signatories are: Samoa, Tonga and Fiji.',
  ],
  misses: ['The signatories are many.', 'Signatories spoke of their neighbors: Samoa was one.'],
}

const COUNT =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|\\d{1,3})'

/** `Of the signatories, three had ratified. In order, they are: A, B and C`: what the sentence before told of them. */
export const listedThen: TreatyRule = {
  id: 'treaty-action/listed-then',
  words: /\b(?:are|were|include)\b/i,
  pattern: new RegExp(
    `^[^.;${P}]{0,60}?\\b(?:they|these|those|the (?:other )?${COUNT}(?: states| countries)?) (?:are|were|include)(?::| ) ?(?:the )?(?=${P})`,
    'gi',
  ),
  read(match, site) {
    const before = site.context.last?.masked ?? ''
    const told = [...matchesOf(before, TOLD_OF_MANY)].at(-1)
    if (told === undefined || ANOTHER_STEP.test(before.slice(told.index))) return []
    const [, not, step] = told
    const action = step === undefined ? 'party' : actionOf(step)
    const negated = step === undefined || not !== undefined
    return each(site, match[0].length, { action, negated, treaties: [treatyBefore(site, 0)], from: 0 })
  },
  matches: ['Of nine states, three have ratified the Mine Ban Treaty. In order, they are: Samoa, Tonga and Fiji.'],
  misses: ['Three delegates signed the guest book. They were: Samoa, Tonga and Fiji.'],
}

const TOLD_OF_MANY =
  /\b(?:have|had|has)( not(?: yet)?| never)?(?: since| now| also)? (signed|ratified|acceded)\b|\b(?:are|remain)(?: still)? (?:outside|not (?:yet )?(?:a )?part(?:y|ies) to) (?:of )?(?:the )?\ue001/gi

interface Told {
  readonly action: Action
  readonly negated: boolean
  readonly treaties: ReturnType<typeof treatiesIn>
  readonly from: number
}

/** What is told of each party of the list that begins at `at`, with its own date, or that of the one with which it stands. */
function each(site: Site, at: number, { action, negated, treaties, from }: Told): ReturnType<typeof findings> {
  return listedAt(site.view, at).flatMap(({ party, date, to }) =>
    findings({
      from,
      to,
      action,
      treaties,
      modality: negated ? 'not-done' : 'done',
      date: negated ? null : date,
      party,
    }),
  )
}
