import { frameOf } from './frame.js'
import { howMany } from './how-many.js'
import { type ActivityRule, finding } from './statement.js'
import { namesWeapon } from './weapon-object.js'

const KEPT = '(?:retained|kept(?: back)?|set aside|reserved)'

/** `no mines, including any retained`. */
const INCLUDING = /\bincluding (?:any|those|mines|some|all)(?: [\w-]{1,20}){0,2} $/i

/** `of which 500 will be retained for training`, `all 500 are retained`, `no mines are to be retained`, `retained for training alone`. */
export const keptForTraining: ActivityRule = {
  id: 'activity/kept-for-training',
  words: /\b(?:retained|kept|set aside|reserved)\b/i,
  pattern: new RegExp(`\\b${KEPT}\\b`, 'gi'),
  read(match, site) {
    const { masked } = site.view
    const from = match.index
    const end = from + match[0].length
    const right = masked.slice(end, end + 90)
    const training =
      (INCLUDING.test(masked.slice(0, from)) ? /^(?=[.,;”]|$)/.exec(right) : null) ??
      /^(?:, [a-z]{2,12} [a-z]{2,12},)?(?: [a-z-]{1,20}){0,5}? (?:for|under|in accordance with|as permitted)[^,;.]{0,50}?(?:training|instruction\w{0,14}|research|educational|development|demonstration|permitted|Article|testing|purposes)\b(?: purposes| alone| only| and development(?: purposes)?)?/i.exec(
        right,
      )
    if (training === null) return []
    // `and retained none for training` governs what follows
    if (/^ (?:none|no|any|about|only|some|all|another|an?|\d)\b/.test(right)) return []
    // `The 500 mines retained for training were used up`: known of already
    if (/^ (?:was|were|has|have|had|will|would|are|is) /.test(right.slice(training[0].length))) return []
    const clause = site.clauseAt(from)
    const left = masked.slice(clause.start, from)
    const before = masked.slice(0, from)
    if (!namesWeapon(before) && site.context.before.length === 0) return []
    const passive = /\b(?:is|are|was|were|be|been|being)(?: (?:also|being|still|currently|now|only|all)){0,3} $/i.test(
      left,
    )
    const apposed =
      /(?:, |\()(?:and |all |which are |to be |\d[\d,]{0,10} of which (?:are |were )?|with (?:no|some|only|\d[\d,]{0,10}) (?:[a-z-]{1,20} )?mines )?$/i.test(
        before,
      ) || /^(?:,|which|who)$/.test(clause.joint)
    // `with no mines retained for training`, `including any retained for training`, `declared as retained`
    const named =
      /\b(?:with|including|including (?:any|those|all|some)(?: (?:AP|anti-?personnel))? (?:land-?)?mines|as|of which|of those|any|none|those|has|have|(?:no|some|all|\d[\d,]{0,10}) (?:[a-z-]{1,20} ){0,2}mines) $/i.test(
        before,
      )
    if (!passive && !apposed && !named) return []
    if (/\b(?:would|could|may|might|should|if|intends?|plans?|wish\w{0,14}|propos\w{1,20})\b/i.test(left)) return []
    const frame = frameOf(site, from)
    if (frame === null || frame.unknown) return []
    const own = masked.slice(Math.max(clause.start, from - 70), from)
    const including = INCLUDING.test(before)
    const denied =
      frame.denied ||
      /\b(?:no|none|not|never|nor|neither)\b/i.test(own) ||
      (including && /\b(?:no|none|not|never|nor|neither)\b/i.test(masked.slice(Math.max(0, from - 140), from)))
    const { quantity } = amountBefore(masked, from)
    const to = end + training[0].length
    return [finding({ activity: 'retention', holds: denied ? 'no' : 'yes', hedged: frame.hedged, from, to, quantity })]
  },
  matches: [
    'Of these mines, 500 will be retained for training.',
    'No mines are retained for training purposes.',
    'Ruritania has no stockpile of mines, including any mines retained.',
    'The Army possesses a few mines, retained for training alone.',
  ],
  misses: ['The mines would be retained for training.', 'The old barracks were kept for training.'],
}

/** The number in the clause before `kept`. */
function amountBefore(masked: string, from: number): { quantity: number | null } {
  const start = Math.max(0, from - 110)
  const left = masked.slice(start, from)
  const cut = Math.max(left.lastIndexOf(';'), left.lastIndexOf(' and its '), left.lastIndexOf(' destroyed'))
  const words = left.slice(cut + 1)
  const tail =
    /(?:\bof which|,|\b(?:a total of|of (?:the|these|those)|all|some|the remaining|another|(?<!\b(?:hundred|thousand)),? and|with|including)) ?(?:[^,;]|,(?=\d)){0,70}$/i.exec(
      words,
    )
  const at = start + cut + 1 + (tail?.index ?? 0)
  return howMany(masked, at, from)
}
