// Writes docs/output.md from the Zod schemas of the built library:
//   npm run docs                       builds, then writes the page
//   node scripts/docs.mjs --check      fails where the page differs from the schemas
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const root = new URL('../', import.meta.url)
const page = new URL('docs/output.md', root)
const library = new URL('dist/index.js', root)

if (!existsSync(library)) fail('dist/index.js is missing; run npm run build first.')
const { reportJsonSchema, FACT_KINDS } = await import(library.href)

const INTRO = `<!-- Written by scripts/docs.mjs from the Zod schemas. Change those or the script, then run npm run docs. -->

# The report

\`parseReport\` returns one plain object. It is JSON: no classes, no dates, no \`undefined\`. The Zod schemas in
\`src/schema\` are its definition; the types, the JSON Schema (\`monitor-reports/schema.json\`) and this page follow from
them.

## How to read it

- **A field is always there.** What the page does not tell is \`null\`, or an empty list. The column "null means" says
  what \`null\` stands for; a field with a dash there is never \`null\`. A field that may be left out says so.
- **No field is added.** The schemas are strict: an object with another key is not a report.
- **Spans** are half-open and count UTF-16 code units of the decoded source: \`source.slice(start, end)\`. A slice of an
  HTML page holds tags and entities; its visible text is the text that the report gives.
  \`decodeSource(input, options).text\` is that string, for bytes, strings and MHTML files alike: of an MHTML file it is
  the page within. The source never changes: where the report reads otherwise than the source stands (\`encoding-repaired\`,
  ligatures, hyphens that do not break), the span has what stands there.
- **Two ways to count.** \`span\` counts in the source. \`evidence.start\`, \`evidence.end\`, \`markers[].offset\` and
  \`cells[].start\`, \`cells[].end\` count in the \`text\` of the block.
- **Ids** (\`s1\`, \`b1\`, \`fn1\`, \`f1\`) count up in page order. They name things within one report. A label (\`"12"\`) is what
  the page prints; two footnotes may share one.
- **Order** is that of the page: sections, blocks, markers, footnotes, facts and removed pieces alike.
- **Facts are not merged.** A fact told twice is given twice, each with its own words and footnotes. A clause that
  states three facts gives three, with one quote.
- **Names are as of the edition.** A report of 1999 calls a country what it was called in 1999.

## From a fact to its source

\`fact.evidence\` has the clause that states the fact. \`fact.citation\` has the footnotes that support it:

| scope | means |
|---|---|
| \`sentence\` | A marker stands in the same sentence, at or after the words that state the fact. The first such marker counts, with those that touch it. |
| \`passage\` | No marker there. The next one later in the same paragraph counts, with those that touch it. |
| \`none\` | No marker after the fact in its paragraph, or none whose footnote is on the page. |

\`citation.footnotes\` are the notes that the markers point at. \`citation.sources\` are the notes at the end of their
chains: an "Ibid." is followed to the note before it, a "see note 4" to note 4, and on from there. Where a hop cannot be
told without guessing, the note says why in \`refersTo.unresolved\`, and \`sources\` leaves that chain out.

## What a footnote names

\`footnotes[].sources\` has each source that the note names, taken apart. \`text\` is a slice of the note, from \`start\` to
\`end\`; what the note tells before, between or after its sources stands in \`remarks\`. Words are as printed, and what the
note does not give is \`null\`.

- **Who.** \`author\` is who wrote, said or sent it: a person, an office ("a spokesman") or, for what was sent or said, a
  body. \`organization\` is the body that published it or that the author speaks for. \`persons\` has each person with
  role and body.
- **Title** is that of the document, or for a statement the occasion.
- **Date** is that of the source. The year in "Annual Report 1997" belongs to its title; when an address was looked up
  is \`accessed\`. A date such as 3/12/99 can be read in two ways and is left out; 3/15/99 cannot.
- **Symbol** is that of a document, or the number of a resolution or a law.
- **Address.** \`url\` is as printed; \`repairedUrl\` is there where it needs repair: a scheme that is missing or broken, a
  stop for a slash.
- **An Ibid.** has no source of its own. \`refersTo.pages\` keeps the pages of "Ibid., p. 3"; in "Ibid.; UNICEF, ..." the
  further source stands in \`sources\`.
- **A blanket note** ("Unless cited otherwise, all statements ...") has \`blanket: true\`. It stands for the whole page.

A list that names one report of several dates ("reports of 4 December 2001 and 4 June 2004") is one source, with the
first date.

\`toCslJson(report)\` gives the sources as CSL-JSON for reference managers, each with an id such as \`fn3-1\`. An
interview is \`interview\`; a letter, email, fax, meeting or answer to a questionnaire \`personal_communication\`; a
statement \`speech\`; a UN document or Article 7 report \`report\`; a law \`legislation\`; news \`article-newspaper\`; a
publication \`book\` where persons wrote it, else \`report\`. A name is taken apart only where an initial tells which part
is the family's; else it is a \`literal\`.

\`toWebAnnotations(report, source)\` gives each fact as a W3C Web Annotation. Its quote is what a reader sees. Its position
counts **code points of the decoded source**, where spans count UTF-16 code units of the same string; an emoji is one
of the former and two of the latter. Without the source there is no position.
`

const schema = reportJsonSchema()
const defs = schema.$defs
const FACT_DEFS = defs.Fact.oneOf.map(({ $ref }) => nameOf($ref))

const parts = [INTRO, section('## Report', schema)]
for (const [name, def] of Object.entries(defs)) {
  if (FACT_DEFS.includes(name)) continue
  if (name === 'Fact') parts.push(facts(def))
  else if (def.type === 'object') parts.push(section(`## ${name}`, def))
  else parts.push(`## ${name}\n\n${def.description} A ${def.type}.\n`)
}
const wanted = `${parts.join('\n').trimEnd()}\n`

if (process.argv.includes('--check')) {
  const present = existsSync(page) ? readFileSync(page, 'utf8').replaceAll('\r\n', '\n') : ''
  if (present !== wanted) fail(`docs/output.md differs from the schemas ${placeOf(present)}; run npm run docs.`)
} else {
  writeFileSync(page, wanted)
}

function section(heading, def) {
  return `${heading}\n\n${def.description}\n\n${table(Object.entries(def.properties), def.required)}`
}

/** What all facts have once, and what each kind has of its own. */
function facts(def) {
  const kinds = FACT_DEFS.map((name) => defs[name])
  const isCommon = (key) => kinds.every(({ properties }) => same(properties[key], kinds[0].properties[key]))
  const common = Object.entries(kinds[0].properties).filter(([key]) => isCommon(key))
  const union = FACT_KINDS.map((kind) => `[\`${kind}\`](#${kind})`).join(', ')
  const own = kinds.map((kind) => {
    const fields = Object.entries(kind.properties).filter(([key]) => key !== 'kind' && !isCommon(key))
    return `### ${kind.properties.kind.const}\n\n${kind.description}\n\n${table(fields, kind.required)}`
  })
  return [
    `## Fact\n\n${def.description} \`kind\` is one of ${union}.\n\nEvery fact has:\n\n${table(common, kinds[0].required)}`,
    'Each kind has fields of its own:\n',
    ...own,
  ].join('\n')
}

function table(fields, required) {
  const rows = fields.map(([name, field]) => {
    const { type, description, nullMeans } = describe(name, field)
    const left = required.includes(name) ? '' : ' May be left out.'
    return `| \`${name}\` | ${type} | ${nullMeans} | ${description}${left} |`
  })
  return ['| Field | Type | null means | Description |', '|---|---|---|---|', ...rows, ''].join('\n')
}

/** Takes the clause about null out of a field's description: "Year of the vote; null where nothing tells it." */
function describe(name, field) {
  const inner = withoutNull(field)
  const said = field.description ?? (inner.$ref ? defs[nameOf(inner.$ref)].description : undefined)
  if (said === undefined) fail(`The field ${name} has no description.`)
  const [, what, meaning] = /^(.*?)(?:; null (?:or left out )?(?:(?:where|for) )?(.*))?$/s.exec(said)
  const isNullable = inner !== field
  if (isNullable && meaning === undefined) fail(`The description of ${name} does not say what null means.`)
  return {
    type: cell(typeOf(inner)),
    description: cell(isNullable ? `${what}.` : said),
    nullMeans: isNullable ? cell(meaning.replace(/\.$/, '')) : '–',
  }
}

function withoutNull(field) {
  const others = field.anyOf?.filter(({ type }) => type !== 'null')
  if (others === undefined || others.length === field.anyOf.length) return field
  return others.length === 1 ? others[0] : { anyOf: others }
}

function typeOf(field) {
  if (field.$ref !== undefined) return `[${nameOf(field.$ref)}](#${nameOf(field.$ref).toLowerCase()})`
  if (field.const !== undefined) return `\`${JSON.stringify(field.const)}\``
  if (field.enum !== undefined) return field.enum.map((value) => `\`${value}\``).join(' or ')
  if (field.type === 'array') return `list of ${typeOf(field.items)}`
  if (field.format === 'date-time') return 'string, a date with time'
  if (typeof field.type === 'string') return field.type
  return fail(`A type that this script cannot name: ${JSON.stringify(field)}`)
}

function nameOf($ref) {
  return $ref.slice('#/$defs/'.length)
}

function cell(text) {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}

function same(a, b) {
  return JSON.stringify(a) === JSON.stringify(b)
}

function placeOf(present) {
  const had = present.split('\n')
  const line = wanted.split('\n').findIndex((text, i) => text !== had[i])
  return `from line ${line < 0 ? had.length : line + 1} on`
}

function fail(message) {
  console.error(message)
  process.exit(1)
}
