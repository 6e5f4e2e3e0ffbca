/**
 * What the whole service costs, over real sockets in a network of its own, beside the obvious autoresponder
 * measured in turns with it: see README.md. Start it with `npm exec -- node bench/service.ts [runs]`.
 */
import { join } from 'node:path'
import { measureRun, medianOf, type RunFigures } from './ground/measure-run.ts'
import { startGround } from './ground/start-ground.ts'
import { startProgram } from './ground/start-program.ts'

const runs = Number(process.argv[2] ?? 3)
const reference = new URL('ground/reference-service.ts', import.meta.url).pathname
const ground = await startGround()
const ours: RunFigures[] = []
const theirs: RunFigures[] = []

console.log('service, 20 connections, one mail a connection, two answers a mail')
console.log(
  '            replies/s  CPU ms/msg  saturated p50/p99 ms  idle p50/p99 ms (CPU)  peak RSS MB  others, cores',
)
for (let run = 1; run <= runs; run += 1) {
  const compared = await startProgram(
    [process.execPath, reference, ground.folder],
    join(ground.folder, 'reference.log'),
  )
  const plan = { warmUp: 500, saturated: 300, idle: 10, connections: 20 }
  theirs.push(await measureRun(ground, compared, plan))
  await compared.stop()
  print('reference', theirs.at(-1))

  const service = await ground.startService()
  ours.push(await measureRun(ground, service, { ...plan, saturated: 600, idle: 16 }))
  await service.stop()
  print('mailsix', ours.at(-1))
}
ground.stop()

const [our, their] = [medianOf(ours), medianOf(theirs)]
console.log(`median of ${runs}:`)
print('reference', their)
print('mailsix', our)
console.log(
  `mailsix to reference: ${ratio(our.repliesPerSecond, their.repliesPerSecond)} × the replies/s, ` +
    `${ratio(our.cpuMs, their.cpuMs)} × the CPU, ${ratio(our.idle.p50, their.idle.p50)} × the idle time, ` +
    `${ratio(our.peakMb, their.peakMb)} × the memory`,
)

function print(name: string, figures: RunFigures | undefined): void {
  if (figures === undefined) return
  const { repliesPerSecond, cpuMs, saturated, idle, idleCpuMs, peakMb, othersCores } = figures
  const cells = [
    [repliesPerSecond.toFixed(0), 11],
    [cpuMs.toFixed(2), 12],
    [`${saturated.p50.toFixed(0)}/${saturated.p99.toFixed(0)}`, 22],
    [`${idle.p50.toFixed(1)}/${idle.p99.toFixed(1)} (${idleCpuMs.toFixed(1)})`, 24],
    [peakMb.toFixed(0), 13],
    [othersCores.toFixed(2), 15],
  ] as const
  console.log(name.padEnd(10) + cells.map(([text, width]) => text.padStart(width)).join(''))
}

function ratio(one: number, other: number): string {
  return (one / other).toFixed(2)
}
