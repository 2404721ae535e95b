import { describe, expect, test } from 'vitest'
import { checkReport, parseReport, toCslJson, toMarkdown, toWebAnnotations } from '../../src/index.js'

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__']

/** A page that has a name wherever a page can have one. */
const PAGES: readonly (readonly ['html' | 'text' | 'markdown', (name: string) => string])[] = [
  [
    'html',
    (name) =>
      `<title>${name}</title><h1 ${name}="${name}">${name.toUpperCase()}, Landmine Monitor Report 1999</h1><h2 id="${name}">${name}</h2>` +
      `<p><b>${name}:</b> ${name} signed the Mine Ban Treaty.<a href="#${name}">[${name}]</a><sup>${name}</sup>[1]<${name}>` +
      `<table><tr><td>${name}<td>${name}</table><ol><li id="fn${name}">${name}<li id="${name}">${name}</ol><p>[1] ${name}, “${name},” 1999. See note ${name}.`,
  ],
  [
    'text',
    (name) =>
      `${name}, Landmine Monitor Report 1999\n\n<${name} | ${name}>\n\n${name}\n\n${name}: ${name} signed the treaty in 1997.[${name}][1]\n\n` +
      `${name} | ${name}\n\n[1] ${name}, ${name}, 1999.\n[${name}] ${name}\n`,
  ],
  [
    'markdown',
    (name) =>
      `---\n${name}: ${name}\n---\n\n# ${name}\n\n**${name}:** ${name} signed.[^${name}] [${name}][${name}] [1]{.${name} #${name}}\n\n` +
      `| ${name} | ${name} |\n|---|---|\n| ${name} | ${name} |\n\n[^${name}]: ${name}\n\n[${name}]: http://x.org/${name}\n\n[1] ${name}\n`,
  ],
]

describe.each(NAMES)('the name %s', (name) => {
  test.each(PAGES)('is a word as any other in %s', (format, write) => {
    const source = write(name)
    const before = Object.getOwnPropertyNames(Object.prototype)
    const report = parseReport(source, { format, url: `http://x.org/${name}` })
    const plain = parseReport(write(name.startsWith('__') ? '__wordlike__' : 'wordLike'), { format })
    expect(checkReport(report)).toEqual([])
    expect(() => [toMarkdown(report), toCslJson(report), toWebAnnotations(report, source)]).not.toThrow()
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
    expect(Object.getPrototypeOf({})).toBe(Object.prototype)
    expect(report.sections.map(({ blocks }) => blocks.length)).toEqual(
      plain.sections.map(({ blocks }) => blocks.length),
    )
    expect(report.footnotes.length).toBe(plain.footnotes.length)
  })
})
