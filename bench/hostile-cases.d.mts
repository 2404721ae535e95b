/** Pages that are written to hang, flood or fool a parser. */
export declare const HOSTILE: readonly {
  readonly name: string
  /** Null where it is found out. */
  readonly format: 'html' | 'text' | 'markdown' | null
  readonly make: () => string | Uint8Array
}[]
