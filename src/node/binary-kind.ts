/** What a file that is no page is, and how a page is made of it: "a PDF", "convert it ...". */
export interface BinaryKind {
  readonly is: string
  readonly advice: string
}

interface Magic extends BinaryKind {
  /** Bytes as Latin-1 characters, at the very start. */
  readonly starts: string
  /** Further bytes that stand somewhere in the head. */
  readonly holds?: string
}

/** How much of a file is looked at, in bytes. */
const HEAD = 1024
const TO_TEXT = 'open it in a word processor and save it as HTML or plain text'
const IMAGE = 'read its text with OCR first (tesseract)'
const UNPACK = 'unpack it and give the page inside'

/** The first that fits decides, so the special stand before the general. */
const MAGIC: readonly Magic[] = [
  { starts: '%PDF-', is: 'a PDF', advice: 'convert it to text first (pdftotext)' },
  { starts: 'PK\x03\x04', holds: 'word/', is: 'a Word document (.docx)', advice: TO_TEXT },
  { starts: 'PK\x03\x04', holds: '[Content_Types].xml', is: 'an Office document (.docx, .xlsx)', advice: TO_TEXT },
  { starts: 'PK\x03\x04', holds: 'opendocument', is: 'an OpenDocument file', advice: TO_TEXT },
  { starts: 'PK\x03\x04', is: 'a ZIP archive', advice: 'unpack it first (unzip) and give the page inside' },
  { starts: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', is: 'a Word .doc or another old Office file', advice: TO_TEXT },
  { starts: '{\\rtf', is: 'a Rich Text file (.rtf)', advice: TO_TEXT },
  { starts: '\x1f\x8b', is: 'compressed with gzip', advice: 'unpack it first (gunzip)' },
  { starts: 'BZh', holds: '1AY&SY', is: 'compressed with bzip2', advice: 'unpack it first (bunzip2)' },
  { starts: '\xfd7zXZ\0', is: 'compressed with xz', advice: 'unpack it first (unxz)' },
  { starts: '\x28\xb5\x2f\xfd', is: 'compressed with zstd', advice: 'unpack it first (unzstd)' },
  { starts: '7z\xbc\xaf\x27\x1c', is: 'a 7z archive', advice: UNPACK },
  { starts: '\x89PNG', is: 'a PNG image', advice: IMAGE },
  { starts: '\xff\xd8\xff', is: 'a JPEG image', advice: IMAGE },
  { starts: 'GIF87a', is: 'a GIF image', advice: IMAGE },
  { starts: 'GIF89a', is: 'a GIF image', advice: IMAGE },
  { starts: 'II*\0', is: 'a TIFF image', advice: IMAGE },
  { starts: 'MM\0*', is: 'a TIFF image', advice: IMAGE },
  { starts: 'RIFF', holds: 'WEBP', is: 'a WebP image', advice: IMAGE },
  { starts: '\xff\xfe\0\0', is: 'UTF-32 text', advice: 'convert it first (iconv -f UTF-32 -t UTF-8)' },
]

/**
 * Tells what a binary file is by its first bytes, or by the NULs among them.
 * @param utf16 whether it is UTF-16, where NULs are half of a letter; where a caller does not say so it shows in them
 * @returns null for what can be a page
 */
export function binaryKind(bytes: Uint8Array, utf16 = isUtf16(bytes)): BinaryKind | null {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const magic = MAGIC.find(({ starts, holds = '' }) => head.startsWith(starts) && head.includes(holds))
  if (magic !== undefined) return { is: magic.is, advice: magic.advice }
  const marked = head.startsWith('\xff\xfe') || head.startsWith('\xfe\xff')
  if (utf16 || marked || !head.includes('\0')) return null
  return { is: 'binary (it has NUL bytes)', advice: 'give HTML, text or Markdown; for UTF-16 say --encoding utf-16le' }
}

/** Every other byte of the head is a NUL, or nearly so: Latin letters in UTF-16. */
function isUtf16(bytes: Uint8Array): boolean {
  const zeros: [number, number] = [0, 0]
  const length = Math.min(bytes.length, HEAD)
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i % 2 === 0 ? 0 : 1]++
  return Math.max(...zeros) > length * 0.3 && Math.min(...zeros) < length * 0.02
}
