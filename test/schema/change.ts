/** Sets what stands at a path (`['facts', 0, 'date']`) of a JSON-like value; `undefined` takes it away. */
export function change(root: unknown, path: readonly (string | number)[], value: unknown): void {
  let holder = root as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>
  const last = path[path.length - 1]
  if (last === undefined) throw new Error('an empty path names nothing to change')
  if (value === undefined) delete holder[last]
  else holder[last] = value
}
