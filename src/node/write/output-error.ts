/** Why outputs cannot be written. A closed list. */
export const OUTPUT_ERROR_CODES = ['output-in-use', 'output-differs', 'output-unwritable', 'package-missing'] as const
export type OutputErrorCode = (typeof OUTPUT_ERROR_CODES)[number]

/** Outputs that cannot be written: the folder holds another run, the disk is full, a package is missing. */
export class OutputFolderError extends Error {
  readonly code: OutputErrorCode

  constructor(code: OutputErrorCode, message: string) {
    super(message)
    this.name = 'OutputFolderError'
    this.code = code
  }
}
