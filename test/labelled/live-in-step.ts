import type { PassingClock } from '../kit/a-clock.ts'
import type { SmallWorld } from '../kit/a-small-world.ts'
import { asError, judgeNow, type Lived, sendTest } from './live-rows.ts'
import type { Row } from './row.ts'

const minuteMs = 60_000

/**
 * How time passes where hours count: by the usual retries and past the life of every letter, in small steps where
 * letters are compared, which is at once or when B has been stuck for an hour.
 */
const stepsInMinutes = [
  ...[1, 1, 1, 2, 2, 2, 2, 4, 5, 30, 12],
  ...[2, 2, 2, 2, 2, 2, 2, 2],
  ...[30, 60, 120, 240, 240, 240, 240, 240, 120, 120],
]

/**
 * Sends the mail of every row with all letters held back, breaks something before or behind that, lets the letters go,
 * and a day pass for all rows at once. A row whose mail isn't taken is an error of its own.
 */
export async function liveInStep(
  world: SmallWorld,
  clock: PassingClock,
  rows: readonly Row[],
  breakSomething: () => void | Promise<void>,
  when: 'before-mails' | 'before-letters',
): Promise<Map<string, Lived | Error>> {
  const letGo = world.hold()
  if (when === 'before-mails') await breakSomething()
  const sent = new Map<Row, string | Error>()
  const left = [...rows]
  const send = async (): Promise<void> => {
    for (let row = left.shift(); row !== undefined; row = left.shift()) {
      sent.set(row, await sendTest(world, row).catch((error: unknown) => asError(error)))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, send))
  const caseIds = [...sent.values()].filter((one) => typeof one === 'string')
  await untilAnswered(world, caseIds)
  if (when === 'before-letters') await breakSomething()
  letGo()
  for (const minutes of stepsInMinutes) {
    await untilQuiet(world)
    clock.pass(minutes * minuteMs)
  }
  await untilQuiet(world)
  const lived = new Map<string, Lived | Error>()
  for (const [row, caseId] of sent) {
    lived.set(row.name, caseId instanceof Error ? caseId : await judgeNow(world, clock, row, caseId))
  }
  return lived
}

const atOnce = 16

const untilAnswered = (world: SmallWorld, caseIds: readonly string[]): Promise<void> =>
  until(longestMs, async () => {
    const cases = await Promise.all(caseIds.map((id) => world.service().store.readCase(id)))
    return cases.every((one) => one !== null && one.letters.length > 0 && one.further !== null)
  })

/**
 * Nothing is under way for a moment; or, somewhat longer, nothing begins or ends, for whoever waits for a server or a
 * resolver that is silent waits for the clock that passes.
 */
async function untilQuiet(world: SmallWorld): Promise<void> {
  const { background } = world.service().world
  let last = { size: -1, since: Date.now() }
  await until(longestMs, async () => {
    const size = background.size()
    if (size !== last.size) last = { size, since: Date.now() }
    return Date.now() - last.since > (size === 0 ? restMs : silenceMs)
  })
}

const restMs = 150
/** Longer than a dial may take. */
const silenceMs = 700
const longestMs = 60_000

async function until(forMs: number, holds: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + forMs
  while (!(await holds()) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}
