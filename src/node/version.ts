import { readFileSync } from 'node:fs'

/** The version in package.json, which stands as far above `dist/node` as above `src/node`. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  return (manifest as { version: string }).version
}
