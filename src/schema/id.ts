import { z } from 'zod'

/**
 * The name of one section, block, footnote or fact within its report (`s1`, `b1`, `fn1`, `f1`).
 * The same page gives the same ids, run after run.
 */
export const Id = z
  .string()
  .min(1)
  .describe('Name within this report; the same page gives the same ids, run after run.')
