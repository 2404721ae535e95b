import { SIGN } from '../../view.js'
import { type LegislationRule, one } from './told.js'

const FOR_MINES = new RegExp(`${SIGN.treaty}|\\b(?:land)?mines\\b|cluster munitions`, 'i')

/** `Sanctions were proposed to be added to the Penal Code`, `A provision on mines was inserted into the Criminal Code`. */
export const addedToCode: LegislationRule = {
  id: 'legislation/added-to-code',
  words: /\b(?:added|inserted|included|incorporated|introduced)\b/i,
  pattern:
    /\b(?:provisions?|sanctions|penalt(?:y|ies)|articles?|offen[cs]es?|prohibitions?|amendments?|proposals?)\b[^;.]{0,90}? (?:be|been|was|were|being) (added|inserted|included|incorporated|introduced) (?:in|to|into) (?:the |its |a new )?(?:new |revised |existing )?(?:penal|criminal) code\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const verb = from + match[0].lastIndexOf(match[1] as string)
    if (!FOR_MINES.test(site.view.masked)) return []
    const mood = site.mood(verb, verb + (match[1] as string).length)
    if (mood === 'open') return []
    return one(
      mood === 'done' && /\b(?:be|being) \w{1,14} (?:in|to|into)\b[^;]{0,60}$/i.test(match[0]) ? 'planned' : mood,
      null,
      from,
      to,
    )
  },
  matches: [
    'Sanctions for the use of antipersonnel mines have been proposed to be added to the Penal Code.',
    'A provision on antipersonnel mines was inserted into the Criminal Code.',
  ],
  misses: ['A provision on fraud was inserted into the Criminal Code.'],
}
