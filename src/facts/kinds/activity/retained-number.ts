import type { Finding, Site } from '../../rule.js'
import { frameOf } from './frame.js'
import { howMany } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'
import { weaponObject } from './weapon-object.js'

const KEPT = '(?: being| it)? (?:retained|kept)(?: (?:for|under|in) [a-z]{2,14}(?: [a-z]{2,14})?)?'
const NUMBER = '(?:the|this|that) (?:total |retained )?(?:number|total|quantity|figure|amount)'
const OF_MINES = '(?: of (?:[a-z-]{1,20} ){0,2}mines(?: initially| originally| previously| currently)?)?'
const CHANGES = 'reduced|decreased|lowered|increased|raised|adjusted|revised|changed|cut'
const CHANGED = `(?:(?:was|were|has been|have been|had been) )?(?:(?:then|later|subsequently|further|since|again|also|now) )?(?:${CHANGES})(?: (?:again|further|downwards?|upwards?))?(?: (?:from|by) \\d[\\d,]{0,9}(?: mines)?)?(?: in \ue006,?)? to`
const IS =
  '(?:is|was|are|were|stands at|stood at|now stands at|remains(?: at)?|remained(?: at)?|totals|totaled|totalled)'
const COUNT = /^(?:only |just |about |some |approximately |a total of )?(?:\d[\d,.]{0,12}\d|\d)/

/** `from 900 to 500, and then to 200`. */
const THEN_TO =
  /^(?: mines)?(?: in \ue006)?,? (?:and|then|but)(?: (?:then|later|further|again|finally|subsequently|reduced|since)){0,3}(?: in \ue006,?)? to (?=\d)/i

/** Mines kept for training were spoken of just before. */
function speaksOfKept({ view, context }: Site, from: number): boolean {
  const last = context.before.at(-1)?.fields
  return (
    /\b(?:retain|retention|kept|keep)\w*\b/i.test(view.masked.slice(0, from)) ||
    (last?.kind === 'activity' && last.activity === 'retention')
  )
}

/** The number that begins at `at` is how many are kept. */
function keptAre(site: Site, from: number, at: number): Finding<'activity'>[] {
  const { masked } = site.view
  const number = COUNT.exec(masked.slice(at))
  if (number === null || /^(?: ?(?:%|percent|per cent|types?)|-)/.test(masked.slice(at + number[0].length))) return []
  const frame = frameOf(site, from)
  if (frame === null || frame.unknown || frame.denied) return []
  const to = at + number[0].length
  const { quantity } = howMany(masked, at, to)
  if (quantity === null) return []
  const kept = finding({ activity: 'retention', holds: 'yes', hedged: frame.hedged, from, to, quantity })
  const next = THEN_TO.exec(masked.slice(to, to + 80))
  return next === null ? [kept] : [kept, ...keptAre(site, from, to + next[0].length)]
}

/** `the number of mines retained is 500`, `was reduced from 900 to 500`; where mines kept were spoken of, `this was reduced to 500`. */
export const retainedNumber: ActivityRule = {
  id: 'activity/retained-number',
  words: /\b(?:number|total|quantity|this|which|figure|amount)\b/i,
  pattern: new RegExp(
    `\\b(?:(?:number|total|quantity) of (?:[a-z-]{1,20} ){0,3}mines${KEPT} |${NUMBER}${OF_MINES} |this |which )(?:${IS}|${CHANGED}) (?=\\d|(?:only|just|about|some|approximately|a total of) \\d)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    if (!/\b(?:retained|kept)\b/i.test(match[0]) && !speaksOfKept(site, from)) return []
    return keptAre(site, from, from + match[0].length)
  },
  matches: [
    'The number of mines retained for training was reduced from 900 to 500 in 2004.',
    'Ruritania retained 900 mines for training, but this was reduced to 500 by the end of 2009.',
  ],
  misses: [
    'The number of mines cleared was 500.',
    'The number of states was reduced to 500.',
    'The number of mines retained would be reduced to 500.',
  ],
}

/** `announced the retention of 900 mines for training`. */
export const retentionOf: ActivityRule = {
  id: 'activity/retention-of',
  words: /\bretention of\b/i,
  pattern:
    /\b(?:announc(?:es|ed|ing)|report(?:s|ed|ing)|declar(?:es|ed|ing)|notif(?:ies|ied)|indicat(?:es|ed|ing)|confirm(?:s|ed|ing)|approv(?:es|ed|ing)|authori[sz](?:es|ed|ing)|decided on|opted for)(?: (?:the|its))? retention of(?= )/gi,
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const object = weaponObject(masked, from + match[0].length)
    const frame = frameOf(site, from)
    if (object?.what !== 'weapon' || frame === null || frame.unknown || frame.denied) return []
    if (site.mood(from, object.to) !== 'done') return []
    const { quantity } = howMany(masked, object.from, object.to)
    const holds = object.denied ? 'no' : 'yes'
    return [finding({ activity: 'retention', holds, hedged: frame.hedged, from, to: object.to, quantity })]
  },
  matches: [
    'Ruritania announced the retention of 900 mines for training.',
    'Ruritania has reported the retention of no antipersonnel mines.',
  ],
  misses: [
    'Ruritania announced the retention of its army.',
    'Ruritania did not approve the retention of mines.',
    'It announced the retention of 300 antivehicle mines.',
  ],
}

/** `retained 900 mines, but later reduced this to 500`, `has reduced the number of mines retained to 500`. */
export const retainedReduced: ActivityRule = {
  id: 'activity/retained-reduced',
  words: /\b(?:reduc|lower|decreas|cut|increas|rais|adjust)/i,
  pattern: new RegExp(
    `\\b(?:${CHANGES}|reducing|lowering|increasing|raising) (?:this|that|it|${NUMBER}${OF_MINES}(?:${KEPT})?)(?: from \\d[\\d,]{0,9}(?: mines)?)? to (?=\\d|(?:only|just|about|some|approximately|a total of) \\d)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    if (/\b(?:will|would|to|could|should|may|might|not|never) $/i.test(left)) return []
    if (!/\b(?:retained|kept)\b/i.test(match[0]) && !speaksOfKept(site, from)) return []
    return keptAre(site, from, from + match[0].length)
  },
  matches: [
    'Ruritania retained 900 mines for training, but later reduced this to 500.',
    'It has reduced the number of mines retained for training to 500.',
    'It has reduced the number of mines initially retained for training from 900 to 500.',
  ],
  misses: ['It reduced the number of mines to 500.', 'It will keep 900 mines, but may have reduced its army to 500.'],
}
