import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedNow } from '../../bench/ground/helper.ts'
import { type Ground, type SentMail, startGround } from '../../bench/ground/start-ground.ts'
import type { Program } from '../../bench/ground/start-program.ts'
import { stranger } from './besieged-service.ts'
import { judge, untilQuiet } from './choosy-account.ts'

const dayMs = 86_400_000
const sessionSeconds = 4
let ground: Ground
let service: Program | undefined

beforeAll(async () => {
  ground = await startGround(new URL('./choosy-sink.ts', import.meta.url))
})
afterAll(async () => {
  await service?.stop()
  ground?.stop()
})

test('a clock set forward and back by a day loses, doubles and holds up nothing', {
  timeout: 200_000,
}, async () => {
  const file = join(ground.folder, 'clock-off')
  writeFileSync(file, '0')
  process.env.MAILSIX_CLOCK_OFF = file
  const preload = new URL('./set-clock.ts', import.meta.url).href
  const change = {
    delivery: { retry: ['1s'], bisectWait: '3s' },
    limits: { sessionTime: `${sessionSeconds}s` },
  }
  service = await ground.startService(change, `--import ${preload}`)
  const idle: Promise<number>[] = []
  const sending: Promise<SentMail[]>[] = []
  const startedAt = sharedNow()
  const { cpuMs } = service.figures()
  for (const [phase, off] of [0, dayMs, 0, -dayMs, 0].entries()) {
    writeFileSync(file, `${off}`)
    sending.push(ground.send({ from: phase * 60, count: 60, connections: 20, everyMs: 500, retryMs: 100 }))
    idle.push(idleSession())
    await wait(2_000)
  }
  const sent = (await Promise.all(sending)).flat()
  const lasted = await Promise.all(idle)
  const account = judge(sent, await untilQuiet(ground, sent), [])
  const took = (sharedNow() - startedAt) / 1_000
  const spent = (service.figures().cpuMs - cpuMs) / 1_000
  console.log(
    `clock set by a day four times: ${sent.length} mails, ${account.lost.length} lost, ${account.explanations} explanations, ` +
      `${account.unexplained.length} doubled, all within ${took.toFixed(0)} s and ${spent.toFixed(1)} s CPU; ` +
      `idle sessions lasted ${lasted.map((seconds) => seconds.toFixed(1)).join(', ')} s`,
  )
  expect(account.lost).toEqual([])
  expect(account.unexplained).toEqual([])
  expect(account.explanations).toBe(30)
  for (const seconds of lasted) expect(Math.abs(seconds - sessionSeconds)).toBeLessThan(2.5)
})

/** How long a client that says nothing is borne with, in seconds. */
async function idleSession(): Promise<number> {
  const client = await stranger()
  await client.read()
  const from = sharedNow()
  expect(await client.read()).toMatch(/^421 4\.4\.2/)
  client.end()
  return (sharedNow() - from) / 1_000
}
