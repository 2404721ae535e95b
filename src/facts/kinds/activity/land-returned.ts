import { exactly, findQuantities, type Quantity } from '../../../text/quantities.js'
import { isArea } from '../../../vocabulary/units.js'
import type { Site } from '../../rule.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'

const BY_CLEARING = /\b(?:clear(?:ed|ance|ing)|demin(?:ed|ing|ers?)|mine[- ]action|HALO|MAG)\b/i
const BACK =
  '(?:returned|handed (?:back|over)|released|given back|restored|turned over|made available)(?: (?:back|again|safely))?'
const TO_PEOPLE =
  /^[^.;]{0,60}?\b(?:to|for) (?:(?:the|their|its|local|productive|civilian|safe|normal|agricultural|rural|safe and productive) ){0,3}(?:communit(?:y|ies)|populations?|people|owners?|farmers?|villagers?|use|public|authorities|residents|inhabitants|municipalit(?:y|ies)|cultivation|agriculture|farming)\b/i

/** An area with nothing but its bounds before it. */
function areaIn(words: string): Quantity | null {
  const found = findQuantities(words)[0]
  if (found === undefined || !isArea(found.unit)) return null
  return /^ ?(?:a total of |another |a further |an additional )?$/.test(words.slice(0, found.start)) ? found : null
}

/** `returned 3 square kilometers to the community through clearance`. */
const gaveBack: ConditionRule = {
  id: 'activity/land-returned',
  words: /clear|demin|mine action/i,
  pattern: new RegExp(`\\b${BACK}(?= )`, 'gi'),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const left = masked.slice(site.clauseAt(from).start, from)
    if (!BY_CLEARING.test(masked) || site.mood(from, behind) !== 'done') return []
    const passive = /\b(?:was|were|been|is|are) (?:\w{1,20}ly |also |then ){0,2}$/i.test(left)
    const amount = passive ? areaBefore(site, from) : areaIn(masked.slice(behind, behind + 70))
    if (amount === null) return []
    const to = passive ? behind : behind + amount.end
    if (!TO_PEOPLE.test(masked.slice(to))) return []
    const start = passive ? amount.start : from
    return [
      condition({
        activity: 'clearance',
        holds: 'yes',
        from: start,
        to,
        quantity: exactly(amount),
        date: datedOf(site, start, to),
        ...inPlace(site, start, to),
      }),
    ]
  },
  matches: [
    'In 2003 the teams returned 3.4 square kilometers of land to the community through clearance.',
    'After demining, two hectares were handed over to the local population.',
  ],
  misses: [
    'It returned 3.4 square kilometers of land to the museum.',
    'Clearance teams released the report to the public.',
    'After clearance, two hectares will be returned to the community.',
  ],
}

/** The area that a passive verb says was given back. */
function areaBefore(site: Site, from: number): Quantity | null {
  const start = Math.max(site.clauseAt(from).start, from - 90)
  const words = site.view.masked.slice(start, from)
  const found = findQuantities(words).at(-1)
  if (found === undefined || !isArea(found.unit)) return null
  return /^(?: of (?:\w{1,20} ){0,3}?(?:land|area|fields?|farmland))? (?:ha(?:s|ve|d) )?(?:was|were|been|is|are) /.test(
    words.slice(found.end),
  )
    ? { ...found, start: found.start + start, end: found.end + start }
    : null
}

const OF_STORE =
  /\b(?:stock|caches?|seized|confiscated|depots?|arsenal|warehouse|storage|barracks|armou?r|smuggl\w{1,6}|bunkers?)/i

const THEN_DESTROYED =
  /(?:,? and|,? which|,? that|,? all of which) (?:(?:were|was|have been|had been|and|later|then|subsequently|all|also|immediately|safely) ){0,4}(?:destroyed|defused|removed|deactivated|neutrali[sz]ed)\b/i

/** `found 320 mines, which were later destroyed, in October 2002`. */
const foundThenDestroyed: ConditionRule = {
  id: 'activity/found-then-destroyed',
  words: /destroyed|defused|removed|deactivated|neutrali[sz]ed/i,
  pattern:
    /\b(?:(?:were|have been|had been) )?(?:found|discovered|detected|located|unearthed|uncovered|lifted|recovered)(?= )/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const behind = from + match[0].length
    const clause = site.clauseAt(from)
    if (OF_STORE.test(masked) || site.mood(from, behind) !== 'done') return []
    const passive = /^(?:were|have|had)\b/i.test(match[0])
    const left = masked.slice(clause.start, from)
    if (!passive && /\b(?:was|were|been|be|is|are|of|the|a) (?:\w{1,20}ly )?$/i.test(left)) return []
    const right = masked.slice(behind, behind + 190).split(/[;:]/)[0] as string
    const then = THEN_DESTROYED.exec(right)
    // of the mines themselves, and not of what else the sentence names
    if (
      then === null ||
      !(passive ? /\b(?:land)?mines $/i.test(left) : /\b(?:land)?mines\b/i.test(right.slice(0, then.index)))
    )
      return []
    if (passive && !/^,? and/i.test(then[0])) return []
    const words = passive ? left : masked.slice(behind, behind + 70)
    const counts = findQuantities(words).filter(({ unit }) => unit === null)
    const found = passive ? counts.at(-1) : counts[0]
    const fits =
      found !== undefined &&
      (passive
        ? /^ (?:[\w-]{1,20} ){0,3}$/.test(words.slice(found.end))
        : /^ (?:\w{1,20} )?(?:of )?$/.test(words.slice(0, found.start)) &&
          /^ (?:[\w-]{1,20} ){0,3}?(?:land)?mines\b/.test(words.slice(found.end)))
    const to = behind + then.index + then[0].length
    return [
      condition({
        activity: 'clearance',
        holds: 'yes',
        from,
        to,
        quantity: fits ? exactly(found) : null,
        date: datedOf(site, to, to + (masked.startsWith(', in ', to) ? 1 : 0)) ?? datedOf(site, from, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'The army found 320 mines, which were later destroyed.',
    'Some 30,000 mines were found in the area and destroyed.',
  ],
  misses: [
    'The army found 320 mines in a cache and destroyed them.',
    'The army found 320 mines.',
    'Houses were found and later destroyed.',
  ],
}

export const landReturnedRules: readonly ConditionRule[] = [gaveBack, foundThenDestroyed]
