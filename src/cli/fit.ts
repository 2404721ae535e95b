/** Text cut at the end of a word, with an ellipsis, so that it is no longer than `width` characters. */
export function shorten(text: string, width: number): string {
  const signs = [...text]
  if (signs.length <= width) return text
  const cut = signs.slice(0, Math.max(width - 1, 1)).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > cut.length / 2 ? cut.slice(0, space) : cut}…`
}

/** Text in lines of at most `width` characters, broken at spaces; a longer word keeps a line of its own. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  let line: string[] = []
  let length = 0
  for (const word of text.split(' ')) {
    const added = [...word].length
    if (line.length > 0 && length + 1 + added > width) {
      lines.push(line.join(' '))
      line = []
      length = 0
    }
    length += line.length > 0 ? added + 1 : added
    line.push(word)
  }
  return [...lines, line.join(' ')]
}
