import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['test/mutation/suite.ts'], testTimeout: 30_000 },
})
