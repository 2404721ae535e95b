import type { Fact } from '../../src/index.js'
import { parseReport } from '../../src/index.js'

/** The party of the page that tests make up: whom "it" and a country without a name mean. */
export const PAGE_PARTY = 'WSM'

const URL = 'http://archives.the-monitor.org/index.php/publications/display?url=lm/2000/samoa.html'

/** The facts of a page on Samoa that says no more than the text. */
export function factsOf(text: string): readonly Fact[] {
  return parseReport(`${text}\n`, { format: 'text', url: URL }).facts
}

/** The facts of one kind in few words, in the order of the text; the party stands in front where it is not the page's. */
export function factWords(kind: Fact['kind'], text: string): string[] {
  return factsOf(text)
    .filter((fact) => fact.kind === kind)
    .map((fact) => {
      const whose = fact.party.code === PAGE_PARTY ? [] : [`${fact.party.code}:`]
      return [...whose, ...wordsOf(fact), ...(fact.hedged ? ['hedged'] : [])].filter((word) => word !== null).join(' ')
    })
}

function wordsOf(fact: Fact): readonly (string | number | null)[] {
  switch (fact.kind) {
    case 'treaty-action':
      return [fact.treaty, fact.action, fact.modality, fact.date]
    case 'vote':
      return [fact.vote, fact.resolution, fact.year]
    case 'endorsement':
      return [fact.instrument, fact.modality]
    case 'meeting':
      return [fact.capacity, fact.meeting, fact.year]
    case 'transparency-report':
      return [fact.treaty, fact.modality, fact.date, fact.due === null ? null : `due ${fact.due}`]
    case 'legislation':
      return [fact.modality, fact.date]
    case 'activity':
      return [fact.activity, fact.holds, fact.quantity, fact.date]
    default:
      return []
  }
}
