// Pages that are written to hang, flood or fool a parser. Each is made here, from nothing but its own few lines.

const SENTENCE = 'Samoa signed the Mine Ban Treaty on 3 December 1997.'
const TITLE = 'SAMOA, Landmine Monitor Report 1999\n\n'

/** Every control character of ASCII and of Latin-1, but for tab and line ends. */
const CONTROLS = Array.from({ length: 0xa0 }, (_, code) => code)
  .filter((code) => (code < 0x20 && ![9, 10, 13].includes(code)) || code >= 0x7f)
  .map((code) => String.fromCharCode(code))
  .join('')

const numbered = (count, line) => Array.from({ length: count }, (_, i) => line(i + 1)).join('')
const html = (body) => `<html><body>${body}`

/** Name, format, and what makes the page. A page is a string or bytes. */
export const HOSTILE = [
  // depth
  ['100,000 nested <div>', 'html', () => html(`${'<div>'.repeat(100_000)}${SENTENCE}`)],
  [
    '100,000 nested <div>, closed',
    'html',
    () => html(`${'<div>'.repeat(100_000)}${SENTENCE}${'</div>'.repeat(100_000)}`),
  ],
  ['100,000 nested <b>', 'html', () => html(`${'<b>'.repeat(100_000)}${SENTENCE}`)],
  ['100,000 nested <b>, a letter each', 'html', () => html(`${'<b>x'.repeat(100_000)}${SENTENCE}`)],
  ['100,000 nested <span>, wrongly closed', 'html', () => html('<span>'.repeat(100_000) + '</b>'.repeat(100_000))],
  ['100,000 nested <p> in <div>', 'html', () => html('<div><p>x'.repeat(100_000))],
  ['100,000 nested unknown elements', 'html', () => html(numbered(100_000, (i) => `<x${i}>`))],
  [
    'a ladder of <b> and <i>, misnested',
    'html',
    () => html(`${numbered(4000, (i) => `<b ${i}>`)}${numbered(4000, (i) => `<i ${i}>`)}${'x</b>'.repeat(4000)}`),
  ],
  ['misnested <b><i></b></i>', 'html', () => html('<b><i>x</b></i>'.repeat(70_000))],
  ['10,000 <table> in <table>', 'html', () => html(`${'<table><tr><td>'.repeat(10_000)}${SENTENCE}`)],
  [
    '10,000 <table> in <table>, two cells each',
    'html',
    () => html(`${'<table><tr><td>a<td>'.repeat(10_000)}${SENTENCE}`),
  ],
  [
    '2,000 unclosed <FONT>, each in an unclosed <P>',
    'html',
    () => html('<P><FONT SIZE=2>A word of text.\n'.repeat(2000)),
  ],
  ['50,000 unclosed <FONT>, each in an unclosed <P>', 'html', () => html('<P><FONT SIZE=2>A word.\n'.repeat(50_000))],
  ['100,000 nested <blockquote>, a line each', 'html', () => html('<blockquote>line'.repeat(100_000))],
  ['100,000 nested <ul><li>', 'html', () => html('<ul><li>a'.repeat(100_000))],
  ['100,000 nested <svg>', 'html', () => html(`${'<svg>'.repeat(100_000)}${SENTENCE}`)],
  ['100,000 <pre> in <pre>', 'html', () => html('<pre>a\n'.repeat(100_000))],
  // attributes and tags
  [
    '5,000 unclosed <a href> of 200 characters',
    'html',
    () => html(`<p><a href="${'x'.repeat(20_000)}">${'<p>a'.repeat(5000)}`),
  ],
  ['500 unclosed <a href> of 4 KB', 'html', () => html(`<p><a href="#${'x'.repeat(4000)}">a `.repeat(500))],
  ['an attribute of 4 MB', 'html', () => html(`<p title="${'x'.repeat(4_000_000)}">${SENTENCE}</p>`)],
  ['an attribute that never ends', 'html', () => html(`${SENTENCE}<p title="${'x '.repeat(1_000_000)}`)],
  ['100,000 attributes on one tag', 'html', () => html(`<p ${numbered(100_000, (i) => `a${i}=${i} `)}>${SENTENCE}`)],
  ['a style of 1 MB', 'html', () => html(`<p style="${'display:'.repeat(130_000)}">${SENTENCE}`)],
  ['200,000 <', 'html', () => html('<'.repeat(200_000))],
  ['200,000 </', 'html', () => html('</'.repeat(200_000))],
  ['200,000 stray end tags', 'html', () => html(`word${'</b>'.repeat(200_000)}`)],
  ['200,000 stray end tags, a letter each', 'html', () => html('a</b>'.repeat(200_000))],
  ['200,000 </p>', 'html', () => html('a</p>'.repeat(200_000))],
  ['200,000 </br>', 'html', () => html('a</br>'.repeat(200_000))],
  ['200,000 <!--', 'html', () => html('<!--'.repeat(200_000))],
  ['200,000 <![CDATA[', 'html', () => html('<![CDATA['.repeat(200_000))],
  ['200,000 <?', 'html', () => html('<?x '.repeat(200_000))],
  ['100,000 <script>', 'html', () => html('<script>'.repeat(100_000))],
  ['100,000 <title>', 'html', () => html('<title>a'.repeat(100_000))],
  ['100,000 <textarea>', 'html', () => html('<textarea>a</textarea>'.repeat(50_000))],
  ['300,000 &', 'html', () => html('&'.repeat(300_000))],
  ['200,000 references without semicolon', 'html', () => html('&ampamp'.repeat(200_000))],
  ['a numeric reference of 1 MB', 'html', () => html(`&#${'1'.repeat(1_000_000)};`)],
  // many
  ['200,000 list items', 'html', () => html(`<ul>${'<li>item'.repeat(200_000)}`)],
  ['200,000 <br>', 'html', () => html('a<br>'.repeat(200_000))],
  ['200,000 <td> in a row', 'html', () => html(`<table><tr>${'<td>a'.repeat(200_000)}`)],
  ['100,000 rows of two cells', 'html', () => html(`<table>${'<tr><td>a<td>b'.repeat(100_000)}`)],
  ['a row with 20,000 rows in its cell', 'html', () => html(`<table><tr><td>${'<tr><td>a<td>b'.repeat(20_000)}`)],
  ['1,000,000 markers in one paragraph', 'html', () => html(`<p>${SENTENCE}${'[1]'.repeat(1_000_000)}`)],
  ['1,000,000 markers in one paragraph, text', 'text', () => `${TITLE}${SENTENCE}${'[1]'.repeat(1_000_000)}`],
  [
    '100,000 sentences with markers and notes',
    'text',
    () =>
      `${TITLE}${numbered(20_000, (i) => `${SENTENCE}[${i}] `)}\n\n${numbered(20_000, (i) => `[${i}] A letter.\n`)}`,
  ],
  ['10,000 footnotes of one label', 'text', () => `${TITLE}${SENTENCE}[1]\n\n${'[1] Ibid.\n\n'.repeat(10_000)}`],
  [
    '10,000 footnotes and markers of one label',
    'text',
    () => `${TITLE}${`${SENTENCE}[1]\n\n`.repeat(10_000)}${'[1] A letter.\n\n'.repeat(10_000)}`,
  ],
  [
    'a chain of 100,000 Ibid.',
    'text',
    () =>
      `${TITLE}${SENTENCE}[100000]\n\n[1] Letter from the Ministry, 8 February 1999.\n${numbered(99_999, (i) => `[${i + 1}] Ibid.\n`)}`,
  ],
  [
    'a chain of 50,000 "see note"',
    'text',
    () => `${TITLE}${SENTENCE}[1]\n\n${numbered(50_000, (i) => `[${i}] See note ${i + 1}.\n`)}`,
  ],
  [
    'a circle of 50,000 "see note"',
    'text',
    () => `${TITLE}${SENTENCE}[1]\n\n${numbered(50_000, (i) => `[${i}] See note ${(i % 50_000) + 1}.\n`)}`,
  ],
  [
    'footnote numbers beyond 2^53',
    'text',
    () =>
      `${TITLE}${SENTENCE}[9007199254740993]\n\n[9007199254740993] Letter.\n[9007199254740994] Ibid.\n[9007199254740992] See note 9007199254740993.\n`,
  ],
  ['a footnote number of 100,000 digits', 'text', () => `${TITLE}${SENTENCE}[${'9'.repeat(100_000)}]\n\n[1] a\n`],
  ['50,000 headings', 'text', () => `${TITLE}${'Mine Ban Policy\n\n'.repeat(50_000)}`],
  ['50,000 titles', 'text', () => TITLE.repeat(30_000)],
  ['20,000 facts', 'text', () => `${TITLE}${`${SENTENCE} `.repeat(20_000)}`],
  ['20,000 facts, a paragraph each', 'text', () => `${TITLE}${`${SENTENCE}\n\n`.repeat(20_000)}`],
  [
    '20,000 facts that contradict one another',
    'text',
    () =>
      `${TITLE}${numbered(20_000, (i) => `Samoa signed the Mine Ban Treaty on ${(i % 28) + 1} May ${1997 + (i % 900)}.\n\n`)}`,
  ],
  ['10,000 parties in a sentence', 'text', () => `${TITLE}${'Samoa, Nauru and '.repeat(6000)}Fiji signed the treaty.`],
  ['names of parties only', 'text', () => 'Samoa '.repeat(170_000)],
  ['abbreviations only', 'text', () => 'U.S. No. Res. Gen. '.repeat(55_000)],
  ['capitals only', 'text', () => 'A'.repeat(1_000_000)],
  ['dates only', 'text', () => '3 December 1997 '.repeat(62_000)],
  ['numbers only', 'text', () => '1,000,'.repeat(170_000)],
  ['an endless sentence', 'text', () => `Samoa has ${'not yet or never '.repeat(60_000)}signed the treaty.`],
  ['quotation marks only', 'text', () => '“'.repeat(300_000)],
  ['open brackets only', 'text', () => '['.repeat(1_000_000)],
  ['brackets of digits that never close', 'text', () => '[1'.repeat(500_000)],
  ['an address of 1 MB', 'text', () => `[1] http://x.org/${'a'.repeat(1_000_000)}\n`],
  ['200,000 addresses', 'text', () => `${SENTENCE}[1]\n\n[1] ${'http://x.org/a '.repeat(60_000)}\n`],
  ['a note of 1 MB of authors', 'text', () => `${SENTENCE}[1]\n\n[1] ${'Smith, A., '.repeat(90_000)}\n`],
  [
    'a note with 50,000 sources',
    'text',
    () => `${SENTENCE}[1]\n\n[1] ${'Letter from the Ministry, 8 May 1999; '.repeat(26_000)}\n`,
  ],
  // lines
  ['one line of 50 MB', 'text', () => 'word '.repeat(10_485_760).slice(0, 50 * 1024 * 1024)],
  ['one word of 50 MB', 'text', () => 'x'.repeat(50 * 1024 * 1024)],
  ['1,000,000 blank lines', 'text', () => '\n'.repeat(1_000_000)],
  ['1,000,000 lines of a letter', 'text', () => 'a\n'.repeat(1_000_000)],
  ['1,000,000 line ends of DOS', 'text', () => '\r\n'.repeat(1_000_000)],
  ['1,000,000 spaces', 'text', () => ' '.repeat(1_000_000)],
  ['1,000,000 spaces between words', 'text', () => `a${' '.repeat(1_000_000)}b`],
  ['1,000,000 no-break spaces', 'html', () => html('&nbsp;'.repeat(170_000))],
  ['rows of bars', 'text', () => '| a | b |\n'.repeat(100_000)],
  ['rows of dashes', 'text', () => '---\n'.repeat(250_000)],
  ['a row of dashes of 1 MB', 'text', () => '-'.repeat(1_000_000)],
  ['hyphens at the ends of lines', 'text', () => 'hy-\nphen '.repeat(110_000)],
  ['form feeds', 'text', () => 'a\f'.repeat(300_000)],
  ['page numbers', 'text', () => numbered(60_000, (i) => `A line of text.\n${i}\n`)],
  [
    'numbered links below',
    'text',
    () =>
      `${numbered(50_000, (i) => `[${i}]link `)}\n\nReferences\n\n${numbered(50_000, (i) => `${i}. http://x.org/${i}\n`)}`,
  ],
  // Markdown
  ['16 KB of "* "', 'markdown', () => '* '.repeat(8000)],
  ['1 MB of "* "', 'markdown', () => '* '.repeat(500_000)],
  ['16 KB of "- "', 'markdown', () => '- '.repeat(8000)],
  ['16 KB of "> "', 'markdown', () => '> '.repeat(8000)],
  ['1 MB of ">"', 'markdown', () => '>'.repeat(1_000_000)],
  ['16 KB of "1. "', 'markdown', () => '1. '.repeat(5300)],
  ['a list nested 300 deep by its indent', 'markdown', () => numbered(300, (i) => `${'  '.repeat(i)}- a\n`)],
  ['2,000 quoted lines, each deeper', 'markdown', () => numbered(1000, (i) => `${'>'.repeat(i)} a\n`)],
  ['50,000 *', 'markdown', () => `a${'*'.repeat(50_000)}b`],
  ['50,000 *a', 'markdown', () => '*a '.repeat(50_000)],
  ['50,000 **a', 'markdown', () => 'a**b '.repeat(50_000)],
  ['*a_ in turn', 'markdown', () => '*a_ '.repeat(50_000)],
  ['**a*b** in turn', 'markdown', () => '*a **a '.repeat(30_000)],
  ['50,000 [', 'markdown', () => '['.repeat(50_000)],
  ['50,000 [a](', 'markdown', () => '[a]('.repeat(50_000)],
  ['50,000 ![', 'markdown', () => '![['.repeat(50_000)],
  ['20,000 [[]', 'markdown', () => `${'['.repeat(20_000)}a${']'.repeat(20_000)}`],
  ['50,000 links', 'markdown', () => '[a](http://x.org/a) '.repeat(50_000)],
  ['backticks of growing length', 'markdown', () => numbered(1000, (i) => `e${'`'.repeat(i)}`)],
  ['50,000 backticks', 'markdown', () => '`a'.repeat(50_000)],
  ['50,000 <', 'markdown', () => '<a '.repeat(50_000)],
  ['50,000 <!--', 'markdown', () => 'a <!-- '.repeat(50_000)],
  ['50,000 <?', 'markdown', () => 'a <? '.repeat(50_000)],
  ['50,000 &', 'markdown', () => '&'.repeat(50_000)],
  ['100,000 backslashes', 'markdown', () => '\\'.repeat(100_000)],
  ['50,000 ~~~', 'markdown', () => '~~~\n'.repeat(50_000)],
  ['100,000 #', 'markdown', () => '#'.repeat(100_000)],
  ['100,000 headings', 'markdown', () => '# a\n'.repeat(100_000)],
  ['headings that may be underlined', 'markdown', () => 'a\n===\n'.repeat(50_000)],
  ['a paragraph of 100,000 lines', 'markdown', () => 'a line\n'.repeat(100_000)],
  ['a table of 20,000 rows', 'markdown', () => `| a | b |\n|---|---|\n${'| c | d |\n'.repeat(20_000)}`],
  [
    'a table of 10,000 columns',
    'markdown',
    () => `|${'a|'.repeat(10_000)}\n|${'-|'.repeat(10_000)}\n|${'b|'.repeat(10_000)}\n`,
  ],
  [
    'a table with 1,000 columns and empty rows',
    'markdown',
    () => `|${'a|'.repeat(1000)}\n|${'-|'.repeat(1000)}\n${'|b\n'.repeat(1000)}`,
  ],
  ['a drawn table of 1 MB', 'markdown', () => `+---+---+\n${'| a | b |\n+---+---+\n'.repeat(50_000)}`],
  [
    '50,000 definitions of links',
    'markdown',
    () => `${numbered(20_000, (i) => `[a${i}] `)}\n\n${numbered(20_000, (i) => `[a${i}]: http://x.org/${i}\n`)}`,
  ],
  ['50,000 attributes', 'markdown', () => '[a]{.b} '.repeat(50_000)],
  ['fences of colons', 'markdown', () => '::: {.a}\n'.repeat(50_000)],
  [
    '10,000 footnotes of Markdown',
    'markdown',
    () => `${numbered(10_000, (i) => `a[^${i}] `)}\n\n${numbered(10_000, (i) => `[^${i}]: note\n\n`)}`,
  ],
  ['front matter that never ends', 'markdown', () => `---\n${'url: http://x.org/\n'.repeat(50_000)}`],
  ['50,000 tags of HTML, a line each', 'markdown', () => '# a\n\n<div>\n\n'.repeat(20_000)],
  // characters and bytes
  ['lone surrogates', 'text', () => `${SENTENCE}${'\ud800\udc00\udc00\ud800'.repeat(100_000)}`],
  ['lone surrogates, HTML', 'html', () => html(`<p>${'\ud800'.repeat(300_000)}<p>${'\udc00'.repeat(300_000)}`)],
  ['NUL', 'text', () => `${SENTENCE}${'\0'.repeat(500_000)}${SENTENCE}`],
  ['NUL in HTML', 'html', () => html(`<p\0>${'\0'.repeat(500_000)}<\0b>${SENTENCE}`)],
  ['every control character', 'text', () => `${SENTENCE} ${CONTROLS}`.repeat(5000)],
  ['every control character, HTML', 'html', () => html(`<p>${SENTENCE} ${CONTROLS}`.repeat(5000))],
  ['every control character, Markdown', 'markdown', () => `# A heading\n\n${SENTENCE} ${CONTROLS}\n\n`.repeat(1000)],
  ['right-to-left marks', 'text', () => `${SENTENCE} \u202e\u200f\u2067\u2069\u202c`.repeat(15_000)],
  ['zero-width characters', 'text', () => 'S\u200ba\u200cm\u200do\u2060a\ufeff '.repeat(60_000)],
  ['combining marks', 'text', () => `a${'\u0301'.repeat(500_000)}`],
  ['mis-decoded text', 'text', () => 'donâ€™t CÃ´te '.repeat(60_000)],
  ['mis-decoded text, many times', 'text', () => 'Ãƒâ€šÃ‚Â '.repeat(60_000)],
  [
    'invalid UTF-8',
    null,
    () => Uint8Array.from({ length: 1_000_000 }, (_, i) => [0xc3, 0x28, 0xed, 0xa0, 0x80, 0xf8, 0xff][i % 7]),
  ],
  [
    'invalid UTF-16',
    null,
    () => Uint8Array.from({ length: 1_000_001 }, (_, i) => (i < 2 ? [0xff, 0xfe][i] : i % 2 ? 0xd8 : i % 251)),
  ],
  [
    'UTF-16, big-endian, odd length',
    null,
    () => Uint8Array.from({ length: 1_000_001 }, (_, i) => (i < 2 ? [0xfe, 0xff][i] : i % 2 ? 0x61 : 0)),
  ],
  ['every byte', null, () => Uint8Array.from({ length: 1_000_000 }, (_, i) => i % 256)],
  [
    'an MHTML file of 10,000 parts',
    null,
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n${'--b\nContent-Type: text/html\n\n<p>a\n'.repeat(10_000)}`,
  ],
  [
    'an MHTML boundary that nothing has',
    null,
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="${'b'.repeat(60)}"\n\n${`--${'b'.repeat(59)}`.repeat(16_000)}`,
  ],
  [
    'quoted-printable, 1 MB',
    null,
    () =>
      `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n<p>${'=3D=\n='.repeat(160_000)}\n--b--`,
  ],
  ['headers of 1 MB', null, () => `MIME-Version: 1.0\n${'A: b\n c\n'.repeat(130_000)}\n<p>a`],
  // names
  [
    'names of Object.prototype',
    'html',
    () =>
      html(
        `<h2>__proto__</h2><p>${SENTENCE}[__proto__]<a href="#constructor">[constructor]</a><h2>constructor</h2><p>toString: hasOwnProperty signed the treaty.<li id="__proto__">__proto__`.repeat(
          3000,
        ),
      ),
  ],
].map(([name, format, make]) => ({ name, format, make }))
