/**
 * Many mails through one service process: nothing lost, nothing doubled, and neither its memory nor its database nor its
 * descriptors grow. Start it with `npm run test:soak -- [messages]`, or MAILSIX_SOAK=messages; 100,000 by default, which
 * take half an hour or so.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { senderOf } from '../../bench/ground/places.ts'
import { startGround } from '../../bench/ground/start-ground.ts'

const messages = Number(process.argv[2] ?? process.env.MAILSIX_SOAK ?? 100_000)
if (!Number.isInteger(messages) || messages < 100) {
  console.error('How many messages? Give a number from 100.')
  process.exit(2)
}
const connections = 20
/** Until its code is compiled and its caches are full a process grows, however well it behaves. */
const warmUp = 500
const patienceMs = 120_000

/**
 * Data that lives for seconds instead of weeks, so that what is kept stops growing early in the run: a case closes
 * `settle.bounceWindow` after its letters were taken, and goes at its age.
 */
const retention = { message: '20s', case: '40s' }
const caseMs = 40_000
const shortLives = {
  delivery: { lifetime: '10s', explainAfter: '10s' },
  settle: { bounceWindow: '5s' },
  retention,
}
/** Between two looks at what is old, and for the look itself on a machine that is busy with mail. */
const expiryMs = 20_000

const ground = await startGround()
const collector = new URL('../../bench/ground/collect-garbage.js', import.meta.url).pathname
const service = await ground.startService(shortLives, `--import=${collector}`)
const complaints: string[] = []

const began = performance.now()
await pass(0, warmUp)
console.log(`soak: ${messages} mails after ${warmUp} to warm up, ${connections} at once`)
console.log(`cases are kept for ${retention.case}, messages for ${retention.message}`)
console.log('   mails   RSS MB  descriptors  database MB   cases  oldest s  mails/s')
const steps: { rssMb: number; descriptors: number; databaseMb: number; cases: number; startedMs: number }[] =
  []
for (let step = 0; step < 10; step += 1) {
  const from = Math.floor((step * messages) / 10)
  const until = Math.floor(((step + 1) * messages) / 10)
  const startedAt = performance.now()
  await pass(warmUp + from, until - from)
  const perSecond = ((until - from) * 1_000) / (performance.now() - startedAt)
  // The last sessions say QUIT behind the result's back, and the collector has its turn.
  await wait(2_500)
  const { rssMb, descriptors } = service.figures()
  const { cases, oldestMs } = keptCases()
  steps.push({ rssMb, descriptors, databaseMb: databaseMb(), cases, startedMs: startedAt - began })
  if (oldestMs > caseMs + expiryMs)
    complaints.push(
      `after ${until} mails a case is ${seconds(oldestMs)} s old, and ${retention.case} are allowed`,
    )
  const cells = [
    ...[until, rssMb.toFixed(0), descriptors, databaseMb().toFixed(1)],
    ...[cases, seconds(oldestMs), perSecond.toFixed(0)],
  ]
  const widths = [8, 9, 13, 13, 8, 10, 9]
  console.log(cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join(''))
}

const [tenth, end] = [steps[0], steps.at(-1)]
if (tenth !== undefined && end !== undefined) {
  if (end.rssMb > tenth.rssMb * 1.1)
    complaints.push(`memory grew from ${tenth.rssMb.toFixed(0)} MB to ${end.rssMb.toFixed(0)} MB`)
  // A resolver's channel, or a QUIT under way.
  if (end.descriptors > tenth.descriptors + 5)
    complaints.push(`descriptors grew from ${tenth.descriptors} to ${end.descriptors}`)
  // Once the first cases have gone, others take their room in the file; it grows with the most that there were at once.
  const full = steps.findIndex(({ startedMs }) => startedMs > caseMs + expiryMs)
  const before = steps.slice(0, full + 1)
  const room = Math.max(...before.map(({ databaseMb }) => databaseMb)) / mostCases(before)
  if (full >= 0 && end.databaseMb > room * mostCases(steps) * 1.25)
    complaints.push(
      `the database grew to ${end.databaseMb.toFixed(0)} MB, for ${mostCases(steps)} cases at most`,
    )
}
const late = await ground.letters(1, 2_000)
if (late.length > 0) complaints.push(`${late.length} letters too many, the first to ${late[0]?.recipient}`)
const running = service.runs()
if (!running) complaints.push('the service has ended by itself')
else await service.stop()
ground.stop()

for (const complaint of complaints.slice(0, 20)) console.error(`soak: ${complaint}`)
console.log(complaints.length === 0 ? 'soak: passed' : `soak: FAILED, ${complaints.length} complaints`)
process.exitCode = complaints.length === 0 ? 0 : 1

/** Brings so many mails and looks at every answer. */
async function pass(from: number, count: number): Promise<void> {
  const sent = await ground.send({ from, count, connections })
  for (const { number, reply } of sent)
    if (!reply.startsWith('250')) complaints.push(`mail ${number} was not taken: ${reply}`)
  // From the last mail on: how long all of them take is the machine's.
  const letters = await ground.letters(2 * count, patienceMs)
  const kinds = new Map<string, string[]>()
  for (const { recipient, kind, signed } of letters) {
    kinds.set(recipient, [...(kinds.get(recipient) ?? []), signed ? kind : `${kind} without a signature`])
  }
  for (const { number } of sent) {
    const got = kinds.get(senderOf(number))?.toSorted().join(' and ') ?? 'nothing'
    kinds.delete(senderOf(number))
    if (got !== 'A and B') complaints.push(`mail ${number} was answered by ${got}`)
  }
  for (const [recipient, got] of kinds) complaints.push(`${recipient} got ${got.join(' and ')} unasked`)
}

function databaseMb(): number {
  const sizes = ['mailsix.db', 'mailsix.db-wal'].map((name) => {
    const size = statSync(join(ground.folder, 'state', name), { throwIfNoEntry: false })?.size
    return size ?? 0
  })
  return sizes.reduce((sum, size) => sum + size, 0) / 1_048_576
}

/** How many cases there are, and the age of the oldest. */
function keptCases(): { cases: number; oldestMs: number } {
  const database = new DatabaseSync(join(ground.folder, 'state', 'mailsix.db'), {
    readOnly: true,
    timeout: 5_000,
  })
  const row = database.prepare('SELECT count(*) AS cases, min(opened) AS oldest FROM cases').get()
  database.close()
  const cases = Number(row?.cases ?? 0)
  return { cases, oldestMs: cases === 0 ? 0 : Date.now() - Number(row?.oldest) }
}

function mostCases(some: readonly { cases: number }[]): number {
  return Math.max(1, ...some.map(({ cases }) => cases))
}

function seconds(ms: number): string {
  return (ms / 1_000).toFixed(0)
}
