import { defineConfig } from 'vitest/config'

// One service is attacked in one way after another.
export default defineConfig({
  test: {
    include: ['test/attacks/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that asserted nothing has shown nothing.
    expect: { requireAssertions: true, poll: { timeout: 30_000 } },
    disableConsoleIntercept: true,
  },
})
