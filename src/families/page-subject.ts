import type { OutlineSection } from '../divide/outline.js'
import type { PageInfo } from '../schema/index.js'
import {
  isContentsTitle,
  isDevelopmentsHeading,
  isFrontMatter,
  isGroupHeading,
  namesOfRegion,
  readReportTitle,
} from '../vocabulary/headings.js'
import { type Party, partyByName } from '../vocabulary/parties.js'
import { addressedParty, headedParties, mostNamed, partyOfLabel, titledParty } from './page-parties.js'
import type { Recognized } from './recognize.js'
import type { Body } from './strip.js'

/** What a page is about, and the parties whose page it is; empty where it is nobody's in particular. */
export interface PageSubject {
  readonly kind: PageInfo['kind']
  readonly parties: readonly Party[]
}

/**
 * Tells what a page is about from its title line first, from its headings and labels second, from its address third.
 *
 * @param guess whether the country that the text names most may stand where nothing else tells
 */
export function subjectOf(
  body: Body,
  recognized: Recognized,
  sections: readonly OutlineSection[],
  guess: boolean,
): PageSubject {
  const { edition, family } = recognized
  // `Landmine Monitor 2018` names no theme; the heading below it does
  const title = body.title === null || readReportTitle(body.title.name) !== null ? null : body.title.name
  const head = title ?? sections[0]?.heading?.text ?? ''
  const headed = headedParties(sections, edition)
  const titled = titledParty(body, recognized)
  if (isDevelopments(body, head, titled)) return { kind: 'developments', parties: headed }
  if (titled !== null) return { kind: 'country', parties: [titled] }
  const addressed = addressedParty(recognized)
  if (isContents(head, family !== null, sections) && (addressed === null || !hasProse(sections)))
    return { kind: 'contents', parties: [] }
  const names = namesOfRegion(head)
  if (names !== null) return { kind: 'multi-country', parties: names.length > 0 ? named(names, edition) : headed }
  if (family !== null && isFrontMatter(head)) return { kind: 'thematic', parties: [] }
  // a title that names no country is a theme's, unless the address tells a country that the title spells otherwise
  if (title !== null && addressed === null && !isGroupHeading(title)) return { kind: 'thematic', parties: [] }
  if (addressed === null && isChapter(body, recognized)) return { kind: 'thematic', parties: [] }
  if (title === null && isMostlyLabelled(sections, edition)) return { kind: 'developments', parties: headed }
  if (headed.length > 0 && title === null) return ofParties(headed)
  if (addressed !== null) return ofParties([addressed])
  if (headed.length > 0) return ofParties(headed)
  const most = guess ? mostNamed(sections, edition) : null
  if (most !== null) return ofParties([most])
  return { kind: recognized.slug === null ? 'unknown' : 'thematic', parties: [] }
}

function ofParties(parties: readonly Party[]): PageSubject {
  return { kind: parties.length === 1 ? 'country' : 'multi-country', parties }
}

/** Addresses of the parts of a report that are no country's. */
const CHAPTER_SLUG =
  /^(?:(?:landmine|cluster-munition)-monitor-\d{4}|about|acknowledge?ments|intro(?:duction)?|titleintropages|(?:major_|key_)?findings|exec(?:utive)?_?(?:sum(?:mary)?)?|es|sub|toc|contents|appendi(?:x|ces)|banning|humanitarian_mine_action|glossary)$/i

function isChapter({ title }: Body, { slug }: Recognized): boolean {
  return (title !== null && readReportTitle(title.text) !== null) || (slug !== null && CHAPTER_SLUG.test(slug))
}

/** A title may say `since March 2001`; a heading that does stands on the page of one country. */
function isDevelopments(body: Body, head: string, titled: Party | null): boolean {
  if (body.title !== null && /\bkey developments\b/i.test(body.title.text)) return true
  if (titled !== null) return false
  // below the title of a whole report, `Key developments since May 2002` are those of all countries
  return (
    isDevelopmentsHeading(head) ||
    (body.title !== null && readReportTitle(body.title.name) !== null && /^key developments since\b/i.test(head))
  )
}

/** A page on which most paragraphs open with the name of their country has lost its title, not its form. */
function isMostlyLabelled(sections: readonly OutlineSection[], edition: number | null): boolean {
  const blocks = sections.flatMap((section) => section.blocks)
  const labelled = blocks.filter(({ label }) => partyOfLabel(label, edition) !== null).length
  return labelled >= FEWEST_LABELLED && labelled * 2 > blocks.length
}

const FEWEST_LABELLED = 3

/** The end of a sentence: what a list of pages has none of. */
const SENTENCE = /[.!?;]["”’)\]]{0,2}$/
/** A list of pages has at least so many lines ... */
const FEWEST_ENTRIES = 6
/** ... and none is longer. */
const LONGEST_ENTRY = 120

/** A page that lists others: its title says so, or it is of a known family and has nothing but short lines. */
function isContents(head: string, known: boolean, sections: readonly OutlineSection[]): boolean {
  if (isContentsTitle(head)) return true
  const entries = sections.reduce((sum, { heading, blocks }) => sum + blocks.length + (heading === null ? 0 : 1), 0)
  if (!known || entries < FEWEST_ENTRIES) return false
  return !hasProse(sections)
}

function hasProse(sections: readonly OutlineSection[]): boolean {
  return sections.some(({ blocks }) =>
    blocks.some(({ text: { text } }) => text.length > LONGEST_ENTRY || SENTENCE.test(text)),
  )
}

function named(names: readonly string[], edition: number | null): readonly Party[] {
  return names.flatMap((name) => partyByName(name, edition) ?? [])
}
