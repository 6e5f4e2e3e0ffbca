import { createServer, type Server, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAddresses } from '../../bench/ground/own-network.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { LetterRecord } from '../../src/values/letter.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'
import { systemClock } from '../../src/world/clock.ts'
import type { Store } from '../../src/world/store.ts'
import { openStore } from '../../src/world/store-open.ts'
import { aMailServer, type MailServer, type MailServerScript } from '../kit/a-mail-server.ts'
import { type OddServer, oddServers } from '../kit/odd-servers.ts'
import { aBesiegedService, type Besieged, stranger, testAddress } from './besieged-service.ts'

const delivery = {
  ...{ connectTimeout: '5s', commandTimeout: '6s', finalDotTimeout: '6s', attemptTimeout: '10s' },
  // Nothing is tried twice here.
  ...{ retry: ['1h'], bisect: 'off' },
}
const servers = oddServers(3_500)
/** The longest attempt, its wait for a place, and what a busy machine adds. */
const patienceMs = 40_000
const concurrency = 100
const perDestination = 10

let besieged: Besieged
let store: Store
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  besieged = await aBesiegedService({ delivery })
  const folder = join(besieged.ground.folder, 'state')
  store = await openStore({
    url: 'sqlite',
    folder,
    node: 'test',
    clock: systemClock,
    readOnly: true,
  })
}, 120_000)
afterAll(async () => {
  await store?.close()
  await Promise.all(stops.map((stop) => stop()))
  await besieged?.stop()
})

/** An address in a /48 of its own. */
const addressOf = (area: string, index: number): string =>
  `2001:db8:${area}${index.toString(16).padStart(2, '0')}::25`

/** A domain's mail goes to this address, and may come from a stranger of ours. */
const domainAt = (domain: string, address: string): ZoneRecord[] => [
  { name: domain, type: 'MX', data: { preference: 10, exchange: `mx.${domain}` } },
  { name: `mx.${domain}`, type: 'AAAA', data: address },
  { name: domain, type: 'TXT', data: `v=spf1 ip6:2001:db8:bad::/48 -all` },
]

/** Sends a test mail; the case that it opened. */
async function openCase(sender: string, index: number): Promise<string> {
  const client = await stranger(4 + (index % 16))
  await client.read()
  for (const line of ['EHLO evil.example', `MAIL FROM:<${sender}>`, `RCPT TO:<${testAddress}>`, 'DATA'])
    expect(await client.say(line)).toMatch(/^[23]/)
  const header = [
    `From: <${sender}>`,
    `To: ${testAddress}`,
    'Subject: x',
    `Message-ID: <${index}@evil.example>`,
  ]
  const reply = await client.say([...header, '', 'Hello.', '.'].join('\r\n'))
  client.end()
  expect(reply).toMatch(/^250 /)
  return /\bcase ([a-z2-7]{10})\b/.exec(reply)?.[1] ?? ''
}

/** The letters of a case, as soon as each was tried. */
async function triedLetters(caseId: string): Promise<LetterRecord[]> {
  for (let waited = 0; ; waited += 100) {
    const letters = (await store.readCase(caseId))?.letters ?? []
    if (letters.length > 1 && letters.every(({ attempts }) => attempts.length > 0)) return letters
    if (waited > patienceMs) return letters
    await wait(100)
  }
}

const wayOf = (attempts: readonly Attempt[]) =>
  attempts.map(({ stage, outcome, trouble, code }): OddServer['ends'][number] => [
    stage,
    outcome,
    outcome === 'accepted' ? null : (trouble ?? code),
  ])

async function serveAt(script: MailServerScript, address: string): Promise<MailServer> {
  const server = await aMailServer(script, (take) => {
    const listener = createServer(take)
    return new Promise((resolve) =>
      listener.listen({ host: address, port: 25, ipv6Only: true }, () =>
        resolve({ port: 25, close: () => new Promise((done) => listener.close(() => done())) }),
      ),
    )
  })
  stops.push(() => server.stop())
  return server
}

test('whatever a server does, a letter costs its deadline, and what it came to is told', {
  timeout: 120_000,
}, async () => {
  const at = (index: number): string => addressOf('5e', index)
  addAddresses(servers.map((_, index) => at(index)))
  await Promise.all(servers.map((odd, index) => serveAt(odd.script, at(index))))
  await besieged.ground.publish(servers.flatMap((_, index) => domainAt(`odd${index}.example`, at(index))))
  const lines: string[] = []
  await besieged.withstand(`${servers.length} odd servers at once`, async () => {
    const wrong: string[] = []
    await Promise.all(
      servers.map(async (odd, index) => {
        const letters = await triedLetters(await openCase(`m@odd${index}.example`, index))
        for (const { kind, state, attempts } of letters) {
          const way = wayOf(attempts)
          const isEarly = odd.name === 'reset at greeting' && JSON.stringify(way) === resetBeforehand
          if (!isEarly && JSON.stringify(way) !== JSON.stringify(odd.ends))
            wrong.push(`${odd.name}, ${kind}: ${way.join(' ')}`)
          const due = odd.ends.at(-1)?.[1]
          const wanted = due === 'accepted' ? 'accepted' : due === 'refused' ? 'failed' : 'waiting'
          if (state !== wanted) wrong.push(`${odd.name}, ${kind}: ${state}, not ${wanted}`)
          for (const { ms, text, transcript } of attempts) {
            if (ms > 13_000) wrong.push(`${odd.name}, ${kind}: ${ms} ms`)
            if (/[^\P{C}\n]/u.test(text + transcript)) wrong.push(`${odd.name}, ${kind}: a control character`)
            if (text.length > 2_100 || transcript.length > 32_768)
              wrong.push(`${odd.name}, ${kind}: too long`)
          }
        }
        const costs = letters.flatMap(({ attempts }) => attempts.map(({ ms }) => ms))
        const ways = wayOf(letters[1]?.attempts ?? []).map((end) => end.filter(Boolean).join(' '))
        lines.push(`  ${odd.name}: ${ways.join(', then ')}, in at most ${Math.max(...costs)} ms`)
      }),
    )
    expect(wrong).toEqual([])
    return `${2 * servers.length} letters, each as it had to be`
  })
  console.log(lines.toSorted().join('\n'))
})

/** A reset that comes while the connection is made. */
const resetBeforehand = JSON.stringify([['connect', 'network', 'refused']])

/** Takes connections, says nothing and lets nobody go. */
async function aTarpit(address: string, port = 25) {
  const open = new Set<Socket>()
  let most = 0
  let count = 0
  const server: Server = createServer((socket) => {
    open.add(socket)
    count += 1
    most = Math.max(most, open.size)
    socket.on('error', () => undefined)
    socket.on('close', () => open.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen({ host: address, port, ipv6Only: true }, resolve))
  stops.push(
    () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy()
        server.close(() => resolve())
      }),
  )
  return { most: () => most, count: () => count, open: () => open.size }
}

/** Five mails, so ten letters, from each of these domains; for as long as the letters are under way, and a while. */
async function flood(domains: readonly string[], forMs: number): Promise<number> {
  const until = Date.now() + forMs
  for (let mail = 0; mail < 5; mail += 1)
    await Promise.all(domains.map((domain, index) => openCase(`m${mail}@${domain}`, index)))
  await wait(Math.max(0, until - Date.now()))
  return 10 * domains.length
}

test('thirty tarpits with ten letters each keep no other letter waiting', { timeout: 120_000 }, async () => {
  const addresses = Array.from({ length: 30 }, (_, index) => addressOf('7a', index))
  addAddresses(addresses)
  const tarpits = await Promise.all(addresses.map((address) => aTarpit(address)))
  const domains = addresses.map((_, index) => `tarpit${index}.example`)
  await besieged.ground.publish(
    addresses.flatMap((address, index) => domainAt(domains[index] ?? '', address)),
  )
  let most = 0
  const looking = setInterval(() => {
    most = Math.max(
      most,
      tarpits.reduce((sum, { open }) => sum + open(), 0),
    )
  }, 20)
  await besieged.withstand('30 tarpits', async () => {
    const letters = await flood(domains, 25_000)
    expect(most).toBeLessThanOrEqual(concurrency)
    expect(Math.max(...tarpits.map((tarpit) => tarpit.most()))).toBeLessThanOrEqual(perDestination + 2)
    const tried = tarpits.reduce((sum, { count }) => sum + count(), 0)
    return `${letters} letters, ${tried} sessions, at most ${most} at once`
  })
  clearInterval(looking)
})

test('a tarpit with as many names as it likes is one', { timeout: 120_000 }, async () => {
  const [sameHost, sameDomain] = [addressOf('7b', 0), addressOf('7b', 1)]
  addAddresses([sameHost, sameDomain])
  const tarpits = [await aTarpit(sameHost), await aTarpit(sameDomain)]
  const many = Array.from({ length: 30 }, (_, index) => `many${index}.example`)
  const below = Array.from({ length: 30 }, (_, index) => `n${index}.wild.example`)
  await besieged.ground.publish([
    ...many.flatMap((domain) => domainAt(domain, sameHost)),
    ...below.flatMap((domain) => domainAt(domain, sameDomain)),
  ])
  await besieged.withstand('a tarpit of 30 domains, and one of 30 subdomains', async () => {
    const letters = await flood([...many, ...below], 15_000)
    // One that was given up may be seen as open here while the next one comes.
    for (const tarpit of tarpits) expect(tarpit.most()).toBeLessThanOrEqual(perDestination + 2)
    return `${letters} letters, at most ${tarpits.map(({ most }) => most()).join(' and ')} at once`
  })
})

test('thirty hosts that stall the look for an MTA-STS policy keep no other letter waiting', {
  timeout: 120_000,
}, async () => {
  const addresses = Array.from({ length: 30 }, (_, index) => addressOf('7c', index))
  // Their letters go out without a policy in the end, and shall not be taken for those of the honest.
  const quick = addressOf('7d', 0)
  addAddresses([...addresses, quick])
  const taking = await serveAt({}, quick)
  const tarpits = await Promise.all(addresses.map((address) => aTarpit(address, 443)))
  const domains = addresses.map((_, index) => `policy${index}.example`)
  await besieged.ground.publish(
    domains.flatMap((domain, index): ZoneRecord[] => [
      ...domainAt(domain, quick),
      { name: `_mta-sts.${domain}`, type: 'TXT', data: 'v=STSv1; id=1' },
      { name: `mta-sts.${domain}`, type: 'AAAA', data: addresses[index] ?? '' },
    ]),
  )
  await besieged.withstand('30 hosts that give no MTA-STS policy', async () => {
    const letters = await flood(domains, 15_000)
    const most = Math.max(...tarpits.map((tarpit) => tarpit.most()))
    // R26: nobody's policy is asked for more than once at a time.
    expect(most).toBe(1)
    return `${letters} letters, ${taking.messages().length} of them taken, at most ${most} fetch of each policy at once`
  })
})
