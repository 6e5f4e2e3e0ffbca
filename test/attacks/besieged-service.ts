import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { sharedNow } from '../../bench/ground/helper.ts'
import { domains, places, senderOf } from '../../bench/ground/places.ts'
import { type Ground, startGround } from '../../bench/ground/start-ground.ts'
import type { Program } from '../../bench/ground/start-program.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClientFrom, type Client } from '../kit/a-client.ts'

/** A started service with honest senders around it, to be attacked. */
export interface Besieged {
  /** Its network, name server and honest senders; a test may add records. */
  ground: Ground
  service: Program
  /** From the start of an honest mail to the arrival of its second answer, ms, while nobody attacks. */
  normalMs: number
  /**
   * Attacks, brings honest mail during and after it, and prints a line with what the attack found out. Fails when
   * an honest mail took 2 s longer than normal, was answered wrongly, or the service took more than 350 MB.
   */
  withstand(name: string, attack: () => Promise<string>): Promise<void>
  stop(): Promise<void>
}

export const slackMs = 2_000
export const mostMb = 350
// A letter that comes late is told by its time, and must not be taken for one of the next mail's.
const patienceMs = 45_000
const paceMs = 100

export async function aBesiegedService(change: Record<string, unknown>): Promise<Besieged> {
  const ground = await startGround()
  const service = await ground.startService(change)
  const honest = makeHonest(ground)
  await honest.many(300)
  const calm: number[] = []
  for (let mail = 0; mail < 9; mail += 1) calm.push(await honest.one())
  const normalMs = calm.toSorted((one, other) => one - other)[4] ?? 0
  console.log(`normal: answered in ${normalMs.toFixed(0)} ms, ${service.figures().rssMb.toFixed(0)} MB`)

  return {
    ground,
    service,
    normalMs,
    async withstand(name, attack) {
      const startedAt = sharedNow()
      const watched = watch(service)
      const during: number[] = []
      let over = false
      const answering = (async () => {
        do {
          during.push(await honest.one())
          await wait(paceMs)
        } while (!over)
      })()
      // A failed attack must not leave its honest mail to the next.
      const found = await attack().finally(() => {
        over = true
        return answering
      })
      const seconds = (sharedNow() - startedAt) / 1_000
      const after = await honest.one()
      const { peakMb, cpuMs } = watched()
      const slowest = Math.max(...during)
      console.log(
        `${name}: ${found}; ${seconds.toFixed(1)} s, ${(cpuMs / 1_000).toFixed(1)} s CPU, ${peakMb.toFixed(0)} MB; ` +
          `${during.length} honest mails answered in at most ${slowest.toFixed(0)} ms, after it ${after.toFixed(0)} ms`,
      )
      expect(service.runs(), 'the service still runs').toBe(true)
      expect(honest.wrong()).toEqual([])
      expect(slowest, 'ms, during').toBeLessThan(normalMs + slackMs)
      expect(after, 'ms, after').toBeLessThan(normalMs + slackMs)
      expect(peakMb, 'MB').toBeLessThanOrEqual(mostMb)
    },
    async stop() {
      await service.stop()
      ground.stop()
    },
  }
}

/** A hostile client from one of our strangers' addresses. */
export const stranger = (address = 0): Promise<Client> =>
  aClientFrom(systemNetwork, places.strangers[address] ?? '', { address: places.ours.inbound, port: 25 })

export const testAddress = `test@${domains.ipv6Only}`

function makeHonest(ground: Ground) {
  const wrong: string[] = []
  let last = 0
  const many = async (count: number): Promise<number> => {
    const from = last
    last += count
    const arriving = ground.letters(2 * count, patienceMs)
    const sent = await ground.send({ from, count, connections: 20 })
    for (const { number, reply } of sent) if (!/^250/.test(reply)) wrong.push(`mail ${number}: ${reply}`)
    const letters = await arriving
    const got = letters.map(({ recipient, kind }) => `${kind} to ${recipient}`).toSorted()
    const due = sent
      .flatMap(({ number }) => ['A', 'B'].map((kind) => `${kind} to ${senderOf(number)}`))
      .toSorted()
    wrong.push(...due.filter((letter) => !got.includes(letter)).map((letter) => `missing: ${letter}`))
    wrong.push(...got.filter((letter) => !due.includes(letter)).map((letter) => `unasked: ${letter}`))
    if (got.length > new Set(got).size) wrong.push(`doubled: ${got.join(', ')}`)
    return Math.max(...letters.map(({ at }) => at)) - Math.min(...sent.map(({ startedAt }) => startedAt))
  }
  return { many, one: () => many(1), wrong: () => wrong }
}

/** Looks at the service ten times a second, until it is asked what it saw. */
function watch(service: Program): () => { peakMb: number; cpuMs: number } {
  const { cpuMs } = service.figures()
  let peakMb = 0
  const look = (): void => {
    peakMb = Math.max(peakMb, service.figures().rssMb)
  }
  const timer = setInterval(look, 100)
  return () => {
    clearInterval(timer)
    look()
    return { peakMb, cpuMs: service.figures().cpuMs - cpuMs }
  }
}
