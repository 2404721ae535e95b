import { expect, test } from 'vitest'
import { factsOf } from '../../support/facts.js'

const kinds = (text: string): string[] =>
  factsOf(text).map((fact) => (fact.kind === 'treaty-action' ? `${fact.treaty} ${fact.action}` : fact.kind))

test.each<[string, string[]]>([
  ['Samoa ratified the Convention on the Rights of Persons with Disabilities (CRPD) in 2009.', ['CRPD ratification']],
  ['Samoa has not signed the CRPD.', ['CRPD signature']],
  ['A law to implement the CRPD was adopted in 2012.', []],
  ['A law to implement the Mine Ban Treaty was adopted in 2012.', ['legislation']],
  ['It attended the Conference of States Parties to the CRPD in 2012.', []],
  ['It submitted its initial report under the CRPD in 2012.', []],
  ['Samoa ratified the Convention on the Rights of the Child in 1994.', []],
  ['Samoa acceded to the Convention relating to the Status of Refugees in 1994.', []],
  ['Samoa signed the Treaty on the Non-Proliferation of Nuclear Weapons in 1975.', []],
  ['Samoa signed the treaty on 3 May 1998.', ['MBT signature']],
])('%s', (text, expected) => {
  expect(kinds(text)).toEqual(expected)
})
