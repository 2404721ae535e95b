import { describe, expect, it } from 'vitest'
import { parseReport } from '../../src/index.js'

function contradictions(text: string): string[] {
  const url = 'http://archives.the-monitor.org/index.php/publications/display?url=lm/2000/samoa.html'
  const { diagnostics } = parseReport(`${text}\n`, { format: 'text', url })
  return diagnostics.filter(({ code }) => code === 'contradiction').map(({ message }) => message)
}

describe('facts that cannot both be right', () => {
  it.each([
    [
      'Samoa signed the Mine Ban Treaty on 3 December 1997. Samoa signed the Mine Ban Treaty on 4 May 1998.',
      'f1 and f2 cannot both be right: signature of MBT by Samoa is told as 1997-12-03 and as 1998-05-04.',
    ],
    [
      'Samoa has not ratified the Mine Ban Treaty. Samoa ratified the Mine Ban Treaty on 4 May 1998.',
      'f1 and f2 cannot both be right: ratification of MBT by Samoa is told as not-done and as 1998-05-04.',
    ],
    [
      'Samoa voted in favor of UN General Assembly Resolution 54/54B. Samoa abstained on UN General Assembly Resolution 54/54B.',
      'f1 and f2 cannot both be right: vote of Samoa on 54/54B is told as yes and as abstain.',
    ],
    [
      'Samoa ratified the Mine Ban Treaty on 4 May 1998. Samoa has not ratified the Mine Ban Treaty.',
      'f1 and f2 cannot both be right: ratification of MBT by Samoa is told as 1998-05-04 and as not-done.',
    ],
    [
      'Samoa has ratified the Mine Ban Treaty. Samoa has not ratified the Mine Ban Treaty.',
      'f1 and f2 cannot both be right: ratification of MBT by Samoa is told as done and as not-done.',
    ],
    [
      'Samoa has not ratified the Mine Ban Treaty. Samoa has ratified the Mine Ban Treaty.',
      'f1 and f2 cannot both be right: ratification of MBT by Samoa is told as not-done and as done.',
    ],
    [
      'Samoa signed the Mine Ban Treaty in 1997. Samoa signed the Mine Ban Treaty in 1997. Samoa signed the Mine Ban Treaty in 1998.',
      'f1 and f3 cannot both be right: signature of MBT by Samoa is told as 1997 and as 1998.',
    ],
    [
      'Samoa signed the Mine Ban Treaty. Samoa signed the Mine Ban Treaty in 1997. Samoa signed the Mine Ban Treaty in 1998.',
      'f2 and f3 cannot both be right: signature of MBT by Samoa is told as 1997 and as 1998.',
    ],
  ])('%s', (text, message) => {
    expect(contradictions(text)).toEqual([message])
  })

  it('are marked at the words of the second', () => {
    const text = 'Samoa signed the Mine Ban Treaty in 1997. Samoa signed the Mine Ban Treaty in 1998.'
    const [found] = parseReport(text, { format: 'text' }).diagnostics.filter(({ code }) => code === 'contradiction')
    expect(found?.severity).toBe('warning')
    expect(text.slice(found?.span?.start, found?.span?.end)).toBe('Samoa signed the Mine Ban Treaty in 1998.')
  })
})

describe('facts that can', () => {
  it.each([
    ['Samoa signed the Mine Ban Treaty on 3 December 1997. Samoa signed the Mine Ban Treaty in 1997.'],
    ['Samoa signed the Mine Ban Treaty in 1997. Samoa signed the Mine Ban Treaty on 3 December 1997.'],
    ['Samoa signed the Mine Ban Treaty. Samoa signed the Mine Ban Treaty in 1997.'],
    ['Samoa signed the Mine Ban Treaty in 1997. Samoa signed the Mine Ban Treaty.'],
    ['As of 1 May 1998, Samoa had not ratified the Mine Ban Treaty. Samoa ratified the Mine Ban Treaty on 4 May 1998.'],
    ['Samoa did not sign the Mine Ban Treaty when it opened. Samoa signed the Mine Ban Treaty on 4 May 1998.'],
    ['Samoa signed the Mine Ban Treaty in 1997. Tonga signed the Mine Ban Treaty in 1998.'],
    ['Samoa signed the Mine Ban Treaty in 1997. Samoa ratified the Mine Ban Treaty in 1998.'],
    ['Samoa signed the Mine Ban Treaty in 1997. Samoa signed the Convention on Cluster Munitions in 2008.'],
    ['Samoa has not ratified the Mine Ban Treaty. Samoa intends to ratify the Mine Ban Treaty in 1999.'],
    ['Samoa intends to ratify the Mine Ban Treaty in 1999. Samoa has not ratified the Mine Ban Treaty.'],
    ['Samoa ratified the Mine Ban Treaty in 1999. As of May 1998, Samoa had not ratified the Mine Ban Treaty.'],
    [
      'Samoa voted in favor of the UN General Assembly resolution. Samoa abstained on the UN General Assembly resolution.',
    ],
    ['Samoa signed the Mine Ban Treaty in 1997. Samoa reportedly signed the Mine Ban Treaty in 1998.'],
    ['Samoa attended the Brussels Conference in 1997. Samoa voted in favor of UN General Assembly Resolution 54/54B.'],
    [
      'The parliament ratified the Mine Ban Treaty on 5 May 1998. Samoa deposited its instrument of ratification of the Mine Ban Treaty on 13 June 1998.',
    ],
    [
      'Samoa abstained in the First Committee on UN General Assembly Resolution 54/54B. Samoa voted in favor of UN General Assembly Resolution 54/54B.',
    ],
    ['Samoa reportedly signed the Mine Ban Treaty in 1997. Samoa signed the Mine Ban Treaty in 1998.'],
  ])('%s', (text) => {
    expect(contradictions(text)).toEqual([])
  })
})
