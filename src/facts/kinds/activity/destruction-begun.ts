import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { actorsOf } from './actor.js'
import { frameOf } from './frame.js'
import { howMany } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'
import { weaponObject } from './weapon-object.js'
import { whenOf } from './when.js'

const STOCK = /\b(?:stock|obsolete|outdated|expired)/i
const NOT = /\b(?:not|never|no|nor|neither|yet to)\b|n[’']t\b/i
const OPEN =
  /\b(?:will|would|shall|should|can|could|may|might|must|to|if|until|before|when|once|intends?|plans?|expects?|hopes?|ready|wish\w{0,4})\b[^,;]{0,40}$/i
const ENDED = /^[^.;]{0,120}? and (?:it |was |were )?(?:concluded|completed|finished|ended)\b/i

/** Where the words end that say of what the destruction is; null where it is of no stockpile. */
function stockBehind(site: Site, from: number, end: number): { to: number; quantity: number | null } | null {
  const { masked } = site.view
  const of = /^(?: process| program(?:me)?)? of (?=\S)/.exec(masked.slice(end, end + 16))
  const at = of === null ? end - 1 : end + of[0].length - 1
  const gerund = /destroying$/i.test(masked.slice(from, end))
  const object = of !== null || gerund ? weaponObject(masked, gerund ? end : at) : null
  if (object === null && (of !== null || gerund)) return null
  const words = masked.slice(from, object?.to ?? end)
  if (
    !STOCK.test(words) &&
    !STOCK.test(masked.slice(Math.max(0, from - 160), from)) &&
    !site.context.topics.includes('stock') &&
    !site.context.before.some(
      ({ fields }) => fields.kind === 'activity' && /^(?:stockpile|destr)/.test(fields.activity),
    )
  )
    return null
  return object === null
    ? { to: end, quantity: null }
    : { to: object.to, quantity: howMany(masked, object.from, object.to).quantity }
}

/** `began destruction of its stockpile in D`, `began destroying its stockpiled mines`. */
export const began: ActivityRule = {
  id: 'activity/destruction-begun',
  words: /\b(?:destruction|destroying)\b/i,
  pattern:
    /\b(?:began|begun|started|commenced|initiated|resumed|launched)(?: (?:the|its|on))*(?: (?:process|program(?:me)?) of)?(?: (?:the|its))?(?: stockpile| mine)? (?:destruction|destroying)\b/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const clause = site.clauseAt(from)
    const left = masked.slice(clause.start, from)
    if (OPEN.test(left) || /\b(?:was|were|been|be) $/.test(left)) return []
    const stock = stockBehind(site, from, end)
    // where it was concluded too, that is told
    if (stock === null || ENDED.test(masked.slice(end))) return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown || actorsOf(site, frame.start, from) === null) return []
    const holds = frame.denied || NOT.test(left) ? 'no' : 'yes'
    const when = holds === 'yes' ? whenOf(site, from, stock.to, true) : null
    const { hedged } = frame
    return [
      finding({
        activity: 'destruction',
        holds,
        hedged,
        from,
        to: stock.to,
        date: when?.date ?? null,
        dateEnd: when?.dateEnd ?? null,
      }),
    ]
  },
  matches: [
    'Ruritania began destruction of its stockpile of 500 mines in May 2001.',
    'It has not started destroying its stockpiled antipersonnel mines.',
  ],
  misses: [
    'It will have begun destroying its stockpile by 2003.',
    'It began destruction of houses.',
    'It plans to have started destruction of its stockpile.',
    'The destruction was begun by rebels.',
  ],
}

/** `Stockpile destruction is under way`, `destruction of the stockpile has not begun`. */
export const underWay: ActivityRule = {
  id: 'activity/destruction-under-way',
  words: /\bdestruction\b/i,
  pattern:
    /\b(?:stockpile |mine )?destruction\b(?= [^.;]{0,90}?\b(?:began|begun|started|commenced|under ?way|ongoing|on-going|in progress|continu|proceed|reported|recorded|place|occurred))/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const stock = stockBehind(site, from, end)
    if (stock === null) return []
    const told =
      /^(?: (?:process|program(?:me)?|operations?|activities|work))?(?: in \S{1,20})? (?:(?:is|was|are|were|has|have|had) )?(?:(?:also|still|now|currently|already|reportedly|well|only|only just|not yet|not) ){0,3}(?:been )?(?:began|begun|started|commenced|under ?way|on-?going|in progress|continu(?:es|ed|ing)|proceed(?:s|ed|ing)|reported|recorded|taken place|took place|occurred)\b/i.exec(
        masked.slice(stock.to),
      )
    if (told === null) return []
    const clause = site.clauseAt(from)
    if (OPEN.test(masked.slice(clause.start, from)) || / (?:and|but) /.test(told[0])) return []
    if (ENDED.test(masked.slice(stock.to + told[0].length))) return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown) return []
    const to = stock.to + told[0].length
    // `The destruction was reported`: what it came to is told elsewhere
    const none = /\bno (?:\w{1,12} )?$/i.test(masked.slice(0, from))
    if (!none && /(?:report|record)ed$/i.test(told[0])) return []
    const holds = none || frame.denied || NOT.test(told[0]) ? 'no' : 'yes'
    const when = holds === 'yes' ? whenOf(site, from, to, true) : null
    const hedged = frame.hedged || /reported|recorded/i.test(told[0])
    return [
      finding({
        activity: 'destruction',
        holds,
        hedged,
        from,
        to,
        date: when?.date ?? null,
        dateEnd: when?.dateEnd ?? null,
      }),
    ]
  },
  matches: [
    'Stockpile destruction is underway.',
    'Destruction of its stockpile of mines began on 4 March 2002.',
    'Destruction of the stockpile has not yet begun.',
  ],
  misses: [
    'Destruction of the stockpile will begin in 2003.',
    'The destruction of forests continues.',
    'It will decide when stockpile destruction is underway.',
  ],
}

/** `announced the successful completion of stockpile destruction`, `completion on D of the destruction of its stockpile`. */
export const completion: ActivityRule = {
  id: 'activity/destruction-completion',
  words: /\bcompletion\b/i,
  pattern:
    /\b(?:announc(?:ed|es|ing)|report(?:ed|s|ing)(?: on)?|declar(?:ed|es|ing)|confirm(?:ed|s|ing)|celebrat(?:ed|es|ing)|mark(?:ed|s|ing)|noted|certif(?:ied|ies|ying))(?: (?:the|its|successful|final|full|early)){0,4} completion(?:,? (?:on|in) \ue006,?)? of (?:the |its |all ){0,2}(?:stockpile |mine )?destruction\b/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const left = masked.slice(site.clauseAt(from).start, from)
    if (OPEN.test(left) || NOT.test(left)) return []
    const stock = stockBehind(site, from, end)
    const frame = frameOf(site, from)
    if (stock === null || frame === null || frame.unknown || frame.denied) return []
    const at = match[0].indexOf(SIGN.date)
    const own = at < 0 ? undefined : site.view.mentionAt.get(from + at)
    const inner = own?.kind === 'date' ? own : null
    const behind = whenOf(site, from, stock.to, false)
    return [
      finding({
        activity: 'destruction',
        holds: 'yes',
        hedged: frame.hedged,
        from,
        to: stock.to,
        quantity: stock.quantity,
        date: inner?.date ?? behind.date,
        dateEnd: inner?.dateEnd ?? behind.dateEnd,
      }),
    ]
  },
  matches: ['Ruritania announced the successful completion on 4 April 2002 of the destruction of its stockpile.'],
  misses: ['It reported the completion of the road.', 'It will announce completion of stockpile destruction.'],
}
