// Writes the further forms of fixtures, forms/*, from their page.html and page.txt, as archives, browsers and converters
// would have left them:
//   node scripts/write-forms.mjs                        all forms of all fixtures of the plan below
//   node scripts/write-forms.mjs lm/hungary-2002        those of one
// Forms that another program makes (lynx, w3m, pandoc, turndown) are left as they are where it is not installed.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { broken } from './forms/broken.mjs'
import { captures } from './forms/captures.mjs'
import { cuts } from './forms/cuts.mjs'
import { encodings } from './forms/encodings.mjs'
import { markdowns } from './forms/markdowns.mjs'
import { programs } from './forms/programs.mjs'
import { texts } from './forms/texts.mjs'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** To add a form, write it in scripts/forms; to give a fixture further forms, name them in PLAN. */
const FORMS = { ...broken, ...cuts, ...captures, ...encodings, ...texts, ...markdowns, ...programs }

const LATIN = ['windows-1252.html', 'unlabelled.html', 'mislabelled-utf-8.html']
const UNICODE = ['utf8-bom.html', 'utf16le.html', 'utf16be.html', 'mislabelled.html', 'double-encoded.html']
const USUAL = [
  ...Object.keys(captures),
  ...Object.keys(broken),
  ...Object.keys(texts),
  ...Object.keys(markdowns),
  ...Object.keys(programs),
  ...UNICODE,
]

const PLAN = {
  'lm/hungary-2002': Object.keys(FORMS).filter((form) => !/^(?:windows-125[16]|koi8-r)\.html$/.test(form)),
  'lm/senegal-2002-fr': [...LATIN, 'mac-roman.html', 'double-encoded.html'],
  'lm/belarus-2004-ru': ['windows-1251.html', 'koi8-r.html', 'utf16le.html', 'double-encoded.html'],
  'lm/egypt-2003-ar': ['windows-1256.html', 'utf16le.html'],
  'lm/developments-2003': ['wayback.html', 'page.mhtml', 'wet.txt', 'wrapped.txt', 'lynx.txt', 'unclosed.html'],
  'lm/guinea-bissau-2008': ['wayback.html', 'page.mhtml', 'browser-copy.txt', 'lynx.txt', 'w3m.txt', 'pandoc.md'],
  'profile/laos-2011': [...USUAL, ...LATIN],
  'print-profile/moldova-2012': [...USUAL, 'windows-1250.html'],
  'aspx-profile/nepal-2017': [...USUAL, ...LATIN],
  'hrw/asia-1999': [...USUAL, ...LATIN],
  'hrw/africa-2000': ['wayback.html', 'httrack.html', 'pre.html', 'wrapped.txt', 'wet.txt', 'lynx.txt', 'turndown.md'],
  'unknown/weblog': [...USUAL],
}

const wanted = process.argv.slice(2)
for (const [name, forms] of Object.entries(PLAN)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const folder = `${FIXTURES}${name}/`
  const about = readFileSync(`${folder}about.md`, 'utf8')
  const page = {
    html: readFileSync(`${folder}page.html`, 'utf8'),
    text: readFileSync(`${folder}page.txt`, 'utf8'),
    markdown: readFileSync(`${folder}page.md`, 'utf8'),
    second: readFileSync(`${FIXTURES}lm/vanuatu-2006/page.html`, 'utf8'),
    path: `${folder}page.html`,
    url: /^url: *(\S+)$/m.exec(about)?.[1] ?? 'http://example.org/notes.html',
  }
  mkdirSync(`${folder}forms`, { recursive: true })
  const sources = {}
  for (const form of forms) {
    const made = FORMS[form](page)
    if (made === null) {
      const kept = existsSync(`${folder}forms/${form}`) ? 'kept' : 'missing'
      console.log(`${name}/forms/${form}: ${kept}, the program that writes it is not installed.`)
      continue
    }
    const { content, ...source } = typeof made === 'string' || made instanceof Uint8Array ? { content: made } : made
    writeFileSync(`${folder}forms/${form}`, content)
    if (Object.keys(source).length > 0) sources[form] = source
  }
  writeFileSync(`${folder}forms/sources.json`, `${JSON.stringify(sources, null, 2)}\n`)
}
