import { defineConfig } from 'vitest/config'

// Rooms and stories; the suites that need root, or minutes, have configurations of their own.
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/real/**', 'test/attacks/**', 'test/soak/**'],
    // As many as there are cores: most tests wait for sockets and timers.
    maxWorkers: '100%',
    // Many start processes and servers of their own; on a busy machine these take their time.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A test that asserted nothing has shown nothing.
    expect: { requireAssertions: true, poll: { timeout: 30_000 } },
  },
})
