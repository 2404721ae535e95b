/** `two diplomats from its mission`. */
const OF_ITS_OWN = /\b(?:of|from|at) (?:its|the country['’]s|the government['’]s) /i
/** Somebody who is no state, or states that are not named. */
const NOT_A_PARTY =
  /\b(?:landmine monitor|the monitor|icbl|icrc|red cross|unmas|undp|halo|human rights watch|hrw|ngos?|non-governmental|campaign(?:s|ers)?|unicef|european union|nato|states parties|(?:other|both|all|some|warring) parties|states|countries|nations|signatories|governments|delegations|members|sides|rebels?|guerrillas?|compan(?:y|ies)|university|institute|society|societies|organi[sz]ations?|committee|congress|journalists?|experts?|diplomats?|others|nobody|anyone|everyone|handicap international|princess|special envoy)\b/i
/** Those of a country that do not act for it. */
const NATIONALS =
  /\b(?:red cross|red crescent|campaign(?:s|ers)?|ngos?|non-?governmental|rebels?|guerrillas?|compan(?:y|ies)|university|institute|society|organi[sz]ations?|journalists?|section|coalition|chapter|activists?|factions?|militias?|militants|insurgents?|separatists?|fighters|warlords?|clans?|(?:armed|opposition) (?:opposition )?groups?|liberation (?:army|front|movement|organi[sz]ation|tigers))\b/i
/** `both the army and the rebels`: of the state as well. */
const ITS_OWN =
  '(?:government|army|military|armed forces|security forces|troops|soldiers)(?: (?:forces|troops|soldiers))?'
const WITH_STATE = new RegExp(
  `\\b(?:the |both |neither |(?:^|[.,;] ?))${ITS_OWN}(?:,? (?:and|or|nor)|,? as well as) (?:the )?(?:\\w{1,20} ){0,2}(?:rebels?|guerrillas?|insurgents|opposition|militias?)\\b|\\b(?:rebels?|guerrillas?|insurgents|opposition|militias?)(?: (?:forces|troops|groups))?(?:,? (?:and|or|nor)|,? as well as) (?:the )?${ITS_OWN}\\b`,
  'i',
)
/** Who bears arms against a state, by what it is: `the Moro Liberation Front`, `three armed groups`. */
const ARMED_GROUP =
  /\b(?:Front|Movement|(?:Liberation|Resistance|Patriotic|People['’]s) (?:Army|Organi[sz]ation|Forces?|Union|Tigers|Party)|factions?|militias?|militants|insurgents?|insurgency|separatists?|fighters|warlords?|clans?|guerrilla \w{1,12}|(?:non-state )?(?:armed|opposition|rebel) (?:(?:opposition|non-state) )?(?:groups?|movements?|parties)|non-state (?:armed )?(?:actors?|groups?|parties)|NSAGs?)\b/
/** `the SPLM/A`, `CNDD-FDD`: letters that a stroke or a hyphen joins are those of a group and its army. */
const JOINED_LETTERS = /(?<![\p{L}/-])\p{Lu}{2,8}[/-]\p{Lu}{1,8}\b(?![/-])/u
/** Whose words these are too: `the government and the Front`, `the armed forces and the militias`. */
const STATE_ORGAN =
  /\b(?:government|governments|ministry|ministers?|ambassador|parliament|army|military|(?:armed|security|defen[cs]e) forces|authorities|delegat\w{1,4}|representatives?|president|officials?|state)\b/i

/** `government forces fighting the rebels`: not those whom they fight. */
const WHOM_THEY_FIGHT = /\b(?:fighting|battling|opposing|combating|pursuing) [^,;]{1,80}/g

/** Whether the words in front of a verb name somebody who is no state, as its subject. */
export function isNoState(subject: string): boolean {
  const left = subject.replace(WHOM_THEY_FIGHT, '')
  if (NOT_A_PARTY.test(left)) return !OF_ITS_OWN.test(left) && !WITH_STATE.test(left)
  return (ARMED_GROUP.test(left) || JOINED_LETTERS.test(left)) && !STATE_ORGAN.test(left)
}

/** Whether the words behind a country's name make somebody else of it: `Haiti` and its `Red Cross`. */
export function areNationals(behind: string): boolean {
  return NATIONALS.test(behind.split(',')[0] ?? '')
}
