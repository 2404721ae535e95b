import { activityVerb, type MineActivity } from '../../../vocabulary/activity-verbs.js'
import type { Site } from '../../rule.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { actorsOf } from './actor.js'
import { frameOf } from './frame.js'
import { type ActivityRule, finding } from './statement.js'
import { weaponObject } from './weapon-object.js'
import { whenOf } from './when.js'

const DOING =
  '(using|laying|planting|deploying|producing|exporting|transferring|stockpiling|the use of|use of|new use of|(?<=\\bhaving )(?:used|laid|planted|deployed|produced|exported|transferred|stockpiled))'

const NOBODY = /\b(?:nobody|no one|none|not|never|neither|nor)\b|n[’']t\b/i

/** `accused Georgian forces of laying mines`: hedged, since it is others who say so. */
export const accused: ActivityRule = {
  id: 'activity/accused',
  words: /\b(?:accus|charg)/i,
  pattern: new RegExp(
    `\\b(?:accus(?:ed|es|ing)|charg(?:ed|es|ing)|accusations? (?:against|that)) (?:the )?(?:government of (?:the )?|forces of (?:the )?)?(${SIGN.party}|it\\b|its?(?= (?:armed )?forces)|the (?:government|army|military|country)|(?:soldiers|troops|units|members) of the (?=(?:\\w{1,14} ){0,3}(?:brigade|battalion|division|regiment|army|armed forces)\\b))([^.;${SIGN.party}]{0,50}?) (?:of|with) (?:new |continued |continuing (?:to )?|having |again |also )?${DOING}\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const who = match[1] as string
    if (/\b(?:rebels?|guerrillas?|militias?|separatists?|compan\w{1,20}|opposition)\b/i.test(match[2] as string))
      return []
    const object = weaponObject(site.view.masked, end)
    if (object === null || object.what === 'stock') return []
    const frame = frameOf(site, from)
    if (frame === null || frame.denied || NOBODY.test(site.view.masked.slice(site.clauseAt(from).start, from)))
      return []
    const activity = activityOf(match[3] as string)
    if (activity === undefined) return []
    const at = from + match[0].indexOf(who)
    const party = who === SIGN.party ? partyAt(site, at) : null
    // `rebels accused the army`: not of him who accuses
    const ofPage =
      /^(?:the|soldiers|troops|units|members) /i.test(who) && subjectOf(site.view, site.clauses, from).kind === 'other'
    const when = behind(site, object.to)
    return [finding({ activity, holds: 'yes', hedged: true, from, to: object.to, party, ofPage, ...when })]
  },
  matches: [
    'Albania accused Yugoslav forces of laying mines on the border.',
    'Rebels accused the government of laying mines in 2000.',
    'Albania accused Yugoslav forces of having laid mines.',
    'The UN charged soldiers of the Second Brigade with having planted antipersonnel mines.',
  ],
  misses: [
    'Nobody has accused the army of laying mines.',
    'Albania accused Yugoslav forces of burning houses.',
    'The army accused the rebels of laying mines.',
  ],
}

/** `was accused by rebels of laying mines`. */
export const wasAccused: ActivityRule = {
  id: 'activity/was-accused',
  words: /\b(?:accused|suspected)\b/i,
  pattern: new RegExp(
    `\\b(?:is|are|was|were|been) (?:\\w{1,20} )?(?:accused|suspected)(?: by [^,;.]{2,60})? of (?:new |continued |continuing (?:to )?|having |again |also )?${DOING}\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const object = weaponObject(site.view.masked, from + match[0].length)
    if (object === null || object.what === 'stock') return []
    const frame = frameOf(site, from)
    const parties = frame === null || frame.unknown ? null : actorsOf(site, frame.start, from)
    const activity = activityOf(match[1] as string)
    if (frame === null || frame.denied || parties === null || activity === undefined) return []
    const left = site.view.masked.slice(site.clauseAt(from).start, from)
    if (/\b(?:not|never)\b/i.test(left + match[0])) return []
    const told = { activity, holds: 'yes', hedged: true, from, to: object.to, ...behind(site, object.to) } as const
    return (parties.length === 0 ? [null] : parties).map((party) => finding({ ...told, party }))
  },
  matches: ['Ruritania was accused by rebels of laying mines in 1999.'],
  misses: ['The rebels were accused of laying mines.', 'Ruritania was never accused of using mines.'],
}

function activityOf(words: string): MineActivity | undefined {
  return /use of/i.test(words) ? 'use' : activityVerb(words.replace(/^.* /, ''))?.activity
}

function partyAt(site: Site, at: number) {
  const mention = site.view.mentionAt.get(at)
  return mention?.kind === 'party' ? mention.party : null
}

function behind(site: Site, to: number): { date: string | null; dateEnd: string | null } {
  const { date, dateEnd } = whenOf(site, to - 1, to, false)
  if (date !== null) return { date, dateEnd }
  // `of laying mines, in July 2006 in the gorge`, `of laying mines along the border in 2001`
  const next = mentionsOf(site.view, 'date', to)[0]
  if (
    next === undefined ||
    !/^,?(?: [a-z]{1,20}){0,6},? (?:in|on) (?:early |late )?$/i.test(site.view.masked.slice(to, next.at))
  )
    return { date: null, dateEnd: null }
  return { date: next.mention.date, dateEnd: next.mention.dateEnd }
}
