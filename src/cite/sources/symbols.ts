import type { Span } from '../../text/span.js'

/** The symbol of a document, or the number of a resolution or a law. */
export interface DocumentSymbol extends Span {
  readonly text: string
  readonly kind: 'document' | 'resolution' | 'law' | 'number'
}

/** `A/53/496`, `A/C.1/53/L.33`, `GA/DIS/3141`, `CCW/CONF.I/16`, `APLC/MSP.2/2000/1`, `A/RES/54/54 B`. Not `AP/Reuters`. */
const DOCUMENT =
  /\b(?:A|S|E|CD|CCW|CCM|APLC|GA|SC|SG|DC|HRC|ST|NPT|BWC|UNMAS|DP|PC)\/(?:[A-Z0-9][\w.()-]{0,20}\/){0,5}[A-Z0-9][\w.()-]{0,20}(?: [A-Z](?=[,.;) ]|$))?/
/** `Resolution 65/48`, `resolution 1325`, `Resolutions 51/45S`. */
const RESOLUTION = /\bResolutions? (?:No\. ?)?(\d{2}\/\d{1,3}(?: ?[A-Z]\b)?|\d{3,4}\b(?! ?\/))/i
/** `Act No. 48 of 2000`, `Law No. 1/30`, `Law 92-98`, `Decree-Law no. 12`, `LGBL 1999 No.185`, `SB No. 7-270`. */
const LAW =
  /\b(?:Act|Law|Loi|Ley|Lei|Decree(?:-Law)?|Bill|Ordinance|Order|Regulations?|Resolution|SB|HB|Statute|Notice|Instruction) ((?:\d{4} )?(?:No|Nr|no|Number|N°|n°|Nº|nº)[.:]? ?\d[\w./-]{0,20}(?: of \d{4})?|\d{1,6}(?:[./-]\d{1,6}){1,2}\b)/
/** `LGBL 1999 No.185`: a law gazette by its short form. */
const GAZETTE = /\b[A-Z]{2,5}BL\.? \d{4} (?:No|Nr)\. ?\d{1,5}/i
/** `(48/2000)`: a number and a year in brackets, in a law. */
const BRACKETED = /\((\d{1,4}\/\d{4})\)/
/** `Note No: DFAT 256/03`, `Ref. No. 12/3`. */
const NUMBER =
  /\b(?:Note|Ref\.?|Reference|Document|Doc\.?|Working Paper|Paper|Cable) (?:No|no|Nr|Number)[.:]? ?((?:[A-Z]{2,8} )?[A-Z0-9][\w./-]{0,30})/

/** The first symbol or number of a citation; a document symbol goes before a number. Null where there is none. */
export function symbolOf(text: string): DocumentSymbol | null {
  return (
    found(text, DOCUMENT, 'document') ??
    found(text, GAZETTE, 'law') ??
    found(text, LAW, 'law') ??
    found(text, RESOLUTION, 'resolution') ??
    found(text, BRACKETED, 'law') ??
    found(text, NUMBER, 'number')
  )
}

function found(text: string, pattern: RegExp, kind: DocumentSymbol['kind']): DocumentSymbol | null {
  const match = pattern.exec(text)
  if (match === null) return null
  const symbol = (match[1] ?? match[0]).replace(/[.)(-]{1,4}$/, '')
  const start = match.index + match[0].indexOf(symbol)
  return { start, end: start + symbol.length, text: symbol, kind }
}
