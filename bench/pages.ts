/**
 * What people who look on cost those who mail: mails at a steady pace, first alone, then each begun on a page that is
 * watched while its mail goes through, with pages loaded beside it; in turns, see README.md. Start it with
 * `npm exec -- node bench/pages.ts [runs] [mails a second]`.
 */
import { setTimeout as wait } from 'node:timers/promises'
import { z } from 'zod'
import { startHelper } from './ground/helper.ts'
import { quantile } from './ground/measure-run.ts'
import { places, senderOf } from './ground/places.ts'
import { startGround } from './ground/start-ground.ts'

const runs = Number(process.argv[2] ?? 2)
const perSecond = Number(process.argv[3] ?? 50)
// Each mail's page is watched for 10 s: ten times as many streams as mails a second.
const plan = {
  ...{ mails: 20 * perSecond, connections: 20, everyMs: 1_000 / perSecond },
  ...{ forMs: 10_000, viewsPerSecond: 2 * perSecond },
}
const unlimited = '1000000/1h'
const ground = await startGround()
const visitors = startHelper('visit-pages.ts')
const url = `http://[${places.ours.dualStack6}]:8080`
const service = await ground.startStirredService({
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

/** The way of each mail's answers, from its 250, ms; `tags` are of the tests that they are for. */
async function bringMails(tags: string[], count: number): Promise<{ delays: number[]; cpuMs: number }> {
  const from = lastNumber
  lastNumber += count
  const before = service.figures().cpuMs
  const arriving = ground.letters(2 * count, 60_000)
  const everyMs = plan.connections * plan.everyMs
  const sent = await ground.send({ from, count, connections: plan.connections, everyMs, tags })
  const refused = sent.find(({ reply }) => !reply.startsWith('250'))
  if (refused !== undefined) throw new Error(`mail ${refused.number} was not taken: ${refused.reply}`)
  const letters = await arriving
  if (letters.length !== 2 * count) throw new Error(`${letters.length} answers came to ${count} mails`)
  const takenAt = new Map(sent.map(({ number, at }) => [senderOf(number), at]))
  const delays = letters.map(({ recipient, at }) => at - (takenAt.get(recipient) ?? Number.NaN))
  return { delays, cpuMs: service.figures().cpuMs - before }
}

const begun = z.array(z.object({ page: z.string(), tag: z.string() }))
const watched = z.object({
  views: z.array(z.number()),
  events: z.number(),
  streamSeconds: z.number(),
  most: z.number(),
})

console.log(`pages: ${perSecond} mails/s, with and without people who look on`)
console.log('          mail p50/p99 ms  CPU ms/mail  page p50/p99 ms  streams  events/s each  RSS MB')
await bringMails([], 6 * perSecond)
for (let run = 1; run <= runs; run += 1) {
  const alone = await bringMails([], plan.mails)
  print('alone', alone, null)
  const tests = begun.parse(await visitors.ask({ what: 'begin', url, count: plan.mails }))
  const { everyMs, forMs, viewsPerSecond } = plan
  const pages = tests.map(({ page }) => page)
  const looking = visitors.ask({ what: 'watch', url, pages, everyMs, forMs, viewsPerSecond })
  // A moment for the first to be there.
  await wait(500)
  const mails = await bringMails(
    tests.map(({ tag }) => tag),
    plan.mails,
  )
  print('looked at', mails, watched.parse(await looking))
  await wait(2_000)
}
await service.stop()
visitors.stop()
ground.stop()

function print(
  name: string,
  { delays, cpuMs }: { delays: number[]; cpuMs: number },
  seen: z.infer<typeof watched> | null,
): void {
  const spread = (values: number[]) =>
    `${quantile(values, 0.5).toFixed(0)}/${quantile(values, 0.99).toFixed(0)}`
  const cells = [
    [spread(delays), 15],
    [((2 * cpuMs) / delays.length).toFixed(2), 13],
    [seen === null ? '' : spread(seen.views), 17],
    [seen === null ? '' : String(seen.most), 9],
    [seen === null ? '' : (seen.events / seen.streamSeconds).toFixed(2), 15],
    [service.figures().rssMb.toFixed(0), 8],
  ] as const
  console.log(name.padEnd(10) + cells.map(([text, width]) => text.padStart(width)).join(''))
}
