import type { Finding, Site } from '../../rule.js'
import { mentionsOf, SIGN } from '../../view.js'
import { actorsOf, agentsOf } from './actor.js'
import type { VerbGroup } from './verb-group.js'
import { namesWeapon, type WeaponObject } from './weapon-object.js'

const NO_WEAPON =
  /\b(?:no|none of|not (?:one|a single)(?: of)?)(?: [a-z-]{1,20}){0,4} (?:[a-z-]*mines?|munitions|weapons|ones|them|stockpiles?|stocks?)\b[^,;]{0,40}$/i
/** `minefields, some of which X laid before the war`. */
const OF_WHICH = /^\W{0,2}(?:of )?(?:which|that) (?:the )?[^ ]{1,24}(?: [a-z]{1,14})? ?$/i
const MAKERS =
  /^[^,]{0,60}\b(?:compan(?:y|ies)|firms?|industr(?:y|ies)|factor(?:y|ies)|enterprises?|plants?|corporation|arsenal|works)\b/i
const OWN_MAKER = new RegExp(
  `(?:${SIGN.party}(?:['’]s)? (?:[a-z-]{1,14} )?|\\b(?:state|state-owned|government-owned|state-run|national|local|domestic|its|the country['’]s) (?:[a-z-]{1,14} )?)(?:compan(?:y|ies)|firms?|factor(?:y|ies)|enterprises?|plants?|corporation|manufacturers?)\\b[^;.]{0,60}$`,
  'i',
)
const OWN_MINES = new RegExp(`^\\W{0,3}${SIGN.party} (?:anti-?personnel |land)?mines $`)
/** `are made neither by the state nor by firms`, `is produced by nobody`. */
const NOBODY_DOES = /^ (?:there |here |today )?(?:neither|nowhere|by (?:neither|nobody|no one|no \w{1,20})\b)/i
const OWN_ARMY =
  /\b(?:its|our|her|the country['’]s|the government['’]s|government) (?:\w{1,20} ){0,2}(?:army|forces|soldiers|troops|military|borders?)\b/i

/** Words of a sentence or of those before it that make `they` and `any` mean weapons. */
function weaponsBefore(site: Site, at: number): boolean {
  return (
    namesWeapon(site.view.masked.slice(0, at)) ||
    /\bminefields\b[^;.]{0,30}\b(?:of )?(?:which|that)\b/.test(site.view.masked.slice(0, at)) ||
    site.context.topics.length > 0 ||
    site.context.before.some(({ fields }) => fields.kind === 'activity')
  )
}

/** Of what and by whom a verb says that it is done. */
export interface Found {
  readonly to: number
  readonly denied: boolean
  /** Somebody who does it is named. */
  readonly told: boolean
  readonly parties: Finding<'activity'>['party'] extends infer P ? readonly NonNullable<P>[] : never
}

/** A verb in the active voice governs the weapons behind it. */
export function activeOf(
  site: Site,
  start: number,
  group: VerbGroup,
  object: WeaponObject | null,
  verb: { light: boolean; present: boolean; makes: boolean; from: number; to: number },
): Found | null {
  const parties = (verb.makes ? ownMaker(site, start, group.from) : null) ?? actorsOf(site, start, group.from)
  if (parties === null) return null
  if (object === null) {
    // `mines, which it has never produced`: the object is named before
    const right = site.view.masked.slice(verb.to, verb.to + 9)
    const ends =
      /^(?:[.,;:”"’)]|$| (?:since|in|at|and|nor|but|or)\b)/.test(right) ||
      (/^ (?:before|after|during|until|along|around|near|between|there|on)\b/.test(right) &&
        OF_WHICH.test(site.view.masked.slice(start, group.from)))
    if (verb.light || verb.present || !ends || !weaponsBefore(site, verb.from)) return null
    return { to: verb.to, denied: false, told: true, parties }
  }
  if (object.what === 'pronoun' && !weaponsBefore(site, verb.from)) return null
  return { to: object.to, denied: object.denied, told: true, parties }
}

/** A passive says what is done with the weapons in front of it, and behind it by whom. */
export function passiveOf(
  site: Site,
  start: number,
  group: VerbGroup,
  to: number,
  { makers, stored }: { readonly makers: boolean; readonly stored: boolean },
): Found | null {
  const { masked } = site.view
  const left = masked.slice(start, group.from)
  const pronoun =
    /\b(?:they|these|those|them|any|none|which|(?:new|such|old|more) ones|(?:such|no) weapons?|stockpiles?|stocks?)\b/i.test(
      left,
    ) || /^\W*(?:and |or |but )?$/.test(left)
  if (!namesWeapon(left) && !(pronoun && weaponsBefore(site, group.from))) return null
  const right = masked.slice(to, site.clauseAt(to - 1).end)
  const agents = NOBODY_DOES.test(right)
    ? { parties: [], told: true, to }
    : ((makers ? madeBy(site, to) : null) ?? agentsOf(site, to))
  if (agents === null) return null
  // `Chadian mines were stored at bases in Mali`
  const owner = OWN_MINES.test(left) ? mentionsOf(site.view, 'party', start, start + left.length)[0] : undefined
  if (owner !== undefined && stored && !agents.told)
    return { to, denied: false, told: true, parties: [owner.mention.party] }
  const where = agents.parties.length > 0 ? undefined : mentionsOf(site.view, 'party', to, to + right.length)[0]
  const inPlace = where !== undefined && /^ (?:[a-z]{1,20} ){0,2}in (?:the )?$/i.test(masked.slice(to, where.at))
  const neither = NOBODY_DOES.test(right)
  // `have been used or stockpiled in Chad`: which of the two is not told
  if (inPlace && !group.denied && !NO_WEAPON.test(left) && / or [a-z]{2,14}$/.test(masked.slice(group.from, to)))
    return null
  return {
    to: agents.to,
    denied: NO_WEAPON.test(left) || neither,
    told: agents.told || neither || OWN_ARMY.test(right) || OWN_ARMY.test(left),
    parties: agents.parties.length > 0 ? agents.parties : inPlace ? [where.mention.party] : [],
  }
}

/** `a private Chadian company produced mines`, `two state-owned firms have made mines`: what its firms make is made there. */
function ownMaker(site: Site, start: number, from: number): Found['parties'] | null {
  const maker = OWN_MAKER.exec(site.view.masked.slice(start, from))
  if (maker === null) return null
  const named = mentionsOf(site.view, 'party', start + maker.index, start + maker.index + maker[0].length)[0]
  return named === undefined ? [] : [named.mention.party]
}

/** `are made by two firms`: what is made in a country is made by its firms as well as by the state's own. */
function madeBy(site: Site, to: number): ReturnType<typeof agentsOf> {
  const right = site.view.masked.slice(to, to + 120)
  const by = /^ (?:\w{1,14} )?by /.exec(right)
  return by !== null && MAKERS.test(right.slice(by[0].length).split(/[;.]/)[0] as string)
    ? { parties: [], told: true, to }
    : null
}
