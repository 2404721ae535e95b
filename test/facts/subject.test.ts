import { expect, it } from 'vitest'
import { subjectOf } from '../../src/facts/subject.js'
import { siteOfText } from '../support/sites.js'

/** Whom the last form of "sign" or "ratify" in a sentence is said of: codes, `implied` or `other`. */
function subject(text: string): string {
  const { view, clauses } = siteOfText(text)
  const verb = [...view.masked.matchAll(/\b(?:sign|ratif)\w*/g)].at(-1)
  if (verb === undefined) throw new Error(`No verb in: ${text}`)
  const found = subjectOf(view, clauses, verb.index)
  return found.kind === 'named' ? found.mentions.map(({ party }) => party.code).join(' ') : found.kind
}

it.each<[string, string]>([
  ['India signed it.', 'IND'],
  ['Armenia and Azerbaijan signed it.', 'ARM AZE'],
  ['Neither Armenia nor Azerbaijan has signed it.', 'ARM AZE'],
  ['Cambodia, Malaysia and Thailand signed it.', 'KHM MYS THA'],
  ['Unlike Haiti, India signed it.', 'IND'],
  ['India, like Nepal and Bhutan, has signed it.', 'IND'],
  ['India, like Nepal, Bhutan and Pakistan, has signed it.', 'IND'],
  ['With Nepal and Bhutan, it signed.', 'implied'],
  ['After Nepal, India and Bhutan signed it.', 'IND BTN'],
  ['After India signed it, others followed.', 'IND'],
  ['Since India and Nepal signed it, others followed.', 'IND NPL'],
  ['India (formerly Nepal) signed it.', 'IND'],
  ['India (May 1998), Nepal (June 1998) and Bhutan (July 1998) signed it.', 'IND NPL BTN'],
  ['The governments of India and Nepal signed it.', 'IND NPL'],
  ['The government of India signed it.', 'IND'],
  ['The Minister of Foreign Affairs of India signed it.', 'IND'],
  ['Nepal said that India had signed it.', 'IND'],
  ['India acceded to one and signed the other.', 'IND'],
  ['India, whose forces hold the north, has not signed it.', 'IND'],
  ['India, which signed it, has mines.', 'IND'],
  ['The Mine Ban Treaty was signed by India.', 'IND'],
  ['The Mine Ban Treaty has been signed by India, Nepal and Bhutan.', 'IND NPL BTN'],
  ['The Mine Ban Treaty has been signed by 130 states.', 'other'],
  ['It signed in Nepal.', 'implied'],
  ['In northern Nepal, the rebels signed it.', 'other'],
  ['In parts of southeast Nepal, officials signed it.', 'implied'],
  ['The National Council, a Non-State Actor in Northeast India, signed it.', 'other'],
  ['By signing it, India showed its will.', 'IND'],
  ['By signing it, the rebels showed their will.', 'other'],
  ['India announced that it had left, before signing it again.', 'IND'],
  ['In May 1999 India announced that it had left, while ratifying it.', 'IND'],
  ['Nepal (which signed it), India and Bhutan came.', 'NPL'],
  ['Three states have not yet signed it: India, Nepal and Bhutan.', 'IND NPL BTN'],
  ['Two other States Parties signed it in 1999 – India and Nepal.', 'IND NPL'],
  ['The following countries signed it: India (3 May), Nepal (2 June) and Bhutan.', 'IND NPL BTN'],
  ['Three states signed it with the following countries: India, Nepal and Bhutan.', 'other'],
  ['Three states signed it for: India, Nepal and Bhutan.', 'other'],
  ['Three states signed it: India told them that Nepal had.', 'other'],
  ['Three states signed it: India, Nepal and others of the region.', 'other'],
  ['Other states signed it before Bhutan: India and Nepal.', 'other'],
  ['India’s Ambassador to the UN, who signed it, left.', 'IND'],
  ['Talks were held with Nepal’s Minister of Defense, who signed it.', 'NPL'],
  ['Nepal met India’s Ambassador, who signed it.', 'IND'],
  ['India asked the states who had not signed it to do so.', 'other'],
  ['Talks were held in Delhi, and it signed.', 'implied'],
  ['Delhi signed it.', 'implied'],
  ['India said that all the countries around Nepal that signed it are safe.', 'other'],
  ['India and the Nepal Red Cross signed it.', 'other'],
  ['A state that has not joined is free until it has signed.', 'other'],
  ['Nepal is not a party and India left when it signed.', 'IND'],
  ['India, where the rebels hold the north, has not signed it.', 'IND'],
  ['The government signed it.', 'implied'],
  ['In India, it signed.', 'implied'],
  ['The ICBL said so, and it signed.', 'implied'],
  ['The army, according to rebel leaders, signed it.', 'implied'],
  ['Both the army and the rebels signed it.', 'implied'],
  ['Neither the government nor the guerrillas signed it.', 'implied'],
  ['The rebels of the north signed it.', 'other'],
  ['Other states signed it.', 'other'],
  ['The rebels signed it.', 'other'],
  ['India Red Cross signed it.', 'other'],
])('%s → %s', (text, expected) => {
  expect(subject(text)).toBe(expected)
})
