import { exactly, findQuantities } from '../../../text/quantities.js'
import { actorsOf } from './actor.js'
import { frameOf } from './frame.js'
import { howMany } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'
import { objectOf } from './verb-object.js'
import { namesWeapon } from './weapon-object.js'

const TRAINING =
  /\b(?:training|instruction\w{0,14}|research|educational|development|demonstration|permitted|Article|testing|purposes|exception)\b/i

/** `has 500 mines, all of which it will retain`, `900 of which will be kept for training`. */
export const keptOfWhich: ActivityRule = {
  id: 'activity/kept-of-which',
  words: /\bof (?:which|these|them|those)\b/i,
  pattern:
    /\b(all|none|\d[\d,]{0,9}) of (?:which|these|them|those),? (?:(?:it|they|the (?:army|government|country|ministry)|\ue005) (?:will|would|intends to|plans to|wishes to|has decided to) (?:be )?(?:retain(?:ing)?|keep(?:ing)?)|(?:will|would|are to) be (?:retained|kept))\b|\bof (?:which|these|them|those) (?:it )?(all|none|\d[\d,]{0,9}) (?:(?:will|would|are to) be|are being) (?:retained|kept)\b/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const to = from + match[0].length
    const left = masked.slice(0, from)
    if (!namesWeapon(left) && site.context.before.length === 0) return []
    if (/ke(?:ep(?:ing)?|pt)$/i.test(match[0]) && !TRAINING.test(masked.slice(to, to + 60))) return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown || frame.denied) return []
    const share = ((match[1] ?? match[2]) as string).toLowerCase()
    const count = findQuantities(share === 'all' ? left : share).at(-1)
    const holds = share === 'none' ? 'no' : 'yes'
    return [finding({ activity: 'retention', holds, hedged: frame.hedged, from, to, quantity: exactly(count) })]
  },
  matches: [
    'Ruritania has 500 mines, all of which it will retain for training.',
    'It declared 9,000 mines, 400 of which will be retained.',
    'It declared 9,000 mines, of which 400 are to be retained.',
  ],
  misses: [
    'It has 500 mines, all of which it will destroy.',
    'It has 500 mines, all of which it will keep on the border.',
    'It has 500 soldiers, all of which it will retain.',
  ],
}

/** `intends to keep 500 mines for training`, `will destroy 900 mines and retain 100`, `has decided to retain none`. */
export const keptBack: ActivityRule = {
  id: 'activity/to-be-kept-back',
  words: /\b(?:retain|keep)\b/i,
  pattern:
    /\b(?:(?<=\b(?:that (?:it|they|the (?:country|government|army)|\ue005)|(?:announced|stated|said|reported|declared|indicated|noted) (?:it|they)) )would (not )?(?:also |only )?|(?:intention|intent|decision|plans?) (not )?to (?:also |only )?|(?:intends?|plans?|has (?:decided|opted|chosen|elected|resolved)|decided|opted|chose|elected|resolved|wishes) (not )?to (?:also |only )?|will (not )?(?:also |only |therefore |thus )?|(?:does|do|did) (not )(?:intend|plan|wish|want) to (?:also )?|(?:intends? to|plans? to|will|decided to) destroy [^;.]{1,60}? (?:and|but|while) (?:to )?(?:will )?)(?:retain|keep)(?= )/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown || frame.denied) return []
    const clause = site.clauseAt(from)
    if (/\b(?:not|never|no|nor|neither|nobody)\b|n[’']t\b/i.test(masked.slice(clause.start, from))) return []
    const object = objectOf(masked, end - 4, end, end, true, false)
    if (object === null || object.what === 'stock') return []
    const right = masked.slice(object.to, object.to + 70)
    const training = /^[^;.]{0,60}/.exec(right)?.[0] ?? ''
    // what is kept may be kept in store
    const denied = object.denied || match.slice(1).some((not) => not !== undefined)
    const isNone = denied && /^(?:any|no)\b/i.test(masked.slice(object.from, object.to))
    if (/keep$/i.test(match[0]) && !isNone && !TRAINING.test(training)) return []
    const { quantity } = howMany(masked, object.from, object.to)
    return [
      finding({
        activity: 'retention',
        holds: denied ? 'no' : 'yes',
        hedged: frame.hedged,
        from,
        to: object.to,
        quantity,
      }),
    ]
  },
  matches: [
    'Ruritania intends to keep 500 mines for training.',
    'It will destroy 9,000 mines and retain 100 for training.',
    'Ruritania has decided to retain no antipersonnel mines.',
    'It decided not to retain any mines.',
    'Ruritania does not intend to keep any antipersonnel mines.',
    'It reported that it would retain 300 mines for training.',
    'Ruritania stated its intention to keep mines for training until 2012.',
  ],
  misses: [
    'It will keep its stockpile of mines.',
    'It will keep mines on the border.',
    'Ruritania will retain its army.',
    'It has not said whether it will retain mines.',
    'It does not intend to keep the mines on the border.',
  ],
}

/** `set aside 500 mines for training`, `reported holding on to 57 for training`, `holds on to no mines under Article 3`. */
export const setAside: ActivityRule = {
  id: 'activity/set-aside',
  words: /\b(?:aside|on ?to)\b/i,
  pattern: /\b(?:(?:sets?|setting|puts?) aside|(?:holds?|held|holding) on ?to)(?= )/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    if (!TRAINING.test(masked)) return []
    const mood = site.mood(from, end)
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown || mood === 'open' || mood === 'planned') return []
    const object = objectOf(masked, from, end, end, true, false)
    if (object === null || object.what === 'stock' || actorsOf(site, frame.start, from) === null) return []
    const denied = object.denied || frame.denied || mood === 'not-done'
    const { quantity } = howMany(masked, object.from, object.to)
    const holds = denied ? 'no' : 'yes'
    return [finding({ activity: 'retention', holds, hedged: frame.hedged, from, to: object.to, quantity })]
  },
  matches: [
    'Ruritania set aside 500 mines for training.',
    'It has reported holding on to 57 mines for training.',
    'It holds on to no mines for training.',
  ],
  misses: [
    'It would set aside 500 mines for training.',
    'The rebels held on to their mines for training.',
    'It set aside a field for the training of deminers.',
  ],
}
