// What differs between two lists of facts of one page.

/** What makes two facts of two builds the same: of whom they are, what they state, and words that overlap. */
const IDENTITY = ['kind', 'activity', 'treaty', 'action', 'resolution', 'instrument', 'meeting']
/** Not compared: ids count up, and so move with every fact before them. */
const UNCOMPARED = new Set(['id', 'evidence'])

/**
 * Pairs the facts of one page as two builds give them.
 * @returns `gained` and `lost` facts, and `changed`: pairs that state the same, with the `fields` that differ; a
 * difference in the words themselves is the field `quote`
 */
export function compareFacts(was, is) {
  const left = new Map()
  for (const fact of was) {
    const key = keyOf(fact)
    left.set(key, [...(left.get(key) ?? []), fact])
  }
  const gained = []
  const changed = []
  for (const fact of is) {
    const candidates = left.get(keyOf(fact)) ?? []
    const place = candidates.findIndex((candidate) => overlap(candidate.evidence, fact.evidence))
    if (place < 0) {
      gained.push(fact)
      continue
    }
    const [from] = candidates.splice(place, 1)
    const fields = differing(from, fact)
    if (fields.length > 0) changed.push({ from: withQuote(from), to: withQuote(fact), fields })
  }
  return { gained, lost: [...left.values()].flat(), changed }
}

/** How often each rule stands in the differences, rules with most of them first. */
export function tallyByRule({ gained, lost, changed }) {
  const tally = new Map()
  const count = (rule, side) => {
    const counts = tally.get(rule) ?? { gained: 0, lost: 0, changed: 0 }
    counts[side]++
    tally.set(rule, counts)
  }
  for (const { rule } of gained) count(rule, 'gained')
  for (const { rule } of lost) count(rule, 'lost')
  for (const { to } of changed) count(to.rule, 'changed')
  const size = ({ gained: g, lost: l, changed: c }) => g + l + c
  return [...tally].sort(([a, x], [b, y]) => size(y) - size(x) || (a < b ? -1 : 1))
}

function keyOf(fact) {
  return JSON.stringify([fact.party.code, ...IDENTITY.map((name) => fact[name])])
}

/** Offsets in the source hold across builds; ids of blocks do not. */
function overlap({ span: a }, { span: b }) {
  return a.start < b.end && b.start < a.end
}

function withQuote(fact) {
  return { ...fact, quote: fact.evidence.quote }
}

function differing(from, to) {
  const [a, b] = [withQuote(from), withQuote(to)]
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].filter((name) => !UNCOMPARED.has(name) && JSON.stringify(a[name]) !== JSON.stringify(b[name]))
}
