import { matchesOf } from '../text/matches.js'
import { NOTE_START, UNCERTAIN_STARTS } from '../vocabulary/note-labels.js'
import { SUBJECT } from '../vocabulary/topic.js'
import type { Line } from './page.js'

/** Elements that hold what is around a text, and hardly ever the text. */
export const SITE_ELEMENTS: ReadonlySet<string> = new Set(
  'nav header footer aside form button label select menu'.split(' '),
)
/** Words in the names, classes and roles of such parts, alone or joined by hyphens: `entry-meta`, `navheader`, `skip-link`. */
const WORDS =
  /(?:^|[\s_-])(?:nav|menu|bread|crumb|pathway|skip|jump|sidebar|widget|share|sharing|social|cookie|consent|related|comment|respond|foot|head|mast|banner|tool|tabs|pager|pagenav|pagination|meta|byline|author|credits|tags|catlinks|printfooter|submitted|info|domain|actions|links?\b|toc|top|login|search|subscribe|newsletter|promo|advert|contentinfo|complementary|dialog)/gi
/** Of `foot`, `head` and their like, these are the page's own. */
const OWN = /(?:foot-?notes?|footnote|end-?note|heading|headline|header-?text)/i

/** Parts of a page, as ranges of its lines. */
interface Range {
  readonly from: number
  readonly to: number
}

/** The parts of a page that its markup gives to the site: menus, heads and feet, forms, what is shared. */
export interface SiteParts {
  readonly add: (from: number, to: number) => void
  /** The lines, those of the parts marked; a part that holds text about the subject, or notes, is none of the site's. */
  readonly mark: (lines: readonly Line[]) => readonly Line[]
}

export function siteParts(): SiteParts {
  const ranges: Range[] = []
  return {
    add: (from, to) => {
      if (to > from) ranges.push({ from, to })
    },
    mark: (lines) => (ranges.length === 0 ? lines : marked(lines, ranges)),
  }
}

const LONGEST_NAMES = 300

/** Whether the name, class or role of an element says that it may be such a part. */
export function namesSite(names: string): boolean {
  if (names.length > LONGEST_NAMES) return false
  for (const { index } of matchesOf(names, WORDS))
    if ((OWN.exec(names.slice(index, index + 16))?.index ?? 2) > 1) return true
  return false
}

function marked(lines: readonly Line[], ranges: readonly Range[]): readonly Line[] {
  const before = new Uint32Array(lines.length + 1)
  for (const [i, line] of lines.entries()) before[i + 1] = (before[i] as number) + (isOfText(line) ? 1 : 0)
  const depth = new Int32Array(lines.length + 1)
  for (const { from, to } of ranges) {
    if (before[to] !== before[from]) continue
    depth[from] = (depth[from] as number) + 1
    depth[to] = (depth[to] as number) - 1
  }
  let open = 0
  return lines.map((line, i) => {
    open += depth[i] as number
    return open > 0 ? { ...line, isSite: true } : line
  })
}

/** A shorter sentence may be a slogan. */
const SHORTEST = 60
const SENTENCE_END = /[.!?:”"’)\]\d]$/

/** Whether a line is a sentence about the subject, or may be a note. */
function isOfText({ text: { text }, label, notes }: Line): boolean {
  if (label !== null || NOTE_START.test(text) || UNCERTAIN_STARTS.some((start) => start.test(text))) return true
  const [first] = notes
  if (first?.start === 0 && /^\W{0,2}\d/.test(text)) return true
  return text.length >= SHORTEST && SENTENCE_END.test(text) && SUBJECT.test(text)
}
