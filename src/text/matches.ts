const NONE: readonly RegExpExecArray[] = []

/**
 * All matches of a global pattern in a text, in order. `String.matchAll` copies its pattern each time, which costs more
 * than to run it; here the pattern itself runs, to the end before anybody sees a match.
 */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (match === null) return NONE
  const matches: RegExpExecArray[] = []
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match)
    // an empty match would come again
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1
  }
  return matches
}
