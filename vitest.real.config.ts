import { defineConfig } from 'vitest/config'

// One lab after another; within a lab the cases run side by side.
export default defineConfig({
  test: {
    include: ['test/real/**/*.test.ts'],
    globalSetup: ['test/real/lab/say-why-skipped.ts'],
    fileParallelism: false,
    maxConcurrency: 32,
    testTimeout: 240_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 30_000 } },
    disableConsoleIntercept: true,
  },
})
