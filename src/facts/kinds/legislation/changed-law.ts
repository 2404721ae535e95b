import { dateOf } from '../../dating.js'
import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'
import { type LegislationRule, one } from './told.js'

const T = SIGN.treaty

/** Whether the text before spoke of carrying the treaty out by law. */
function spokeOfLaw(site: Site, at: number): boolean {
  const told = site.context.before.at(-1)?.fields.kind === 'legislation'
  return told || /\b(?:national|domestic) (?:implementation|incorporation)\b/i.test(site.view.masked.slice(0, at))
}

/** `These revisions also came into force on D`: of the laws that the words before named. */
export const revisions: LegislationRule = {
  id: 'legislation/revisions',
  words: /force|effect|adopted|passed|approved|enacted/i,
  pattern:
    /\b(?:these|the|both|all|such) (?:new )?(?:revisions?|amendments?|changes|additions|modifications)(?: (?:also|then|have|has|had|were|was|been|not|yet|will|all|both|thus|subsequently)){0,5} (?:c[ao]me into (?:force|effect)|enter(?:ed)? into (?:force|effect)|took effect|take effect|adopted|passed|approved|enacted)\b/gi,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!spokeOfLaw(site, from)) return []
    const verb = to - (/\w{1,20}(?: into \w{1,6}| effect)?$/i.exec(match[0])?.[0].length ?? 0)
    const mood = site.mood(verb, to)
    if (mood === 'open') return []
    const dated = mood === 'not-done' ? null : dateOf(site, from, to)
    return one(mood, dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: [
    'National implementation was left to additions to the Arms Act; these revisions also came into force on 1 June 1999.',
  ],
  misses: ['The amendments to the Protocol were discussed at length. These changes came into force in 1998.'],
}

/** `The bill became the Mines Act, receiving Royal Assent on D`. */
export const becameAct: LegislationRule = {
  id: 'legislation/became-act',
  words: /became/i,
  pattern:
    /\b(?:bill|draft|draft law|proposal|legislation)(?: then| later| finally| subsequently)? became (?:the |known as the |law as the )?[“"]?(?:\p{Lu}[\p{L}’'-]{1,20} (?:of |on |and |for |the |\()?){1,8}(?:Act|Law|Decree|Ordinance)\b[)”"]?(?:,? (?:(?:after|on|upon|when it|which) )?(?:receiving|received|was given|having received|with) (?:the )?royal assent)?/giu,
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!spokeOfLaw(site, from) && !/\bmines?\b|landmine|munitions/i.test(match[0])) return []
    const verb = from + match[0].search(/became/i)
    if (site.mood(verb, verb + 6) !== 'done') return []
    const dated = dateOf(site, from, to)
    return one('done', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: [
    'A bill to implement the Mine Ban Treaty was tabled in 1998. The bill became the Mines Act, receiving royal assent on 3 June 1998.',
  ],
  misses: ['A bill on fisheries was tabled in 1998. The bill became the Fisheries Act on 3 June 1998.'],
}

const LAWS =
  '(?:(?:its|the|their|all|own|national|domestic|internal|existing|relevant|penal|criminal|legal) ){0,3}(?:legislation|laws?|code|legal (?:framework|system)|regulations)'
const INTO_LINE =
  '(?:in(?:to)? (?:line|conformity|accordance|compliance|harmony) with|(?:so as |in order )?to (?:adapt it )?(?:to )?|with)'

/** `is adapting its national legislation to the requirements of the treaty`, `National law was brought into line with it`. */
export const intoLine: LegislationRule = {
  id: 'legislation/into-line',
  words: /adapt|harmoni|align|actuali|br(?:ing|ought)|conform|adjust/i,
  pattern: new RegExp(
    `\\b(?:(adapt(?:s|ed|ing)?|harmoni[sz](?:e|es|ed|ing)|align(?:s|ed|ing)?|actuali[sz](?:e|es|ed|ing)|adjust(?:s|ed|ing)?|bring(?:s|ing)?|brought) ${LAWS} ${INTO_LINE}|${LAWS}(?: (?:has|have|had|was|were|is|are|been|being|not|yet|also|already|will|be|to)){1,5} (adapted|harmoni[sz]ed|aligned|adjusted|brought) ${INTO_LINE}) ?[^;.]{0,50}?${T}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const word = (match[1] ?? match[2]) as string
    const verb = from + match[0].indexOf(word)
    const left = site.view.masked.slice(site.clauseAt(from).start, verb)
    if (/\b(?:each|every|all|other|many|most|some) (?:states?|countries|part)/i.test(left)) return []
    const mood = site.mood(verb, verb + word.length)
    if (
      mood === 'open' ||
      /\b(?:must|should|could|may|might|can|need to|needs to|obliged|required) (?:\w{1,12} ){0,2}$/i.test(left)
    )
      return []
    if (mood === 'not-done') return one('not-done', null, from, to)
    const going = /ing$/i.test(word) || /\bbeing $/i.test(left)
    if (mood === 'planned' || going)
      return going &&
        !/\b(?:is|are|was|were|has been|have been|of|still|now|currently|be|begun|started) [“"]?$|being $/i.test(left)
        ? []
        : one('planned', null, from, to)
    if (!/ed$|brought$/i.test(word)) return []
    const dated = dateOf(site, from, to)
    return one('done', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: [
    'Ruritania is adapting its national legislation to the requirements of the Mine Ban Treaty.',
    'Domestic law has been brought into line with the Mine Ban Treaty.',
  ],
  misses: [
    'All states must bring their national legislation into line with the Mine Ban Treaty.',
    'Ruritania was urged to adapt its national legislation to the Mine Ban Treaty.',
  ],
}

/** `The Firearms Act of D serves as the legal mechanism to enforce the treaty`. */
export const servesAs: LegislationRule = {
  id: 'legislation/serves-as',
  words: /serv|\bacts? as|function|used as/i,
  pattern:
    /\b(?:serve[sd]?|acts?|functions?|is (?:also )?used) as (?:the |an? |its )?(?:(?:legal|national|domestic|main|principal|effective) ){0,3}(?:mechanism|instrument|framework|basis|means|tool|measures?|implement(?:ation|ing) (?:legislation|law|measure))\b/g,
  read(match, site) {
    const { masked } = site.view
    const clause = site.clauseAt(match.index)
    const end = match.index + match[0].length
    const law = A_LAW.exec(masked.slice(clause.start, match.index))
    const aim = FOR_TREATY.exec(masked.slice(end))
    if (law === null || aim === null || DRAFT.test(masked.slice(clause.start, match.index))) return []
    if (site.mood(match.index, match.index) !== 'done') return []
    return one('done', null, clause.start + law.index, end + aim[0].length)
  },
  matches: ['Ruritania’s Firearms Act serves as the legal instrument to enforce the Mine Ban Treaty.'],
  misses: ['The draft law would serve as the legal mechanism to enforce the Mine Ban Treaty.'],
}

const A_LAW = /\b(?:Law|Act|Code|Decree|Ordinance|legislation|law|code|decree)\b/
const FOR_TREATY = new RegExp(`^ (?:to|for|of) [^;.${T}]{0,80}${T}`)
const DRAFT = /\b(?:draft|bill|proposed)\b/i
