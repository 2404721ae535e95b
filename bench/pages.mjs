// Pages in the manner of the archives, of any size, the same for the same seed. No sentence is from a real page.
//   node bench/pages.mjs FOLDER    writes one page for each size, as windows-1252 HTML, as text and as Markdown
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

export const SIZES = { '4K': 4_000, '40K': 40_000, '200K': 200_000, '2M': 2_000_000 }

const COUNTRIES =
  'Angola Belize Botswana Cambodia Chile Croatia Ecuador Estonia Jordan Kenya Latvia Malawi Mongolia Nepal Peru Senegal Tajikistan Uganda Yemen Zambia'.split(
    ' ',
  )
const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const HEADINGS = [
  'Mine Ban Policy',
  'Production and Transfer',
  'Stockpiling and Destruction',
  'Use',
  'Landmine Problem',
  'Mine Clearance',
  'Mine Action Funding',
  'Landmine Casualties',
]
const OFFICES = [
  'Ministry of Foreign Affairs',
  'Ministry of Defense',
  'Harbour Authority',
  'National Mine Action Office',
]
const TOWNS = ['Geneva', 'Oslo', 'Maputo', 'Nairobi', 'Lisbon', 'Vienna']
const PERSONS = ['A. Moreau', 'Col. T. Lindgren', 'Dr. P. Okoye', 'S. Ødegård', 'M. Batista', 'Maj. R. Halim']

// $C this country, $X any country, $D a date, $Y a year, $N a number, $O an office, $T a town, $P a person
const FACTS = [
  '$C signed the Mine Ban Treaty on $D.',
  '$C ratified the treaty on $D, and it entered into force on $D.',
  '$C has not acceded to Amended Protocol II of the Convention on Conventional Weapons.',
  '$C voted in favor of UN General Assembly Resolution 53/77N in $Y.',
  '$C took part in the First Meeting of States Parties in Maputo as an observer.',
  '$C submitted its initial Article 7 report on $D.',
  '$C has never produced, exported or used antipersonnel mines.',
  '$C is believed to hold a stockpile of $N antipersonnel mines.',
  'In $Y, $C destroyed $N stockpiled mines.',
  'There were $N casualties of mines in $Y, according to the $O.',
  '$C passed a law on the implementation of the treaty on $D.',
  'On $D, $X gave $$N to mine clearance in the south of the country.',
]
const PROSE = [
  'The road to the old harbor was opened again after the rains, said $P of the $O.',
  'Nobody could say which of the three maps was the right one – all of them had been drawn from memory.',
  'In $T, the delegation spoke of “a long road, and a narrow one.”',
  'Some $N square meters were walked by hand between $D and $D.',
  'The $O keeps its files in two towns, and those of $Y were lost in a flood.',
  'Teachers in $N schools were given books &amp; posters.',
  'The survey was paid for by $X and lasted until $Y.',
  'Work went on through the winter, &#147;since the ground does not freeze here,&#148; as one of the men put it.',
  'Two trucks, a van and $N radios were handed over to the teams at the end of $Y.',
  'A letter to the $O of $D was not answered.',
]
const NOTES = [
  'Interview with $P, $O, $T, $D.',
  'Letter from $P, $O, to Landmine Monitor, $D.',
  'Email from $P, $O, $D.',
  'Statement by $P, $O, to the Conference on Disarmament, $T, $D.',
  '$P, <I>The Long Road</I> ($T: Harbour Press, $Y), p. $N.',
  '“Mines found at the river,” <I>Morning Post</I>, $D.',
  'UN General Assembly, A/C.1/53/PV.25, $D.',
  'Ibid.',
]

/** mulberry32 */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Makes a page as a list of blocks, about `bytes` long as HTML.
 * @returns {{ country: string, year: number, blocks: { kind: string, html: string }[], notes: string[] }}
 */
export function makePage(bytes, seed = 1) {
  const random = randomFrom(seed * 1000 + bytes)
  const number = (from, to) => from + Math.floor(random() * (to - from + 1))
  const one = (list) => list[number(0, list.length - 1)]
  const country = one(COUNTRIES)
  const date = () => `${number(1, 28)} ${one(MONTHS)} ${number(1997, 2004)}`
  const amount = () => String(number(12, 300_000)).replace(/\B(?=(\d{3})+$)/g, ',')
  const makers = {
    C: () => country,
    X: () => one(COUNTRIES),
    D: date,
    Y: () => String(number(1997, 2004)),
    N: amount,
    O: () => one(OFFICES),
    T: () => one(TOWNS),
    P: () => one(PERSONS),
  }
  const fill = (sentence) => sentence.replace(/\$([CXDYNOTP])/g, (_, letter) => makers[letter]())
  const blocks = []
  const notes = []
  let length = 1500
  for (let i = 0; length < bytes; i++) {
    if (i % 6 === 0) blocks.push({ kind: 'heading', html: one(HEADINGS) })
    if (i % 24 === 20) {
      for (let year = 1999; year < 2004; year++) blocks.push({ kind: 'row', cells: [String(year), amount(), amount()] })
      length += 400
    }
    const sentences = Array.from({ length: number(3, 6) }, () => {
      const sentence = fill(random() < 0.35 ? one(FACTS) : one(PROSE))
      if (random() < 0.75) return sentence
      notes.push(fill(notes.length === 0 ? NOTES[0] : one(NOTES)))
      return `${sentence}${markerOf(notes.length)}`
    })
    const html = sentences.join(' ')
    length += html.length + 60 + (html.match(/<A /g)?.length ?? 0) * 120
    blocks.push({ kind: 'paragraph', html })
  }
  return { country, year: number(1999, 2004), blocks, notes }
}

function markerOf(label) {
  return `<A HREF="#fn${label}" NAME="fnB${label}">[${label}]</A>`
}

/** The page as converters of the time wrote it: a table around all, capitals, open paragraphs. */
export function asHtml({ country, year, blocks, notes }) {
  const title = `${country.toUpperCase()}, Landmine Monitor Report ${year}`
  const menu = COUNTRIES.map((name) => `<A HREF="/${year}/${name.toLowerCase()}.html">${name}</A><BR>`).join('\n')
  const body = blocks.map(({ kind, html, cells }, i) => {
    if (kind === 'heading') return `<H2>${html}</H2>`
    if (kind !== 'row') return `<P><FONT FACE="Times" SIZE="3">${html}</FONT>`
    const row = `<TR>${cells.map((cell) => `<TD ALIGN=RIGHT>${cell}</TD>`).join('')}</TR>`
    return `${blocks[i - 1]?.kind === 'row' ? '' : '<TABLE BORDER=1>\n'}${row}${blocks[i + 1]?.kind === 'row' ? '' : '\n</TABLE>'}`
  })
  const feet = notes.map((note, i) => `<A HREF="#fnB${i + 1}" NAME="fn${i + 1}">[${i + 1}]</A> ${note}<BR>`)
  return `<HTML>
<HEAD>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>${title}</TITLE>
</HEAD>
<BODY BGCOLOR="#FFFFFF">
<TABLE WIDTH="100%" BORDER=0><TR VALIGN=TOP><TD WIDTH=140>
${menu}
</TD><TD>
<P><B><FONT SIZE="5">${title}</FONT></B>
${body.join('\n')}
<HR>
${feet.join('\n')}
</TD></TR></TABLE>
</BODY>
</HTML>
`
}

const plain = (html) =>
  html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&#147;', '“')
    .replaceAll('&#148;', '”')

/** The page as flattened text. */
export function asText({ country, year, blocks, notes }) {
  const body = blocks.map(({ kind, html, cells }) => (kind === 'row' ? cells.join(' | ') : plain(html)))
  const feet = notes.map((note, i) => `[${i + 1}] ${plain(note)}`)
  return `${[`${country.toUpperCase()}, Landmine Monitor Report ${year}`, ...body, ...feet].join('\n\n')}\n`
}

/** The page as Markdown. */
export function asMarkdown({ country, year, blocks, notes }) {
  const words = (html) => plain(html.replace(/<\/?I>/g, '*')).replace(/\[(\d+)\]/g, '\\[$1\\]')
  const body = blocks.map(({ kind, html, cells }, i) => {
    if (kind === 'heading') return `## ${html}\n`
    if (kind !== 'row') return `${words(html)}\n`
    const row = `| ${cells.join(' | ')} |`
    if (blocks[i - 1]?.kind === 'row') return blocks[i + 1]?.kind === 'row' ? row : `${row}\n`
    return `| Year | Mines | Area |\n| --- | --- | --- |\n${row}`
  })
  const feet = notes.map((note, i) => `\\[${i + 1}\\] ${words(note)}\n`)
  return `# ${country.toUpperCase()}, Landmine Monitor Report ${year}\n\n${[...body, ...feet].join('\n')}`
}

const CODES = new Map([...'–“”Øå'].map((sign, i) => [sign, [0x96, 0x93, 0x94, 0xd8, 0xe5][i]]))

/** The bytes of a page in windows-1252. */
export function bytesOf(html) {
  return Buffer.from(
    html.replace(/[–“”Øå]/g, (sign) => String.fromCharCode(CODES.get(sign))),
    'latin1',
  )
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder = 'pages'] = process.argv.slice(2)
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of Object.entries(SIZES)) {
    const page = makePage(bytes)
    writeFileSync(join(folder, `${name}.html`), bytesOf(asHtml(page)))
    writeFileSync(join(folder, `${name}.txt`), asText(page))
    writeFileSync(join(folder, `${name}.md`), asMarkdown(page))
  }
}
