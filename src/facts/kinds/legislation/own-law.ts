import type { Site } from '../../rule.js'
import { SIGN } from '../../view.js'

const P = SIGN.party

/** A country's law that is told to be there, without a word of what it is for: `its Penal Code`, `the Arms Act of D`. */
export const OWN_LAW = `(?:\\b(?:its|their|the|existing|current|present|national|domestic)|${P}['’]s?)(?: [\\w’'()-]{2,16}){0,5}? (?:(?:penal|criminal) (?:law|code)s?|laws?|legislation|act|codes?|decrees?|ordinances?|regulations|statutes?|constitution)`

/** Whether the sentence, or the one before it, says of which treaty a law is told, or that it is of mines. */
export function bearsOnTreaty(site: Site): boolean {
  if (site.context.before.at(-1)?.fields.kind === 'legislation') return true
  return TREATY_MATTER.test(`${site.context.last?.masked ?? ''} ${site.view.masked}`)
}

const TREATY_MATTER =
  /implement|\bArticle 9\b|obligations|compl(?:y|iance)|\ue001|\b(?:land)?mines?\b|cluster munitions?/i

/** Where no country is named, it is told of the page's own, whoever holds it. */
export function ofPage(masked: string): { ofPage?: boolean } {
  return masked.includes(P) ? {} : { ofPage: true }
}
