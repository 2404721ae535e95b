import type { PageFamily } from './family.js'
import { lm } from './lm.js'

/** All page families. They exclude one another, so their order carries no meaning. */
export const FAMILIES: readonly PageFamily[] = [lm]
