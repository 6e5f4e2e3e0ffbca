import { setInterval as every } from 'node:timers/promises'

/**
 * `mailsix serve` out of a built folder, in some of whose cases something happens a little more often than once a second,
 * from a SIGUSR2 to the next: by themselves most of what happens in a case comes within a second, and then nothing for hours.
 * `node stirred-service.ts <built> <configuration> <how many>`: those that are newest at the signal.
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

const [built = '', file = '', howMany = '0'] = process.argv.slice(2)
const load = async <Name extends keyof Modules>(path: string): Promise<Modules[Name]> =>
  await import(new URL(`dist/${path}.js`, `file://${built}/`).href)

const { readConfig } = await load<'config'>('config')
const { startService } = await load<'service'>('journey-service')
const { startPageThread } = await load<'pages'>('pages/start-page-thread')
const { openLog } = await load<'log'>('world/log')
const { systemNetwork } = await load<'network'>('world/system-network')
const { systemClock } = await load<'clock'>('world/clock')
const { systemDice } = await load<'dice'>('world/dice')

const graceMs = 8_000

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
let stirred: string[] = []
process.on('SIGUSR2', () => {
  const before = stirred
  stirred = []
  if (before.length > 0) return
  void store.recentCases(Number(howMany)).then((cases) => {
    stirred = cases.map(({ id }) => id)
  })
})

const turnMs = 10
// So that 20 seconds have 20 of them wherever they begin.
const eachMs = 940
const begun = performance.now()
let next = 0
for await (const _ of every(turnMs)) {
  if (stopping) break
  // As many as time has passed for, one after another: a timer that comes late must not slow them.
  const upTo = Math.floor(((performance.now() - begun) / eachMs) * stirred.length)
  const due = Math.min(stirred.length, Math.max(0, upTo - next))
  const event = { at: systemClock.now(), what: 'looks-repeated', text: 'Something happened.' }
  const mine = Array.from({ length: due }, (_one, index) => stirred[(next + index) % stirred.length] ?? '')
  next = upTo
  await Promise.all(mine.map((id) => store.addEvent(id, event)))
}
