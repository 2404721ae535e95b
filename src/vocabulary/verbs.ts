/** Verbs by which clauses are told apart. Forms that are as often nouns (`vote`, `use`, `support`) stand only inflected. */

const AUXILIARY =
  'is|are|was|were|be|been|being|has|have|had|having|does|do|did|will|would|shall|should|can|could|may|might|must|cannot'
const IRREGULAR =
  'said|says|told|tells|took|takes|taken|came|comes|went|goes|gave|gives|sent|sends|became|becomes|become|becoming|kept|keeps|' +
  'held|holds|made|makes|began|begun|saw|seen|stood|stands|led|put|cast|laid|lent|lacks|lies|lay|wrote|writes|spoke|speaks|met|sought|seeks|' +
  'brought|bought|buys|sold|sells|built|spent|fell|rose|chose|let|found|forms|shows|shown|knows|known|left|sat|sits|paid|drew|rests|stays|remains|serves|plans|hopes|intends|expects|' +
  'signs|ratifies|accedes|attends|participates|joins|votes|abstains|endorses|produces|exports|imports|transfers|possesses|retains|' +
  'engages|conducts|undertakes|performs|carries|clears|' +
  'enters|appears|seems|needs|wants|wishes|means|meant|calls|believes|considers|supports|maintains|states(?= that)|(?<=(?:\\b(?:it|he|she|who|which|government|ministry|minister|defen[cs]e|affairs|interior|army|military|ambassador|spokes\\w{3,6}|report|letter|document|official|statement|law)|\ue005) )states|notes(?= that)|missed|misses'
const GERUND =
  'signing|ratifying|acceding|joining|attending|participating|voting|abstaining|endorsing|supporting|saying|stating|adding|sending|taking part|making|bringing|thereby|entering'

/** Words ending in `-ed` that are adjectives here: they begin no predicate. */
const NOT_PAST =
  '(?!-|united\\b|(?:mine-)?affected\\b|amended\\b|related\\b|need\\b|indeed\\b|so-called\\b|armed\\b|limited\\b|unexploded\\b|mined\\b|updated\\b|red\\b|hundred\\b|speed\\b)'

/** A verb, as far as this genre needs to tell one: auxiliaries, past forms, and the verbs its facts are stated with. */
export const VERB = `(?:${AUXILIARY}|${IRREGULAR}|${GERUND}|${NOT_PAST}[a-z-]{2,20}ed)`
export const AUXILIARY_VERB = `(?:${AUXILIARY})`
