#!/usr/bin/env node
import { tuneEngine } from './engine.js'
import { run } from './run.js'

tuneEngine()

// The code is set, not exited with, so that what was written reaches a slow reader first.
process.exitCode = await run(process.argv.slice(2), process)
