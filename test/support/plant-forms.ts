import {
  type Dice,
  dice,
  navigationLine,
  type PlantedBlock,
  type PlantedMarker,
  type PlantedPage,
  withMarkers,
} from './plant-page.js'

/** One way of writing a page down. */
export interface PlantedForm {
  readonly name: string
  readonly format: 'html' | 'text' | 'markdown'
  readonly source: string
}

/** The page in all forms. */
export function writeForms(page: PlantedPage): PlantedForm[] {
  const form = (format: PlantedForm['format'], name: string, source: string): PlantedForm => ({ name, format, source })
  return [
    form('text', 'full lines', textOf(page, null, '\n')),
    form('text', 'full lines, CRLF', textOf(page, null, '\r\n')),
    form('text', 'wrapped at 78', textOf(page, 78, '\n')),
    form('text', 'wrapped at 64', textOf(page, 64, '\n')),
    form('html', 'unclosed paragraphs', htmlOf(page, UNCLOSED)),
    form('html', 'line breaks', htmlOf(page, BREAKS)),
    form('html', 'divisions', htmlOf(page, DIVISIONS)),
    form('html', 'word processor', htmlOf(page, WORD)),
    form('html', 'layout table', htmlOf(page, TABLES)),
    form('html', 'list of notes', htmlOf(page, LISTED)),
    form('markdown', 'escaped links', markdownOf(page, ESCAPED)),
    form('markdown', 'plain brackets', markdownOf(page, PLAIN)),
    form('markdown', 'footnote syntax', markdownOf(page, CARETS)),
    form('markdown', 'wrapped', markdownOf(page, { ...PLAIN, width: 72 })),
  ]
}

// ---------------------------------------------------------------- text

function textOf(page: PlantedPage, width: number | null, end: string): string {
  const lines: string[] = ['+   *    +', ...page.menu, '', page.title, '']
  const put = (text: string): void => {
    lines.push(...(width === null ? [text] : wrapped(text, width)), '')
  }
  for (const { heading, blocks } of page.sections) {
    if (heading !== null) put(heading)
    for (const [at, block] of blocks.entries()) {
      if (block.cells !== null) {
        lines.push(`${block.cells.join(' | ')} |`)
        if (!blocks[at + 1]?.cells) lines.push('')
      } else put((block.type === 'list-item' ? '• ' : '') + withMarkers(block, String, ({ printed }) => printed))
    }
  }
  const links = navigationLine(page)
  if (links !== null) lines.push(links, '')
  for (const { label, text } of page.notes) put(`[${label}] ${text}`)
  return lines.join(end)
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

// ---------------------------------------------------------------- HTML

/** A generation of markup. What is absent is written as in a plain page. */
interface Markup {
  readonly head: (page: PlantedPage) => string
  readonly foot: string
  readonly menu: (entries: readonly string[], die: Dice) => string
  readonly title: (title: string) => string
  readonly navigation: (line: string) => string
  readonly heading: (text: string, level: number) => string
  readonly block: (block: PlantedBlock, inner: string, page: PlantedPage) => string
  readonly marker: (marker: PlantedMarker) => string
  readonly notes: (written: readonly { label: string; inner: string }[]) => string
  readonly upper: boolean
  /** Put between blocks, where a page has it. */
  readonly between: readonly string[]
}

const UNCLOSED: Markup = {
  head: ({ title }) =>
    `<HTML>\n<HEAD>\n<TITLE>${title}</TITLE>\n<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">\n</HEAD>\n<BODY BGCOLOR="#FFFFFF">\n`,
  foot: '\n</BODY>\n</HTML>\n',
  menu: (entries) => entries.map((entry) => `<A HREF="/x.html">${entry}</A>&nbsp;<BR>\n`).join(''),
  title: (title) => `<P><B>${title}</B>\n`,
  navigation: (line) => `<P>${line}\n`,
  heading: (text, level) => `<P><A NAME="Heading${level}"></A><CENTER><H${level}>${text}</H${level}></CENTER>\n`,
  block: ({ type }, inner) =>
    type === 'quote'
      ? `<BLOCKQUOTE>${inner}</BLOCKQUOTE>\n`
      : type === 'list-item'
        ? `<UL><LI>${inner}</UL>\n`
        : `<P>${inner}\n`,
  marker: ({ label, printed }) => `<A NAME="fnB${label}" HREF="#fn${label}">${printed}</A>`,
  notes: (notes) =>
    `<HR>\n${notes.map(({ label, inner }) => `<P><A NAME="fn${label}" HREF="#fnB${label}">[${label}]</A> ${inner}\n`).join('')}`,
  upper: true,
  between: ['', '<!-- <P>[1] not shown -->', '<P>&nbsp;\n'],
}

const BREAKS: Markup = {
  ...UNCLOSED,
  head: () => '<html><body>\n',
  menu: (entries) => `${entries.map((entry) => `<a href=x.html>${entry}</a><br>`).join('\n')}<br><br>\n`,
  title: (title) => `${title}<br><br>\n`,
  navigation: (line) => `${line}<br>\n<br>\n`,
  heading: (text) => `<b>${text}</b><br><br>\n`,
  block: ({ type }, inner) => (type === 'list-item' ? `<li>${inner}</li>\n` : `${inner}<br>\n<br>\n`),
  marker: ({ printed }) => printed,
  notes: (notes) => `<hr>\n${notes.map(({ label, inner }) => `[${label}] ${inner}<br><br>\n`).join('')}`,
  upper: false,
  between: [''],
}

const DIVISIONS: Markup = {
  head: ({ title }) =>
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><head><title>${title} | Monitor</title><script type="text/javascript">var a = "<p>[1] no</p>";</script></head><body><div id="main">\n`,
  foot: '</div><div id="foot"><p>&copy; 2011 Example. All rights reserved.</p></div></body></html>',
  menu: (entries) =>
    `<ul id="menu">${entries.map((entry) => `<li><a href="/x"><span>${entry}</span></a></li>`).join('\n')}</ul>\n`,
  title: (title) => `<h2 class="title">${title}</h2>\n`,
  navigation: (line) => `<div class="pn">${line}</div>\n`,
  heading: (text, level) => `<h${level}>${text}</h${level}>\n`,
  block: ({ type }, inner) =>
    type === 'quote'
      ? `<blockquote><p>${inner}</p></blockquote>\n`
      : type === 'list-item'
        ? `<ul><li>${inner}</li></ul>\n`
        : `<div>${inner}</div>\n`,
  marker: ({ label, printed }) => `<sup><a href="#_ftn${label}" id="_ftnref${label}">${printed}</a></sup>`,
  notes: (notes) =>
    `<div class="footnotes"><hr />${notes.map(({ label, inner }) => `<div id="ftn${label}"><p><a href="#_ftnref${label}" id="_ftn${label}">[${label}]</a> ${inner}</p></div>\n`).join('')}</div>`,
  upper: false,
  between: ['', '<br />\n', '<!-- hidden words -->\n'],
}

const WORD: Markup = {
  ...DIVISIONS,
  head: ({ title }) =>
    `<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n<title>${title}</title>\n<style><!-- p.MsoNormal {margin:0cm;} [1] --></style>\n</head>\n<body lang=EN-GB>\n<div class=Section1>\n`,
  foot: '</div>\n</body>\n</html>',
  title: (title) => `<p class=MsoTitle><b>${title}</b></p>\n`,
  navigation: (line) => `<p class=MsoNormal align=center>${line}</p>\n`,
  heading: (text, level) => `<h${level} style='text-align:center'>${text}<o:p></o:p></h${level}>\n`,
  block: ({ type }, inner) =>
    type === 'quote'
      ? `<blockquote><p class=MsoNormal>${inner}<o:p></o:p></p></blockquote>\n`
      : type === 'list-item'
        ? `<ul type=disc><li class=MsoNormal>${inner}<o:p></o:p></li></ul>\n`
        : `<p class=MsoNormal>${inner}<o:p></o:p></p>\n`,
  marker: ({ label, printed }) =>
    `<a style='mso-footnote-id:ftn${label}' href="#_ftn${label}" name="_ftnref${label}" title=""><span class=MsoFootnoteReference>${printed}</span></a>`,
  notes: (notes) =>
    `<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>\n<hr align=left size=1 width="33%">\n<![endif]>\n${notes
      .map(
        ({ label, inner }) =>
          `<div style='mso-element:footnote' id=ftn${label}>\n<p class=MsoFootnoteText><a href="#_ftnref${label}" name="_ftn${label}"><span class=MsoFootnoteReference>[${label}]</span></a> ${inner}<o:p></o:p></p>\n</div>\n`,
      )
      .join('')}</div>`,
  between: ['', '<p class=MsoNormal><![if !supportEmptyParas]>&nbsp;<![endif]><o:p></o:p></p>\n'],
}

const TABLES: Markup = {
  ...UNCLOSED,
  head: (page) =>
    `${UNCLOSED.head(page)}<TABLE WIDTH="100%" BORDER=0><TR><TD COLSPAN=2><IMG SRC="b.gif" ALT="banner"></TD></TR>\n<TR><TD WIDTH=150 VALIGN=TOP><FONT SIZE="-1">\n`,
  menu: (entries) =>
    `${entries.map((entry) => `<A HREF="/x.html">${entry}</A>&nbsp;<BR>`).join('\n')}</FONT></TD><TD VALIGN=TOP>\n`,
  foot: '</TD></TR></TABLE>\n</BODY>\n',
  // a drawn line tells the cell of a whole page from a cell of data
  title: (title) => `<P><B>${title}</B>\n<HR>\n`,
  heading: (text) => `<P><FONT SIZE="+1"><B>${text}</B></FONT></P>\n`,
  marker: ({ printed }) => `<FONT SIZE="-2">${printed}</FONT>`,
}

const LISTED: Markup = {
  ...DIVISIONS,
  marker: ({ label }) => `<sup><a href="#fn${label}">${label}</a></sup>`,
  notes: (notes) => `<hr><ol>${notes.map(({ label, inner }) => `<li id="fn${label}">${inner}</li>\n`).join('')}</ol>`,
}

function htmlOf(page: PlantedPage, markup: Markup): string {
  const die = dice(page.seed + 1)
  const text = (plain: string): string => escaped(plain, die)
  let source = markup.head({ ...page, title: text(page.title) })
  source += markup.menu(page.menu, die) + markup.title(text(page.title))
  for (const [s, { heading, blocks }] of page.sections.entries()) {
    if (heading !== null) source += markup.heading(text(heading), s === 0 ? 1 : 2)
    for (const block of blocks) {
      if (block.cells !== null) {
        source += rowOf(block.cells.map(text), markup)
        continue
      }
      const inner = withMarkers(block, (plain) => dressed(plain, die, markup), markup.marker)
      source += markup.block(block, inner, page) + die.pick(markup.between)
    }
  }
  const links = navigationLine(page)
  if (links !== null) source += markup.navigation(text(links))
  if (page.notes.length > 0)
    source += markup.notes(page.notes.map(({ label, text: note }) => ({ label, inner: dressed(note, die, markup) })))
  return source + markup.foot
}

/** A table of one row: what stands around a row makes no difference. */
function rowOf(cells: readonly string[], { upper }: Markup): string {
  return upper
    ? `<TABLE BORDER=1>\n<TR>${cells.map((cell) => `<TD>${cell}`).join('\n')}\n</TABLE>\n`
    : `<table><tbody><tr>${cells.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr></tbody></table>\n`
}

const NAMED: Readonly<Record<string, readonly string[]>> = {
  '&': ['&amp;', '&#38;'],
  '<': ['&lt;', '&#60;', '&#x3C;'],
  '>': ['&gt;', '>'],
  é: ['&eacute;', 'é', '&#233;'],
  ã: ['&atilde;', 'ã', '&#xe3;'],
  í: ['&iacute;', 'í'],
  á: ['&aacute;', 'á'],
  ô: ['&ocirc;', 'ô'],
  ê: ['&ecirc;', 'ê'],
  '“': ['&#147;', '&ldquo;', '“', '&#8220;'],
  '”': ['&#148;', '&rdquo;', '”', '&#x201D;'],
  '’': ['&#146;', '&rsquo;', '’'],
  '–': ['&#150;', '&ndash;', '–'],
}

function escaped(plain: string, die: Dice): string {
  return plain.replace(/[&<>éãíáôê“”’–]/g, (sign) => die.pick(NAMED[sign] ?? [sign]))
}

/** Text with references, broken lines, and words set in other type, which all change nothing. */
function dressed(plain: string, die: Dice, { upper }: Markup): string {
  const tag = (name: string): string => (upper ? name.toUpperCase() : name)
  return plain
    .split(' ')
    .map((word) => {
      const written = escaped(word, die)
      if (word === '' || !die.chance(6)) return written
      const name = tag(die.pick(['i', 'em', 'u', 'font', 'span']))
      return `<${name}>${written}</${name}>`
    })
    .reduce((line, word) => line + die.pick([' ', ' ', ' ', ' ', ' ', ' ', ' ', '\n', '&nbsp;', '  ']) + word)
}

// ---------------------------------------------------------------- Markdown

interface Marks {
  readonly heading: (text: string, level: number) => string
  readonly text: (plain: string) => string
  readonly marker: (marker: PlantedMarker) => string
  readonly note: (label: string, text: string) => string
  readonly rule: string
  readonly bullet: string
  readonly width: number | null
}

/** As a converter writes it: whatever might be syntax is escaped. */
const ESCAPED: Marks = {
  heading: (text, level) => `${'#'.repeat(level)} ${text}`,
  text: (plain) => plain.replace(/[[\]*_<>`\\]/g, '\\$&'),
  marker: ({ label, printed }) => `[${printed.replace(/[[\]]/g, '\\$&')}](#fn${label})`,
  note: (label, text) => `[\\[${label}\\]](#fnB${label}) ${text}`,
  rule: '* * *',
  bullet: '*   ',
  width: null,
}

/** As a person writes it. */
const PLAIN: Marks = {
  heading: (text, level) => (level === 1 ? `${text}\n${'='.repeat(text.length)}` : `## ${text}`),
  text: (plain) => plain.replace(/[*_<]/g, '\\$&'),
  marker: ({ printed }) => printed,
  note: (label, text) => `[${label}] ${text}`,
  rule: '---',
  bullet: '- ',
  width: null,
}

/** As pandoc writes it. */
const CARETS: Marks = {
  ...ESCAPED,
  heading: (text) => `**${text}**`,
  marker: ({ label }) => `[^${label}]`,
  note: (label, text) => `[^${label}]: ${text}`,
  rule: '---------------',
}

function markdownOf(page: PlantedPage, marks: Marks): string {
  const parts: string[] = []
  const put = (text: string, before = ''): void => {
    const written = marks.width === null ? text : wrapped(text, marks.width).join('\n')
    parts.push(
      before +
        (before === '> '
          ? written.replaceAll('\n', '\n> ')
          : written.replaceAll('\n', `\n${' '.repeat(before.length)}`)),
    )
  }
  if (page.menu.length > 0) parts.push(page.menu.map((entry) => `${marks.bullet}[${entry}](/x)`).join('\n'))
  parts.push(`**${marks.text(page.title)}**`)
  let items: string[] = []
  // list entries and table rows stand on lines that follow each other
  const endList = (): void => {
    if (items.length > 0) parts.push(items.join('\n'))
    items = []
  }
  for (const [s, { heading, blocks }] of page.sections.entries()) {
    endList()
    if (heading !== null) parts.push(marks.heading(marks.text(heading), s === 0 ? 1 : 2))
    for (const block of blocks) {
      const inner = withMarkers(block, marks.text, marks.marker)
      if (block.cells !== null) {
        items.push(`| ${[...block.cells, ''].slice(0, 3).map(marks.text).join(' | ')} |`)
        // the first row is the head, whose width all others have to have
        if (items.length === 1) items.push(`|${' --- |'.repeat(3)}`)
        continue
      }
      if (block.type === 'list-item') {
        items.push(marks.bullet + inner)
        continue
      }
      endList()
      put(inner, block.type === 'quote' ? '> ' : '')
    }
  }
  endList()
  const links = navigationLine(page)
  if (links !== null) parts.push(links.replace(/^</, '\\<'))
  if (page.notes.length > 0)
    parts.push(marks.rule, ...page.notes.map(({ label, text }) => marks.note(label, marks.text(text))))
  return `${parts.join('\n\n')}\n`
}
