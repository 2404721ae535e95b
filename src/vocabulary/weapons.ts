/** Words for the weapons that the treaties ban, for the stocks that are kept of them, and for what is done with them. */

/** What makes of "mine" no weapon but a part of another word: `mine clearance`, `landmine victims`. */
const NOT_ALONE =
  "(?![\\w-]|[’'](?!s\\b)| (?:action|awareness|ban|belts?|clear|casualt|clearance|contamination|deaths?|detect|detection|dogs?|education|explosion|free|incident|injur|issues?|problem|remnants?|risk|survey|survivors?|threat|victims?|accident|monitor|fields?|production|use(?!d)|transfer(?!red)|trade(?!d)|manufactur(?!ed)|producers?|exporters?|users?|stockpil(?!ed)|stocks?(?!\\w)|warfare|laying|destruction|policy|convention|treaty|protocol|moratorium|legislation|law)\\w{0,14})"

/** Mines of the sort that is banned, or cluster munitions. Antivehicle and sea mines are told apart by the word before. */
export const WEAPON = `(?:land-?mines?|mines|(?:anti-?personnel|AP) mine|APMs?|APLs?|cluster (?:munitions?|bombs?|weapons?|submunitions)|submunitions|bomblets|Claymores)${NOT_ALONE}`
/** `no mine`, `not a single mine`: one of them, behind a word that lets no more be meant. */
export const SINGLE_MINE = `mine${NOT_ALONE}`
export const SINGLING = /\b(?:no|single|not one|any)$/i
/** Words that stand for them once they are named. */
export const PRONOUN_WEAPON =
  '(?:them(?!selves)|any|none|(?:new|old|such) ones|(?:th(?:is|ese|ose|e)|such|either|that) (?:type of |kind of |kinds of |types of )?(?:arms|weapons?|devices?|munitions?))(?![\\w-])'
/** What is kept in store. */
export const STOCK = '(?:stockpiles?|stocks?|arsenals?|inventor(?:y|ies)|caches?)(?![\\w-])'

/** A weapon right behind such a word is another: `antitank mines`, `sea mines`. */
export const OTHER_WEAPON =
  /\b(?:anti-?(?:vehicle|tank|ship|armou?r|helicopter)|AT|AV|vehicle|sea|naval|marine|magnetic|drill|dummy|practice|copper|gold|coal|diamond)$/i
export const OWN_WEAPON = /\b(?:anti-?personnel|AP)\b/i
