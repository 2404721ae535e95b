import { listedAt } from '../../listed-parties.js'
import type { Rule } from '../../rule.js'
import { SIGN } from '../../view.js'
import { presence, presenceOf } from './presence.js'

/** `by a Samoan delegation`, `by no Samoan`: and not by a Samoan campaign. */
const OF_THE_STATE =
  /^(?:$|[.,;]|s\b| (?:and|or|but|in|on)\b| (?:[\p{L}-]{1,20} ){0,3}(?:delegat|official|representative|minister|ambassador|diplomat|officer|government|observer|expert))/iu

/** `The meeting was attended by a delegation from X`, `the seminar, which was attended by A, B and C`. */
export const attendedBy: Rule<'meeting'> = {
  id: 'meeting/attended-by',
  words: /(?:attended|hosted|organi[sz]ed|convened) by /,
  pattern: new RegExp(
    `\\b(?:was|were|been) (?:not |also |never )?(?:attended|hosted|organi[sz]ed|convened) by (?:[\\p{L}]+ ){0,6}?${SIGN.party}`,
    'giu',
  ),
  read(match, site) {
    const from = match.index
    const to = from + match[0].length
    const clause = site.clauseAt(from)
    const there = presenceOf(site, to - 1, to)
    if (there === null) return []
    // `which was attended by`: the meeting stands in the clause before
    const head = clause.joint === 'which' ? site.clauses[site.clauses.indexOf(clause) - 1] : undefined
    const found = presence(site, from, { start: head?.start ?? clause.start, end: from }, there)
    const whom = site.view.mentionAt.get(to - 1)
    if (whom?.kind === 'party' && whom.form === 'demonym')
      return OF_THE_STATE.test(site.view.masked.slice(to)) ? found.map((one) => ({ ...one, party: whom.party })) : []
    return listedAt(site.view, to - 1).flatMap(({ party, to: end }) =>
      found.map((finding) => ({ ...finding, to: end, party })),
    )
  },
  matches: [
    'The Fourth Meeting of States Parties in September 2002 was attended by a delegation from Samoa.',
    'None of the intersessional meetings in 2003 was attended by a Samoan delegate.',
    'Ruritania hosted the Fourth Meeting of States Parties, which was attended by Samoa, Tonga and Fiji.',
  ],
  misses: [
    'The meeting was attended by eighty people.',
    'The Maputo meeting in May 1999 was attended by a Samoan choir.',
  ],
}
