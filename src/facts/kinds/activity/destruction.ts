import type { Party } from '../../../vocabulary/parties.js'
import type { Finding, Site } from '../../rule.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { actorsOf, agentsOf } from './actor.js'
import { frameOf } from './frame.js'
import { howMany, howManyBefore } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'
import { groupOf } from './verb-group.js'
import { namesWeapon, weaponObject } from './weapon-object.js'
import { type When, whenOf } from './when.js'

/** What is destroyed in clearing land was in no stockpile. */
const CLEARANCE =
  /\b(?:clear(?:ed|s|ing|ance)|demin(?:ed|ing|ers?)|UXO|ERW|unexploded|ordnance|HALO|lifted|found and|detected|discovered|located|dismantled|survey(?:ed)?|in situ|minefields?|EOD|removed|square (?:kilo)?met|hectares|square kilomet|antivehicle mines|anti-?tank mines|teams|Trust|MAG)\b/i
const STOCK = /\b(?:stock|obsolete|outdated|expired)/i
const NO_WEAPON = /\b(?:no|none|not one of|not a single|not any)\b[^,;]{0,60}$/i
/** `None`, `The first 500`: a number of what was spoken of. */
const NUMBER_OF_THEM =
  /^[^\w\ue006]{0,3}(?:and |but )?(?:(?:In|On|By) \ue006,? )?(?:none|(?:(?:the|a|an) )?(?:(?:first|last|final|further|other|another|some|about) ){0,2}\d[\d,]{0,10}) $/i

/** Whether what is told here is told of a stockpile. */
function ofStock(site: Site, words: string): boolean {
  if (STOCK.test(words)) return true
  if (CLEARANCE.test(site.view.masked)) return false
  if (
    /^the (?:rest|remainder|others|remaining ones)$/i.test(words.trim()) ||
    /\b(?:its|all(?: of)?(?: its)?|the last(?: of)?(?: its)?|remaining) (?:[\d,]+ )?(?:(?:remaining|last|live|own|old|AP|antipersonnel|anti-personnel) ){0,3}(?:land-?mines|mines|APMs?|cluster munitions)/i.test(
      words,
    )
  )
    return true
  if (STOCK.test(site.view.masked) || /\bretain|\bfor training\b/i.test(site.view.masked)) return true
  if (site.context.topics.includes('stock')) return true
  return site.context.before.some(
    ({ fields }) => fields.kind === 'activity' && /^(?:stockpile|destruction|retention)$/.test(fields.activity),
  )
}

/** What was found or taken was in nobody's stock. */
const FOUND =
  /\b(?:found|seized|recovered|confiscated|turned in|surrendered|collected|captured|unearthed|abandoned|rebels?)\b/i

/** What was forgotten in a store was. */
const IN_STORE = /\bfound\b[^.;]{0,60} (?:warehouse|depot|arsenal|storage|bunker|magazine)s?\b/i

/**
 * `X destroyed 1.2 million mines in D`: what a state destroys by numbers was in its stockpile, where nothing is said of
 * clearing land.
 */
function isState(site: Site, from: number): boolean {
  const { masked } = site.view
  if (CLEARANCE.test(masked) || (FOUND.test(masked) && !IN_STORE.test(masked))) return false
  const subject = subjectOf(site.view, site.clauses, from)
  return subject.kind === 'named' || (subject.kind === 'implied' && (subject.pronoun || subject.role === true))
}

/** `another 1,000 in D`, `and the last of its stockpile on D`: the verb is told once for all. */
const FURTHER = new RegExp(
  `^,?(?: and)? (?:(?:another|a further|an additional|additional|some|about|nearly|almost|over|more than|a total of|then|the) )*(?=[\\d]|last|rest|remaining|remainder|final)[^.;${SIGN.date}]{0,70}? (?:in|on|by|between|during|since) (?:early |late |mid-)?${SIGN.date}`,
  'i',
)

/** `destroyed 500 of its stockpiled mines in D`, `the last of its mines were destroyed on D`. */
export const destroyed: ActivityRule = {
  id: 'activity/destroyed',
  words: /\b(?:destroy|eliminated|disposed of|got rid of|blew up|blown up|scrapped|burn[et]|incinerated|smelted)/i,
  pattern:
    /\b(?:destroyed|destroying|destroy|destroys|eliminated|disposed of|got rid of|blew up|blown up|scrapped|burn(?:ed|t)|incinerated|smelted)\b/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const word = match[0].toLowerCase()
    const clause = site.clauseAt(from)
    const finished =
      word === 'destroying' &&
      /\b(?:complet(?:ed|es|ing)|finish(?:ed|es)|conclud(?:ed|es)) $/i.test(masked.slice(Math.max(0, from - 12), from))
    const group = finished
      ? groupOf(masked, clause.start, masked.lastIndexOf(' ', from - 2) + 1, 'past')
      : word === 'destroying'
        ? null
        : groupOf(masked, clause.start, from, word === 'destroys' ? 'present' : word === 'destroy' ? 'base' : 'past')
    if (group === null || (group.tense === 'present' && group.voice === 'active' && !group.denied)) return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown) return []
    const object = group.voice === 'passive' ? null : (weaponObject(masked, end) ?? theRest(masked, end))
    const left = masked.slice(frame.start, group.from)
    const words = group.voice === 'passive' ? left : object === null ? '' : masked.slice(object.from, object.to)
    if (
      group.voice === 'active'
        ? object === null
        : !namesWeapon(left) &&
          !/\b(?:stockpiles?|stocks?|they|these|those|them|all|which)\b/i.test(left) &&
          !NUMBER_OF_THEM.test(left)
    )
      return []
    const counted = object?.what === 'weapon' && /\d/.test(words) && isState(site, from)
    if (!ofStock(site, words) && !counted) return []
    const agents = group.voice === 'passive' ? (byFirm(masked, end) ?? agentsOf(site, end)) : null
    if (group.voice === 'passive' && agents === null) return []
    const parties = agents?.parties ?? actorsOf(site, frame.start, group.from)
    if (parties === null) return []
    const denied = group.denied || frame.denied || (object?.denied ?? false) || NO_WEAPON.test(left)
    const amount =
      object === null
        ? { quantity: howManyBefore(masked, frame.start, group.from), to: end }
        : howMany(masked, object.from, object.to)
    const when = whenOf(site, group.from, Math.max(object?.to ?? end, amount.to, end), group.tense !== 'present')
    const to = Math.max(end, object?.to ?? end)
    const statement = {
      activity: 'destruction' as const,
      holds: denied ? ('no' as const) : ('yes' as const),
      hedged: frame.hedged,
      from,
    }
    const dated = denied ? { date: null, dateEnd: null } : { date: when.date, dateEnd: when.dateEnd }
    const first = finding({ ...statement, to, quantity: amount.quantity, ...dated, party: parties[0] ?? null })
    return denied ? [first] : [first, ...further(site, statement, when)]
  },
  matches: [
    'Ruritania destroyed 500 of its stockpiled mines in 1999.',
    'Not one of the stockpiled mines had been destroyed.',
    'It finished destroying its stockpile on 4 April 2002.',
    'In 2007 it destroyed 300 mines that were found in an old military warehouse.',
  ],
  misses: ['Deminers destroyed 500 mines.', 'It will destroy its stockpile in 2003.', 'The bridge was destroyed.'],
}

/** `were destroyed by a company in Apia`: whoever does the work, it is the state's stock that is destroyed. */
function byFirm(masked: string, at: number): { parties: readonly Party[] } | null {
  const by =
    /^[^;.,]{0,40}? by (?:an? |the |its |two |several )?(?:[\w-]{1,20} ){0,3}(?:compan(?:y|ies)|firms?|contractors?|NAMSA|NSPA|organi[sz]ations?|experts|engineers|specialists)\b/i
  return by.test(masked.slice(at, at + 130)) ? { parties: [] } : null
}

/** `used most of its mines and destroyed the rest`. */
function theRest(masked: string, at: number): ReturnType<typeof weaponObject> {
  const rest = /^ (?:all )?the (?:rest|remainder|others|remaining ones)\b(?! of)/i.exec(masked.slice(at, at + 30))
  if (rest === null || !namesWeapon(masked.slice(0, at))) return null
  return { what: 'stock', from: at + 1, to: at + rest[0].length, denied: false }
}

function further(
  site: Site,
  statement: { activity: 'destruction'; holds: 'yes' | 'no'; hedged: boolean; from: number },
  first: When,
): Finding<'activity'>[] {
  const found: Finding<'activity'>[] = []
  const { masked } = site.view
  let at = first.to
  for (
    let more = FURTHER.exec(masked.slice(at, at + 130));
    more !== null;
    more = FURTHER.exec(masked.slice(at, at + 130))
  ) {
    const end = at + more[0].length
    const date = mentionsOf(site.view, 'date', at, end)[0]?.mention
    const { quantity } = howMany(masked, at, end - 1)
    found.push(
      finding({
        ...statement,
        from: at + 1,
        to: end,
        quantity,
        date: date?.date ?? null,
        dateEnd: date?.dateEnd ?? null,
      }),
    )
    at = end
  }
  return found
}

/** `began destruction of its stockpile in D and concluded in D`: the latter is its date. */
const BEGUN = /^(?:began|started)/i
/** `carried out by a firm, starting in D and ending in D`. */
const ENDING = /^[^;.]{0,120}?,? (?:starting|beginning) (?:in|on) \ue006,? and (?:ending|finishing)\b/
const ENDED = / and (?:it )?(?:concluded|completed|finished)\b/i

/** `completed the destruction of its stockpile of 500 mines on D`, `stockpile destruction was completed on D`. */
export const completed: ActivityRule = {
  id: 'activity/destruction-completed',
  words: /\bdestruction\b|\belimination\b/i,
  pattern:
    /\b(?:complet(?:ed|es|ing)|finish(?:ed|es)|conclud(?:ed|es)|carried out|achieved|report(?:s|ed)|declar(?:es|ed)|confirm(?:s|ed)|announced|(?:began|started)(?=[^.;]{0,120} and (?:concluded|completed|finished)))(?: (?:the|its|all))*(?: stockpile| mine| early| final)? (?:destruction|elimination)\b|\b(?:destruction|elimination)\b(?=[^;.]{0,90}? (?:was|were|has been|had been|have been) (?:\w{1,20}ly |finally |not )?(?:completed?|finished|concluded|carried out)\b)/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const clause = site.clauseAt(from)
    const active = /^(?:compl|fini|concl|carr|achi|rep|decl|conf|ann|beg|star)/i.test(match[0])
    const of = /^ (?:process |program(?:me)? )?of /.exec(masked.slice(end, end + 14))
    const object = of === null ? null : weaponObject(masked, end + of[0].length - 1)
    const words = masked.slice(Math.max(clause.start, from - 40), object?.to ?? end)
    if (of !== null && object === null) return []
    // `completed the destruction of its 5,000 mines`: where none were cleared, they were a stock
    const counted =
      object?.what === 'weapon' && /\d/.test(masked.slice(object.from, object.to)) && !CLEARANCE.test(masked)
    if (!ofStock(site, words) && !counted) return []
    let to = object?.to ?? end
    let negated = false
    if (active) {
      const group = groupOf(masked, clause.start, from, /^complet(?:ing)/i.test(match[0]) ? 'gerund' : 'past')
      if (group === null || group.voice === 'passive') {
        if (!/^completing/i.test(match[0]) || !/, (?:thereby |thus )?$/.test(masked.slice(clause.start, from)))
          return []
      } else negated = group.denied
    } else {
      const done =
        /^[^;.]{0,90}? (?:was|were|has been|had been|have been) ((?:\w{1,20}ly |finally )?not )?(?:\w{1,20}ly )?(?:completed?|finished|concluded|carried out)\b/i.exec(
          masked.slice(to),
        )
      if (done === null) return []
      negated = done[1] !== undefined
      to += done[0].length
    }
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown || actorsOf(site, frame.start, from) === null) return []
    const amount = object === null ? { quantity: null, to } : howMany(masked, object.from, object.to)
    const last = ENDING.exec(masked.slice(to))?.[0].length
    const ending = BEGUN.test(match[0]) ? masked.slice(to).search(ENDED) : -1
    const when =
      ending < 0
        ? whenOf(site, from, last === undefined ? Math.max(to, amount.to) : to + last, true)
        : whenOf(site, to + ending, to + ending + 14, false)
    const holds = negated || frame.denied ? 'no' : 'yes'
    const dated = holds === 'yes' ? { date: when.date, dateEnd: when.dateEnd } : {}
    return [
      finding({ activity: 'destruction', holds, hedged: frame.hedged, from, to, quantity: amount.quantity, ...dated }),
    ]
  },
  matches: [
    'Ruritania completed destruction of its stockpile of 500 mines on 4 April 2002.',
    'Stockpile destruction was completed in May 2003.',
  ],
  misses: [
    'Ruritania completed the destruction of its nuclear silos.',
    'Destruction of the stockpile will be completed in 2008.',
  ],
}
