import { exactly, findQuantities, type Quantity } from '../../../text/quantities.js'
import type { Site } from '../../rule.js'
import { type ConditionRule, condition, inPlace } from './condition.js'
import { datedOf } from './dated.js'

const ASSISTANCE_HEADING = /\b(?:survivors?|victims?)\b|\bdisabilit|\brehabilitation\b/i
const HURT_BY_MINES =
  /\b(?:(?:land)?mine(?:[/-](?:UXO|ERW|IED))?(?: and (?:UXO|ERW))?[ -](?:survivors?|victims?|casualt\w{1,4}|amputees?|injur\w{1,5}|accidents?)|(?:hurt|injured|maimed|wounded|disabled) by (?:land)?mines|(?:limbs?|legs?|arms?) to (?:land)?mines|survivors? of (?:land)?mines)/i
const LIMBS =
  /\b(?:survivors|amputees?|prosthe\w{1,6}|artificial (?:limbs?|legs?)|orthop\w{1,8}|physiotherapy|war[- ]wounded)\b/i
const NO_MINES = /\b(?:polio|earthquake|torture|genocide|tsunami|leprosy)\b/i

/** Whether those who are helped are those whom mines hurt: the sentence says so, or the section does and limbs are told of. */
function areHurtByMines(site: Site): boolean {
  const { masked } = site.view
  if (HURT_BY_MINES.test(masked)) return true
  return ASSISTANCE_HEADING.test(site.context.heading) && LIMBS.test(masked) && !NO_MINES.test(masked)
}

const PEOPLE =
  '(?:people|persons|patients|amputees|survivors|victims|children|civilians|soldiers|individuals|clients|beneficiaries|men|women|war[- ]wounded|disabled|villagers|refugees|deminers)'
const MEASURED =
  '(?=(?:about |some |at least |over |more than |nearly |almost |approximately |a total of |another |a further )?(?:\\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\w{3,6}teen|\\w{3,6}ty)\\b))'
const OF_PEOPLE = new RegExp(`^ (?:[\\w/-]{1,20} ){0,4}?(?:${PEOPLE}\\b|of them\\b|of whom\\b)`, 'i')
/** Those who were told of before: `gave physiotherapy to 61.` */
const OF_THOSE = /^(?:$|[.,;)]| in \ue006)/

/** The number that stands at an offset, of those who were helped. */
function countAt(masked: string, at: number): Quantity | null {
  const lead = /^(?:another |a further |a total of |each of )?/.exec(masked.slice(at, at + 14))?.[0].length ?? 0
  const count = findQuantities(masked.slice(at + lead, at + lead + 60))[0]
  if (count?.start !== 0 || count.unit !== null || count.value === 0) return null
  return { ...count, start: at + lead, end: at + lead + count.end }
}

function assisted(site: Site, from: number, to: number, quantity: number | null): ReturnType<typeof condition> {
  const date = datedOf(site, from, to)
  return condition({
    activity: 'victim-assistance',
    holds: 'yes',
    from,
    to,
    quantity,
    date,
    ...inPlace(site, from, to),
  })
}

/** `fitted 263 people with prostheses, a third of them mine survivors`, `operated on 94 people hurt by mines`. */
const patients: ConditionRule = {
  id: 'activity/patients-helped',
  words:
    /fitted|treated|treating|assisted|helped|rehabilitated|operated|cared|equipped|gave|given|provided|offered|paid|covered|reimbursed/i,
  pattern: new RegExp(
    `\\b(?:fitted|treated|assisted|helped|rehabilitated|operated on|cared for|equipped|(?:gave|provided|offered) (?:[\\w-]{1,20} ){1,5}(?:to|for)|(?:paid|covered|reimbursed)(?: for)? (?:[\\w-]{1,20},? ){1,6}?(?:of|for)(?: treating| the treatment of| treatment of)?) ${MEASURED}`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked } = site.view
    const count = countAt(masked, behind)
    if (count === null || site.mood(from, behind) !== 'done' || !areHurtByMines(site)) return []
    const left = masked.slice(site.clauseAt(from).start, from)
    if (/\b(?:be|been|was|were|is|are|being|of|the) (?:\w{1,20}ly )?$/i.test(left)) return []
    const right = masked.slice(count.end, count.end + 90)
    const whom = OF_PEOPLE.exec(right)
    const ofThose = whom === null && OF_THOSE.test(right) && /\b(?:survivors|victims)\b/i.test(masked.slice(0, from))
    // how many mines hurt is told by them: `treated 48 mine casualties`
    if (whom === null && !ofThose) return []
    return [assisted(site, from, count.end + (whom?.[0].length ?? 0), exactly(count))]
  },
  matches: [
    'In 2003 the workshop fitted 263 people with prostheses, a third of them mine survivors.',
    'In 2003 the hospital operated on 94 people hurt by mines.',
    'The institute cared for eleven children who had lost limbs to mines.',
    'In 2003 the ICRC reimbursed the cost of treating 96 war-wounded, mine casualties among them.',
    'The hospital treated 36 mine victims; it fitted 12 of them with a prosthesis.',
  ],
  misses: [
    'In 2003 the hospital treated 263 people with malaria.',
    'The center plans to have fitted 40 mine survivors by 2004.',
    'The company fitted 45 doors in the center for mine survivors.',
  ],
}

const DEVICES =
  '(?:prosthe(?:s[ei]s|tics\\b|tic (?:devices|limbs|legs))|artificial (?:limbs|legs)|orthoses|orthopa?edic (?:devices|appliances)|wheelchairs|mobility devices)'
const MADE = '(?:produced|made|manufactured|fitted|delivered|provided|supplied|distributed|donated)'
const MADE_BEFORE = new RegExp(`\\b${MADE} (?:a total of |another |a further )?$`, 'i')
const MADE_BEHIND = new RegExp(`^[^.;,]{0,40}? (?:were|have been|had been) (?:\\w{1,20}ly )?${MADE}\\b`, 'i')

/** `produced 213 prostheses, 38 of them for mine survivors`. */
const devices: ConditionRule = {
  id: 'activity/prostheses-made',
  words: /prosthe|artificial|orthos|orthop|wheelchairs|mobility/i,
  pattern: new RegExp(`\\b${DEVICES}`, 'gi'),
  read(match, site) {
    const { masked } = site.view
    const at = match.index
    const base = Math.max(site.clauseAt(at).start, at - 70)
    const words = masked.slice(base, at)
    const count = findQuantities(words).at(-1)
    if (count === undefined || count.unit !== null || !/^ (?:[\w-]{1,20} ){0,3}$/.test(words.slice(count.end)))
      return []
    const from = base + count.start
    const behind = at + match[0].length
    const active = MADE_BEFORE.exec(masked.slice(Math.max(0, from - 40), from))
    const passive = active === null ? MADE_BEHIND.exec(masked.slice(behind, behind + 80)) : null
    if ((active === null && passive === null) || !areHurtByMines(site)) return []
    const verb = active === null ? behind : from - active[0].length
    if (site.mood(verb, verb + 1) !== 'done') return []
    return [assisted(site, Math.min(from, verb), behind + (passive?.[0].length ?? 0), exactly(count))]
  },
  matches: [
    'In 2003 the hospital produced 213 prostheses, 38 of them for mine survivors.',
    'Survivor Assistance\n\nIn 2003 the center made 612 prosthetic devices.',
    'Survivor Assistance\n\nIn 2003, 319 prostheses were produced.',
  ],
  misses: [
    'In 2003 the center made 612 prosthetic devices.',
    'Survivor Assistance\n\nThe center can produce 300 prostheses a year.',
    'Survivor Assistance\n\nThe center made 612 prosthetic devices for victims of polio.',
  ],
}

/** `granted $100 in compensation to each of nine families`, `pays pensions to mine survivors`. */
const compensation: ConditionRule = {
  id: 'activity/survivors-paid',
  words: /compensation|pensions?|loans?|grants?|allowances?|scholarships?/i,
  pattern: new RegExp(
    `\\b(?:granted|paid|pays|gave|gives|awarded|provided|provides|made|offered|offers) (?:[^.;]{0,60}? )?(?:compensation|pensions?|loans?|grants?|allowances?|scholarships?)(?: of [^.;,]{1,30}?)? to (?=(?:each of |the families of )?(?:[\\w/-]{1,20} ){0,6}?(?:${PEOPLE}|families|casualties)\\b)`,
    'gi',
  ),
  read(match, site) {
    const from = match.index
    const behind = from + match[0].length
    const { masked } = site.view
    const whom = masked.slice(behind, behind + 90)
    if (site.mood(from, behind) !== 'done') return []
    if (
      !HURT_BY_MINES.test(masked) &&
      !(ASSISTANCE_HEADING.test(site.context.heading) && /\b(?:survivors|victims|families|amputees)\b/i.test(whom))
    )
      return []
    const count = countAt(masked, behind)
    const people = count === null ? null : OF_PEOPLE.exec(masked.slice(count.end, count.end + 60))
    const to = count === null ? behind : count.end + (people?.[0].length ?? 0)
    return [assisted(site, from, to, people === null ? null : exactly(count ?? undefined))]
  },
  matches: [
    'The ministry granted $100 in compensation to each of nine mine victims in 2003.',
    'Survivor Assistance\n\nThe center gave small loans to 21 survivors.',
    'The government pays disability pensions to mine survivors.',
  ],
  misses: ['The bank gave small loans to 21 farmers.', 'The state does not pay pensions to mine survivors.'],
}

export const patientRules: readonly ConditionRule[] = [compensation, patients, devices]
