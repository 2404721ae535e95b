import { styleText } from 'node:util'
import type { Io, Output } from './io.js'

/** Paints the parts of a table; each function gives back what it was given where there is no colour. */
export interface Colours {
  readonly strong: (text: string) => string
  readonly faint: (text: string) => string
  readonly good: (text: string) => string
  readonly warning: (text: string) => string
}

/** Colours for an output, plain text for one that wants none. */
export function coloursFor(output: Output, env: Io['env']): Colours {
  const plain = (text: string): string => text
  if (!wantsColour(output, env)) return { strong: plain, faint: plain, good: plain, warning: plain }
  const paint = (style: Parameters<typeof styleText>[0]) => (text: string) => {
    // it is decided already: not by the streams of this process
    return styleText(style, text, { validateStream: false })
  }
  return { strong: paint('bold'), faint: paint('dim'), good: paint('green'), warning: paint('yellow') }
}

/** FORCE_COLOR, then NO_COLOR (any value but the empty one), then whether it is a terminal that has colours. */
export function wantsColour(output: Output, env: Io['env']): boolean {
  const forced = env.FORCE_COLOR
  if (forced !== undefined) return forced !== '0' && forced !== 'false'
  if (env.NO_COLOR) return false
  return output.isTTY === true && env.TERM !== 'dumb'
}
