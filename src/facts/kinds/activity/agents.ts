import { matchesOf } from '../../../text/matches.js'
import { AGENT_NOUN, activityOfAgent } from '../../../vocabulary/activity-nouns.js'
import { mentionsOf } from '../../view.js'
import { actorsOf } from './actor.js'
import { frameOf } from './frame.js'
import { type ActivityRule, finding } from './statement.js'
import { namesWeapon } from './weapon-object.js'

const NOUN = new RegExp(`\\b${AGENT_NOUN}(?![\\p{L}-])`, 'giu')
const DENIED = /\b(?:not|never|neither|nor|no longer|cannot)\b|n[’']t\b/i

/** `is not believed to be a producer or exporter of mines`, `was once a producer`. */
export const agentNouns: ActivityRule = {
  id: 'activity/agent-nouns',
  words: new RegExp(`\\b${AGENT_NOUN}\\b`, 'i'),
  pattern: new RegExp(
    `\\b(?:is|are|was|were|be|been|as|remains|became) (?:(?:believed|known|thought|considered|not|never|neither|no longer|also|once|itself|formerly|reported|previously|in the past|at one time|for many years|to be|to have been|a past|either|currently|now) ){0,6}(?:an? |the |one of the |either |neither |among the )?(?:(?:[a-z’'-]{1,20}) ){0,4}?${AGENT_NOUN}(?:(?:,? (?:and/or|and|or|nor)|,)(?: an?)? (?:[a-z]{1,20} )?${AGENT_NOUN}){0,5}(?: of [^,;.]{0,50})?`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const clause = site.clauseAt(from)
    // `was a producer of mines and never exported them`: what is denied stands in the next clause
    const told = match[0].slice(0, Math.max(0, clause.end - from))
    const to = from + told.length
    if (!namesWeapon(told) && !/\b(?:land)?mine (?:[a-z]{1,20}ers?\b)/i.test(told)) return []
    if (/\b(?:other|another|world(?!['’]s)|countries|states|compan)/i.test(told)) return []
    const left = masked.slice(clause.start, from)
    if (
      /\b(?:will|would|can|could|may|might|to)\W*$/i.test(left) &&
      !/\b(?:believed|known|thought|considered|reported|appears?|seems?|said)(?: not)? to $/i.test(left)
    )
      return []
    const frame = frameOf(site, from + 4)
    if (frame === null) return []
    // `named X as a producer`
    const named = /^as\b/i.test(told) ? mentionsOf(site.view, 'party', from - 2, from)[0] : undefined
    if (named === undefined && actorsOf(site, frame.start, from) === null) return []
    const party = named?.mention.party ?? null
    const denied = frame.denied || DENIED.test(told) || DENIED.test(masked.slice(frame.start, from))
    return [...matchesOf(told, NOUN)].flatMap((noun) => {
      const activity = activityOfAgent(noun[0])
      if (activity === undefined) return []
      const hedged = frame.hedged || /\b(?:believed|thought|known|considered|reported)\b/i.test(told)
      return [finding({ activity, holds: frame.unknown ? 'unknown' : denied ? 'no' : 'yes', hedged, from, to, party })]
    })
  },
  matches: [
    'Ruritania is not believed to be a landmine producer or exporter.',
    'It was once a producer of antipersonnel mines.',
    'Ruritania is one of the world’s few remaining mine producers.',
    'Ruritania was a small producer of mines and never sold them abroad.',
  ],
  misses: ['Ruritania is a producer of wine.', 'Ruritania is not an exporter of grain.'],
}
