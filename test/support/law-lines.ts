import type { Line } from '../../src/read/page.js'

/** The lines of a page, each with only what is not usual, so that a test can show them. */
export function briefly(lines: readonly Line[]): unknown[] {
  return lines.map(({ text, shape, gap, bold, linked, cells, notes, label }) => {
    const odd = {
      ...(shape === 'text' ? {} : { shape }),
      ...(gap === 'block' ? {} : { gap }),
      ...(bold ? { bold } : {}),
      ...(linked ? { linked } : {}),
      ...(cells === null ? {} : { cells: cells.map(({ start, end }) => text.text.slice(start, end)) }),
      ...(notes.length === 0
        ? {}
        : { notes: notes.map(({ start, end, role }) => `${role} ${text.text.slice(start, end)}`) }),
      ...(label === null ? {} : { label }),
    }
    return Object.keys(odd).length === 0 ? text.text : { text: text.text, ...odd }
  })
}
