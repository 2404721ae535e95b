import type { NoteHint } from './page.js'

/**
 * What the address of a link tells of a footnote marker: `#fn3` leads to a note, `#fnref3` back; `within` leads somewhere
 * on the page; null leads elsewhere.
 */
export function noteRole(address: string): NoteHint['role'] | null {
  const hash = address.indexOf('#')
  if (hash < 0) return null
  const target = address.slice(hash + 1)
  if (/^_?(?:ftnref|fnref|fnb|noteref|ref|back|r)[-_:]?\d/i.test(target)) return 'definition'
  return /^_?(?:ftn|fn|footnote|note|edn|n)?[-_:]?\d/i.test(target) ? 'reference' : 'within'
}
