import { activityVerb } from '../../../vocabulary/activity-verbs.js'
import type { Site } from '../../rule.js'
import { subjectOf } from '../../subject.js'
import { mentionsOf, SIGN } from '../../view.js'
import { frameOf } from './frame.js'
import { type ActivityRule, finding } from './statement.js'
import { weaponObject } from './weapon-object.js'
import { whenOf } from './when.js'

/** `accused Georgian forces of laying mines`: hedged, since it is others who say so. */
export const accused: ActivityRule = {
  id: 'activity/accused',
  words: /\baccus/i,
  pattern: new RegExp(
    `\\b(?:accus(?:ed|es|ing)|accusations? (?:against|that)) (?:the )?(?:government of (?:the )?|forces of (?:the )?)?(${SIGN.party}|it\\b|its?(?= (?:armed )?forces)|the (?:government|army|military|country))([^.;${SIGN.party}]{0,50}?) of (?:new |continued |continuing (?:to )?|having |again |also )?(using|laying|planting|deploying|producing|exporting|transferring|stockpiling|the use of|use of|new use of)\\b`,
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
    if (frame === null) return []
    const verb = activityVerb((match[3] as string).replace(/^.* /, ''))
    const activity = /use of/i.test(match[3] as string) ? 'use' : verb?.activity
    if (activity === undefined) return []
    const at = from + match[0].indexOf(who)
    const party = who === SIGN.party ? partyAt(site, at) : null
    // `rebels accused the army`: not of him who accuses
    const ofPage = /^the /i.test(who) && subjectOf(site.view, site.clauses, from).kind === 'other'
    const when = behind(site, object.to)
    return [finding({ activity, holds: 'yes', hedged: true, from, to: object.to, party, ofPage, ...when })]
  },
  matches: [
    'Albania accused Yugoslav forces of laying mines on the border.',
    'Rebels accused the government of laying mines in 2000.',
  ],
  misses: ['Albania accused Yugoslav forces of burning houses.', 'The army accused the rebels of laying mines.'],
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
