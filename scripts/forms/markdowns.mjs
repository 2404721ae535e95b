// The page as Markdown, from page.md, as readers and note programs export it. Each form: page => content.

/** Without the menu: from the title line, or else from the first heading. */
function bodyOf(markdown) {
  const lines = markdown.split('\n')
  const bold = lines.findIndex((line) => line.startsWith('**'))
  const heading = lines.findIndex((line) => /^#{1,3} /.test(line) && !line.startsWith('####'))
  const at = bold >= 0 ? bold : Math.max(heading, 0)
  return lines.slice(at).join('\n')
}

const titleOf = (html) => /<title>([^<]*)/i.exec(html)[1]

export const markdowns = {
  'front-matter.md': ({ html, markdown, url }) => ({
    content: `---\ntitle: "${titleOf(html)}"\nsource: ${url}\nauthor:\n  - "[[the-monitor.org]]"\nclipped: 2009-06-12\ntags:\n  - clippings\n---\n${bodyOf(markdown)}`,
    url,
  }),
  'reader.md': ({ html, markdown }) => {
    const body = bodyOf(markdown).replace(/^\*\*.*\*\*\n+/, '')
    // markers and labels are links of the page
    const linked = body.replace(
      /\\\[(\d+)\\\]/g,
      (_, n, at) => `[\\[${n}\\]](#_ftn${body[at - 1] === '\n' ? 'ref' : ''}${n})`,
    )
    // the title without the name of the site, unless the text begins with it
    const title = titleOf(html).replace(/ \| .*/, '')
    return new RegExp(`^#+ ${title}\n`).test(linked) || /^\d+$/.test(title) ? linked : `# ${title}\n\n${linked}`
  },
}
