import type { CitedSource } from '../../schema/index.js'
import { OUTLET } from '../../vocabulary/citation-words.js'
import type { DocumentSymbol } from './symbols.js'

/** What is known of a citation when its type is asked for. */
export interface TypeEvidence {
  /** The citation without what stands in brackets or quotation marks. */
  readonly plain: string
  readonly hasUrl: boolean
  /** Where the title in quotation marks ends; null for none. */
  readonly titleEnd: number | null
  readonly symbol: DocumentSymbol | null
  readonly hasPages: boolean
  /** A date to the day. */
  readonly hasDay: boolean
}

/** `Article 7 Report`, `Article 7 transparency report`, `Amended Protocol II Article 13 Report`, `Form A of its report`. */
const TRANSPARENCY =
  /\b(?:Articles? (?:7|VII|13|10)|Art\. ?(?:7|13)|Protocol V|National Annual)(?: (?:[A-Za-z]|\(){1,14}){0,4} [Rr]eports?\b|\b[Tt]ransparency (?:measures )?[Rr]eports?\b|\bArticle 7,? Form\b|^Forms? [A-K](?:\.?\d)?\b/
const LAW =
  /\b(?:Acts?|Law|Decree(?:-Law)?|Ordinance|Bill|Executive Order|Congressional Resolution|Statute|Regulations?|Loi|Ley|Lei|Décret)(?:,? (?:of )?\d{4}| (?:No|no|Nr|N°|n°|Nº|on|to|of)\b)|\b(?:Penal|Criminal|Civil|Customs) Code\b|\b(?:Government |Official |State )Gazette\b|\bGazette,? (?:No|Vol)|\b(?:Act|Bill|Ordinance|Law|Constitution)$|^(?:Act|Law|Decree|Constitution|Article \d{1,3}(?: \(\d\))?,)/
const UNITED_NATIONS =
  /\b(?:UNGA|UN General Assembly|General Assembly|UN Security Council|UNSC|Security Council)(?: [A-Z]{3})? Resolution|\bUN (?:press release|Doc(?:ument)?\b)|\bReport of the (?:UN )?Secretary-General\b|\bUnited Nations (?:Press Release|Document|General Assembly Resolution)\b|\bUN (?:General Assembly|Security Council|Secretary-General),/i
const PRESS_RELEASE = /\bpress (?:release|statement|communiqu[eé]|kit|notice)\b|\bmedia release\b|\bnews release\b/i
const PUBLICATION =
  /\b(?:[Rr]eports?|[Pp]aper|[Bb]ook|[Bb]rochure|[Ss]tudy|[Ss]urvey|[Hh]andbook|[Mm]anual|[Pp]ublication|[Nn]ewsletter|[Ff]act ?[Ss]heet|[Bb]riefing|[Yy]earbook|Hidden Killers|Jane’s|Jane's|[Pp]roceedings|[Jj]ournal|[Aa]nnual|[Pp]lan|[Ss]trategy|[Vv]ol\.|[Bb]ulletin|Human Rights Watch|Landmine Monitor|Cluster Munition Monitor|[Ee]d(?:s|ited)?\.|University Press|[Ss]ummary|[Mm]imeo|[Tt]hesis|[Aa]ssessment|[Rr]eview|[Dd]eclaration|[Kk]it|[Ff]acts|[Cc]able|[Pp]rofiles?|[Ll]ist of [Pp]articipants|Multilateral Treaties)\b/
const WEB = /\b(?:[Ww]eb ?(?:site|page)s?|[Dd]atabase|[Hh]ome ?page|[Oo]nline|[Ii]nternet|[Bb]log)\b/
/** After a title, a name with a place: `B92 (Skopje)`. */
const NAME_WITH_PLACE = /^[,. ]{0,3}[A-ZÀ-Þ][^,;(]{1,50} \([A-ZÀ-Þ][^,;()]{2,40}\)/

/** The type of a citation that no head opens. Rules are asked in order. */
export function typeOf(text: string, evidence: TypeEvidence): CitedSource['type'] {
  const { plain, hasUrl, titleEnd, symbol, hasPages, hasDay } = evidence
  if (TRANSPARENCY.test(plain)) return 'transparency-report'
  if (symbol?.kind === 'document' || UNITED_NATIONS.test(plain)) return 'un-document'
  if (symbol?.kind === 'resolution' && !/[Cc]ongress/.test(plain)) return 'un-document'
  if (symbol?.kind === 'law' || LAW.test(plain)) return 'law'
  if (PRESS_RELEASE.test(plain)) return 'publication'
  const after = titleEnd === null ? plain : text.slice(titleEnd)
  if (titleEnd !== null && NAME_WITH_PLACE.test(after)) return 'news'
  const isReport = PUBLICATION.test(titleEnd === null ? plain : plain.slice(titleEnd))
  if (
    OUTLET.test(after) &&
    (hasDay || titleEnd !== null) &&
    (!isReport || titleEnd !== null || OUTLET_FIRST.test(plain))
  )
    return 'news'
  if (isReport || hasPages) return 'publication'
  if (WEB.test(plain)) return 'web'
  if (titleEnd !== null) return 'publication'
  return hasUrl && plain.replace(/\S{0,300}/g, (word) => (/[a-z]\.[a-z]/i.test(word) ? '' : word)).trim().length < 60
    ? 'web'
    : 'other'
}

const OUTLET_FIRST = new RegExp(`^(?:The )?(?:[A-ZÀ-Þ][\\w’'-]{0,20} ){0,3}(?:${OUTLET.source})`)
