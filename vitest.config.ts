import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    // the library keeps no state: to load it and compile its patterns once for each worker takes a quarter of the time
    isolate: false,
    maxWorkers: '100%',
  },
})
