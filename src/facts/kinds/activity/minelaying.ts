import { SIGN } from '../../view.js'
import { actorsOf, agentsOf } from './actor.js'
import { frameOf } from './frame.js'
import { type ActivityRule, finding } from './statement.js'
import { groupOf } from './verb-group.js'
import { againAt, whenOf } from './when.js'

const PLACES =
  'borders?|roads?|areas?|territor(?:y|ies)|land|frontiers?|passes|bridges?|coasts?|beaches|harbou?rs?|hills?|mountains?|valleys?|fields|villages?|approaches|regions?|zones?|islands?|north|south|east|west|country|surroundings|perimeters?|bases?|barracks|airports?|airfields?|tracks?|paths?|footpaths?|trails?|crossings?|plants?|towers?|installations?|dams?|power lines?|houses|gardens|slopes|trenches|positions|garrisons|towns|railways?|canals?|banks?|ridges?|forests?|plantations?|pylons?'
const PLACE = new RegExp(`\\b(?:minefields|${PLACES})\\b`, 'i')
const DOERS = '(?:army|forces|troops|soldiers|military|it|they|has|have|had|also)'

/** Relative words with a subject of their own. */
const OF_WHICH = /,? (?:which|that) [^,;.]{2,40} $/

/** `Its forces mined parts of the border in D`, `laid minefields there`; not `mined areas`, `the mined border`. */
export const minedLand: ActivityRule = {
  id: 'activity/mined-land',
  words: /\bmine(?:d|fields)\b/,
  pattern: new RegExp(
    `\\b(?:laid|planted|emplaced|sowed) (?=\\S)|(?:\\bmined (?=(?:the|its|their|both|several|some|many|most|all|large|long|much|parts?|sections?|stretches|portions?)\\b[^,;.]{0,60}\\b(?:${PLACES})\\b)|(?<=\\b${DOERS} )mined (?!(?:areas?|land|territor|zones?|fields)\\b)(?=(?:\\w{1,12} ){0,2}(?:${PLACES})\\b)|(?<=\\b(?:which|that) [^,;.]{2,40} )mined (?=(?:in|during|between|from|throughout) (?:the )?${SIGN.date}))`,
    'g',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length - 1
    // `laid 60 minefields`; laid mines are told elsewhere
    if (match[0] !== 'mined ' && !/^ (?:[a-z\d,-]{1,14} ){0,5}minefields\b/.test(masked.slice(end, end + 100)))
      return []
    // `the border, which the army mined in D`
    const taken = OF_WHICH.exec(masked.slice(0, from))
    if (
      /^(?:in|during|between|from|throughout) (?:the )?\ue006/.test(masked.slice(end + 1, end + 24)) &&
      (taken === null || !PLACE.test(masked.slice(0, taken.index)))
    )
      return []
    const group = groupOf(masked, site.clauseAt(from).start, from, 'past')
    if (group === null || group.voice === 'passive' || /\b(?:heavily|and|or|\d) $/.test(masked.slice(0, from)))
      return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown) return []
    const parties = actorsOf(site, frame.start, group.from)
    if (parties === null) return []
    const denied = group.denied || frame.denied
    const place =
      /^[^,;.]{0,90}?(?= (?:in|on|during|between|from) (?:early |late |both )?[\ue000-\ue0ff]|[,;.]|$)/.exec(
        masked.slice(end),
      )
    const to = end + (place?.[0].length ?? 0)
    const when = whenOf(site, group.from, to, true)
    const again = denied ? null : againAt(site, when)
    const told = {
      activity: 'use' as const,
      holds: denied ? ('no' as const) : ('yes' as const),
      hedged: frame.hedged,
      from,
      to,
    }
    const dates = again === null ? [when] : [when, again]
    return dates.flatMap(({ date, dateEnd }) =>
      (parties.length === 0 ? [null] : parties).map((party) => finding({ ...told, date, dateEnd, party })),
    )
  },
  matches: [
    'Ruritanian troops laid some 60 minefields in 1999.',
    'Ruritanian troops mined parts of the border in 1999.',
    'Its army has mined the roads to the north.',
    'The frontier, which the army mined in 1990, is long.',
    'The army mined roads and bridges.',
  ],
  misses: [
    'It cleared the mined parts of the border.',
    'Heavily mined areas lie along the border.',
    'The border was mined in 1990.',
    'The army cleared minefields which rebels laid.',
    'The copper, which the country mined in 1990, is sold.',
    'Engineers cleared mined roads.',
  ],
}

/** `its border was mined by Ruritanian troops`. */
export const wasMined: ActivityRule = {
  id: 'activity/was-mined-by',
  words: /\bmine(?:d|fields)\b/,
  pattern:
    /\b(?:was|were|been|being) (?:also |then |first |once |\w{1,20}ly ){0,2}(?:mined|laid|planted|emplaced)(?: (?:again|(?:in|during|after|throughout) (?:the )?[^,;.]{1,40}?))?(?= by )/g,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const { masked } = site.view
    const left = masked.slice(site.clauseAt(from).start, from)
    if (!PLACE.test(left) || /\b(?:not|never|nor|no)\b/.test(left + match[0])) return []
    // `the minefields were laid by`: what is laid is named
    if (!/\bmined\b/.test(match[0]) && !/minefields .{0,40}$/.test(masked.slice(0, from))) return []
    const frame = frameOf(site, from)
    const agents = agentsOf(site, end)
    if (frame === null || frame.unknown || frame.denied || agents === null || !agents.told) return []
    const { date, dateEnd } = whenOf(site, from, agents.to, true)
    const told = { activity: 'use', holds: 'yes', hedged: frame.hedged, from, to: agents.to, date, dateEnd } as const
    return (agents.parties.length === 0 ? [null] : agents.parties).map((party) => finding({ ...told, party }))
  },
  matches: [
    'Many minefields were laid by Samoa in 1980.',
    'The border was mined by Samoa in 1980.',
    'Roads to the north were heavily mined by its own forces.',
  ],
  misses: [
    'The border was mined by rebels.',
    'Gold was mined by a firm.',
    'The border was not mined by Samoa.',
    'The border was mined in 1980.',
  ],
}
