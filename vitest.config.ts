import { defineConfig } from 'vitest/config'

// Rooms and stories; the suites that need root, or minutes, have configurations of their own.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**', 'test/attacks/**', 'test/soak/**'],
    testTimeout: 20_000,
    hookTimeout: 20_000,
  },
})
