import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sharedNow } from '../../bench/ground/helper.ts'
import { type Ground, type SentMail, startGround } from '../../bench/ground/start-ground.ts'
import type { Program } from '../../bench/ground/start-program.ts'
import { aSeed, randomBy } from '../kit/dice-by-seed.ts'
import { judge, untilQuiet } from './choosy-account.ts'

const kills = 20
const perKill = 100
const longestLifeMs = 2_000

const delivery = { retry: ['1s'], bisectWait: '6s' }
let ground: Ground
let service: Program | undefined

beforeAll(async () => {
  ground = await startGround(new URL('./choosy-sink.ts', import.meta.url))
})
afterAll(async () => {
  await service?.stop()
  ground?.stop()
})

test('20 × kill -9 under load lose nothing, and double only what was in flight', {
  timeout: 900_000,
}, async () => {
  const seed = aSeed()
  const random = randomBy(seed)
  const sending: Promise<SentMail[]>[] = []
  const killedAt: number[] = []
  for (let kill = 0; kill < kills; kill += 1) {
    service = await ground.startService({ delivery })
    const mails = { from: kill * perKill, count: perKill, connections: 20, everyMs: 300, retryMs: 100 }
    sending.push(ground.send(mails))
    await wait(100 + random() * longestLifeMs)
    await service.kill()
    killedAt.push(sharedNow())
    expect(flawsOf(ground.folder), `after kill ${kill + 1}`).toEqual([])
  }
  service = await ground.startService({ delivery })
  const sent = (await Promise.all(sending)).flat()
  const notes = await untilQuiet(ground, sent)

  const lives = `${kills} kills within ${((sharedNow() - (sent[0]?.startedAt ?? 0)) / 1_000).toFixed(0)} s, seed ${seed}`
  const account = judge(sent, notes, killedAt)
  console.log(
    `kill -9: ${lives}: ${sent.length} mails acknowledged, ${account.lost.length} lost; ` +
      `${account.explanations} explanations; ${account.doubles.length} doubles, ${account.unexplained.length} unexplained`,
  )
  for (const line of account.doubles) console.log(`  ${line}`)
  expect(account.lost).toEqual([])
  expect(account.unexplained).toEqual([])
  expect(account.explanations).toBeGreaterThanOrEqual((2 * sent.length) / 20)
  expect(sent).toHaveLength(kills * perKill)
  expect(new Set(sent.map(({ reply }) => reply.slice(0, 3)))).toEqual(new Set(['250']))
})

/** What SQLite finds wrong with the database as the kill left it; looked at in a copy, for looking would mend it. */
function flawsOf(folder: string): string[] {
  const copy = join(folder, 'copy')
  mkdirSync(copy, { recursive: true })
  for (const name of ['mailsix.db', 'mailsix.db-wal']) {
    const file = join(folder, 'state', name)
    if (existsSync(file)) copyFileSync(file, join(copy, name))
  }
  const database = new DatabaseSync(join(copy, 'mailsix.db'))
  const found = ['integrity_check', 'foreign_key_check'].flatMap((check) =>
    database
      .prepare(`PRAGMA ${check}`)
      .all()
      .map((row) => String(Object.values(row)[0])),
  )
  database.close()
  rmSync(copy, { recursive: true })
  return found.filter((words) => words !== 'ok')
}
