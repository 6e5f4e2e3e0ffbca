import { setInterval as every } from 'node:timers/promises'

/**
 * `mailsix serve` out of a built folder, in whose young cases something happens every second: by themselves most of what
 * happens in a case comes within a second, and then nothing for hours. `node stirred-service.ts <built> <configuration>`.
 */
type Modules = {
  config: typeof import('../../src/config.ts')
  service: typeof import('../../src/journey-service.ts')
  pages: typeof import('../../src/pages/start-page-thread.ts')
  log: typeof import('../../src/world/log.ts')
  network: typeof import('../../src/world/system-network.ts')
  clock: typeof import('../../src/world/clock.ts')
  dice: typeof import('../../src/world/dice.ts')
}

const [built = '', file = ''] = process.argv.slice(2)
const load = async <Name extends keyof Modules>(path: string): Promise<Modules[Name]> =>
  await import(new URL(`dist/${path}.js`, `file://${built}/`).href)

const { readConfig } = await load<'config'>('config')
const { startService } = await load<'service'>('journey-service')
const { startPageThread } = await load<'pages'>('pages/start-page-thread')
const { openLog } = await load<'log'>('world/log')
const { systemNetwork } = await load<'network'>('world/system-network')
const { systemClock } = await load<'clock'>('world/clock')
const { systemDice } = await load<'dice'>('world/dice')

const youngMs = 10_000
const graceMs = 8_000
const mostStirred = 1_000
const turns = 20

const config = readConfig(file)
const log = openLog(config.log, process.stdout)
const service = await startService(config, {
  ...{ network: systemNetwork, clock: systemClock, dice: systemDice, log },
})
const pages = await startPageThread(service.world)
log.info({ ready: true }, 'ready')
let stopping = false
process.once('SIGTERM', () => {
  stopping = true
  void pages
    .close()
    .then(() => service.stop(graceMs))
    .then(() => process.exit())
})

const { store } = service
let turn = 0
// Each case once a second, and not all at once.
for await (const _ of every(1_000 / turns)) {
  if (stopping) break
  const now = systemClock.now()
  const cases = await store.recentCases(mostStirred)
  const mine = cases.filter(
    ({ id, state, opened }) => state === 'open' && opened > now - youngMs && turnOf(id) === turn,
  )
  turn = (turn + 1) % turns
  const event = { at: now, what: 'looks-repeated', text: 'Something happened.' }
  await Promise.all(mine.map(({ id }) => store.addEvent(id, event)))
}

function turnOf(id: string): number {
  return [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 0) % turns
}
