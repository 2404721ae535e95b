import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'
import { CASUALTIES, isOtherCause, KIND_OF_CASUALTY } from './victims.js'

/** Casualties told of by other nouns, which must name the mine. */
const ACCIDENTS =
  '(?:(?:(?:land)?mine(?:[/-]UXO|[/-]ERW)?(?: and UXO)?(?:-related)? (?:accidents?|incidents?|injur(?:y|ies)|deaths?|explosions?|survivors?))|(?:injuries|deaths|accidents|incidents) (?:caused by|from|due to|involving|resulting from|by|related to) (?:land)?mines)'
const NOUNS = `(?:(?:${KIND_OF_CASUALTY}(?:,? )){0,4}${CASUALTIES}(?! (?:assistance|data|information|support))|(?:(?:new|known|reported|civilian) ){0,4}${ACCIDENTS})`
/** What is told by what was heard of it is no outright denial. */
const REPORTED =
  /\b(?:reports?|reported|recorded|registered|identified|documented|known|noted|found|record|evidence|listed|mentioned|aware|unaware|heard|knows?|information|detected|came to light|believed|thought)\b/i

/** In front of a denial: `the ministry knows of no mine action and of no casualties`. */
const HEARD = /\b(?:aware|unaware|heard|knows?|knew|known|learned|believed|reports? of|evidence of)\b/i

/** A sort of people: that there were none of it says nothing of others. */
const SORT_OF_PEOPLE =
  /\b(?:female|male|child|adult|military|fatal|deminers?|demining|peacekeepers?|other|more|such|additional|further)\b/i

const none: ConditionRule = {
  id: 'activity/no-casualties',
  words: /\bno\b|\bany\b/i,
  pattern: new RegExp(
    `\\b(?:no (?:confirmed |recent |known |new ){0,4}(?:reports? (?:of|on)|records? of|evidence of|indications? of|official reports of) (?:any )?|no |(?:unaware|not aware) of (?:any|the existence of any) |(?:knows?|knew|heard|has heard|have heard) of no |(?:did|does|do|has|have|had) not (?:\\w{1,20} )?(?:have|had|report|reported|record|recorded|identif(?:y|ied)|register|registered|find|found|suffer|suffered|document|documented|know of|learn(?:ed)? of|heard? of) any |(?:not|n[’']t) any )${NOUNS}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const { masked } = site.view
    const clause = site.clauseAt(from)
    const end = Math.max(to, clause.end)
    const mood = site.mood(from, to)
    if (mood === 'open' || mood === 'planned' || isOtherCause(masked.slice(from, end))) return []
    // `no female casualties`, `whether the figure includes casualties`: nothing of others, of which the text tells
    if (SORT_OF_PEOPLE.test(match[0])) return []
    if (/\bno (?:longer|victim)\b(?! of)/i.test(match[0]) && !/victims?\b/i.test(match[0])) return []
    const hedged =
      REPORTED.test(masked.slice(from, end)) || HEARD.test(masked.slice(Math.max(clause.start, from - 90), from))
    return [
      condition({
        activity: 'casualties',
        holds: 'no',
        from,
        to,
        ...(hedged ? { hedged } : {}),
        date: datedOf(site, from, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'There are no reports of landmine casualties.',
    'No casualties were reported in 2003.',
    'It has no mine victims.',
    'Ruritania is unaware of any mine casualties.',
    'There have been no landmine incidents.',
  ],
  misses: [
    'No assistance reaches mine victims.',
    'There were 5 casualties.',
    'No UXO casualties were reported.',
    'No female casualties were recorded in 2014.',
  ],
}

const nobody: ConditionRule = {
  id: 'activity/nobody-harmed',
  words: /\bno\b|\bnobody\b|\bnone\b/i,
  pattern:
    /\b(?:(?:no one|nobody|no (?:\S{1,20} ){0,2}\S{1,20}) (?:is|are|has|have|was|were)(?: not)? (?:known |reported |said |believed )?(?:to have )?(?:been |ever been )?(?:recently )?|no (?:reports?|records?|evidence|news) of (?:anyone|anybody|any \w{1,20}) (?:being |having been |ever being |who was )?)(?:killed|injured|maimed|harmed|hurt|wounded|fallen victim|become (?:a )?victims?|a victim)(?: or (?:killed|injured|maimed|wounded))? (?:by|to|of|in) (?:an? |any )?(?:anti-?personnel )?(?:(?:land)?mines?\b|(?:land)?mine (?:accidents?|incidents?|explosions?))/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (site.mood(from, to) === 'open') return []
    const hedged = /\b(?:known|report\w{0,2}|records?|evidence|news|said|believed)\b/i.test(match[0])
      ? { hedged: true }
      : {}
    return [
      condition({
        activity: 'casualties',
        holds: 'no',
        from,
        to,
        ...hedged,
        date: datedOf(site, from, to),
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'No Ruritanian is known to have fallen victim to a mine.',
    'Nobody was injured by landmines in 2003.',
    'There are no reports of anyone killed by landmines.',
  ],
  misses: ['Nobody was injured in the accident.', 'A farmer was killed by a mine.'],
}

/** `it is not known whether there were any casualties`. */
const unknown: ConditionRule = {
  id: 'activity/casualties-unknown',
  words: /casualt|victim/i,
  pattern: new RegExp(
    `\\b(?:not (?:\\w{1,20} )?known|unknown|unclear|no information(?: (?:is|was))?(?: available)?) (?:if|whether|on|about|regarding|as to)\\b(?![^.;,]{0,40}\\b(?:number|how many|total)\\b)[^.;,]{0,60}?\\b${CASUALTIES}\\b(?! (?:assistance|data))`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (isOtherCause(match[0]) || /\b(?:figures?|data|totals?|numbers?|statistics|these|those|this)\b/i.test(match[0]))
      return []
    const date = datedOf(site, from, to)
    return [
      condition({
        activity: 'casualties',
        holds: 'unknown',
        hedged: false,
        from,
        to,
        date,
        ...inPlace(site, from, to),
      }),
    ]
  },
  matches: [
    'It is not known whether there were any mine casualties.',
    'No information is available on landmine casualties.',
  ],
  misses: [
    'It is not known whether mines were used.',
    'No information is available on the number of victims.',
    'It is not known whether the data includes military mine casualties.',
  ],
}

export const noCasualtyRules: readonly ConditionRule[] = [none, nobody, unknown]
