import type { TreatyActionFact } from '../../schema/index.js'
import type { TreatyCode } from '../../vocabulary/treaties.js'
import { dateBehind, dateOf } from '../dating.js'
import { intends } from '../modality.js'
import { type Objects, objectsOf, treatiesIn, treatyBefore } from '../objects.js'
import type { Finding, Rule, Site } from '../rule.js'
import { mentionsOf, SIGN } from '../view.js'

type Action = TreatyActionFact['action']
type TreatyRule = Rule<'treaty-action'>

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

/** The action that a verb or noun form names. */
function actionOf(word: string): Action {
  const stem = word.toLowerCase().replace(/^put .*/, 'sign')
  if (stem.startsWith('sign')) return 'signature'
  if (stem.startsWith('ratif')) return 'ratification'
  if (stem.startsWith('acce')) return stem.startsWith('accept') ? 'acceptance' : 'accession'
  if (stem.startsWith('approv')) return 'approval'
  if (stem.startsWith('succe')) return 'succession'
  return 'party'
}

interface Statement {
  readonly from: number
  readonly to: number
  readonly action: Action
  readonly treaties: readonly TreatyCode[]
  readonly modality: TreatyActionFact['modality']
  readonly date?: string | null
  readonly party?: Finding['party']
}

function findings(statement: Statement): Finding<'treaty-action'>[] {
  const { from, to, action, modality, date = null, party = null } = statement
  return statement.treaties.map((treaty) => ({
    fields: { kind: 'treaty-action', treaty, action, modality, date },
    from,
    to,
    party,
  }))
}

/** What a verb of consent states of its objects: done with its date, planned with the date that follows, or not done. */
function stated(
  site: Site,
  from: number,
  verbEnd: number,
  objects: Objects,
  action: Action,
): Finding<'treaty-action'>[] {
  const mood = site.mood(from, verbEnd)
  if (mood === 'open') return []
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
    ...(mood === 'done' ? findings({ ...statement, treaties: objects.denied, modality: 'not-done' }) : []),
  ]
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

const verbs: TreatyRule = {
  id: 'treaty-action/verb',
  words: /sign|ratif|acced|succeed/i,
  pattern:
    /\b(?:put (?:its|their) (?:signature|name) to|sign(?:ed|s|ing)?|ratif(?:y|ies|ied|ying)|acced(?:e|es|ed|ing)|succeed(?:ed|s|ing)?(?= to the \ue001))\b(?![- ](?:conference|ceremony))/gi,
  read(match, site) {
    const from = match.index
    // `signed the ratification law` is a domestic step, `a signed copy` none at all
    const objects = objectsOf(site, from + match[0].length)
    const left = site.view.masked.slice(0, from)
    // a declaration is what was signed
    if (site.view.masked.slice(site.clauseAt(from).start, from).includes(SIGN.instrument)) return []
    if (objects === null || /\b(?:an?|the|of) $/i.test(left) || /\b(?:by|under|with) which\b[^,;]*$/i.test(left))
      return []
    const found = stated(site, from, from + match[0].length, objects, actionOf(match[0]))
    // only a finite verb states that something was done: `on signing`, `to ratify` do not, but `the first to ratify` does
    if (/ed$/i.test(match[0]) || /^put /i.test(match[0]) || /\bdid (?:\w+ )?$/i.test(left)) return found
    if (/ing$/i.test(match[0])) return found.filter(({ fields }) => fields.modality === 'planned')
    return found.flatMap((finding) => {
      if (finding.fields.modality !== 'done' || FIRST_TO.test(left)) return [finding]
      if (!UNDER_WAY.test(site.view.masked.slice(site.clauseAt(from).start, from))) return []
      return [{ ...finding, fields: { ...finding.fields, modality: 'planned', date: null } }]
    })
  },
  matches: [
    'Ruritania signed the Mine Ban Treaty on 3 December 1997.',
    'Ruritania has not yet acceded to the Mine Ban Treaty.',
    'It signed on 4 December 1997 and ratified on 5 May 1999.',
    'Ruritania has neither signed nor ratified the Convention on Conventional Weapons.',
  ],
  misses: [
    'The President signed the ratification legislation into law.',
    'Ruritania signed a contract with a demining company.',
    'The two armies signed an agreement on prisoners.',
  ],
}

/** `did not join until D` tells that it did; `would not join until D` that it will. */
function untilDate(site: Site, from: number, to: number): { date: string; end: number; past: boolean } | null {
  const until = UNTIL.exec(site.view.masked.slice(to))
  const mention = until === null ? undefined : site.view.mentionAt.get(to + until[0].length - 1)
  const aux = /\b(would|will|did) (?:not|n['’]t)\b/i.exec(site.view.masked.slice(site.clauseAt(from).start, from))?.[1]
  if (until === null || mention?.kind !== 'date' || aux === undefined) return null
  return { date: mention.date, end: to + until[0].length, past: aux.toLowerCase() === 'did' }
}

const UNTIL = new RegExp(`^ until (?:the )?${D}`)

/** `was the fourth country to ratify`. */
const FIRST_TO =
  /\b(?:first|last|earliest|second|third|fourth|fifth|\w+th|country|countries|state|states|nation|nations|one of \w+(?: \w+)?|among those|member)(?: (?:in|of|from) [^,;.]{1,40})? to (?:both |sign and |sign or |also )?$/i
/** `arrangements were being made to accede`. */
const UNDER_WAY =
  /\b(?:arrangements?|efforts?|procedures?|preparations?|documents?|papers?|bill|legislation|decree|approval|approved|clearance|permission|authority|authori[sz]ed|needed|necessary|work(?:ing)?)\b[^;.]{0,80}\bto $/i

/** `accepted the Convention on D`: consent by acceptance or approval is told with its object and its date. */
const accepts: TreatyRule = {
  id: 'treaty-action/accept',
  words: /accepted|approved/i,
  pattern: new RegExp(`\\b(?:accepted|approved)(?= (?:the |both |its )*${T})`, 'gi'),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const objects = objectsOf(site, end)
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    if (objects === null || NATIONAL_BODY.test(left)) return []
    const found = stated(site, from, end, objects, actionOf(match[0]))
    return found.some(({ fields }) => fields.modality === 'done' && fields.date === null) ? [] : found
  },
  matches: ['Ruritania accepted the Convention on Conventional Weapons on 9 June 1982.'],
  misses: ['Parliament approved the Mine Ban Treaty on 3 May 1999.'],
}

/** A body whose consent is a step at home and does not bind the state. */
const NATIONAL_BODY =
  /\b(?:parliament|cabinet|congress|senate|assembly|council|committee|ministry|minister|president|government|house|chamber|legislature|knesset|bundestag)\b/i

const joins: TreatyRule = {
  id: 'treaty-action/join',
  words: /join|adher|outside/i,
  pattern: new RegExp(
    `\\b(?:join(?:ed|s|ing)?|adher(?:e|es|ed|ing) to|(?:remains?|remained|stays?|stayed|is|was|kept|keeps) (?:still )?outside(?: of)?)(?:(?= (?:(?:neither|either|both|the|this|its) ){0,2}(?:original )?${T})|(?<=not joined|yet to join|not yet joined)(?=[,.;]|$| (?:yet|it)\\b))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const objects = objectsOf(site, end)
    const { masked } = site.view
    if (objects === null || (objects.end === end && !masked.slice(0, from).includes(T))) return []
    if (/outside/i.test(match[0])) {
      // told outright in the same sentence: `outside the treaty, to which it has not acceded`
      if (/\b(?:acced|accession|signed|ratif)/i.test(masked)) return []
      return findings({ from, to: objects.end, action: 'party', treaties: objects.treaties, modality: 'not-done' })
    }
    const left = masked.slice(site.clauseAt(from).start, from)
    const gerund = /^joining/i.test(match[0])
    const found = stated(site, from, end, objects, gerund ? 'accession' : 'party')
    const [first] = found
    if (first === undefined) return []
    // who is yet to join would accede, now that the treaty is no longer open for signature
    if (first.fields.modality === 'planned') return intends(left) ? stated(site, from, end, objects, 'accession') : []
    return first.fields.modality === 'not-done' || /ed\b/i.test(match[0]) ? found : []
  },
  matches: ['Ruritania joined the Mine Ban Treaty in November 2007.', 'Ruritania stays outside the Mine Ban Treaty.'],
  misses: [
    'Ruritania joined other states in voting for the resolution.',
    'Ruritania joined the United Nations in 1975.',
  ],
}

const STATE_PARTY = '(?:full |state |State )?(?:States? |state )?(?:[Pp]art(?:y|ies)|[Mm]ember)'

const apposedParty: TreatyRule = {
  id: 'treaty-action/apposed-party',
  words: /part(?:y|ies)|signator/i,
  pattern: new RegExp(
    `(?:^|, |[Tt]hough |[Aa]lthough |[Ww]hile |[Aa]s )(?:itself |already )?(not (?:yet )?)?[Aa]n? (?:[Ss]tate )?[Pp]arty to (?:the )?(?=${T})`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const objects = objectsOf(site, from + match[0].trimEnd().replace(/ the$/, '').length)
    if (objects === null) return []
    const statement = { from, to: objects.end, action: 'party' as const }
    return [
      ...findings({ ...statement, treaties: objects.treaties, modality: match[1] === undefined ? 'done' : 'not-done' }),
      ...(match[1] === undefined ? findings({ ...statement, treaties: objects.denied, modality: 'not-done' }) : []),
    ]
  },
  matches: ['Though a party to the CCW and its Amended Protocol II, Ruritania sent nobody.'],
  misses: ['Ruritania, a party to the conflict, withdrew.'],
}

const party: TreatyRule = {
  id: 'treaty-action/party',
  words: /part(?:y|ies)|member/i,
  pattern: new RegExp(
    `\\b(?:is|are|was|were|be|being|been|remains?|becom(?:e|es|ing)|became)\\b(?: (?:all|both|now|also|still|yet|not|neither|thereby|thus|therefore|nor|either|already|itself|not yet|it|${P}))*,? ?(?:an? member of [^.;,]{1,50}? (?:nor|or|and) )?(?:an? signator(?:y|ies) (?:to|of) (?:nor|or|and) )?(?:a |an |the )?(?:treaty['’]s )?(?:\\d{1,3}(?:st|nd|rd|th) |[a-z]{5,14} )?${STATE_PARTY}\\b(?: (?:to|of) (?:either |both |any of )?(?:the |its )?(?=${T})(?=(?:.{0,200})))?`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const objects = /\b(?:to|of) (?:either |both |any of )?(?:the |its )?$/.test(match[0])
      ? objectsOf(site, end - (/ (?:the |its )?$/.exec(match[0])?.[0].length ?? 0))
      : stateParty(site, match[0], end)
    if (objects === null) return []
    const becoming = /^(?:becom|became|be\b)/i.test(match[0])
    const mood = /\b(?:not|neither|nor)\b/.test(match[0]) ? 'not-done' : site.mood(from, end)
    if (mood === 'open') return []
    if (mood === 'planned' && !intends(site.view.masked.slice(site.clauseAt(from).start, from))) return []
    const bracketed = site.view.masked.startsWith(` (${D}`, objects.end)
    const lasting = mood === 'done' && !becoming ? sinceDate(site, from, objects.end) : null
    const dated =
      lasting !== null
        ? lasting
        : mood === 'done' && (becoming || bracketed)
          ? dateOf(site, from, objects.end)
          : mood === 'planned'
            ? dateBehind(site, from, objects.end)
            : null
    const statement = { from, to: Math.max(objects.end, dated?.end ?? 0), action: 'party' as const }
    return [
      ...findings({ ...statement, treaties: objects.treaties, modality: mood, date: dated?.date ?? null }),
      ...(mood === 'done' ? findings({ ...statement, treaties: objects.denied, modality: 'not-done' }) : []),
    ]
  },
  matches: [
    'Ruritania is not a party to the Convention on Conventional Weapons.',
    'Ruritania became a State Party on 1 March 2001.',
    'Ruritania is party to the CCW and its Amended Protocol II.',
  ],
  misses: [
    'The ruling party was defeated in the election.',
    'Ruritania is a party to the conflict.',
    'Ruritania is not a member of the United Nations.',
  ],
}

/** `became a State Party` names no treaty; a plain `party` or `member` needs one. */
function stateParty(site: Site, words: string, end: number): Objects | null {
  if (!/state party/i.test(words)) return null
  const right = site.view.masked.slice(end)
  return /^(?: to (?!the |its )\w| of (?!the )\w)/.test(right) && !right.startsWith(` to ${T}`)
    ? null
    : { treaties: [treatyBefore(site, end)], denied: [], end }
}

const signatory: TreatyRule = {
  id: 'treaty-action/signatory',
  words: /signator/i,
  pattern: new RegExp(
    `\\b(?:(?:is|was|are|remains?|remained|being|became|been) (?:(not|neither|nor) )?(?:yet |also |still |only |it |${P} )?(?:an? |the )?(?:early |original )?(non-)?signator(?:y|ies)(?: state)?(?: (?:to|of)(?: (?:nor|or|and) (?:an? )?(?:state )?part(?:y|ies) (?:to|of))? (?:the )?(?=${T}))?|[Nn]on-signatory (?=(?:state )?(?:the )?${P})|(?<=, )an? non-signatory(?: (?:to|of) (?:the )?(?=${T}))?)`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const negative = match[1] !== undefined || /non-/i.test(match[0])
    const after = objectsOf(
      site,
      /\b(?:to|of) (?:the )?$/.test(match[0]) ? end - (match[0].endsWith('the ') ? 5 : 1) : end,
    )
    const objects =
      after ??
      (/^(?:an? )?[Nn]on-signatory/.test(match[0])
        ? { treaties: [treatyIn(site) ?? treatyBefore(site, from)], denied: [], end }
        : null)
    if (objects === null) return []
    const mood = negative ? 'not-done' : site.mood(from, end)
    if (mood !== 'done' && mood !== 'not-done') return []
    const beside = /^[Nn]on-signatory/.test(match[0])
      ? mentionsOf(site.view, 'party', end)[0]?.mention.party
      : /^an? non-signatory/.test(match[0])
        ? mentionsOf(site.view, 'party', from - 3, from)[0]?.mention.party
        : undefined
    const dated =
      mood !== 'done'
        ? null
        : (sinceDate(site, from, objects.end) ?? (/^became/.test(match[0]) ? dateOf(site, from, objects.end) : null))
    return findings({
      from,
      to: Math.max(objects.end, dated?.end ?? 0),
      action: 'signature',
      treaties: objects.treaties,
      modality: mood,
      date: dated?.date ?? null,
      party: beside ?? null,
    })
  },
  matches: [
    'Ruritania is not a signatory to the Mine Ban Treaty.',
    'Non-signatory Tuvalu has shown interest in the Mine Ban Treaty.',
  ],
  misses: ['Ruritania spoke to the signatories of the petition.'],
}

/** `has been a signatory since D`, `Since D it has been`: since when a state lasts. */
function sinceDate(site: Site, from: number, to: number): { date: string; end: number } | null {
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

/** The treaty that the sentence names first. */
function treatyIn(site: Site): TreatyCode | null {
  return mentionsOf(site.view, 'treaty').find(({ mention }) => mention.treaty !== null)?.mention.treaty ?? null
}

const INSTRUMENT = '(?:ratification|accession|acceptance|approval|succession)'
const deposit: TreatyRule = {
  id: 'treaty-action/deposit',
  words: /ratification|accession|acceptance|approval|succession/i,
  pattern: new RegExp(
    `\\b(?:(?:deposit(?:ed|s|ing)?|lodg(?:ed|ing)|handed (?:in|over)|deliver(?:ed|ing)|submit(?:ted|ting))\\b[^.;:]{0,60}?\\b(?:instruments? of (${INSTRUMENT})|(${INSTRUMENT}) (?:instruments?|documents?|papers))|deposit(?:ed|s|ing)? (?:its|the) (${INSTRUMENT})|(?:instruments? of (${INSTRUMENT})|(${INSTRUMENT}) (?:instruments?|documents?|papers))\\b[^.;:]{0,60}?\\b(?:deposited|lodged|handed (?:in|over)|delivered|received by|reached|arrived))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const action = actionOf(match.slice(1).find((word) => word !== undefined) as string)
    const named = treatiesIn(site, from, end + 12)
    const treaties = named.length > 0 ? named : [treatyBefore(site, from)]
    const verb = from + match[0].search(/deposit|lodg|hand|deliver|submit|receiv|reach|arriv/i)
    // `the deposit of the instrument` is a noun, and tells nothing by itself
    if (/\b(?:the|a|its) $/i.test(site.view.masked.slice(0, verb)) && /^deposit /i.test(site.view.masked.slice(verb)))
      return []
    const mood = site.mood(verb, end)
    if (mood === 'open') return []
    const dated = mood === 'done' ? dateOf(site, verb, end) : mood === 'planned' ? dateBehind(site, verb, end) : null
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0),
      action,
      treaties,
      modality: mood,
      date: dated?.date ?? null,
    })
  },
  matches: [
    'Ruritania deposited its instrument of ratification on 4 May 1999.',
    'Its instrument of accession was deposited at the United Nations on 4 May 1999.',
  ],
  misses: ['The rebels deposited their weapons in a church.'],
}

/** The instrument, once named, is spoken of as `it`: `As of July 2001, it had not been formally deposited`. */
const depositOfIt: TreatyRule = {
  id: 'treaty-action/deposit-of-it',
  words: /deposit/i,
  pattern:
    /\b(?:it|this|they|these|the (?:documents?|papers?|instruments?)) (?:has|had|have|was|were|is) (?:still |now |not |yet |formally |officially |never |since |been ){0,4}deposited\b/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const last = site.context.before.findLast(({ fields }) => fields.kind === 'treaty-action')
    const action =
      last?.fields.kind === 'treaty-action' && last.fields.action !== 'signature' ? last.fields.action : 'ratification'
    const mood = site.mood(end - 1, end)
    if (mood !== 'done' && mood !== 'not-done') return []
    const dated = mood === 'done' ? dateOf(site, end - 1, end) : null
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0),
      action: action === 'entry-into-force' || action === 'party' ? 'ratification' : action,
      treaties: [treatyBefore(site, from)],
      modality: mood,
      date: dated?.date ?? null,
    })
  },
  matches: ['As of July 2001, it had not been formally deposited with the UN.'],
  misses: ['Ruritania deposited its weapons.'],
}

const notYetParty: TreatyRule = {
  id: 'treaty-action/not-yet-party',
  words: /not (?:yet|itself) an? /i,
  pattern:
    /\b(?:[Aa]lthough|[Tt]hough|[Ww]hile|[Aa]s|[Ss]till) not (?:yet |itself )an? [Ss]tate [Pp]arty(?: to (?:the )?(?=\ue001))?/g,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = treatiesIn(site, end, end + 1)
    const treaties = named.length > 0 ? named : [treatyBefore(site, from)]
    return findings({ from, to: end, action: 'party', treaties, modality: 'not-done' })
  },
  matches: ['Though not yet a State Party, Ruritania submitted a voluntary report.'],
  misses: ['Ruritania is a State Party.'],
}

const noSteps: TreatyRule = {
  id: 'treaty-action/no-steps',
  words: /\bno /i,
  pattern: new RegExp(
    `\\b(?:no (?:\\w+ )?(?:steps?|moves?|action|progress|measures|headway)(?: has been| have been| was| were)?(?: taken| made)? (?:to|towards?|in the direction of|on) (?:the )?)(ratif\\w+|acced\\w+|accession|join\\w*|sign\\w*)(?: (?:to|of))?(?: (?:the |it\\b)?)?(?=(${T})?)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = match[2] === undefined ? [] : treatiesIn(site, end, end + 1)
    const action = actionOf(match[1] as string)
    return findings({
      from,
      to: end + (named.length > 0 ? 1 : 0),
      action: action === 'party' ? 'accession' : action,
      treaties: named.length > 0 ? named : [treatyBefore(site, from)],
      modality: 'not-done',
    })
  },
  matches: ['Ruritania has taken no steps toward accession to the Mine Ban Treaty.'],
  misses: ['There are no steps to the entrance of the ministry.'],
}

/** A noun with its date: `ratification came on D`, `its signature dates from D`. */
const dated: TreatyRule = {
  id: 'treaty-action/noun-dated',
  words: /ratification|accession|signature/i,
  pattern: new RegExp(
    `\\b(ratification|accession|signature)(?: (?:of|to) (?:the )?(${T}))?,? (?:(?:came|followed|took place|was completed|was made|occurred|dates?|is dated|dated)(?: \\w+){0,4}|in turn|only|nearly[^.;,]{0,20},) ?(?:on|in|from)? ?(?:the )?(?=${D})`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const mention = site.view.mentionAt.get(end)
    if (mention?.kind !== 'date' || site.mood(from, end) !== 'done') return []
    return findings({
      from,
      to: end + 1,
      action: actionOf(match[1] as string),
      treaties: match[2] === undefined ? [treatyBefore(site, from)] : treatiesIn(site, from, end),
      modality: 'done',
      date: mention.date,
    })
  },
  matches: ['It signed the Mine Ban Treaty in 1997; ratification came on 23 July 1998.'],
  misses: ['Ratification is expected in 1999.'],
}

/** `its ratification on D was the fourth`, and `its ratification is outstanding`. */
const nounPredicate: TreatyRule = {
  id: 'treaty-action/noun-predicate',
  words: /ratification|accession/i,
  pattern: new RegExp(
    `\\b(?:its|their|whose|${P}['’]s?) (ratification|accession)(?: (?:of|to) (?:the )?(?:${T}))?(?: on (?:the )?(${D})(?= (?:was|made|brought|came))|,? (?:is|was|remains?|remained) (?:still |yet )?(?:outstanding|lacking|wanting|missing|to come|awaited))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = treatiesIn(site, from, end)
    const mention = match[2] === undefined ? undefined : mentionsOf(site.view, 'date', from, end).at(-1)?.mention
    return findings({
      from,
      to: end,
      action: actionOf(match[1] as string),
      treaties: named.length > 0 ? named : [treatyBefore(site, from)],
      modality: mention === undefined ? 'not-done' : 'done',
      date: mention?.date ?? null,
    })
  },
  matches: [
    'It signed in 1997, and its ratification on 19 January 1998 was the fourth worldwide.',
    'Ruritania signed the Mine Ban Treaty, but its ratification is outstanding.',
  ],
  misses: ['Its ratification is expected in 1999.'],
}

/** `The Convention does not count X among its States Parties`. */
const counts: TreatyRule = {
  id: 'treaty-action/counted',
  words: /count|number/i,
  pattern: new RegExp(
    `${T}[^.;,]{0,20}? (does not |do not |)(?:counts?|numbers?) ${P} among its (?:States Parties|members|parties)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    return findings({
      from,
      to: end,
      action: 'party',
      treaties: treatiesIn(site, from, from + 1),
      modality: match[1] === '' ? 'done' : 'not-done',
      party: mentionsOf(site.view, 'party', from, end)[0]?.mention.party ?? null,
    })
  },
  matches: ['The Convention on Conventional Weapons does not count Ruritania among its States Parties.'],
  misses: ['The campaign counts Ruritania among its members.'],
}

const doSo: TreatyRule = {
  id: 'treaty-action/do-so',
  words: /so\b|direction|step/i,
  pattern: /\b(?:do(?:ing)? so|steps? (?:in that direction|to that end)|that step)\b/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const before = lastConsent(site, from)
    if (before === null) return []
    const clause = site.clauseAt(from)
    const words = site.view.masked.slice(clause.start, clause.end)
    const mood = site.mood(from, end)
    if (mood === 'not-done' || mood === 'open' || /\bno steps?\b|\bdone so\b/i.test(words)) return []
    if (mood === 'done' && !/\b(?:under ?way|taken|taking|begun|made|progress)\b/i.test(words)) return []
    const dated = dateBehind(site, from, end)
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0),
      action: before.action,
      treaties: [before.treaty],
      modality: 'planned',
      date: dated?.date ?? null,
    })
  },
  matches: [
    'Ruritania has not ratified the Mine Ban Treaty, but intends to do so by September 2000.',
    'Ruritania has not acceded to the Mine Ban Treaty, but steps in that direction are underway.',
  ],
  misses: ['Ruritania has not signed the Mine Ban Treaty and did not say why it has not done so.'],
}

/** The act of consent that was spoken of last: in the sentence before `at`, or else in the text before it. */
function lastConsent(site: Site, at: number): { action: Action; treaty: TreatyCode } | null {
  const words = [...site.view.masked.slice(0, at).matchAll(/\b(?:sign|ratif|acced|accession|join)\w*/gi)].at(-1)
  if (words !== undefined) {
    const action = words[0].toLowerCase() === 'join' ? 'accession' : actionOf(words[0])
    const after = treatiesIn(site, words.index, at)[0]
    return { action: action === 'party' ? 'accession' : action, treaty: after ?? treatyBefore(site, words.index) }
  }
  const last = site.context.before.findLast(({ fields }) => fields.kind === 'treaty-action')?.fields
  return last?.kind === 'treaty-action' && last.action !== 'party'
    ? { action: last.action, treaty: last.treaty as TreatyCode }
    : null
}

/** What is under way, or meant, decided, discussed or prepared. */
const PROGRESS =
  /\b(?:passed|finish(?:ed)?|begun|began|started|submitted|drafted|published|complet(?:e|ed|ing)|steps|discuss(?:ed|ing|ion|ions)?|considering|consideration|considered|stud(?:y|ied|ying)|review(?:ed|ing)?|prepar\w+|under ?way|fast[- ](?:lane|track)|intention|intends?|intended|decision|decided|plan(?:s|ned)?|approv(?:ed|es|al)|clearance|pending|expected|forthcoming|imminent|soon|shortly|would|will|recommend\w*|progress|in favou?r of|toward|towards|means to|hopes?|aims?|desire|gazette|before parliament|willing|ready|agreed|on its way|way to|follow)\b/i
/** Nothing is told of it after all. */
const NO_PROGRESS =
  /\b(?:means that|one[- ]step|no (?:steps|progress|plans?|information|word|date|move|intention|decision|hindrance)|did not (?:say|explain|state)|unable to|not (?:known|clear)|unknown|whether|where|headway|lack of|after|following|since|brought about|resulted in|slow\w*|reasons? for|welcom\w+|congratulat\w+|urg\w+|call\w* (?:on|for|upon)|appeal\w*|position on|position toward|reconsider|obstacles?|impediments?|delay\w*|hard for|prevent\w*|instruments? of|non-|deposit\w*)\b/i

const progress: TreatyRule = {
  id: 'treaty-action/in-progress',
  words: /ratification|accession|acceding/i,
  pattern: new RegExp(
    `(?<![-\\w])(ratification|accession|acceding)\\b(?! instruments?)(?: legislation| process| procedures?| law| bill| documents?)?(?: (?:both )?(?:to|of) (?:both )?(?:the |its |this )?(?:(it)(?: and (?:to |of )?(?:its |the )?(${T}))?|(${T}(?:(?:,| and|, and)(?: (?:to|of|the|its)){0,3} ${T}){0,3})))?`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const clause = site.clauseAt(from)
    // the sentence as a whole tells of the progress; its clauses each tell a part of it
    const { masked } = site.view
    const next = site.clauses[site.clauses.indexOf(clause) + 1]
    // `Ratification, the Ministry said, would follow`
    const reach = next?.bare === true && next.joint === ',' ? next.end : Math.max(clause.end, end)
    const words = masked.slice(clause.start, reach)
    const around = masked.slice(Math.max(0, clause.start - 60), Math.max(clause.end, end))
    if (!PROGRESS.test(words) || NO_PROGRESS.test(around) || /\bnot\b|\bno\b/i.test(words)) return []
    // the clause has a verb of consent of its own, which says what there is to say
    if (/\b(?:signed|ratified|acceded|to ratify|to accede|to sign)\b/i.test(words)) return []
    const named =
      match[4] === undefined ? (match[3] === undefined ? [] : treatiesIn(site, from, end)) : treatiesIn(site, from, end)
    const treaties = match[2] === undefined ? named : [treatyBefore(site, from), ...named]
    const dated = dateBehind(site, from, end)
    const told = /\b(?:told|said|informed|stated|wrote|declared|learned|reported|explained|approved|passed)\b/i.test(
      masked.slice(end, dated?.end ?? end),
    )
    return findings({
      from,
      to: end,
      action: match[1]?.toLowerCase() === 'ratification' ? 'ratification' : 'accession',
      treaties: treaties.length > 0 ? [...new Set(treaties)] : [treatyBefore(site, from)],
      modality: 'planned',
      date: dated === null || told ? null : dated.date,
    })
  },
  matches: [
    'Ruritania means to have the ratification process finished in early 1999.',
    'An official said that the cabinet was discussing accession.',
    'Ruritania is considering accession both to it and to its Amended Protocol II.',
  ],
  misses: [
    'Accession means that a state consents in one step.',
    'Landmine Monitor was unable to find out whether anything was done toward accession.',
    'The official did not say where accession to the treaty stood.',
  ],
}

const force: TreatyRule = {
  id: 'treaty-action/entry-into-force',
  words: /force|effect|binding/i,
  pattern:
    /\b(?:(?:enter(?:s|ed|ing)?|came|comes?|coming|went|goes|put) (?:thereby |thus |accordingly )?into (?:force|effect)|(?:took|takes?|taking) effect|became (?:effective|binding)|becomes (?:effective|binding)|(?:is|was|has been|had been) in force)\b/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const clause = site.clauseAt(from)
    const left = site.view.masked.slice(clause.start, from)
    const about = FORCE_SUBJECT.exec(left)
    if (about === null && !clause.bare) return []
    const named = treatiesIn(site, clause.start, from)
    const whom = FOR_WHOM.exec(site.view.masked.slice(end))
    const mentioned = whom === null ? undefined : site.view.mentionAt.get(end + whom[0].length - 1)
    const front = /\b(?:for|in) (?:the )?\ue005/i.exec(left)
    const first = front === null ? undefined : site.view.mentionAt.get(clause.start + front.index + front[0].length - 1)
    const party = mentioned?.kind === 'party' ? mentioned.party : first?.kind === 'party' ? first.party : null
    const mood = site.mood(from, end)
    if (mood === 'open') return []
    const lasting = /in force$/i.test(match[0]) ? sinceDate(site, from, end) : null
    const dated = mood === 'not-done' ? null : (lasting ?? dateOf(site, from, end))
    // the treaty's own entry into force in 1999 is nobody's fact, unless it is told for whom
    const forWhom =
      whom !== null ||
      front !== null ||
      /\bfor (?:it|the country)\b/.test(site.view.masked.slice(clause.start, clause.end))
    if (!forWhom && !followsConsent(site, from)) return []
    // the present tense tells of what is still to come
    const future = /^(?:enters|comes|takes|becomes)/i.test(match[0]) && mood === 'done'
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
    'The treaty entered into force for Ruritania on 1 June 1999.',
    'Ruritania ratified on 13 April 1999, and on 1 October 1999 the treaty entered into force.',
  ],
  misses: [
    'A new law on explosives entered into force on 1 June 1999.',
    'Since the Mine Ban Treaty entered into force, much has changed.',
  ],
}

/** `has been in force for the country since D`. */
const SINCE = new RegExp(`^[^.;,]{0,40}? since (?:the )?${D}`)
/** What enters into force: a treaty, or `it` and `which` after one. */
const FORCE_SUBJECT = new RegExp(`(?:${T}|\\bit\\b|\\bwhich\\b|\\bthis\\b)(?! (?:law|act|bill))`, 'i')
const FOR_WHOM = new RegExp(`^(?: on ${D}| thereby)?,? (?:for|in) (?:the |both )?(?:[\\p{L}]+ of )?${P}`, 'u')

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

const consent: TreatyRule = {
  id: 'treaty-action/consent',
  words: /consent/i,
  pattern: /\bconsent to be bound (?:by|to)(?: the)? (?=\ue001)/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const treaties = treatiesIn(site, end, end + 1)
    const mood = site.mood(from, end)
    if (mood === 'open' || /\b(?:means that|a state|states)\b/i.test(site.view.masked.slice(0, from))) return []
    const dated = mood === 'done' ? dateOf(site, from, end + 1) : null
    return findings({
      from,
      to: Math.max(end + 1, dated?.end ?? 0),
      action: 'acceptance',
      treaties,
      modality: mood,
      date: dated?.date ?? null,
    })
  },
  matches: ['Ruritania gave its consent to be bound by Amended Protocol II on 2 May 2000.'],
  misses: ['By accession a state gives its consent to be bound by the Mine Ban Treaty in one step.'],
}

/** A row of a status table: `Mine Ban Treaty status | Not a State Party`. */
const statusRow: TreatyRule = {
  id: 'treaty-action/status-row',
  words: /status/i,
  pattern: new RegExp(`^${T} status:? (not a |non-|)(state party|signatory|party)\\b`, 'gi'),
  read(match, site) {
    const modality = match[1] === '' ? 'done' : 'not-done'
    const action = /signatory/i.test(match[2] as string) ? 'signature' : 'party'
    const dated = modality === 'done' ? dateBehind(site, 0, match[0].length) : null
    return findings({
      from: 0,
      to: Math.max(match[0].length, dated?.end ?? 0),
      action,
      treaties: treatiesIn(site, 0, 1),
      modality,
      date: dated?.date ?? null,
    })
  },
  matches: ['Mine Ban Treaty status Not a State Party'],
  misses: ['The status of the Mine Ban Treaty in Ruritania is unknown.'],
}

/** All rules for treaty actions, in the order in which they are tried. */
export const treatyActionRules: readonly TreatyRule[] = [
  verbs,
  accepts,
  joins,
  apposedParty,
  party,
  signatory,
  deposit,
  depositOfIt,
  notYetParty,
  force,
  consent,
  noSteps,
  dated,
  nounPredicate,
  counts,
  doSo,
  progress,
  statusRow,
]
