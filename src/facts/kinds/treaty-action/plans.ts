import { matchesOf } from '../../../text/matches.js'
import type { TreatyCode } from '../../../vocabulary/treaties.js'
import { dateBehind } from '../../dating.js'
import type { Mood } from '../../modality.js'
import { treatiesIn, treatyBefore } from '../../objects.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { type Action, actionOf } from './action.js'
import { findings, type TreatyRule } from './statement.js'

const T = SIGN.treaty

export const doSo: TreatyRule = {
  id: 'treaty-action/do-so',
  words: /so\b|direction|step/i,
  pattern: /\b(?:do(?:ne|ing)? so|steps? (?:in that direction|to that end)|that step)\b/gi,
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const before = lastConsent(site, from)
    if (before === null) return []
    const clause = site.clauseAt(from)
    const words = site.view.masked.slice(clause.start, clause.end)
    const mood = site.mood(from, end)
    // `wished to accede, but has not done so`
    if (/^done/i.test(match[0])) {
      if (
        mood !== 'not-done' ||
        !(before.mood === 'planned' || before.gerund) ||
        !HAS_NOT.test(site.view.masked.slice(clause.start, from))
      )
        return []
      return findings({ from, to: end, action: before.action, treaties: [before.treaty], modality: mood })
    }
    if (
      mood === 'not-done' ||
      mood === 'open' ||
      POSSIBLE.test(site.view.masked.slice(clause.start, from)) ||
      /\bno steps?\b/i.test(words)
    )
      return []
    if (mood === 'done' && !/\b(?:under ?way|taken|taking|begun|made|progress)\b/i.test(words)) return []
    const dated = dateBehind(site, from, end)
    return findings({
      from,
      to: Math.max(end, dated?.end ?? 0),
      action: before.action,
      treaties: [before.treaty],
      modality: 'planned',
      date: dated?.date ?? null,
    })
  },
  matches: [
    'Ruritania has not ratified the Mine Ban Treaty, but intends to do so by September 2000.',
    'Ruritania has expressed an interest in acceding to the treaty, but has not yet done so.',
    'Ruritania is not yet among those who acceded to the treaty, but steps in that direction are under way.',
  ],
  misses: [
    'Ruritania has not signed the Mine Ban Treaty and did not say why it has not done so.',
    'Ruritania has enacted no law and says that it has not done so for lack of time.',
  ],
}

const HAS_NOT = /\b(?:has|have) (?:still |as yet )?(?:not|never)(?: yet| as yet| so far)? $/i

/** `the next government may do so`: nobody intends it. */
const POSSIBLE = /\b(?:may|might|could|can) (?:\w+ )?$/i

const OTHER_STEP =
  /\b(?:enact|adopt|submit|report|legislat|pass|implement|destroy|complet|attend|vot|clear)(?:s|e|ed|es|ing|ted)?\b/i

/** The act of consent that was spoken of last: in the sentence before `at`, with its mood, or else in the text before it. */
function lastConsent(
  site: Site,
  at: number,
): { action: Action; treaty: TreatyCode; mood: Mood | null; gerund: boolean } | null {
  const words = [...matchesOf(site.view.masked.slice(0, at), /\b(?:sign|ratif|acced|accession|join)\w*/gi)].at(-1)
  // `has not enacted a law, but intends to do so`: another step is meant
  if (words === undefined && OTHER_STEP.test(site.view.masked.slice(0, at))) return null
  if (words !== undefined) {
    const action = words[0].toLowerCase() === 'join' ? 'accession' : actionOf(words[0])
    const after = treatiesIn(site, words.index, at)[0]
    const mood = site.mood(words.index, words.index + words[0].length)
    // `no objection to signing, but has not done so`: what was only spoken of
    return { action, treaty: after ?? treatyBefore(site, words.index), mood, gerund: /ing$/i.test(words[0]) }
  }
  const last = site.context.before.findLast(({ fields }) => fields.kind === 'treaty-action')?.fields
  return last?.kind === 'treaty-action' && last.action !== 'party'
    ? { action: last.action, treaty: last.treaty as TreatyCode, mood: null, gerund: false }
    : null
}

export const noSteps: TreatyRule = {
  id: 'treaty-action/no-steps',
  words: /\b(?:no|not) /i,
  pattern: new RegExp(
    `\\b(?:(?:no (?:\\w+ )?|not (?:yet )?(?:taken|made) (?:any )?)(?:steps?|moves?|action|progress|measures|headway)(?: has been| have been| was| were)?(?: taken| made)? (?:to|towards?|in the direction of|on) (?:the )?)(ratif\\w+|acced\\w+|accession|join\\w*|sign\\w*)(?: (?:to|of))?(?: (?:the |it\\b)?)?(?=(${T})?)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const named = match[2] === undefined ? [] : treatiesIn(site, end, end + 1)
    const action = actionOf(match[1] as string)
    return findings({
      from,
      to: end + (named.length > 0 ? 1 : 0),
      action,
      treaties: named.length > 0 ? named : [treatyBefore(site, from)],
      modality: 'not-done',
    })
  },
  matches: [
    'Ruritania has taken no steps toward accession to the Mine Ban Treaty.',
    'Ruritania has not taken any steps toward accession to the Mine Ban Treaty.',
  ],
  misses: ['There are no steps to the entrance of the ministry.'],
}

/** `the ratification process has not begun`: the step is not taken. */
export const notBegun: TreatyRule = {
  id: 'treaty-action/not-begun',
  words: /ratification|accession/i,
  pattern:
    /\b(ratification|accession) (?:process|procedures?)(?: of (?:the )?\ue001)? (?:has|have|had) (?:\w+ly )?(?:not|yet to|still to)(?: yet)?(?: been)? (?:begin|begun|start|started|be(?:en)? (?:begun|started|initiated)|initiated|launched)\b/gi,
  read(match, site) {
    const end = match.index + match[0].length
    const action = actionOf(match[1] as string)
    // from its last word on: what hedges it stands before
    return findings({ from: end - 1, to: end, action, treaties: [treatyBefore(site, end)], modality: 'not-done' })
  },
  matches: ['Ruritania signed the Mine Ban Treaty in 1997, but the ratification process has apparently not begun.'],
  misses: ['The ratification process has begun.'],
}

/** What is under way, or meant, decided, discussed or prepared. */
const PROGRESS =
  /\b(?:passed|finish(?:ed)?|begun|began|started|submitted|drafted|published|complet(?:e|ed|ing)|steps|discuss(?:ed|ing|ion|ions)?|considering|consideration|considered|stud(?:y|ied|ying)|review(?:ed|ing)?|prepar\w+|under ?way|fast[- ](?:lane|track)|intention|intends?|intended|decision|decided|plan(?:s|ned)?|approv(?:ed|es|al)|clearance|pending|expected|forthcoming|imminent|soon|shortly|would|will|recommend\w*|progress|in favou?r of|toward|towards|means to|hopes?|aims?|desire|gazette|before parliament|willing|ready|agreed|on its way|way to|in the process of|follow)\b/i
/** Nothing is told of it after all. */
const NO_PROGRESS =
  /\b(?:means that|one[- ]step|no (?:steps|progress|plans?|information|word|date|move|intention|decision|hindrance)|did not (?:say|explain|state)|unable to|not (?:known|clear)|unknown|whether|where|headway|lack of|after|following|since(?! (?:the )?\ue006)|(?:would|will|could|might|may) (?:\w{1,12}ly )?(?:imply|mean|entail|require|involve|necessitate|undermine|weaken|affect|harm|endanger)|brought about|resulted in|slow\w*|reasons? for|welcom\w+|congratulat\w+|urg\w+|encourag\w+|promot\w+|advocat\w+|call\w* (?:on|for|upon)|appeal\w*|position on|position toward|reconsider|obstacles?|impediments?|delay\w*|hard for|prevent\w*|instruments? of|non-|deposit\w*)\b/i

/** `decided in favor of signature`, `approved its signature`: only such words make a plan of it. */
const SIGNATURE =
  '(?<=\\b(?:decided (?:on|upon|in favou?r of)|in favou?r of (?:its )?|agreed (?:to|on)|approved|authori[sz]ed|recommended|preparing|considering|consider|plans|intends) (?:the |its )?)signature'

/** `was submitted to parliament for ratification in May`: so it is the handing on that is dated. */
const HANDED_ON =
  /\b(?:submitted|sent|forwarded|presented|introduced|referred|transmitted|tabled|put)\b[^.;]{0,80} for (?:its |their )?$/i
/** `steps beyond its ratification legislation`: what is there already is not under way. */
const BESIDE = /\b(?:beyond|besides|in addition to|apart from|aside from|other than|under|despite) (?:its |the )?$/i

export const progress: TreatyRule = {
  id: 'treaty-action/in-progress',
  words: /ratification|accession|acceding|signature/i,
  pattern: new RegExp(
    `(?<![-\\w])(ratification|accession|acceding|${SIGNATURE})\\b(?! instruments?)(?: legislation| process| procedures?| law| bill| documents?)?(?: (?:both )?(?:to|of) (?:both )?(?:the |its |this )?(?:(it)(?: and (?:to |of )?(?:its |the )?(${T}))?|(${T}(?:(?:,| and|, and)(?: (?:to|of|the|its)){0,3} ${T}){0,3})))?`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const end = from + match[0].length
    const clause = site.clauseAt(from)
    // the sentence as a whole tells of the progress; its clauses each tell a part of it
    const { masked } = site.view
    const next = site.clauses[site.clauses.indexOf(clause) + 1]
    // `Ratification, the Ministry said, would follow`
    const reach = next?.bare === true && next.joint === ',' ? next.end : Math.max(clause.end, end)
    const words = masked.slice(clause.start, reach)
    const around = masked.slice(Math.max(0, clause.start - 60), Math.max(clause.end, end))
    if (BESIDE.test(masked.slice(clause.start, from))) return []
    if (!PROGRESS.test(words) || NO_PROGRESS.test(around) || /\b(?:not|nor?|neither)\b/i.test(words)) return []
    // the clause has a verb of consent of its own, which says what there is to say
    if (/\b(?:signed|ratified|acceded|to ratify|to accede|to sign)\b/i.test(words)) return []
    const named =
      match[4] === undefined ? (match[3] === undefined ? [] : treatiesIn(site, from, end)) : treatiesIn(site, from, end)
    const treaties = match[2] === undefined ? named : [treatyBefore(site, from), ...named]
    const dated = dateBehind(site, from, end)
    const told = /\b(?:told|said|informed|stated|wrote|declared|learned|reported|explained|approved|passed)\b/i.test(
      masked.slice(end, dated?.end ?? end),
    )
    // `approved ratification on D`, `completed what was needed for its accession on D`: so it is the step before that is dated
    const approved =
      /\b(?:(?:(?:approv|adopt|pass|endors|authori[sz])ed|decided (?:on|upon|in favou?r of)) |(?:(?:complet|finish|fulfill)ed|t(?:ook|aken)) [^,;.]{1,60} for )(?:the |its )?(?:\ue001 )?$/i.test(
        masked.slice(0, from),
      )
    return findings({
      from,
      to: end,
      action: actionOf(match[1] === 'acceding' ? 'accession' : (match[1] as string)),
      treaties: treaties.length > 0 ? [...new Set(treaties)] : [treatyBefore(site, from)],
      modality: 'planned',
      date: dated === null || told || approved || HANDED_ON.test(masked.slice(clause.start, from)) ? null : dated.date,
    })
  },
  matches: [
    'Ruritania means to have the ratification process finished in early 1999.',
    'An official said that the cabinet was discussing accession.',
    'Ruritania is considering accession both to it and to its Amended Protocol II.',
  ],
  misses: [
    'Accession means that a state consents in one step.',
    'Nobody could tell Landmine Monitor whether accession was being prepared.',
    'The minister did not say when accession was expected.',
  ],
}
