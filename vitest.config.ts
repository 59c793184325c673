import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['src/**/*.test.ts', 'corpus/**/*.test.ts'], globalSetup: ['scripts/test-setup.mjs'], testTimeout: 60_000 },
})
