import { setTimeout as wait } from 'node:timers/promises'
import { sharedNow } from './helper.ts'
import { senderOf } from './places.ts'
import { readMachine } from './process-figures.ts'
import type { Ground, SentMail } from './start-ground.ts'
import type { Program } from './start-program.ts'
import type { TakenLetter } from './taken-letter.ts'

export interface RunPlan {
  warmUp: number
  /** Mails as fast as `connections` bring them. */
  saturated: number
  /** Mails one after another, four a second. */
  idle: number
  connections: number
}

/** What a run of a service came to; times in ms. */
export interface RunFigures {
  repliesPerSecond: number
  cpuMs: number
  /** From the mail's 250 to the arrival of each of its answers. */
  saturated: Spread
  idle: Spread
  idleCpuMs: number
  peakMb: number
  /** Cores that neither the service nor the ground used, on average while saturated. */
  othersCores: number
}

export interface Spread {
  p50: number
  p99: number
}

const patienceMs = 60_000
let lastNumber = 0

/** Measures one started service: warmed up, saturated, and nearly idle. Throws when an answer is missing. */
export async function measureRun(ground: Ground, program: Program, plan: RunPlan): Promise<RunFigures> {
  const { connections } = plan
  await burst(ground, plan.warmUp, connections)

  const before = readAll(ground, program)
  const saturated = await burst(ground, plan.saturated, connections)
  const after = readAll(ground, program)
  const seconds = (after.at - before.at) / 1_000
  const machine = after.machine - before.machine
  const ours = after.service - before.service
  const others = machine - ours - (after.ground - before.ground)

  await wait(500)
  const idleBefore = program.figures().cpuMs
  const idle = await burst(ground, plan.idle, 1, 250)
  const idleCpuMs = (program.figures().cpuMs - idleBefore) / plan.idle
  return {
    repliesPerSecond: (2 * plan.saturated) / seconds,
    cpuMs: ours / plan.saturated,
    saturated: spreadOf(saturated),
    idle: spreadOf(idle),
    idleCpuMs,
    peakMb: program.figures().peakMb,
    othersCores: Math.max(0, others / 1_000 / seconds),
  }
}

/** The middle one of each figure by itself. */
export function medianOf(runs: readonly RunFigures[]): RunFigures {
  const of = (pick: (run: RunFigures) => number): number => quantile(runs.map(pick), 0.5)
  const spread = (pick: (run: RunFigures) => Spread): Spread => ({
    p50: of((run) => pick(run).p50),
    p99: of((run) => pick(run).p99),
  })
  return {
    repliesPerSecond: of((run) => run.repliesPerSecond),
    cpuMs: of((run) => run.cpuMs),
    saturated: spread((run) => run.saturated),
    idle: spread((run) => run.idle),
    idleCpuMs: of((run) => run.idleCpuMs),
    peakMb: of((run) => run.peakMb),
    othersCores: of((run) => run.othersCores),
  }
}

/** Sends so many mails and waits for both answers of each: the delay of every answer. */
async function burst(ground: Ground, count: number, connections: number, everyMs = 0): Promise<number[]> {
  const from = lastNumber
  lastNumber += count
  const arriving = ground.letters(2 * count, patienceMs)
  const sent = await ground.send({ from, count, connections, everyMs })
  const refused = sent.find(({ reply }) => !reply.startsWith('250'))
  if (refused !== undefined) throw new Error(`mail ${refused.number} was not taken: ${refused.reply}`)
  const letters = await arriving
  if (letters.length !== 2 * count) throw new Error(`${letters.length} answers came to ${count} mails`)
  return delaysOf(sent, letters)
}

function delaysOf(sent: readonly SentMail[], letters: readonly TakenLetter[]): number[] {
  const takenAt = new Map(sent.map(({ number, at }) => [senderOf(number), at]))
  return letters.map(({ recipient, at }) => at - (takenAt.get(recipient) ?? Number.NaN))
}

const readAll = (ground: Ground, program: Program) => ({
  at: sharedNow(),
  machine: readMachine().cpuMs,
  service: program.figures().cpuMs,
  ground: ground.ownCpuMs(),
})

const spreadOf = (delays: readonly number[]): Spread => ({
  p50: quantile(delays, 0.5),
  p99: quantile(delays, 0.99),
})

export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
}
