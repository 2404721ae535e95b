import { defineConfig } from 'vitest/config'

const { MUTANTS_OF = 'cite' } = process.env

export default defineConfig({
  test: { include: [`test/mutation/${MUTANTS_OF}.ts`], testTimeout: 30_000 },
})
