import { findNotes } from '../read/note-openings.js'
import type { Line, Page } from '../read/page.js'
import type { RemovedReason } from '../schema/removed.js'
import { sourceSpan } from '../text/mapped-text.js'
import { contains, type Span } from '../text/span.js'
import { isChromeLine, isNotesHeading, isProfileForm, leadsInLinkBar } from '../vocabulary/chrome.js'
import {
  isContentsTitle,
  isGroupHeading,
  isHeadingOf2009,
  isOverviewHeading,
  isProfileTheme,
  isRegion,
  isThemeHeading,
  readReportTitle,
  themeOf,
} from '../vocabulary/headings.js'
import { NOTE_START } from '../vocabulary/note-labels.js'
import { partyByName } from '../vocabulary/parties.js'
import { type Bared, withoutBackLinks } from './back-links.js'
import type { Marks, TitleLine } from './family.js'
import { FAMILIES } from './index.js'
import { readLastUpdated } from './last-updated.js'
import { isGluedNavigation, type Navigation, readNavigation } from './navigation.js'
import { siteLines } from './site-lines.js'

export interface RemovedPiece {
  readonly reason: RemovedReason
  readonly span: Span
}

/** A page without what the site put around it. */
export interface Body {
  readonly lines: readonly Line[]
  /** The title line as printed, with what it tells; null where the page has none. */
  readonly title: (TitleLine & { readonly text: string }) | null
  readonly navigation: Navigation
  /** When the page says that it was last updated: the first such line; null where it has none. */
  readonly lastUpdated: string | null
  /** What the lines that were taken away tell of the family. */
  readonly marks: Marks
  readonly removed: readonly RemovedPiece[]
}

/** Lines before the title that are longer than this are text that somebody put there, not a menu. */
const LONGEST_CHROME = 300

const NOTHING: ReadonlySet<number> = new Set()

/** Takes the site's own lines and the title line away, and keeps a log of them. */
export function stripChrome(page: Page): Body {
  const bared = page.lines.map(withoutBackLinks)
  const removed: RemovedPiece[] = [
    ...layoutBeside(page.layout, bared).map((span) => ({ reason: 'layout' as const, span })),
    ...page.addresses.map((span) => ({ reason: 'navigation' as const, span })),
    ...(page.frontMatter === null ? [] : [{ reason: 'banner' as const, span: page.frontMatter }]),
  ]
  let apart = false
  let barNext = false
  let glued = false
  const remove = (line: Line, reason: RemovedReason): void => {
    removed.push({ reason, span: sourceSpan(line.text) })
    apart = true
  }
  const lines = bared.map((bare, i) => bare?.line ?? (page.lines[i] as Line))
  const titleAt = lines.findIndex((line) => readTitle(line.text.text) !== null)
  const titleLine = lines[titleAt]
  let title: Body['title'] =
    titleLine === undefined ? null : { ...(readTitle(titleLine.text.text) as TitleLine), text: titleLine.text.text }
  // a page that lists others is links from top to end
  const isListing = title !== null && isContentsTitle(title.name)
  let navigation: Navigation = { previous: null, next: null }
  let lastUpdated: string | null = null
  const marks = { profileForm: false, overview: false, of2009: false, dated: 0, themeFirst: false, region: false }
  const kept: Line[] = []
  const { toolbar } = page.capture
  const { openings } = findNotes(lines)
  const around = isListing ? NOTHING : siteLines(lines, titleAt + 1, openings)
  for (const [i, line] of lines.entries()) {
    const whole = page.lines[i] as Line
    if (toolbar !== null && contains(toolbar, sourceSpan(whole.text))) {
      remove(whole, 'banner')
      continue
    }
    const text = line.text.text
    const links = readNavigation(text)
    const updated = readLastUpdated(text)
    if (i < titleAt && text.length <= LONGEST_CHROME) remove(whole, 'chrome')
    else if (title !== null && text === title.text) remove(whole, i === titleAt ? 'title' : 'duplicate')
    else if (links !== null) {
      remove(whole, 'navigation')
      glued ||= isGluedNavigation(text)
      navigation = { previous: navigation.previous ?? links.previous, next: navigation.next ?? links.next }
    } else if (updated !== null) {
      remove(whole, 'last-updated')
      if (marks.dated++ === 0) marks.themeFirst = kept.some((before) => isThemeHeading(before.text.text))
      lastUpdated ??= updated
    } else if (openings[i + 1] != null && openings[i] === null && isNotesHeading(text)) remove(whole, 'stray-heading')
    else if (
      isChromeLine(text) ||
      around.has(i) ||
      (line.isSite === true && !isListing && openings[i] === null && !isName(line)) ||
      (barNext && isBar(line)) ||
      (kept.length === 0 && isMenuEntry(line) && !isListing)
    ) {
      remove(whole, 'chrome')
      marks.profileForm ||= isProfileForm(text)
    } else {
      marks.overview ||= isOverviewHeading(text)
      marks.of2009 ||= isHeadingOf2009(text)
      // what stood between two lines keeps them apart, even now that it is gone
      for (const span of bared[i]?.signs ?? []) removed.push({ reason: 'layout', span })
      kept.push({ ...line, gap: apart ? 'rule' : line.gap })
      apart = false
    }
    barNext = leadsInLinkBar(text)
  }
  if (!isListing) stripTail(kept, remove)
  const bare = title === null ? bareTitle(kept) : null
  if (bare !== null) {
    remove(kept.shift() as Line, 'title')
    title = bare
    marks.region = isRegion(bare.text)
  }
  // a page in the middle of a region's chapter begins with a group of its states
  marks.region ||= glued && kept.slice(0, 2).some((line) => isGroupHeading(line.text.text))
  return { lines: kept, title, navigation, lastUpdated, marks, removed }
}

/** The layout that does not stand within a sign, which is layout as a whole. Both may stand anywhere in the page. */
function layoutBeside(layout: readonly Span[], bared: readonly (Bared | null)[]): readonly Span[] {
  const signs = bared.flatMap((bare) => bare?.signs ?? []).sort((a, b) => a.start - b.start)
  if (signs.length === 0) return layout
  let next = 0
  return [...layout]
    .sort((a, b) => a.start - b.start)
    .filter((span) => {
      while (next < signs.length && (signs[next] as Span).end <= span.start) next++
      const sign = signs[next]
      return sign === undefined || !contains(sign, span)
    })
}

/**
 * The title of a page that has only a name for one: the name stands twice (2009), right above a theme's heading (later
 * profiles), or it is a region's (pages of many countries) or the whole report's (global chapters).
 */
function bareTitle(kept: readonly Line[]): Body['title'] {
  const [first, second] = kept
  if (first === undefined || second === undefined) return null
  const text = first.text.text
  const report = readReportTitle(text)
  if (report !== null) return { name: report.chapter ?? text, edition: report.year, text }
  const name = { name: text, edition: null, text }
  if (isRegion(text)) return name
  if (partyByName(text) === null) return null
  const next = second.text.text
  return next.toLowerCase() === text.toLowerCase() || themeOf(next) !== null || isProfileTheme(next) ? name : null
}

function readTitle(text: string): TitleLine | null {
  if (text.length > 200) return null
  for (const family of FAMILIES) {
    const title = family.readTitle(text)
    if (title !== null) return title
  }
  return null
}

/** The name of a country may head a page within the head of a site. */
function isName({ text, linked }: Line): boolean {
  return !linked && partyByName(text.text) !== null
}

/** Links side by side; flattened text shows them as the cells of a row. */
function isBar({ text, shape, linked }: Line): boolean {
  return text.text.length <= LONGEST_CHROME && (shape === 'table-row' || linked || text.text.includes(' | '))
}

/** A short line of nothing but links, where no text has begun yet. */
function isMenuEntry(line: Line): boolean {
  return line.linked && line.text.text.length <= 60
}

/** Takes away what follows the last footnote, and group headings that belong to the next country's page. */
function stripTail(kept: Line[], remove: (line: Line, reason: RemovedReason) => void): void {
  while (kept.length > 0 && isMenuEntry(kept[kept.length - 1] as Line) && !isNote(kept[kept.length - 1] as Line)) {
    remove(kept.pop() as Line, 'chrome')
  }
  const firstNote = kept.findIndex(isNote)
  const lastOfBody = firstNote < 0 ? kept.length - 1 : firstNote - 1
  const line = kept[lastOfBody]
  if (line !== undefined && lastOfBody > 0 && isGroupHeading(line.text.text)) {
    kept.splice(lastOfBody, 1)
    remove(line, 'stray-heading')
  }
}

function isNote(line: Line): boolean {
  return line.label !== null || NOTE_START.test(line.text.text)
}
