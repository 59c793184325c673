import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'web/**/*.test.{ts,tsx}', 'corpus/**/*.test.ts', 'scripts/**/*.test.mjs'],
    globalSetup: ['scripts/test-setup.mjs'],
    // Tests must not hang on what a machine has: where no register is, there is no supplement to the world.
    env: { ISNAD_REGISTER: join(tmpdir(), 'isnad-has-no-register-here', 'register.db') },
    // A machine that stands still for a second must not hide what the other thousands say: npm test names each such test.
    retry: process.env.CI ? 1 : 0,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
