/**
 * Whether a text stands in a piece of a source whose lines run through columns side by side: what the source says holds
 * each of its characters as often as the text does. Where the text is `whole`, the source says nothing else.
 */
export function standsInColumns(said: string, told: string, whole: boolean): boolean {
  if (told.length > said.length || (whole && told.length !== said.length)) return false
  const left = new Map<string, number>()
  for (const character of said) left.set(character, (left.get(character) ?? 0) + 1)
  for (const character of told) {
    const count = left.get(character) ?? 0
    if (count === 0) return false
    left.set(character, count - 1)
  }
  return true
}
