import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { sharedNow } from '../../bench/ground/helper.ts'
import { senderOf } from '../../bench/ground/places.ts'
import { type Ground, type SentMail, startGround } from '../../bench/ground/start-ground.ts'
import type { Program } from '../../bench/ground/start-program.ts'
import { aSeed, randomBy } from '../kit/dice-by-seed.ts'
import { type ChoosyNote, choosyNote } from './choosy-note.ts'
import { fateOf } from './fates.ts'

const kills = 20
const perKill = 100
const longestLifeMs = 2_000
/** Between a 250 that the sink gives and the moment when its round's end is on disk, on a very busy machine. */
const inFlightMs = 3_000
const patienceMs = 90_000
const silenceMs = 3_000

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
  timeout: 400_000,
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
  const notes = await untilQuiet(sent)

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

/** All that the sink did, as soon as every letter that is due has come and nothing has come for a while. */
async function untilQuiet(sent: readonly SentMail[]): Promise<ChoosyNote[]> {
  const until = sharedNow() + patienceMs
  for (;;) {
    const notes = z.array(choosyNote).parse(await ground.askSink('notes'))
    const isQuiet = sharedNow() - Math.max(0, ...notes.map(({ at }) => at)) > silenceMs
    if ((isQuiet && judge(sent, notes, []).lost.length === 0) || sharedNow() > until) return notes
    await wait(500)
  }
}

interface Account {
  /** Letters that are due and were never tried. */
  lost: string[]
  explanations: number
  /** A line for each letter that came more often than it should, with what explains it. */
  doubles: string[]
  unexplained: string[]
}

type Taken = Extract<ChoosyNote, { did: 'took' }>

function judge(
  sent: readonly SentMail[],
  notes: readonly ChoosyNote[],
  killedAt: readonly number[],
): Account {
  const account: Account = { lost: [], explanations: 0, doubles: [], unexplained: [] }
  const byRecipient = Map.groupBy(notes, ({ recipient }) => recipient)
  for (const { number, reply, cuts } of sent) {
    const recipient = senderOf(number)
    const own = byRecipient.get(recipient) ?? []
    const fate = fateOf(recipient)
    const taken = own.filter((note): note is Taken => note.did === 'took')
    const acknowledged = /case ([a-z2-7]+)/i.exec(reply)?.[1] ?? '?'
    const cases = new Set([acknowledged, ...taken.map(({ caseId }) => caseId)])
    for (const caseId of cases) {
      const letters = taken.filter((letter) => letter.caseId === caseId)
      const of = (kind: string): number => letters.filter((letter) => letter.kind === kind).length
      const isRefused = fate === 'refuses' && own.some(({ did }) => did === 'refused')
      const due = fate === 'refuses' || fate === 'bounces' ? ['A', 'B', 'explanation'] : ['A', 'B']
      for (const kind of due)
        if (of(kind) === 0 && !(kind === 'B' && isRefused))
          account.lost.push(`${kind} of ${recipient}, ${caseId}`)
      if (!due.includes('explanation') && of('explanation') > 0)
        account.unexplained.push(`explanation to ${recipient}, which takes all`)
      account.explanations += of('explanation')
    }
    // Taken, but the 250 did not get through: its sender had to bring it again.
    if (cases.size > 1) {
      const line = `mail of ${recipient}: ${cases.size} cases`
      if (cuts.length >= cases.size - 1) account.doubles.push(`${line}, its 250 was cut off ${cuts.length} ×`)
      else account.unexplained.push(line)
    }
    for (const [, copies] of Map.groupBy(taken, ({ caseId, kind }) => `${caseId} ${kind}`))
      judgeCopies(copies, own, killedAt, account)
  }
  return account
}

/** The second copy of a letter, and each further one, is explained by what happened after the one before. */
function judgeCopies(
  copies: readonly Taken[],
  own: readonly ChoosyNote[],
  killedAt: readonly number[],
  { doubles, unexplained }: Account,
): void {
  for (const [index, { recipient, kind, messageId, at }] of copies.entries()) {
    const before = copies[index - 1]
    if (before === undefined) continue
    const isRepeat = own.some(
      (note) =>
        note.did === 'bounced' &&
        note.messageId === messageId &&
        note.at > before.at - inFlightMs &&
        note.at < at + inFlightMs,
    )
    const kill = killedAt.findIndex(
      (killed) => killed > before.at - 100 && killed < before.at + inFlightMs && killed < at,
    )
    const line = `${kind} to ${recipient}`
    if (kill >= 0)
      doubles.push(
        `${line}: kill ${kill + 1} came ${((killedAt[kill] ?? 0) - before.at).toFixed(0)} ms after its 250`,
      )
    // What is to be blamed on somebody is tried a second time first.
    else if (!isRepeat) unexplained.push(`${line}: again after ${(at - before.at).toFixed(0)} ms`)
  }
}
