import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'corpus/**/*.test.ts', 'scripts/**/*.test.mjs'],
    globalSetup: ['scripts/test-setup.mjs'],
    testTimeout: 60_000,
  },
})
