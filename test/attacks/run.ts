import { spawnSync } from 'node:child_process'
import { enterOwnNetwork } from '../../bench/ground/own-network.ts'

// npm run test:attacks -- [what vitest takes, such as -t smuggling]
enterOwnNetwork()
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'vitest.attacks.config.ts', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
