import { aspxProfile } from './aspx-profile.js'
import type { PageFamily } from './family.js'
import { hrw } from './hrw.js'
import { lm } from './lm.js'
import { printProfile } from './print-profile.js'
import { profile } from './profile.js'

/** All page families. They exclude one another, so their order carries no meaning. */
export const FAMILIES: readonly PageFamily[] = [lm, profile, printProfile, aspxProfile, hrw]
