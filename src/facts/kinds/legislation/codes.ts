import { dateBehind, dateOf } from '../../dating.js'
import { SIGN } from '../../view.js'
import { bearsOnTreaty } from './own-law.js'
import { GENERIC, type LegislationRule, one, WEIGHING } from './told.js'

const T = SIGN.treaty
const D = SIGN.date

/** `its Penal Code`, `the Arms Act of D`, `Law No. 12`. */
const CODE = `(?:(?:(?:its|the|their|existing|national) ){0,2}(?:[\\w’'-]{2,16} ){0,3}?(?:penal|criminal|arms|weapons|firearms|explosives|war|military|munitions|mines?|export|control|national) (?:codes?|laws?|legislation|act|ordinance|regulations)|existing (?:laws?|legislation))(?:,? (?:no\\.? ?)?\\d[\\w/.-]{0,12})?`
const PURPOSE = `(?:to (?:\\w{1,20}ly )?(?:implement|include|incorporate|prohibit|ban|outlaw|criminali[sz]e|provide for|give effect to|comply with|make|reflect|introduce|apply|impose|establish|add|create|penali[sz]e|punish|enforce|cover|provide|insert|address)|in order to|prohibiting|banning|criminali[sz]ing|applying|imposing|introducing|providing for|establishing|penali[sz]ing|for (?:the )?implementation of|in accordance with|in line with)\\b[^;.]{0,90}?(?:${T}|\\b(?:land)?mines\\b|cluster munitions\\b|\\bArticle 9\\b)`

const PASSED = 'adopt(?:s|ed)?|approv(?:ed|es?)|pass(?:ed|es)?|enact(?:s|ed)?|made|entered into force|took effect'
/** What the amendment is for: the treaty, or the weapons. */
const FOR_TREATY = new RegExp(`${T}|\\b(?:land)?mines\\b|cluster munitions`, 'i')

/** `amended its penal code to implement the treaty`, `the penal code was amended to`. */
export const amended: LegislationRule = {
  id: 'legislation/amended-code',
  words: /\bamend|\brevis/i,
  pattern: new RegExp(
    `\\b(?:(?:amend(?:s|ed|ing)?|revis(?:es?|ed|ing)|amendments? (?:of|to)|revision of) ${CODE}|${CODE} (?:(?:has|have|had|was|were|is|are|will|would|be|been|being|not|never|yet|to|also) ){1,6}(?:amended|revised))[^;.]{0,40}? ${PURPOSE}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const verb = from + match[0].search(/\b(?:amend|revis)/i)
    const end = verb + (/^\w{1,20}/.exec(site.view.masked.slice(verb))?.[0].length ?? 0)
    const word = site.view.masked.slice(verb, end)
    const mood = site.mood(verb, end)
    if (mood === 'open' && WEIGHING.test(site.view.masked.slice(0, verb))) return one('planned', null, from, to)
    if (mood === 'open' || GENERIC.test(site.view.masked.slice(site.clauseAt(verb).start, verb))) return []
    if (mood === 'not-done') return one('not-done', null, from, to)
    if (mood === 'planned' || /ing$/i.test(word) || /\bbeing (?:amended|revised)/i.test(match[0])) {
      const dated = dateBehind(site, from, to)
      return one('planned', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
    }
    if (!/ed$/i.test(word)) return []
    const dated = dateOf(site, from, end)
    return one('done', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: [
    'Ruritania amended its penal code in 2001 to implement the Mine Ban Treaty.',
    'The criminal code was amended to include penal sanctions for the use of antipersonnel mines.',
  ],
  misses: [
    'Ruritania amended its penal code in 2001 to abolish fines.',
    'Ruritania was urged to amend its penal code to implement the Mine Ban Treaty.',
  ],
}

/** `parliament approved an amendment to the Penal Code`, `Amendments to the Penal Code were adopted in D`. */
export const amendments: LegislationRule = {
  id: 'legislation/amendments',
  words: /amendment/i,
  pattern: new RegExp(
    `\\b(?:(${PASSED})(?: [\\w’'“”,${D}-]{1,20}){0,8}? amendments? (?:of|to) ${CODE}|amendments? (?:of|to) ${CODE}[^;.]{0,60}? (?:has|have|had|was|were|is|are|been|being|not|yet|also| ){1,9}(${PASSED}|drafted|prepared|proposed|submitted|introduced|considered|pending))`,
    'gi',
  ),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const to = from + match[0].length
    const word = (match[1] ?? match[2]) as string
    const verb = match[1] === undefined ? to - word.length : from
    if (
      !(FOR_TREATY.test(masked) || bearsOnTreaty(site)) ||
      GENERIC.test(masked.slice(site.clauseAt(verb).start, verb))
    )
      return []
    const mood = site.mood(verb, verb + word.length)
    if (mood === 'open') return []
    if (mood === 'not-done') return one('not-done', null, from, to)
    if (mood === 'planned' || !/(?:ed|made|force)$/i.test(word) || /^(?:draft|prep|prop|subm|intr|cons)/i.test(word))
      return one('planned', null, from, to)
    const dated = dateOf(site, from, to)
    return one('done', dated?.date ?? null, from, Math.max(to, dated?.end ?? 0))
  },
  matches: [
    'On 3 May 2004, parliament passed an amendment to the Penal Code, setting penalties for violations of the Mine Ban Treaty.',
    'Amendments to the Criminal Code to implement the Mine Ban Treaty have been drafted.',
    'Ruritania passed no implementing law; amendments to the Penal Code are being drafted.',
  ],
  misses: ['Parliament passed an amendment to the Penal Code on 3 May 2004 that abolished fines.'],
}
