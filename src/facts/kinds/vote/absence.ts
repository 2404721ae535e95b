import { SIGN } from '../../view.js'
import { reachOf } from './reach.js'
import { ASSEMBLY, named } from './resolutions.js'
import { type VoteRule, votes, withEllipsis } from './told.js'

const R = SIGN.resolution
const D = SIGN.date

export const absent: VoteRule = {
  id: 'vote/absent',
  words: /absent|not present|did not (?:take part|participate|vote)|missed|missing|not there/i,
  pattern: new RegExp(
    `\\b(?:(?:was |were |been |is )?(?:also |again |once more )*(?:absent|missing|not present|not there)|missed|did not (?:take part|participate) in)\\b[^.;]{0,80}?\\b(?:vot(?:e|es|ing)|resolutions?)\\b|\\babsent (?:from|for|during|on) (?:the )?(?:${D}[ ,and]{0,6}){0,4}(?:UNGA |pro-ban |UN General Assembly )*(?:${R}|resolutions?)|\\bdid not vote on(?= [^.;]{0,60}(?:${R}|\\bresolution))|\\babsent \\((?:in )?${D}|(?<=\\bexcept[^.;]{1,50}, when (?:it|${SIGN.party}) (?:was|had been) )absent\\b|(?<=\\b(?:voted on|put to (?:the|a) vote|vote was taken|came to (?:the|a) vote)[^.;]{0,40}?,? (?:${SIGN.party}|it|the country) (?:was|had been) )absent\\b`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    if (!ASSEMBLY.test(site.view.masked) && !/\bvot/i.test(match[0])) return []
    // a meeting between the absence and the vote takes the absence
    if (match[0].includes(SIGN.meeting)) return []
    const reach = reachOf(site, from)
    // `was absent when R was put to the vote in D`: the vote stands in the clause behind
    const end = Math.max(reach.end, site.clauseAt(to - 1).end)
    const start = end > reach.end ? from : reach.start
    return withEllipsis(site, votes(site, from, to, 'absent', { start, end }), to, 'absent')
  },
  matches: ['Ruritania was absent from the vote on UNGA Resolution 55/33V in November 2000.'],
  misses: ['Ruritania was absent from the Second Meeting of States Parties.'],
}

const WHO = `(?:it|its delegation|the country|the delegation|(?:the )?${SIGN.party}(?:['’]s? delegation)?)`
const YEARS = `${D}(?:(?:, and|,| and| or) (?:in )?${D}){0,5}`

/** `voted for R1 and R2; in D its delegation was absent`: of other votes than those that the words before told. */
export const absentThen: VoteRule = {
  id: 'vote/absent-then',
  words: /absent|not present|in the hall/i,
  pattern: new RegExp(
    `\\b[Ii]n ${YEARS},? ${WHO} (?:was|had been) (?:again |also )?(?:absent|not present|not in the hall)(?! (?:from|at)\\b)|\\b(?:${WHO}|but|and) (?:was|had been) (?:again |also )?(?:absent|not present|not in the hall) (?:again )?in ${YEARS}`,
    'g',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const left = site.view.masked.slice(0, from)
    // `When R was voted on in D, it was absent` is read with its resolution
    if (/\b(?:voted on|vote|adopted|passed) $/.test(left)) return []
    const told = VOTED.exec(left)
    // a meeting is what one is absent from, too
    if (told === null ? left.includes(SIGN.meeting) : left.slice(told.index).includes(SIGN.meeting)) return []
    if (told === null ? site.context.before.at(-1)?.fields.kind !== 'vote' : !ASSEMBLY.test(left)) return []
    return named(site, from, to).map(({ resolution, year }) => ({
      fields: { kind: 'vote', resolution, year, vote: 'absent' },
      from,
      to,
      party: null,
    }))
  },
  matches: [
    'Ruritania voted for the UNGA resolutions of 1996 and 1998; in 1997 its delegation was absent.',
    'Ruritania abstained on UNGA Resolution 54/54B in 1999, but was absent in 1997 and 1998.',
  ],
  misses: [
    'Ruritania took part in the Oslo negotiations; in 1998 its delegation was absent.',
    'In 1997 it was absent.',
  ],
}

const VOTED = /\b(?:voted|abstained)\b/
