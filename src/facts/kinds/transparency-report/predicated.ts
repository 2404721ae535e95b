import type { Modality } from '../../../schema/index.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { readAround } from './around.js'
import { PREDICATE } from './predicate.js'
import { dated, type Named, OBLIGED, type Statement } from './statement.js'

/** `its report was submitted`, `its report is overdue`: what is said stands behind. */
export function predicated(site: Site, report: Named): Statement | null {
  const { masked } = site.view
  const clause = site.clauseAt(report.start)
  const subject = isSubject(masked.slice(Math.max(clause.start, report.start - 120), report.start))
  const first = readAround(site.view, report.end, false)
  const predicate = PREDICATE.exec(masked.slice(first.end, first.end + 200))
  const { start } = report
  if (predicate === null) {
    const late = OVERDUE.test(masked.slice(report.end, first.end))
    if (!subject || !(first.pending || late) || first.dues.length === 0) return null
    const modality = late ? 'not-done' : 'planned'
    return { modality, from: start, to: first.told, verb: start, dates: [], dues: first.dues }
  }
  const [words, handed, lacking, making, coming] = predicate
  const end = first.end + words.length
  const last = (handed ?? lacking ?? making ?? coming) as string
  const verb = end - last.length
  const none =
    /^(?:no|neither|none)\b/i.test(report.words) ||
    /\b(?:no|neither|none of)(?: \w{1,20})? $/i.test(masked.slice(0, start))
  const told = none ? 'not-done' : site.mood(verb, end)
  // `the report required by the treaty was submitted`, `the one before it was` are no demand
  const noDemand = REQUIRED.test(masked.slice(report.end, first.end)) || / before \w{2,4}$/.test(report.words)
  const mood = told === 'open' && noDemand ? ownMood(words) : told
  // `, submitted on D,` tells when; `a report submitted in D` only speaks of it
  const participle =
    handed !== undefined &&
    !/\b(?:was|were|is|are|has|have|had|will|would|been|be|came|come|arrived|reached)\b/i.test(words)
  const around = readAround(site.view, end, true, SEVERAL.test(report.words))
  // `the report that it submitted in D` tells it as well
  const relative =
    handed !== undefined && RELATIVE.test(words) && !/^ (?:an?|the|its|no|new|that) /i.test(masked.slice(end))
  if (!relative && RELATIVE.test(words)) return null
  const aside = /^[,(—–]/.test(words) || relative || /^followed/i.test(last)
  if (participle ? !aside || around.dates.length === 0 : !subject && !relative) return null
  const modality: Modality | null =
    lacking !== undefined
      ? 'not-done'
      : mood === 'open'
        ? null
        : mood === 'not-done'
          ? 'not-done'
          : making !== undefined || coming !== undefined
            ? coming === undefined && MADE_READY.test(words)
              ? NOT_YET.test(masked.slice(end, end + 60))
                ? 'not-done'
                : SOON.test(masked.slice(end, end + 60))
                  ? 'planned'
                  : null
              : 'planned'
            : mood
  if (modality === null || (modality === 'planned' && OBLIGED.test(words))) return null
  return dated(site, { modality, from: start, to: end, verb }, { ...around, dues: [...first.dues, ...around.dues] }, [])
}

/** `has been overdue since D`: the day is part of what is said. */
const OVERDUE = /\b(?:is|are|was|were|been|remains?|now) (?:\w{1,20} )?overdue since /i

/** `that it submitted`, `which Ruritania has submitted`: the verb of a clause of its own. */
const RELATIVE = new RegExp(`^(?: (?:that |which )?|, which )(?:it|they|(?:the )?(?:government|${SIGN.party})) `, 'i')

/** `Two reports`, `Its annual reports`. */
const SEVERAL = /\b(?:reports|updates)\b/i

const REQUIRED = /\b(?:required|called for|asked for) (?:by|under|in)\b/i

/** The mood as the words of the predicate alone put it. */
function ownMood(words: string): Modality {
  if (/\b(?:not|never|yet to|still to)\b/i.test(words)) return 'not-done'
  return /\b(?:will|would|shall|to be)\b/i.test(words) ? 'planned' : 'done'
}

/** It has been put together: nothing is told of its being handed in. */
const MADE_READY =
  /\bha(?:s|ve|d) been (?!under|in )|\b(?:was|were) (?:\w{1,20} ){0,2}(?<!being )(?:prepared|finali[sz]ed|finished|compiled|drafted|completed)$/i

/** `has been completed, but not yet submitted`. */
const NOT_YET =
  /^,? (?:but|and|yet|although) (?:it )?(?:is |has |was |had )?(?:still )?(?:not|yet to be|still to be)(?: yet)?(?: been)? (?:submitted|sent|filed|delivered|handed in)\b/i

/** `has been completed and would be submitted shortly`. */
const SOON =
  /^,? and (?:it )?(?:will|would|is to|was to|is about to) (?:\w{1,20} )?be (?:\w{1,20} )?(?:submitted|sent|filed|delivered|handed in)\b/i

/** A report that is not the object of a preposition: `In its report, the law was submitted` says nothing of the report. */
function isSubject(left: string): boolean {
  if (/(?:^|[ (])(?:preparation|submission|drafting|compilation|work) (?:of|on) (?:\w{1,20} ){0,4}$/i.test(left))
    return true
  return !/(?:^|[ (])(?:in|of|with|from|by|to|on|per|under|via|through|see|as|for|and in|since|including) (?:(?!that\b|which\b)[\w’'“”\ue001\ue005-]{1,20} ){0,5}$/i.test(
    left,
  )
}
