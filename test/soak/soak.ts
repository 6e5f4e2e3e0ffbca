/**
 * Many mails through one service process: nothing lost, nothing doubled, and it does not grow. Start it with
 * `npm run test:soak -- [messages]`, or MAILSIX_SOAK=messages; 2,000 by default.
 */
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { senderOf } from '../../bench/ground/places.ts'
import { startGround } from '../../bench/ground/start-ground.ts'

const messages = Number(process.argv[2] ?? process.env.MAILSIX_SOAK ?? 2_000)
if (!Number.isInteger(messages) || messages < 100) {
  console.error('How many messages? Give a number from 100.')
  process.exit(2)
}
const connections = 20
/** Until its code is compiled and its caches are full a process grows, however well it behaves. */
const warmUp = 500
const patienceMs = 120_000

const ground = await startGround()
const collector = new URL('../../bench/ground/collect-garbage.js', import.meta.url).pathname
const service = await ground.startService({}, `--import=${collector}`)
const complaints: string[] = []

await pass(0, warmUp)
console.log(`soak: ${messages} mails after ${warmUp} to warm up, ${connections} at once`)
console.log('   mails   RSS MB  descriptors  database MB  mails/s')
const steps: { rssMb: number; descriptors: number }[] = []
for (let step = 0; step < 10; step += 1) {
  const from = Math.floor((step * messages) / 10)
  const until = Math.floor(((step + 1) * messages) / 10)
  const startedAt = performance.now()
  await pass(warmUp + from, until - from)
  const perSecond = ((until - from) * 1_000) / (performance.now() - startedAt)
  // The last sessions say QUIT behind the result's back, and the collector has its turn.
  await wait(2_500)
  const { rssMb, descriptors } = service.figures()
  steps.push({ rssMb, descriptors })
  const cells = [until, rssMb.toFixed(0), descriptors, databaseMb().toFixed(1), perSecond.toFixed(0)]
  const widths = [8, 9, 13, 13, 9]
  console.log(cells.map((cell, index) => String(cell).padStart(widths[index] ?? 0)).join(''))
}

/**
 * Beside what the heaps hold there are compiled code, SQLite's pages and what the allocator keeps for later; between two
 * looks at a process that holds nothing they differ by this much, whatever the number of mails. A leak of 10 kB a
 * mail shows above it within 5,000.
 */
const allowanceMb = 20
const [tenth, end] = [steps[0], steps.at(-1)]
if (tenth !== undefined && end !== undefined) {
  const limitMb = tenth.rssMb * 1.1 + allowanceMb
  if (end.rssMb > limitMb)
    complaints.push(`memory grew from ${tenth.rssMb.toFixed(0)} MB to ${end.rssMb.toFixed(0)} MB`)
  // A resolver's channel, or a QUIT under way.
  if (end.descriptors > tenth.descriptors + 5)
    complaints.push(`descriptors grew from ${tenth.descriptors} to ${end.descriptors}`)
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
  const arriving = ground.letters(2 * count, patienceMs)
  const sent = await ground.send({ from, count, connections })
  for (const { number, reply } of sent)
    if (!reply.startsWith('250')) complaints.push(`mail ${number} was not taken: ${reply}`)
  const letters = await arriving
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
