import { listedAt, MANY } from './listed-parties.js'
import { type MentionOf, mentionsOf, type SentenceView, SIGN } from './view.js'

/**
 * `All the states that border on X`: states that are not named, unless the sentence says who is among them. Not
 * `X states that`.
 */
export const OF_MANY =
  /^(?!.*\b(?:among|one (?:of|among)|some \w+ of)\b).*\b(?:(?<!(?:\ue005|\b(?:it|report|letter|document|form|law|government|official|ministry|minister|defen[cs]e|affairs|interior|army|also)) )states|countries|nations|governments|members|neighbou?rs)\s*$/is

/** `and one of nineteen countries which abstained`. */
export const ONE_OF_MANY =
  /^[^\p{L}]*(?:and |or |but )?(?:again |also )?one of (?:the |just |only |a few )*(?:\w+ ){0,3}(?:countries|states|nations|governments|members)\b/iu

/** `Three other States Parties`, `government forces in two countries`. */
const SEVERAL = new RegExp(`\\b${MANY}\\b[^.:;,]{0,40}$`, 'i')
/** What stands between what several states do and their names; not `to the following countries:`, who are others. */
const LISTED = new RegExp(
  `^(?!.*\\b${MANY}\\b)[^.:;${SIGN.party}]{0,200}?(?<!\\b(?:to|in|of|with|from|for|against|by|on|at))(?::|,? namely,?| [—–]| --) ?(?:the )?(?=${SIGN.party})`,
  'i',
)

/**
 * Who the several states are that a verb at `from` has for its subject, where a list of them ends the sentence: `Three
 * states have ratified: A, B and C`. Nobody where its subject is another, or no list.
 * @param left the words of the clause in front of the verb
 */
export function listedBehind(view: SentenceView, left: string, from: number): readonly MentionOf<'party'>[] {
  if (!SEVERAL.test(left)) return []
  const lead = LISTED.exec(view.masked.slice(from))
  if (lead === null) return []
  const at = from + lead[0].length
  const last = listedAt(view, at).at(-1)
  if (last === undefined || /[^\s.)\]”"]/.test(view.masked.slice(last.to))) return []
  return mentionsOf(view, 'party', at, last.to).map(({ mention }) => mention)
}
