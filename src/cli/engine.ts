import { setFlagsFromString } from 'node:v8'

/**
 * Sets the engine to a process of its own that has a worker for each core, before it makes any. To convert thousands of pages
 * takes about a seventh less of the processor's time so. Code that is loaded by others must not do it.
 */
export function tuneEngine(): void {
  // otherwise each pattern is compiled twice, for an interpreter first
  setFlagsFromString('--no-regexp-tier-up')
  // no core is idle that could collect the garbage of another
  setFlagsFromString('--no-parallel-scavenge')
}
