import type { ReadErrorCode } from './record.js'

/** What is wrong with an archive, thrown where it is met and turned into a record by who reads the archive. */
export class Damage extends Error {
  readonly code: ReadErrorCode

  constructor(code: ReadErrorCode, message: string) {
    super(message)
    this.name = 'Damage'
    this.code = code
  }
}

/** Something else stands behind compressed data that is whole, which a single page need not mind. */
export class Garbage extends Damage {}

/** Gathers what is wrong with one archive, so that it is told once. */
export class DamageLog {
  #first: Damage | null = null
  #count = 0

  /** Takes note of a damage; anything else is thrown again. */
  add(error: unknown): void {
    if (!(error instanceof Damage)) throw error
    this.#first ??= error
    this.#count++
  }

  /** The first damage, with the number of further places; null where nothing is wrong. */
  get told(): Damage | null {
    if (this.#first === null || this.#count === 1) return this.#first
    const others = this.#count === 2 ? 'another place is' : `${this.#count - 1} other places are`
    return new Damage(this.#first.code, `${this.#first.message}; ${others} damaged too`)
  }
}
