// The page as flattened text, from page.txt. Each form: page => content.
import { DIVISION, wrapped } from './wrap.mjs'

/** Lines of a table: `label | value |` becomes what a copy of the table gives. */
const ROW = /^(.*?) \| (.*?) \|$/gm
const RULE = /^-+\|-+\|\n/gm

/** The text below the site's own lines, with the title line. */
const withoutChrome = (text) =>
  text.replace(/^\+ {3}\*[\s\S]*?\n {4}>\n(?:\u00a0\n|Table of Contents\n|Country Reports\n|Sub-Sections:\n)*/, '')

export const texts = {
  'wrapped.txt': ({ text }) => wrapped(text),
  // as crawls keep it: no blank lines, no bullets
  'wet.txt': ({ text }) =>
    text
      .replace(/\n{2,}/g, '\n')
      .replace(/^\n/, '')
      .replace(/^• /gm, ''),
  // cells parted by tabs, bullets between tabs, blanks at line ends
  'browser-copy.txt': ({ text }) =>
    text.replace(RULE, '').replace(ROW, '$1\t$2').replace(/^• /gm, '\t•\t').replaceAll('\u00a0\n', ' \n'),
  'dos.txt': ({ text }) => text.replaceAll('\n', '\r\n'),
  'pdf-copy.txt': ({ html, text }) => printed(withoutChrome(text), /<title>([^<|]*[^<| ])/i.exec(html)[1]),
}

/** Words that a printer may divide. */
const DIVIDED =
  /(?<=\b(?:Con|atten|Reso|rati|Mon|in|con|Min|partic|Gen|develop|Repub|Inter|mem|train|num))(?=(?:vention|ded|lution|fied|itor|ference|istry|ipa|eral|ment|lic|view|bers|ing)[a-z]*\b)/g

/** Pages of some lines, each under a running head and above its number, with a form feed between them. */
function printed(text, head) {
  const lines = wrapped(text.trimStart().replace(DIVIDED, DIVISION), 72).split('\n')
  const pages = []
  while (lines.length > 0) pages.push(lines.splice(0, 24))
  return pages.map((page, i) => `${i === 0 ? '' : `${head}\n\n`}${page.join('\n').trimEnd()}\n\n${i + 1}\n`).join('\f')
}
