import { afterAll, describe, expect, test } from 'vitest'
import { growthOf, hashOf, readProofs, writeProofs } from './support/law-regex-proofs.js'
import { workOf } from './support/law-regex-work.js'
import { allRegexes, type Found } from './support/law-regexes.js'

// It needs the build. A proof takes seconds: those of before are kept, and some of them made anew each time.

/**
 * What repetitions may share out a text in, from one starting place. Below this a regular expression without an endless
 * repetition takes time linear in the text, with a factor that is not worth a thought.
 */
const MOST_WAYS = 10_000

const SHORT = 'it is asked of names of 160 code units at most'
const SENTENCE = 'it is asked of one sentence at a time, and a sentence has 3,000 code units at most'

/** Those that recheck does not call linear, by file and the beginning of what they match, each with the reason why it stays. */
const NOT_PROVEN: Readonly<Record<string, string>> = {
  'facts/kinds/treaty-action/consent.ts \\b(?:first|last|earliest|second|third|fo': SENTENCE,
  'read/capture.ts \\bname="url"[^>]{0,200}?\\bvalue="([^"]{4':
    'each place takes 200 signs at most, and one value behind them',
  'vocabulary/instruments.ts \\b(?:\\p{Lu}[\\p{L}/-]{1,24} ){0,4}(?:Decl': SENTENCE,
  'vocabulary/parties.ts ^([^,()]+)[,(]([^,()]+)\\)?[\\s,]*$': SHORT,
  'vocabulary/parties.ts ^([^/(),]+)[/(,]([^/(),]+)\\)?[\\s,]*$': SHORT,
  "vocabulary/meetings.ts \\b(?:(?:\\p{Lu}[\\p{L}\\p{N}’'/&-]*|regiona": SENTENCE,
  'facts/kinds/meeting.ts \\b(?:attend(?:ed|s|ing)?|participat(?:ed': SENTENCE,
  'facts/kinds/meeting.ts \\b(?:(?:(?:was |were |been |is )?(?:also': SENTENCE,
  'facts/objects.ts [^,;]{0,40} (?:is|are|was|were|been|bei': SENTENCE,
  'facts/kinds/vote/told.ts \\bas (?:it |they | )?(?:had |did |was |': SENTENCE,
  'facts/kinds/legislation/law-noun.ts (?<![-\\w])(?:(?:(?:domestic|national|int': SENTENCE,
  'facts/kinds/legislation/pronoun.ts (?<![-\\w])(?:(?:(?:domestic|national|int': SENTENCE,
  'facts/kinds/legislation/codes.ts \\b(?:(?:amend(?:s|ed|ing)?|revis(?:es?|e': SENTENCE,
  'facts/kinds/legislation/existing.ts \\bno (?:(?:additional|further|specific|s': SENTENCE,
  'facts/kinds/legislation/into-law.ts \\b(?:Law|Act|Decree|Order|Decision|legis': SENTENCE,
  'facts/kinds/legislation/unaware.ts \\b(?:unaware of|not aware of|knows of no': SENTENCE,
  'facts/kinds/transparency-report/predicate.ts \\b(?:((?:submit(?:ted|s|ting)?|re-?submi': SENTENCE,
  "facts/kinds/transparency-report/submission.ts (?<!Monitor )\\b(?:(?:\ue001(?:['’]s)? )?(?:Ar": SENTENCE,
  "facts/kinds/activity/actor.ts (?:(?:\ue005(?:['’]s)?(?: (?:\\w{1,20} ){0,2}(": SENTENCE,
  'facts/kinds/activity/agents.ts \\b(?:is|are|was|were|be|been|as|remains|': SENTENCE,
  "facts/kinds/activity/stock.ts (?:^|\\ue005(?:['’]s?)?(?: [a-z-]{1,20}){": SENTENCE,
  'facts/kinds/activity/harmed.ts (?<!\\w)(?:(?:(?:(?:new|other|more|furthe': SENTENCE,
  'facts/kinds/activity/casualties.ts (?:\\b(?:reduction|decrease|decline|drop|': SENTENCE,
  'facts/kinds/activity/funding-received.ts \\b(?:(?:national|government) contributio': SENTENCE,
  'facts/kinds/activity/funding-received.ts \\bno (?:(?:money|funds?|funding|contribu': SENTENCE,
  'facts/kinds/activity/cleared.ts (?:\\b(?:(?:(?:items of |pieces of |anti-': SENTENCE,
  'facts/kinds/activity/mines-remain.ts (?:(?<!\\b(?:sea|naval|coal|gold|salt|cop': SENTENCE,
  'facts/kinds/activity/no-casualties.ts \\b(?:not (?:\\w{1,20} )?known|unknown|unc': SENTENCE,
  'facts/kinds/vote/absence.ts \\b(?:(?:was |were |been |is )?(?:also |a': SENTENCE,
}

/** Files that put regular expressions together only when they are called, each with the reason. Those are not checked. */
const BUILT_WHEN_CALLED: Readonly<Record<string, string>> = {}

const { literals, built, unbuilt } = allRegexes()
const DISTINCT = [
  ...new Map([...literals, ...built].map((found) => [`/${found.source}/${found.flags}`, found])).values(),
]

/** Those that a look at how they are written does not show to be linear. */
const DOUBTFUL = DISTINCT.filter(({ source, flags }) => {
  const { longest, ways } = workOf(source, flags)
  return longest === Infinity || !(ways <= MOST_WAYS)
})

const MUST_BE_LINEAR = DOUBTFUL.filter((found) => !(nameOf(found) in NOT_PROVEN))
const PROVEN = process.env['PROVE_ALL'] === undefined ? readProofs() : new Set<string>()
const provenNow: Found[] = []

/** One proof of so many is made anew each time, so that what was written down is never only believed. */
const SHARE = 16

/** What has no proof yet, and some of what has one. */
function toProve(): readonly Found[] {
  return MUST_BE_LINEAR.filter((found) => {
    const hash = hashOf(found)
    return !PROVEN.has(hash) || Number.parseInt(hash.slice(-4), 16) % SHARE === 0
  })
}

afterAll(() => {
  if (process.env['WRITE_PROOFS'] === undefined) return
  const hashes = new Set(provenNow.map(hashOf))
  writeProofs(MUST_BE_LINEAR.map(hashOf).filter((hash) => hashes.has(hash) || PROVEN.has(hash)))
})

function nameOf({ place, source }: Found): string {
  return `${place.replace(/:\d+$/, '')} ${source.slice(0, 40)}`
}

describe('regular expressions', () => {
  test('are found, none forgotten', () => {
    expect(literals.length).toBeGreaterThan(200)
    expect(built.length).toBeGreaterThan(40)
    expect([...new Set(unbuilt.map((place) => place.replace(/:\d+$/, '')))]).toEqual(Object.keys(BUILT_WHEN_CALLED))
  })

  test('that are let off are still there', () => {
    const names = new Set(DOUBTFUL.map(nameOf))
    expect(Object.keys(NOT_PROVEN).filter((name) => !names.has(name))).toEqual([])
  })

  // `npm run regexes` writes down what was proved; with PROVE_ALL=1 everything is proved anew
  test.each(toProve())('at $place takes linear time: $source', { timeout: 150_000 }, (found) => {
    expect(growthOf(found)).toMatch(/^(?:safe|linear)$/)
    provenNow.push(found)
  })
})

describe('the look at how they are written', () => {
  test.each<[string, number, number]>([
    ['abc', 3, 1],
    ['a|bc', 2, 1],
    ['^a?$', 1, 1],
    ['a*', Infinity, Infinity],
    ['a+b', Infinity, Infinity],
    ['a{3,}', Infinity, Infinity],
    ['[a*]{2}', 2, 1],
    ['\\*\\+\\{', 3, 1],
    ['[^;]{0,9}[^,]{1,10}', 19, 100],
    ['(?:a{0,9}|b{0,19})c', 20, 20],
    ['(?:ab){0,4}', 8, 5],
    ['(?=a+)b', 1, Infinity],
    ['(?<!a{0,9})b', 1, 10],
    ['(?<name>a{0,9})', 9, 10],
    ['\\p{Lu}\\u00e9\\bx', 3, 1],
  ])('of %s', (source, longest, ways) => {
    expect(workOf(source, 'u')).toMatchObject({ longest, ways })
  })
})
