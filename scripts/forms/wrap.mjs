/** Stands where a printer may divide a word. */
export const DIVISION = '\u0001'

/** Wraps the lines of a text at a column, as mail programs and converters do; table rows stay whole. */
export function wrapped(text, column = 78) {
  return text
    .split('\n')
    .map((line) => (line.includes(' | ') ? line : wrapLine(line, column)))
    .join('\n')
    .replaceAll(DIVISION, '')
}

function wrapLine(line, column) {
  if (line.length <= column) return line
  const lines = ['']
  for (const word of line.split(' ')) {
    const last = lines.at(-1)
    const [head, tail] = word.split(DIVISION)
    if (last === '') lines[lines.length - 1] = word
    else if (last.length + word.length < column) lines[lines.length - 1] += ` ${word}`
    else if (tail !== undefined && last.length + head.length + 1 < column) {
      lines[lines.length - 1] += ` ${head}-`
      lines.push(tail)
    } else lines.push(word)
  }
  return lines.join('\n')
}
