import type { Modality } from '../../../schema/index.js'
import { intends } from '../../modality.js'
import type { Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { readAround } from './around.js'
import { VERB_BEFORE } from './predicate.js'
import { dated, type Named, OBLIGED, OF_PARTY, type Statement } from './statement.js'

/** Nobody's report: `each State Party must submit its report`. */
const ANYBODY =
  /\b(?:each|every|all|any|most|many|some|other|both|\d{1,4}|several) (?:of the )?(?:state|country|party|government|member|nation)/i
const COMING =
  /\b(?:will|would|shall|process of|about to|prepar\w{1,20}|ready|soon|shortly|going to|working|works|underway|begun|began|started|under way|committed|is|are|was|were)\b/i

/** To know one's duty is no duty told: `while aware of its obligations, it has not`. */
const AWARE = /\b(?:aware|conscious|mindful) of (?:its|the|this|these) [^,;]{0,50}(?:obligations?|duty|requirements?)/i

/** `The last year in which it submitted a report was D`. */
const LAST_TIME = new RegExp(`^ was (?:in |on )?${SIGN.date}`)

const AT_MEETING = new RegExp(`${SIGN.meeting}|\\b(?:committee|intersessional|session|seminar|workshop)\\b`, 'i')

/** `submitted its report`: the verb stands before. */
export function given(site: Site, report: Named): Statement | null {
  const { masked } = site.view
  const base = Math.max(0, report.start - 200)
  const verb = VERB_BEFORE.exec(masked.slice(base, report.start))
  if (verb === null) return null
  const from = base + verb.index
  const word = (verb[1] ?? verb[2]) as string
  const making = verb[2] !== undefined
  const left = masked.slice(site.clauseAt(from).start, from)
  // `The law submitted with its report`, `the mines declared in the report submitted`
  if (ANYBODY.test(left)) return null
  // the UN receives; whose report it is must be told
  const received = /^received/i.test(word)
  if (
    received &&
    !OF_PARTY.test(masked.slice(report.end, report.end + 120)) &&
    !masked.slice(from, report.start).includes(SIGN.party)
  )
    return null
  // `Its submitted report contains`: no verb
  if (/(?:['’]s|\b(?:the|its|an?|any|no)) $/i.test(left) && !/\b(?:ing|to) $/.test(left)) return null
  // shown to a meeting, it is not yet handed in
  if (/^present/i.test(word) && AT_MEETING.test(masked.slice(0, from))) return null
  const mood = /^(?:no|neither) /i.test(report.words) ? 'not-done' : site.mood(from, from + word.length)
  const lastTime = /\blast (?:year|time)\b/i.test(masked.slice(0, from))
    ? LAST_TIME.exec(masked.slice(report.end))
    : null
  const between = datesAt(site, from, report.start)
  const around = readAround(site.view, report.end, true)
  // `has not done so since submitting its first report on D` tells that one
  const first = /ing\b/i.test(word) && /\bsince $/i.test(left) && around.dates.length > 0
  const modality = first && !making ? 'done' : modalityOf(mood, word, left, making)
  if (modality === null) return null
  if (lastTime !== null) between.push(...datesAt(site, report.end, report.end + lastTime[0].length))
  return dated(site, { modality, from, to: report.end + (lastTime?.[0].length ?? 0), verb: from }, around, between)
}

function datesAt(site: Site, from: number, to: number): string[] {
  return mentionsOf(site.view, 'date', from, to).map(({ mention }) => mention.date)
}

/** Whether it was done, as the mood of a verb in that form tells. */
function modalityOf(mood: Modality | 'open', word: string, left: string, making: boolean): Modality | null {
  // `is late with its report`
  if (/ with$/i.test(word))
    return mood === 'done' && !/\b(?:was|were|had been)\b[^,;]{0,40}$/i.test(left) ? 'not-done' : null
  if (mood === 'open' || (mood !== 'planned' && / of$/i.test(word))) return null
  if (mood === 'not-done')
    return making ||
      OBLIGED.test(left.replace(AWARE, '').replace(/\b(?:has|have|had) (?:\w{1,12} )?(?:not|yet)\b.{0,300}$/i, ''))
      ? null
      : 'not-done'
  const gerund = /ing\b/i.test(word)
  if (gerund && /\b(?:late|overdue|behind|tardy) (?:in |with )?$/i.test(left)) return 'not-done'
  const finite = /(?:ed|sent|made|handed in|turned in|handed over)$/i.test(word) || /(?<!s)s$/i.test(word)
  if (mood === 'planned') {
    if (/\b(?:has|have|had|was|were) (?:\w{1,20}ly )?$/i.test(left) && finite) return 'done'
    return OBLIGED.test(left) && !intends(left)
      ? null
      : intends(left) || COMING.test(left)
        ? 'planned'
        : finite
          ? 'done'
          : null
  }
  if (making)
    return gerund && /\b(?:is|are|was|were|been|be|currently|now|still) (?:\w{1,20} )?$/i.test(left) ? 'planned' : null
  if (gerund) return /\b(?:is|are|was|were|be) (?:\w{1,20} )?$/i.test(left) ? 'planned' : null
  if (finite || /\bdid (?:\w{1,20} )?$/i.test(left)) return 'done'
  return /\b(?:first|last|latest|\w{1,9}th) (?:\w{1,14} ){0,3}to $/i.test(left) ? 'done' : null
}
