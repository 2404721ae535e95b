import type { Fact } from '../index.js'

const VOTE_WORDS = { yes: 'in favour', no: 'against', abstain: 'abstained', absent: 'absent' } as const
const HOLDS_WORDS = { yes: 'yes', no: 'no', unknown: 'not known' } as const

/** What a fact says, in words: "signature of MBT: done, 1997-12-03". */
export function factWords(fact: Fact): string {
  return fact.hedged ? `${statement(fact)} (hedged)` : statement(fact)
}

function statement(fact: Fact): string {
  switch (fact.kind) {
    case 'treaty-action':
      return list(`${actionOn(fact.action, fact.treaty)}: ${spaced(fact.modality)}`, fact.date)
    case 'vote':
      return `${voteOn(fact.resolution, fact.year)}: ${VOTE_WORDS[fact.vote]}`
    case 'endorsement':
      return `endorsement of ${fact.instrument}: ${spaced(fact.modality)}`
    case 'meeting':
      return `${list(fact.meeting, fact.year)}: ${fact.capacity}`
    case 'transparency-report': {
      const due = fact.due === null ? null : `due ${fact.due}`
      return list(`transparency report under ${fact.treaty}: ${spaced(fact.modality)}`, fact.date, due)
    }
    case 'legislation':
      return list(`national legislation: ${spaced(fact.modality)}`, fact.date)
    case 'activity':
      return list(`${spaced(fact.activity)}: ${HOLDS_WORDS[fact.holds]}`, fact.quantity, range(fact.date, fact.dateEnd))
  }
}

function actionOn(action: string, treaty: string): string {
  return action === 'party' ? `party to ${treaty}` : `${spaced(action)} of ${treaty}`
}

function voteOn(resolution: string | null, year: number | null): string {
  if (resolution === null) return year === null ? 'vote' : `vote of ${year}`
  return year === null ? `vote on resolution ${resolution}` : `vote on resolution ${resolution} of ${year}`
}

function range(start: string | null, end: string | null | undefined): string | null {
  return start === null || !end ? start : `${start} to ${end}`
}

/** The parts that are there, set off by commas; numbers as they are, since a year is no quantity. */
function list(...parts: readonly (string | number | null)[]): string {
  return parts.filter((part) => part !== null).join(', ')
}

function spaced(term: string): string {
  return term.replaceAll('-', ' ')
}
