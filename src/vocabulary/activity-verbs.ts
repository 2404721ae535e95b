/** What a party does with mines: `keep` covers having, holding and storing, `retention` what is kept for training. */
export type MineActivity =
  | 'production'
  | 'export'
  | 'import'
  | 'transfer'
  | 'stockpile'
  | 'use'
  | 'retention'
  | 'destruction'

export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'gerund'

export interface ActivityVerb {
  readonly activity: MineActivity
  readonly forms: readonly VerbForm[]
  /** Says so little itself that what it governs must be named right behind it: `has`, `made`. */
  readonly light: boolean
}

/** Base, present, past (with the participle where it differs), gerund. */
const VERBS: readonly (readonly [MineActivity, string, 'light'?])[] = [
  ['production', 'produce produces produced producing'],
  ['production', 'manufacture manufactures manufactured manufacturing'],
  ['production', 'make makes made making', 'light'],
  ['production', 'build builds built building', 'light'],
  ['production', 'assemble assembles assembled assembling', 'light'],
  ['export', 'export exports exported exporting'],
  ['export', 'sell sells sold selling', 'light'],
  ['export', 'supply supplies supplied supplying', 'light'],
  ['export', 'deliver delivers delivered delivering', 'light'],
  ['export', 'ship ships shipped shipping', 'light'],
  ['import', 'import imports imported importing'],
  ['import', 'purchase purchases purchased purchasing'],
  ['import', 'buy buys bought buying'],
  ['import', 'receive receives received receiving', 'light'],
  ['import', 'obtain obtains obtained obtaining', 'light'],
  ['import', 'acquire acquires acquired acquiring', 'light'],
  ['transfer', 'transfer transfers transferred transferring'],
  ['transfer', 'trade trades traded trading'],
  ['stockpile', 'stockpile stockpiles stockpiled stockpiling'],
  ['stockpile', 'stock stocks stocked stocking'],
  ['stockpile', 'store stores stored storing'],
  ['stockpile', 'possess possesses possessed possessing'],
  ['stockpile', 'own owns owned owning'],
  ['stockpile', 'inherit inherits inherited inheriting'],
  ['stockpile', 'hold holds held holding', 'light'],
  ['stockpile', 'have has had having', 'light'],
  ['stockpile', 'keep keeps kept keeping', 'light'],
  ['stockpile', 'maintain maintains maintained maintaining', 'light'],
  ['use', 'use uses used using'],
  ['use', 'sow sows sowed sowing', 'light'],
  ['use', 'place places placed placing', 'light'],
  ['use', 'fire fires fired firing', 'light'],
  ['use', 'lay lays laid laying'],
  ['use', 'plant plants planted planting'],
  ['use', 'deploy deploys deployed deploying'],
  ['use', 'scatter scatters scattered scattering', 'light'],
  ['use', 'emplace emplaces emplaced emplacing'],
  ['use', 'employ employs employed employing', 'light'],
  ['use', 'drop drops dropped dropping', 'light'],
  ['use', 'resort resorts resorted resorting', 'light'],
  ['retention', 'retain retains retained retaining'],
  ['destruction', 'destroy destroys destroyed destroying'],
]

const FORMS: readonly (readonly VerbForm[])[] = [['base'], ['present'], ['past', 'participle'], ['gerund']]

const BY_WORD = new Map(
  VERBS.flatMap(([activity, words, light]) =>
    words
      .split(' ')
      .map((word, i): [string, ActivityVerb] => [
        word,
        { activity, forms: FORMS[i] as readonly VerbForm[], light: light !== undefined },
      ]),
  ),
)

/** The verb that a word is a form of; undefined where it is none. */
export function activityVerb(word: string): ActivityVerb | undefined {
  return BY_WORD.get(word.toLowerCase())
}

/** Any form of any of the verbs. */
export const ACTIVITY_VERB = `\\b(?:${[...BY_WORD.keys()].join('|')})\\b`
