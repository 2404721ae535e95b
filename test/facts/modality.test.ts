import { expect, it } from 'vitest'
import { intends } from '../../src/facts/modality.js'
import { siteOfText } from '../support/sites.js'

/** The mood of the last form of "sign" or "ratify" in a sentence. */
function mood(text: string): string {
  const site = siteOfText(text)
  const verb = [...site.view.masked.matchAll(/\b(?:sign|ratif)\w*/g)].at(-1)
  if (verb === undefined) throw new Error(`No verb in: ${text}`)
  return site.mood(verb.index, verb.index + verb[0].length)
}

it.each<[string, string]>([
  ['Samoa signed it.', 'done'],
  ['Samoa has not only signed it.', 'done'],
  ['It was no doubt signed.', 'done'],
  ['Samoa would have been among the first countries who have signed it.', 'open'],
  ['There is no indication that Samoa will sign it.', 'open'],
  ['Samoa has not signed it.', 'not-done'],
  ['Samoa hasn’t signed it.', 'not-done'],
  ["Samoa didn't sign it.", 'not-done'],
  ['Samoa never signed it.', 'not-done'],
  ['Samoa signed neither of them.', 'not-done'],
  ['Samoa failed to ratify it.', 'not-done'],
  ['Samoa has yet to ratify it.', 'not-done'],
  ['Samoa has neither signed nor ratified it.', 'not-done'],
  ['Samoa has not signed or ratified it.', 'not-done'],
  ['Samoa did not accede, sign or ratify.', 'not-done'],
  ['Samoa was not among the states that signed it.', 'not-done'],
  ['Samoa has not acceded, but signed it.', 'done'],
  ['Samoa will sign it.', 'planned'],
  ['Samoa intends to ratify it.', 'planned'],
  ['Samoa has decided to sign it.', 'planned'],
  ['If Samoa signed it, all would be well.', 'open'],
  ['It is not known whether Samoa signed it.', 'open'],
  ['Samoa urged others to sign it.', 'open'],
  ['Should this government fail to ratify it, another may.', 'open'],
  ['The campaign asked when Samoa would sign it.', 'open'],
  ['Would Samoa sign it?', 'open'],
  ['Had Samoa signed it in time, there would be no mines.', 'open'],
  ['Samoa would have signed it in 1997 but for the cost.', 'open'],
  ['If Samoa were to sign it, others would follow.', 'open'],
  ['If Samoa were to sign it, Tonga would ratify it.', 'open'],
  ['Samoa said that it would ratify it.', 'planned'],
  ['Samoa said that if the law is passed, it will ratify it.', 'planned'],
  ['Had it not been for Tonga, Samoa would have ratified it.', 'open'],
  ['Samoa may not have signed it.', 'open'],
  ['Samoa had signed it.', 'done'],
  ['Samoa, not yet a member, signed it.', 'done'],
  ['Samoa has no doubt not signed it.', 'not-done'],
  ['Samoa, no later than Tonga, has not signed it.', 'not-done'],
  ['Samoa has not signed no fewer than three of them.', 'not-done'],
  ['Urged by its neighbors to act, Samoa intends to sign it.', 'planned'],
  ['Plans to make it easier have urged others to sign it.', 'open'],
  ['Samoa has not acceded, signed the convention, and ratified it.', 'done'],
  ['Samoa did not accede and ratified it.', 'done'],
  ['There is no indication in the paper that Samoa signed.', 'open'],
  ['Samoa signed it when it saw whether others signed.', 'open'],
  ['Tonga, which could not come, saw that Samoa signed it.', 'done'],
  ['Samoa, not a State Party in 1998, has not signed it.', 'not-done'],
])('%s → %s', (text, expected) => {
  expect(mood(text)).toBe(expected)
})

it('tells an intention from a possibility', () => {
  expect(intends('Samoa plans to')).toBe(true)
  expect(intends('Samoa could')).toBe(false)
  expect(intends('it will be difficult to')).toBe(false)
})
