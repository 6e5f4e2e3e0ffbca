/**
 * What people who look on cost those who mail: mails at a steady pace, first alone, then beside pages that are watched
 * while something happens on each every second, and pages that are loaded; in turns, see README.md. Start it with
 * `npm exec -- node bench/pages.ts [runs] [mails a second] [streams] [views a second]`.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { sharedNow, startHelper } from './ground/helper.ts'
import { quantile } from './ground/measure-run.ts'
import { places, senderOf } from './ground/places.ts'
import { readFigures, readMachine } from './ground/process-figures.ts'
import { startGround } from './ground/start-ground.ts'

const [runs = 2, perSecond = 50, streams = 500, viewsPerSecond = 100] = process.argv.slice(2).map(Number)
const seconds = 20
const connections = 20
// Of 2: more, and what is measured is the neighbours.
const mostStolenCores = 0.05
const unlimited = '1000000/1h'
const ground = await startGround()
const visitors = startHelper('visit-pages.ts')
const url = `http://[${places.ours.dualStack6}]:8080`
const service = await ground.startStirredService(streams, {
  web: { listen: [{ address: places.ours.dualStack6, port: 8080 }] },
  limits: {
    letters: unlimited,
    messages: { ipv6: { '/64': unlimited } },
    web: {
      requests: { ipv6: { '/64': unlimited } },
      tests: { ipv6: { '/64': unlimited } },
      streams: { ipv6: { '/64': 10_000 } },
    },
  },
})
let lastNumber = 0

/** What some mails came to. */
interface Brought {
  /** The way of each of their answers, from the mail's 250, ms. */
  delays: number[]
  /** Of the service. */
  cpuMs: number
  /** What service and ground took of the machine meanwhile, and what they were not given though they wanted it. */
  cores: { service: number; ground: number; stolen: number }
}

const readCpu = () => ({
  at: sharedNow(),
  service: service.figures().cpuMs,
  ground: ground.ownCpuMs() + readFigures(visitors.pid).cpuMs,
  stolen: readMachine().stolenMs,
})

/** `tags` are of the tests that the mails are for. */
async function bringMails(count: number, tags: string[] = []): Promise<Brought> {
  const from = lastNumber
  lastNumber += count
  const before = readCpu()
  const arriving = ground.letters(2 * count, 60_000)
  const everyMs = (connections * 1_000) / perSecond
  const sent = await ground.send({ from, count, connections, everyMs, tags })
  const refused = sent.find(({ reply }) => !reply.startsWith('250'))
  if (refused !== undefined) throw new Error(`mail ${refused.number} was not taken: ${refused.reply}`)
  const letters = await arriving
  if (letters.length !== 2 * count) throw new Error(`${letters.length} answers came to ${count} mails`)
  const takenAt = new Map(sent.map(({ number, at }) => [senderOf(number), at]))
  const delays = letters.map(({ recipient, at }) => at - (takenAt.get(recipient) ?? Number.NaN))
  const after = readCpu()
  const cpuMs = after.service - before.service
  const ms = after.at - before.at
  const cores = {
    service: cpuMs / ms,
    ground: (after.ground - before.ground) / ms,
    stolen: (after.stolen - before.stolen) / ms,
  }
  return { delays, cpuMs, cores }
}

const begun = z.array(z.object({ page: z.string(), tag: z.string() }))
const looked = z.object({ views: z.array(z.number()), events: z.array(z.number()) })

interface Turn {
  alone: Brought
  looked: Brought
  seen: z.infer<typeof looked>
}
const turns: Turn[] = []

console.log(`pages: ${perSecond} mails/s for ${seconds} s, with and without people who look on`)
const headings =
  'mail p50/p99 ms  CPU ms/mail  cores service, ground, stolen  page p50/p99 ms  streams  events/s each, least  RSS MB'
console.log(' '.repeat(22) + headings)
await bringMails(10 * perSecond)
// Run 0 is to warm up: meanwhile V8 compiles what is done often. A run in which the machine was not ours is made again.
for (let run = 0; turns.filter(wasOurs).length < runs && run <= 3 * runs; run += 1) {
  const turn = run === 0 ? 'warm-up, ' : ''
  const alone = await bringMails(seconds * perSecond)
  print(`${turn}alone`, alone, null)
  const tests = begun.parse(await visitors.ask({ what: 'begin', url, count: streams }))
  await bringMails(
    streams,
    tests.map(({ tag }) => tag),
  )
  const pages = tests.map(({ page }) => page)
  await visitors.ask({ what: 'open', url, pages, withinMs: 5_000 })
  process.kill(service.pid, 'SIGUSR2')
  await wait(3_000)
  const looking = visitors.ask({ what: 'look', url, pages, forMs: seconds * 1_000, viewsPerSecond })
  const mails = await bringMails(seconds * perSecond)
  const seen = looked.parse(await looking)
  print(`${turn}looked at`, mails, seen)
  if (run > 0) turns.push({ alone, looked: mails, seen })
  process.kill(service.pid, 'SIGUSR2')
  await visitors.ask({ what: 'leave' })
  await wait(2_000)
}
for (const line of inShort()) console.log(line)
await service.stop()
visitors.stop()
ground.stop()

/** Whether whoever lends the machine took next to nothing of it meanwhile. */
function wasOurs({ alone, looked }: Turn): boolean {
  return Math.max(alone.cores.stolen, looked.cores.stolen) <= mostStolenCores
}

/** Of each run what half of them are below, for one run says little; then what must hold. */
function inShort(): string[] {
  const ours = turns.filter(wasOurs)
  const counted = ours.length > 0 ? ours : turns
  const middle = (what: (turn: Turn) => number) => quantile(counted.map(what), 0.5)
  const mail = (share: number) => {
    const alone = middle((turn) => quantile(turn.alone.delays, share))
    const beside = middle((turn) => quantile(turn.looked.delays, share))
    const slower = `${alone.toFixed(1)} → ${beside.toFixed(1)} ms (${((100 * beside) / alone - 100).toFixed(0)} %)`
    return { slower, ratio: beside / alone }
  }
  const page = (share: number) => middle(({ seen }) => quantile(seen.views, share))
  const leastEvents = Math.min(...counted.flatMap(({ seen }) => seen.events)) / seconds
  const held = (what: string, holds: boolean) => `${what}: ${holds ? 'held' : 'NOT held'}`
  const ofHowMany =
    ours.length === turns.length
      ? `${turns.length} runs`
      : ours.length > 0
        ? `the ${ours.length} of ${turns.length} runs in which others took at most ${mostStolenCores} cores`
        : `${turns.length} runs, in all of which others took more than ${mostStolenCores} cores: measure again when they do not`
  return [
    `median of ${ofHowMany}:`,
    `mail p50 ${mail(0.5).slower}, p99 ${mail(0.99).slower}; page p50/p99 ${page(0.5).toFixed(0)}/${page(0.99).toFixed(0)} ms`,
    [
      held('mail p50 at most 10 % slower', mail(0.5).ratio <= 1.1),
      held('page p99 < 100 ms', page(0.99) < 100),
      held('every stream ≥ 1 event/s in every run', leastEvents >= 1),
    ].join('; '),
  ]
}

function print(name: string, { delays, cpuMs, cores }: Brought, seen: z.infer<typeof looked> | null): void {
  const spread = (values: number[]) =>
    `${quantile(values, 0.5).toFixed(1)}/${quantile(values, 0.99).toFixed(0)}`
  const each = (events: number[]) =>
    `${(quantile(events, 0.5) / seconds).toFixed(2)}, ${(Math.min(...events) / seconds).toFixed(2)}`
  const cells = [
    [spread(delays), 17],
    [((2 * cpuMs) / delays.length).toFixed(2), 13],
    [[cores.service, cores.ground, cores.stolen].map((share) => share.toFixed(2)).join(', '), 31],
    [seen === null ? '' : spread(seen.views), 17],
    [seen === null ? '' : String(seen.events.length), 9],
    [seen === null ? '' : each(seen.events), 22],
    [service.figures().rssMb.toFixed(0), 8],
  ] as const
  console.log(name.padEnd(20) + cells.map(([text, width]) => text.padStart(width)).join(''))
}
