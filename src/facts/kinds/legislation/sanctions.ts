import { mentionsOf, SIGN } from '../../view.js'
import { bearsOnTreaty, OWN_LAW } from './own-law.js'
import { type LegislationRule, one, PLANNING } from './told.js'

const T = SIGN.treaty
const D = SIGN.date
const P = SIGN.party

/** What laws on arms speak of: mines are among it, where the treaty is in question. */
const EXPLOSIVES = '(?:explosives?|munitions|firearms|arms|weapons)'
const WEAPONS = `(?:${T}|\\b(?:land)?mines?\\b|\\bcluster (?:munitions?|bombs?)|\\bsubmunitions)`
/** `Law No. 12 of D`, `Presidential Decree 5/99`, `the Arms Act, D`, `Article 12 of the Penal Code`. */
const NAMED_LAW = `(?:law|decree(?:-law)?|order|act|ordinance|regulation)(?:,? (?:no|nr|number)?[.°]? ?[\\d${D}][\\w/.${D}-]{0,14})(?:,? (?:of|dated|from) (?:the )?${D})?`
const PENALTIES = '(?:sanctions|penalty|penalties|punishments?|prison (?:terms?|sentences?)|imprisonment|fines)'
const FORBIDS = `(?:(?:also|specifically|expressly|explicitly|fully|completely|already|further|now) ){0,2}(?:prohibit(?:s|ed)?|ban(?:s|ned)?|outlaw(?:s|ed)?|criminali[sz]e[sd]?|forbids?|forbade|penali[sz]e[sd]?|punish(?:es|ed)|ma[kd]es? (?:it )?(?:an? (?:criminal |punishable )?(?:crime|offen[cs]e)|illegal|punishable)|ma[kd]e it (?:an? )?(?:criminal )?(?:crime|offen[cs]e|illegal)|(?:provid(?:es|ed)(?: for)?|impos(?:es|ed)|establish(?:es|ed)|stipulat(?:es|ed)|contain(?:s|ed)|includ(?:es|ed)|prescrib(?:es|ed)|sets? (?:out|forth)|lays? down|introduced)(?: (?!not\\b|no\\b)[\\w’'-]{1,16}){0,5}? ${PENALTIES}|(?:provid(?:es|ed)(?: for)?|establish(?:es|ed)|sets? (?:out|forth)) [^;.]{0,50}?measures[”"]? to [“"]?(?:[a-z]+ and )?(?:implement|give effect)|(?:is|are) applicable to|appl(?:y|ies) to|covers?|(?:ensur|guarante|secur)e[sd]?(?: [\\w’'-]{1,16}){0,4}? (?:application|observance|implementation|compliance|fulfil?lment|respect))`

const ON_WEAPONS = new RegExp(WEAPONS)
const ON_WEAPONS_OR_ARTICLE = new RegExp(`^[^;.]{0,110}(?:${WEAPONS}|\\bArticle 9\\b)`)

/** Only trade is forbidden, as a moratorium does. */
const TRADE_ONLY =
  /^(?: (?:the|all|any|its|and|or|of|on|to|an?|both))*(?: (?:export\w{0,8}|import\w{0,8}|transfers?|transit|sales?|trade|brokering|re-export)\b(?:,| (?:the|and|or|of|all|any|anti-?personnel))*){1,6} ?$/i

/** `Law No. 12 of D prohibits the use of mines`, `its Penal Code provides for sanctions`: a law that is there carries the treaty out. */
export const forbids: LegislationRule = {
  id: 'legislation/forbids',
  words:
    /prohibit|measures|applicable|\bappl(?:y|ies) to\b|\bcovers?\b|\bban|outlaw|ensure|guarantee|secure|criminal|punish|forb[ia]d|penal|sanctions|prison|\bfines\b|offen[cs]e|illegal/i,
  pattern: new RegExp(
    `(?:\\b${NAMED_LAW}|${OWN_LAW})(?: of (?:the )?${P})?(?:,? (?:which|that))?(?:, [^,;.]{2,70},|—[^—;]{2,60}—| (?:is|are|was|were) (?:\\w{1,20} )?and)? ?(${FORBIDS})\\b([^;.]{0,130}?)(?:${WEAPONS}|\\b(?:violations?|breach(?:es)?|required by|Article 9|${EXPLOSIVES}|prohibited (?:acts|activit\\w{1,4}))\\b)`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const verb = from + match[0].indexOf(match[1] as string)
    const to = from + match[0].length
    if (!bearsOnTreaty(site) || TRADE_ONLY.test(match[2] as string)) return []
    const left = masked.slice(site.clauseAt(from).start, from)
    if (
      /\b(?:no|any|without|if|draft|bill|proposed|new|a|an) $/i.test(left) ||
      /\b(?:draft|bill|proposed)\b/i.test(match[0])
    )
      return []
    // `It adopted a law in D. The law forbids mines`: what the law says, when it is known to be there
    if (
      /^the (?:new )?(?:law|act|legislation|decree|code)\b/i.test(match[0]) &&
      site.context.before.at(-1)?.fields.kind === 'legislation'
    )
      return []
    const mood = site.mood(verb, verb)
    if (mood !== 'done' && !(mood === 'planned' && /\bconsiders?\b/i.test(left))) return []
    const dates = mentionsOf(site.view, 'date', from, verb)
    return one('done', dates.length === 1 ? (dates[0]?.mention.date ?? null) : null, from, to)
  },
  matches: [
    'Law No. 12 of 3 May 1999 prohibits the use and stockpiling of antipersonnel mines.',
    'The government states that its Penal Code provides for sanctions, as required by the Mine Ban Treaty.',
  ],
  misses: [
    'The decree bans the export of antipersonnel mines.',
    'The Mine Ban Treaty prohibits the use of antipersonnel mines.',
    'A draft law prohibits the use of antipersonnel mines.',
    'Law No. 12 of 3 May 1999 does not prohibit the use of antipersonnel mines.',
  ],
}

const ACTS =
  '(?:requirements|obligations|implementation|provisions|violations?|breach(?:es)?|infringements?|contraventions?|use|possession|production|acts|activit(?:y|ies))'

/** `Violations of the treaty are punishable under the Penal Code`. */
export const punished: LegislationRule = {
  id: 'legislation/punished',
  words:
    /\b(?:met|accomplished|fulfilled|satisfied|ensured|addressed|provided for)\b|punish|sanction|prosecut|penali|covered|criminal|\bcrime|offen[cs]e|subject to/i,
  pattern: new RegExp(
    `\\b${ACTS}\\b[^;.]{0,160}? (?:is|are|can be|may be|will be|would be) (?:already |also |\\w{1,20}ly )?(?:met|accomplished|fulfilled|satisfied|ensured|addressed|provided for|punishable|punished|sanctioned|prosecuted|penali[sz]ed|covered|criminali[sz]ed|prohibited|subject to|dealt with|an? (?:criminal )?(?:crime|offen[cs]e))\\b[^;.]{0,60}? (?:under|by|in|through|according to|in accordance with|pursuant to) [^;.]{0,40}?\\b(?:laws?|legislation|codes?|act|decrees?|ordinance)\\b`,
    'gi',
  ),
  read(match, site) {
    if (!bearsOnTreaty(site) || !ON_WEAPONS.test(`${site.context.last?.masked ?? ''} ${site.view.masked}`)) return []
    const from = match.index
    const verb = from + match[0].search(/ (?:is|are|can be|may be|will be|would be) /)
    const mood = site.mood(verb, verb)
    if (mood !== 'done' || /\b(?:not|draft|bill|proposed|international|humanitarian)\b/i.test(match[0])) return []
    return one('done', null, from, from + match[0].length).map((found) => ({ ...found, ofPage: true }))
  },
  matches: [
    'Violations of the Mine Ban Treaty are punishable under the Penal Code.',
    'The requirements of Article 9 of the Mine Ban Treaty are already met by existing legislation.',
  ],
  misses: ['Violations of the Mine Ban Treaty would not be punishable under the Penal Code.'],
}

const MAKING =
  'incorporat(?:e|es|ed|ing)|includ(?:e|es|ed|ing)|introduc(?:e|es|ed|ing)|insert(?:s|ed|ing)?|add(?:s|ed|ing)?|adopt(?:s|ed|ing)?|establish(?:es|ed|ing)?|creat(?:e|es|ed|ing)|impos(?:e|es|ed|ing)|enact(?:s|ed|ing)?|provid(?:e|ed|es|ing)(?: for)?|develop(?:s|ed|ing)?|defin(?:e|es|ed|ing)|draft(?:s|ed|ing)?|institut(?:e|ed|ing)|set(?:ting)? (?:out|forth)|put(?:ting)? in place|lacks?'
const LOOKING =
  /\b(?:stud(?:y|ies|ied|ying)|ways|looking|examin\w{1,3}|consider\w{0,3}|review\w{0,3}|explor\w{1,3}|possibility|discuss\w{0,3})\b[^;]{0,60}$/i

/** `has not adopted penal sanctions for violations of the treaty`, `is studying ways to include penalties in its law`. */
export const penalties: LegislationRule = {
  id: 'legislation/penalties',
  words: /sanctions|penalties|punishment/i,
  pattern: new RegExp(
    `\\b(${MAKING})(?: (?!not\\b|that\\b|which\\b|by\\b)[\\w’'“”,${P}-]{1,20}){0,7}? (?:sanctions|penalties|punishments?|penal (?:provisions|measures))\\b`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const to = from + match[0].length
    const word = match[1] as string
    const left = masked.slice(site.clauseAt(from).start, from)
    const subject = masked.slice(site.clauseAt(from).bare ? 0 : site.clauseAt(from).start, from)
    // what a law holds, or what is done to one, other rules tell
    if (
      /\b(?:laws?|legislation|acts?|bills?|codes?|decrees?|measures|drafts?|regulations?)\b/i.test(
        `${subject} ${match[0]}`.replace(/\bin(?:to)? (?:[\w\ue005’'-]{1,16} ){1,3}laws?\b/gi, ''),
      )
    )
      return []
    if (!ON_WEAPONS_OR_ARTICLE.test(masked.slice(to))) return []
    const mood = /^lack/i.test(word) ? 'not-done' : site.mood(from, from + word.length)
    if (mood === 'open') return []
    if (mood === 'not-done') return one('not-done', null, from, to)
    if (LOOKING.test(left) || (mood === 'planned' && PLANNING.test(left))) return one('planned', null, from, to)
    return mood === 'done' && /ed(?: for)?$/i.test(word) ? one('done', null, from, to) : []
  },
  matches: [
    'Ruritania has not yet adopted penal sanctions for violations of the Mine Ban Treaty.',
    'Ruritania is studying ways to introduce penalties for the use of antipersonnel mines.',
  ],
  misses: [
    'Ruritania called for penal sanctions for violations of the Mine Ban Treaty.',
    'Article 9 obliges it to adopt penal sanctions for violations of the Mine Ban Treaty.',
    'The law does not include penal sanctions for violations of the Mine Ban Treaty.',
  ],
}
