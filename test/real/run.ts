import { spawnSync } from 'node:child_process'

// npm run test:real -- [--keep] [what vitest takes, such as -t greylisting]
const given = process.argv.slice(2)
const keep = given.includes('--keep')
const rest = given.filter((argument) => argument !== '--keep')
const { status } = spawnSync('vitest', ['run', '--config', 'vitest.real.config.ts', ...rest], {
  stdio: 'inherit',
  env: { ...process.env, ...(keep ? { MAILSIX_KEEP_LAB: '1' } : {}) },
})
process.exitCode = status ?? 1
