import { afterEach, beforeEach, expect, test } from 'vitest'
import { type DeliveryTools, deliverRound } from '../../src/send/deliver-round.ts'
import type { Destination } from '../../src/send/pace.ts'
import { newSlots, type Slots } from '../../src/send/slots.ts'
import type { Transport } from '../../src/send/transport.ts'
import type { OutgoingLetter } from '../../src/send/try-target.ts'
import type { Attempt, Stage } from '../../src/values/attempt.ts'
import type { MtaStsPolicy } from '../../src/values/evidence.ts'
import { absent } from '../../src/values/observation.ts'
import { trustRoots } from '../../src/wire/trusted-roots.ts'
import { systemClock } from '../../src/world/clock.ts'
import type { Dialled, DialRequest, Network } from '../../src/world/network.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aCertificate } from '../kit/a-certificate.ts'
import {
  aMailServer,
  close,
  type MailServer,
  type MailServerScript,
  reset,
  type Step,
  silence,
} from '../kit/a-mail-server.ts'
import { aRoute, type HostRecords } from '../kit/a-route.ts'

const six = '2001:db8:1::1'
const six2 = '2001:db8:1::2'
const four = '192.0.2.1'
const four2 = '192.0.2.2'
const both = { 'mx.provider.example': { aaaa: [six], a: [four] } }

const dualStack: Transport = {
  name: 'dual-stack',
  hostname: 'dual.control.example',
  ipv6: '2001:db8:25::44',
  ipv4: '192.0.2.44',
  prefer: 'ipv6',
}
const ipv6Only: Transport = {
  ...dualStack,
  name: 'ipv6-only',
  hostname: 'out6.six.example',
  ipv6: '2001:db8:25::d0e6',
}

const letter: OutgoingLetter = {
  id: 'abcdefghij234567',
  envelopeSender: 'b+token@control.example',
  recipient: 'person@Provider.example',
  expiresAt: Number.MAX_SAFE_INTEGER,
  message: Buffer.from('Subject: Answer\r\n\r\nHello.\r\n'),
}

const settings = {
  port: 25,
  connectTimeoutMs: 1_000,
  commandTimeoutMs: 1_000,
  finalDotTimeoutMs: 1_000,
  attemptTimeoutMs: 5_000,
}

const patient = {
  settings: { ...settings, commandTimeoutMs: 9_000, finalDotTimeoutMs: 9_000, attemptTimeoutMs: 9_000 },
}
const plenty = { concurrency: 100, perDestination: 10, longestWaitMs: 5_000 }

let pretend: PretendNetwork
let dialled: DialRequest[]
let network: Network
let servers: MailServer[]

beforeEach(async () => {
  pretend = await makePretendNetwork()
  dialled = []
  servers = []
  network = watched(pretend)
})

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await pretend.close()
})

const watched = (under: Network): Network => ({
  ...under,
  dial(request) {
    dialled.push(request)
    return under.dial(request)
  },
})

async function serve(address: string, script: MailServerScript = {}): Promise<MailServer> {
  const server = await aMailServer(script, async (take) => {
    const listener = await pretend.listen({ address, port: 25 }, ({ socket }) => take(socket))
    return { port: 25, close: () => listener.close() }
  })
  servers.push(server)
  return server
}

function deliver(
  transport: Transport,
  hosts: Record<string, HostRecords>,
  change: Partial<DeliveryTools> = {},
  to: OutgoingLetter = letter,
): Promise<Attempt[]> {
  return deliverRound(to, transport, 1, {
    network,
    clock: systemClock,
    findRoute: async (domain) => aRoute(hosts, { domain }),
    findPolicy: async () => null,
    trust: trustRoots(),
    judgeAddress: () => true,
    random: () => 0,
    settings,
    places: { ways: newSlots(plenty, systemClock), sessions: newSlots(plenty, systemClock) },
    ...change,
  })
}

const way = (attempts: Attempt[]): string[] =>
  attempts.map(({ address, stage, outcome }) => `${address} ${stage} ${outcome}`)

test('a letter that IPv6 takes is not tried over IPv4', async () => {
  const server = await serve(six)
  await serve(four)
  const attempts = await deliver(dualStack, both)
  expect(attempts).toMatchObject([
    {
      id: 'abcdefghij234567-1-1',
      round: 1,
      host: 'mx.provider.example',
      address: six,
      family: 'ipv6',
      localAddress: '2001:db8:25::44',
      stage: 'done',
      outcome: 'accepted',
      code: 250,
    },
  ])
  expect(attempts[0]?.durations).toHaveProperty('connect')
  expect(server.sessions[0]?.commands[0]).toBe('EHLO dual.control.example')
  expect(dialled.map(({ to, from }) => [to.address, from])).toEqual([[six, '2001:db8:25::44']])
})

test.for<[string, MailServerScript | null, Stage]>([
  ['a closed port', null, 'connect'],
  ['a reset before the greeting', { greeting: reset }, 'greeting'],
  ['a 554 greeting', { greeting: '554 5.7.1 No' }, 'greeting'],
  ['silence', { greeting: silence }, 'greeting'],
  ['421 to EHLO', { ehlo: { reply: '421 4.3.2 Later', end: 'close' } }, 'ehlo'],
  ['a refused sender', { mail: '550 5.7.1 Sender refused' }, 'mail'],
  ['a refused recipient', { rcpt: '550 5.2.1 does not accept email over IPv6' }, 'rcpt'],
  ['a deferred recipient', { rcpt: '450 4.2.0 Greylisted' }, 'rcpt'],
  ['a refused DATA', { data: '554 5.5.1 No' }, 'data'],
  ['a close in DATA', { data: close }, 'data'],
  ['a refusal after the final dot', { dot: '550-5.7.1 Not over\n550 5.7.1 IPv6' }, 'dot'],
  ['a deferral after the final dot', { dot: '451 4.7.1 Later' }, 'dot'],
])('dual stack goes to IPv4 in the same round after %s over IPv6', async ([, script, stage]) => {
  if (script !== null) await serve(six, script)
  const server = await serve(four)
  const attempts = await deliver(dualStack, both)
  expect(attempts).toMatchObject([
    { round: 1, family: 'ipv6', stage },
    { round: 1, family: 'ipv4', address: four, stage: 'done', outcome: 'accepted' },
  ])
  expect(server.messages()).toHaveLength(1)
})

test.for<[string, Step]>([
  ['silence', silence],
  ['a reset', reset],
  ['a close', close],
])('a final dot that meets %s is no reason to go on in the same round', async ([, dot]) => {
  await serve(six, { dot })
  await serve(four)
  const attempts = await deliver(dualStack, both)
  expect(way(attempts)).toEqual([`${six} dot network`])
})

test('the family that is preferred comes first, and the other follows', async () => {
  await serve(four, { rcpt: '550 5.1.1 No' })
  await serve(six)
  const attempts = await deliver({ ...dualStack, prefer: 'ipv4' }, both)
  expect(way(attempts)).toEqual([`${four} rcpt refused`, `${six} done accepted`])
})

test('a deferral or a dead address moves to the next one, a refusal to the next family', async () => {
  const hosts = { 'mx.provider.example': { aaaa: [six, six2], a: [four, four2] } }
  await serve(six2, { rcpt: '450 4.2.0 Greylisted' })
  await serve(four, { rcpt: '550 5.1.1 No' })
  await serve(four2)
  expect(way(await deliver(dualStack, hosts))).toEqual([
    `${six} connect network`,
    `${six2} rcpt deferred`,
    `${four} rcpt refused`,
  ])
})

test('a dropped connection attempt costs its deadline and is told', async () => {
  pretend.drop(six)
  const [attempt] = await deliver(ipv6Only, both, { settings: { ...settings, connectTimeoutMs: 200 } })
  expect(attempt).toMatchObject({
    stage: 'connect',
    outcome: 'network',
    trouble: 'timed-out',
    enhanced: '4.4.1',
    localAddress: null,
    text: `no connection to [${six}]:25 within 0.2 s`,
  })
  expect(dialled[0]?.timeoutMs).toBe(200)
})

test('connecting takes no longer than the whole attempt may, and what it took is no time of the session', async () => {
  await serve(six, { greeting: silence })
  const slowly: Network = {
    ...network,
    async dial(request) {
      const dialled = await network.dial(request)
      return { ...dialled, ms: 1_800 }
    },
  }
  const attempts = await deliver(ipv6Only, both, {
    network: slowly,
    settings: { ...settings, connectTimeoutMs: 9_000, commandTimeoutMs: 9_000, attemptTimeoutMs: 2_000 },
  })
  expect(dialled[0]?.timeoutMs).toBeLessThanOrEqual(2_000)
  expect(attempts[0]?.text).toMatch(/^no end of the session within (?:[12]?\d{2}|200) ms/)
})

test('a letter whose time is up is not tried at the next address', async () => {
  await serve(six, { greeting: '421 4.3.2 Later' })
  await serve(six2)
  const hosts = { 'mx.provider.example': { aaaa: [six, six2] } }
  const attempts = await deliver(ipv6Only, hosts, {}, { ...letter, expiresAt: Date.now() - 60_000 })
  expect(way(attempts)).toEqual([`${six} greeting deferred`])
})

test('IPv6-only goes by IPv6 from its own address and never to IPv4', async () => {
  await serve(six, { rcpt: '550 5.1.1 No' })
  await serve(four)
  expect(way(await deliver(ipv6Only, both))).toEqual([`${six} rcpt refused`])
  expect(dialled.map(({ to, from }) => [to.address, from])).toEqual([[six, '2001:db8:25::d0e6']])
})

test.for(['::ffff:192.0.2.1', '::ffff:c000:201', '0:0:0:0:0:ffff:192.0.2.1', '192.0.2.1'])(
  'IPv6-only does not dial an AAAA record of %s, even where the address check lets it through',
  async (address) => {
    await serve(four)
    const attempts = await deliver(ipv6Only, { 'mx.provider.example': { aaaa: [address], a: [four] } })
    expect(dialled).toEqual([])
    expect(attempts.at(-1)).toMatchObject({ stage: 'resolve', outcome: 'refused', enhanced: '5.4.4' })
  },
)

test('a mapped address that is dialled all the same would be caught at the socket', async () => {
  const server = await serve(six)
  const lying: Network = {
    ...pretend,
    async dial(request): Promise<Dialled> {
      const result = await pretend.dial(request)
      if (result.state !== 'connected') return result
      return { ...result, remote: { address: '::ffff:192.0.2.1', port: 25 } }
    },
  }
  const attempts = await deliver(ipv6Only, both, { network: lying })
  expect(attempts).toMatchObject([{ stage: 'connect', outcome: 'ours' }])
  expect(server.messages()).toEqual([])
})

test('IPv6-only with a mapped source address sends nothing', async () => {
  await serve(six)
  const attempts = await deliver({ ...ipv6Only, ipv6: '::ffff:192.0.2.44' }, both)
  expect(dialled).toEqual([])
  expect(attempts).toMatchObject([{ outcome: 'ours' }])
})

test('a source address that this machine does not have is ours, not theirs', async () => {
  const attempts = await deliver(ipv6Only, both, { network: systemNetwork })
  expect(attempts).toMatchObject([{ stage: 'connect', outcome: 'ours', localAddress: null }])
})

test('what fails on our side over IPv6 leaves IPv4 to try', async () => {
  await serve(four)
  const attempts = await deliver({ ...dualStack, ipv6: null }, both)
  expect(way(attempts)).toEqual([`${six} connect ours`, `${four} done accepted`])
})

test('a failed TLS handshake is followed by a plain session to the same address', async () => {
  const server = await serve(six, { starttls: { reply: '220 Ready', end: 'close' } })
  const attempts = await deliver(ipv6Only, both)
  expect(attempts).toMatchObject([
    { address: six, stage: 'starttls', outcome: 'network', trouble: 'tls' },
    { address: six, stage: 'done', outcome: 'accepted', tls: null },
  ])
  expect(server.sessions).toHaveLength(2)
})

test('a mail over TLS says so', async () => {
  await serve(six, { starttls: 'works' })
  expect(await deliver(ipv6Only, both)).toMatchObject([{ outcome: 'accepted', tls: 'TLSv1.3' }])
})

test('a provider without AAAA records gets no connection from IPv6-only, and a local failure', async () => {
  const attempts = await deliver(ipv6Only, { 'mx.provider.example': { a: [four] } })
  expect(attempts).toMatchObject([
    {
      id: 'abcdefghij234567-1-1',
      host: 'mx.provider.example',
      address: null,
      family: null,
      stage: 'resolve',
      outcome: 'refused',
      trouble: 'dns',
      code: null,
      enhanced: '5.4.4',
    },
  ])
  expect(dialled).toEqual([])
})

test('the recipient’s domain is asked for in lower case', async () => {
  const asked: string[] = []
  await deliver(dualStack, both, {
    findRoute: async (domain) => {
      asked.push(domain)
      return aRoute({}, { mx: absent('no-such-name') })
    },
  })
  expect(asked).toEqual(['provider.example'])
})

test('addresses that are not dialled are recorded before those that are', async () => {
  await serve(six)
  const attempts = await deliver(
    dualStack,
    { 'mx.provider.example': { aaaa: ['::1', six] } },
    { judgeAddress: (address) => (address === '::1' ? 'loopback' : true) },
  )
  expect(way(attempts)).toEqual(['::1 resolve refused', `${six} done accepted`])
})

test('a round that is broken off ends at once and is ours', async () => {
  const server = await serve(six, { rcpt: silence })
  await serve(four)
  const controller = new AbortController()
  const delivering = deliver(dualStack, both, { signal: controller.signal, ...patient })
  await expect.poll(() => server.sessions[0]?.commands.length).toBe(3)
  controller.abort()
  const attempts = await delivering
  expect(way(attempts)).toEqual([`${six} rcpt ours`])
})

/** As if others waited for the place as soon as something is the case. */
const crowdedWhen = (holds: () => boolean): Slots => ({
  async run(_destination, work) {
    const crowdedOut = new AbortController()
    const timer = setInterval(() => {
      if (holds()) crowdedOut.abort()
    }, 10)
    return await work(crowdedOut.signal).finally(() => clearInterval(timer))
  },
  counts: () => ({ running: 0, waiting: 0, slow: 0 }),
})
const full: Slots = { ...crowdedWhen(() => false), run: async () => null }
const free = (): Slots => newSlots(plenty, systemClock)

test('a session that others need the place of is broken off as ours, and the other family is tried', async () => {
  const server = await serve(six, { rcpt: silence })
  await serve(four)
  const isAtRcpt = (): boolean =>
    server.sessions.some(({ commands, closed }) => !closed && commands.length === 3)
  const places = { ways: free(), sessions: crowdedWhen(isAtRcpt) }
  const attempts = await deliver(dualStack, both, { places, ...patient })
  expect(way(attempts)).toEqual([`${six} rcpt ours`, `${four} done accepted`])
  expect(attempts[0]).toMatchObject({ trouble: 'crowded', text: expect.stringMatching(/^broken off after /) })
  expect(server.sessions).toHaveLength(1)
})

test('a dial that others need the place of is broken off as ours', async () => {
  pretend.drop(six)
  const places = { ways: free(), sessions: crowdedWhen(() => dialled.length > 0) }
  const [attempt] = await deliver(ipv6Only, both, {
    places,
    settings: { ...settings, connectTimeoutMs: 9_000 },
  })
  expect(attempt).toMatchObject({ stage: 'connect', outcome: 'ours', trouble: 'crowded', code: null })
})

test('a final dot whose answer we do not wait for is no reason to go on in the same round', async () => {
  const server = await serve(six, { dot: silence })
  await serve(four)
  const places = { ways: free(), sessions: crowdedWhen(() => server.messages().length > 0) }
  const attempts = await deliver(dualStack, both, { places, ...patient })
  expect(way(attempts)).toEqual([`${six} dot ours`])
})

test('a letter that gets no place is put off as ours, and no network was tried', async () => {
  const places = { ways: free(), sessions: full }
  expect(await deliver(dualStack, both, { places })).toMatchObject([
    { address: six, family: null, stage: 'resolve', outcome: 'ours', trouble: 'crowded', code: null },
    { address: four, family: null, stage: 'resolve', outcome: 'ours', trouble: 'crowded', code: null },
  ])
  expect(await deliver(dualStack, both, { places: { ways: full, sessions: free() } })).toMatchObject([
    { address: null, family: null, stage: 'resolve', outcome: 'ours', trouble: 'crowded', code: null },
  ])
  expect(dialled).toEqual([])
})

test('a way that is not found while others wait to look for theirs is put off as ours', async () => {
  const attempts = await deliver(dualStack, both, {
    places: { ways: crowdedWhen(() => true), sessions: free() },
    findPolicy: () => new Promise(() => undefined),
  })
  expect(attempts).toMatchObject([{ stage: 'resolve', outcome: 'ours', trouble: 'crowded' }])
})

test('a letter that has gone while it waited for its turn is not sent', async () => {
  await serve(six)
  let gone = false
  const sessions: Slots = {
    ...free(),
    async run(_destination, work) {
      gone = true
      return await work(new AbortController().signal)
    },
  }
  const to = { ...letter, isGone: async () => gone }
  expect(await deliver(dualStack, both, { places: { ways: free(), sessions } }, to)).toEqual([])
  expect(dialled).toEqual([])
})

test('a place is taken for the registered domain, the host and its network', async () => {
  await serve(six)
  await serve(four, { rcpt: '450 4.2.0 Later' })
  const asked: Destination[] = []
  const watch = (slots: Slots): Slots => ({
    ...slots,
    run(destination, work) {
      asked.push(destination)
      return slots.run(destination, work)
    },
  })
  const places = { ways: watch(free()), sessions: watch(free()) }
  const to = { ...letter, recipient: 'person@a.b.provider.example' }
  await deliver({ ...dualStack, prefer: 'ipv4' }, both, { places }, to)
  expect(asked).toEqual([
    { domain: 'provider.example', host: 'provider.example', network: 'provider.example' },
    { domain: 'provider.example', host: '192.0.2.1/32', network: '192.0.2.0/24' },
    { domain: 'provider.example', host: '2001:db8:1::/64', network: '2001:db8:1::/48' },
  ])
})

test('one address has its deadline once, with a broken handshake and without', async () => {
  await serve(six, {
    starttls: { reply: '220 go', after: 500, end: 'close' },
    greeting: ['220 one', silence],
  })
  const attempts = await deliver(ipv6Only, both, {
    settings: { ...settings, commandTimeoutMs: 9_000, attemptTimeoutMs: 3_000 },
  })
  expect(way(attempts)).toEqual([`${six} starttls network`, `${six} greeting network`])
  expect(attempts[1]?.text).toContain('no end of the session within')
  expect(attempts.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThan(3_400)
})

const certificate = aCertificate('mx.provider.example')
const trusting = { trust: trustRoots([certificate.cert]) }
const policyOf = (mode: MtaStsPolicy['mode'], ...mx: string[]) => ({
  findPolicy: async () => ({ mode, mx, maxAgeSeconds: 86_400 }),
})
const enforced = policyOf('enforce', 'mx.provider.example')

test('an enforced MTA-STS policy is kept over TLS with a certificate that holds', async () => {
  const server = await serve(six, { starttls: 'works', certificate })
  const attempts = await deliver(ipv6Only, both, { ...enforced, ...trusting })
  expect(attempts).toMatchObject([{ stage: 'done', outcome: 'accepted', trouble: null, tls: 'TLSv1.3' }])
  expect(server.messages()).toHaveLength(1)
})

test('an enforced MTA-STS policy keeps a letter from a host whose certificate nobody vouches for', async () => {
  const server = await serve(six, { starttls: 'works', certificate })
  await serve(four, { starttls: 'works', certificate })
  const attempts = await deliver(dualStack, both, enforced)
  expect(attempts).toMatchObject([
    { ...{ address: six, family: 'ipv6' }, ...forbidden },
    { ...{ address: four, family: 'ipv4' }, ...forbidden },
  ])
  expect(attempts[0]?.text).toBe(
    'the certificate of mx.provider.example is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT); the MTA-STS policy of provider.example (mode enforce) forbids delivery so',
  )
  expect(server.messages()).toEqual([])
})

const forbidden = { stage: 'starttls', outcome: 'network', trouble: 'policy', code: null, enhanced: '4.7.5' }

test('an enforced MTA-STS policy goes on to the next address, where there is a certificate that holds', async () => {
  await serve(six, { starttls: 'works' })
  await serve(six2, { starttls: 'works', certificate })
  const hosts = { 'mx.provider.example': { aaaa: [six, six2] } }
  const attempts = await deliver(ipv6Only, hosts, { ...enforced, ...trusting })
  expect(way(attempts)).toEqual([`${six} starttls network`, `${six2} done accepted`])
})

test('an enforced MTA-STS policy allows no plain session after a broken handshake', async () => {
  const server = await serve(six, { starttls: { reply: '220 Ready', end: 'close' } })
  const attempts = await deliver(ipv6Only, both, enforced)
  expect(attempts).toMatchObject([{ stage: 'starttls', trouble: 'policy', enhanced: null }])
  expect(server.sessions).toHaveLength(1)
})

test('a host that an enforced MTA-STS policy does not name is not dialled', async () => {
  await serve(six)
  const attempts = await deliver(ipv6Only, both, policyOf('enforce', 'mx2.provider.example'))
  expect(attempts).toMatchObject([
    {
      ...{ host: 'mx.provider.example', address: null, family: null, stage: 'resolve' },
      ...{ outcome: 'network', trouble: 'policy', enhanced: '4.7.5' },
    },
  ])
  expect(dialled).toEqual([])
})

test.for(['testing', 'none'] as const)('an MTA-STS policy of mode %s forbids nothing', async (mode) => {
  await serve(six, { starttls: 'works', certificate })
  const attempts = await deliver(ipv6Only, both, policyOf(mode, 'mx2.provider.example'))
  expect(attempts).toMatchObject([{ outcome: 'accepted', tls: 'TLSv1.3' }])
})
