import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import fc from 'fast-check'
import { spf } from 'mailauth/lib/spf/index.js'
import { expect, onTestFinished, test } from 'vitest'
import { absent, failed, seen } from '../../src/values/observation.ts'
import { mailauthResolver, makeResolver, type Resolver, withBudget } from '../../src/wire/resolver.ts'
import { systemClock as clock } from '../../src/world/clock.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

const zone = aZone(
  'example.org',
  ['@', 'MX', 20, 'MX2.example.org'],
  ['@', 'MX', 10, 'mx1.example.org'],
  ['@', 'NS', 'ns.example.org'],
  ['@', 'TXT', `v=spf1 ${'ip6:2001:db8::/32 '.repeat(20)}-all`],
  ['mx1', 'AAAA', '2001:0DB8::0025'],
  ['mx1', 'A', '192.0.2.25'],
  ['mapped', 'AAAA', '::ffff:192.0.2.1'],
  ['null', 'MX', 0, ''],
  ['odd', 'PTR', '<script>.example.org'],
  ['alias', 'CNAME', 'mx1.example.org'],
  ['toward', 'CNAME', 'gone.example.org'],
  ['text', 'TXT', 'only text'],
  ['_25._tcp.mx1', 'TLSA', 3, 1, 1, 'ab'.repeat(32)],
  ['other', 'AAAA', '2001:db8::1'],
  ['textalias', 'CNAME', 'text.example.org'],
  ['otheralias', 'CNAME', 'other.example.org'],
  ...Array.from({ length: 500 }, (_, n): [string, 'MX', number, string] => [
    'many',
    'MX',
    n,
    `mx${n}.example.org`,
  ]),
)

const types = ['a', 'aaaa', 'mx', 'txt', 'ptr', 'ns', 'cname', 'tlsa'] as const satisfies (keyof Resolver)[]

async function aWorld(timeoutMs = 1_000) {
  const dns = await aDnsServer(zone)
  return { dns, resolver: makeResolver({ servers: [dns.server], timeoutMs, clock }) }
}

/** A port where nobody ever answers. */
async function aSilentServer(): Promise<string> {
  const socket = createSocket('udp6')
  socket.bind(0, '::1')
  await once(socket, 'listening')
  onTestFinished(() => void socket.close())
  return `[::1]:${socket.address().port}`
}

async function timed<T>(promise: Promise<T>): Promise<{ value: T; ms: number }> {
  const began = performance.now()
  return { value: await promise, ms: performance.now() - began }
}

test('records are seen as values: canonical addresses, lower-case names, whole texts', async () => {
  const { resolver } = await aWorld()
  expect(await resolver.aaaa('mx1.example.org')).toEqual(seen(['2001:db8::25']))
  expect(await resolver.a('MX1.example.org.')).toEqual(seen(['192.0.2.25']))
  expect(await resolver.aaaa('mapped.example.org')).toEqual(seen(['::ffff:192.0.2.1']))
  expect(await resolver.mx('example.org')).toEqual(
    seen([
      { preference: 20, host: 'mx2.example.org' },
      { preference: 10, host: 'mx1.example.org' },
    ]),
  )
  expect(await resolver.mx('null.example.org')).toEqual(seen([{ preference: 0, host: '' }]))
  expect(await resolver.ns('example.org')).toEqual(seen(['ns.example.org']))
  expect(await resolver.txt('example.org')).toEqual(seen([`v=spf1 ${'ip6:2001:db8::/32 '.repeat(20)}-all`]))
  expect(await resolver.ptr('odd.example.org')).toEqual(seen(['<script>.example.org']))
  expect(await resolver.cname('alias.example.org')).toEqual(seen(['mx1.example.org']))
  expect(await resolver.aaaa('alias.example.org')).toEqual(seen(['2001:db8::25']))
  expect(await resolver.tlsa('_25._tcp.mx1.example.org')).toEqual(
    seen([{ usage: 3, selector: 1, matching: 1 }]),
  )
})

test.each(types)('%s: a name that is not there is told from one without such a record', async (type) => {
  const { resolver } = await aWorld()
  const owner = type === 'aaaa' ? 'text' : 'other'
  expect(await resolver[type]('gone.example.org')).toEqual(absent('no-such-name'))
  expect(await resolver[type](`${owner}.example.org`)).toEqual(absent('no-such-record'))
  if (type === 'cname') return
  expect(await resolver[type]('toward.example.org')).toEqual(absent('no-such-name'))
  expect(await resolver[type](`${owner}alias.example.org`)).toEqual(absent('no-such-record'))
})

test.each(types)('%s: a server that fails or declines is a failed look and nothing else', async (type) => {
  const { dns, resolver } = await aWorld(200)
  for (const [fault, code] of [
    ['servfail', 'SERVFAIL'],
    ['refused', 'REFUSED'],
    ['drop', 'TIMEOUT'],
  ] as const) {
    dns.setFault('gone.example.org', fault)
    expect(await resolver[type]('gone.example.org')).toEqual(failed(code))
  }
  expect(await resolver[type]('elsewhere.test')).toEqual(failed('REFUSED'))
})

test('500 MX records come by TCP, all of them', async () => {
  const { dns, resolver } = await aWorld()
  const found = await resolver.mx('many.example.org')
  expect(found.state === 'seen' && found.value).toHaveLength(500)
  expect(dns.asked.map(({ transport }) => transport)).toEqual(['udp', 'tcp'])
})

test('an answer that is huge is a failed look, and so are texts that are', async () => {
  const long = 'x'.repeat(50)
  const { server } = await aDnsServer(
    aZone(
      'huge.test',
      ...Array.from({ length: 400 }, (_, n): [string, 'PTR', string] => [
        'names',
        'PTR',
        `${long}.${n}.${long}.huge.test`,
      ]),
      ...Array.from({ length: 170 }, (_, n): [string, 'TXT', string] => [
        'texts',
        'TXT',
        `${n} ${'y'.repeat(100)}`,
      ]),
      ...Array.from({ length: 100 }, (_, n): [string, 'TXT', string] => [
        'fewer',
        'TXT',
        `${n} ${'y'.repeat(100)}`,
      ]),
    ),
  )
  const resolver = makeResolver({ servers: [server], timeoutMs: 1_000, clock })
  expect(await resolver.ptr('names.huge.test')).toEqual(failed('HUGE'))
  expect(await resolver.txt('texts.huge.test')).toEqual(failed('HUGE'))
  expect(await resolver.txt('fewer.huge.test')).toMatchObject({ state: 'seen' })
})

test.each([
  '',
  '.',
  '..',
  'a..example.org',
  '.example.org',
  'a b.example.org',
  '<x>.example.org',
  'a\r\nb.example.org',
  'a\\046.example.org',
  'ü.example.org',
  'a\0.example.org',
  '::1',
  `${'a'.repeat(64)}.example.org`,
  'abcdefghi.'.repeat(26),
])('%j is never sent', async (name) => {
  const { dns, resolver } = await aWorld()
  for (const type of types) expect(await resolver[type](name)).toEqual(failed('BADNAME'))
  expect(dns.asked).toEqual([])
})

test('no name whatever makes it throw or hang', async () => {
  const { resolver } = await aWorld(50)
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.domain(), fc.string({ unit: 'binary' })), async (name) => {
      expect(['failed', 'absent']).toContain((await resolver.a(name)).state)
    }),
    { numRuns: 300 },
  )
})

test('a silent server costs its timeout and no more, alone or before another', async () => {
  const silent = await aSilentServer()
  const alone = makeResolver({ servers: [silent], timeoutMs: 600, clock })
  const { value, ms } = await timed(alone.a('example.org'))
  expect(value).toEqual(failed('TIMEOUT'))
  expect(ms).toBeGreaterThan(590)
  expect(ms).toBeLessThan(1_150)
  const dns = await aDnsServer(zone)
  const both = makeResolver({ servers: [silent, dns.server], timeoutMs: 600, clock })
  const first = await timed(both.a('mx1.example.org'))
  expect(first.value).toEqual(seen(['192.0.2.25']))
  expect(first.ms).toBeLessThan(1_150)
  // Known to be silent by now, it is asked last.
  const second = await timed(both.aaaa('mx1.example.org'))
  expect(second.value.state).toBe('seen')
  expect(second.ms).toBeLessThan(550)
})

test('a closed port, and a server that declines, are passed over for the next', async () => {
  const dns = await aDnsServer(zone)
  const stranger = await aDnsServer(aZone('elsewhere.test'))
  const resolver = makeResolver({
    servers: ['[::1]:1', stranger.server, dns.server],
    timeoutMs: 2_000,
    clock,
  })
  const { value, ms } = await timed(resolver.a('mx1.example.org'))
  expect(value).toEqual(seen(['192.0.2.25']))
  expect(ms).toBeLessThan(1_900)
})

test('an answer that comes late, but in time, counts, also behind many quick ones', async () => {
  const { dns, resolver } = await aWorld(2_400)
  for (let n = 0; n < 8; n += 1) await resolver.a(`gone${n}.example.org`)
  dns.setFault('silent.example.org', 'drop')
  const noise = setInterval(() => void resolver.a('silent.example.org'), 60)
  onTestFinished(() => clearInterval(noise))
  // c-ares looks at its timers once a second, so that a shortened one shows only behind that.
  dns.setFault('mx1.example.org', { delayMs: 1_500 })
  expect(await resolver.a('mx1.example.org')).toEqual(seen(['192.0.2.25']))
})

test('a question that was lost on the way is asked once more', async () => {
  const { dns, resolver } = await aWorld(400)
  dns.setFault('mx1.example.org', 'drop')
  setTimeout(() => dns.setFault('mx1.example.org', null), 100)
  expect(await resolver.a('mx1.example.org')).toEqual(seen(['192.0.2.25']))
  expect(dns.asked).toHaveLength(2)
})

test('the same question is asked once within five seconds, but a failure is asked again', async () => {
  const dns = await aDnsServer(zone)
  let now = 0
  const resolver = makeResolver({
    servers: [dns.server],
    timeoutMs: 500,
    clock: { ...clock, now: () => now },
  })
  await Promise.all([
    resolver.a('mx1.example.org'),
    resolver.a('mx1.example.org'),
    resolver.a('Mx1.example.org.'),
  ])
  await resolver.a('mx1.example.org')
  await resolver.aaaa('gone.example.org')
  await resolver.aaaa('gone.example.org')
  expect(dns.asked).toHaveLength(2)
  now = 4_999
  await resolver.a('mx1.example.org')
  expect(dns.asked).toHaveLength(2)
  now = 5_001
  await resolver.a('mx1.example.org')
  expect(dns.asked).toHaveLength(3)
  dns.setFault('example.org', 'servfail')
  await resolver.mx('example.org')
  dns.setFault('example.org', null)
  expect((await resolver.mx('example.org')).state).toBe('seen')
})

test('a case has its budget, and another case its own', async () => {
  const silent = await aSilentServer()
  const resolver = makeResolver({ servers: [silent], timeoutMs: 1_500, clock })
  const hasty = withBudget(resolver, 100, clock)
  const [{ value, ms }, patient] = await Promise.all([
    timed(hasty.mx('example.org')),
    resolver.mx('example.org'),
  ])
  expect(value).toEqual(failed('BUDGET'))
  expect(ms).toBeLessThan(1_400)
  expect(patient).toEqual(failed('TIMEOUT'))
  expect(await timed(hasty.a('mx1.example.org'))).toMatchObject({ value: failed('BUDGET') })
})

test('without servers of its own it asks those of the machine', () => {
  expect(() => makeResolver({ servers: [], timeoutMs: 500, clock })).not.toThrow()
  expect(() => makeResolver({ servers: ['localhost'], timeoutMs: 500, clock })).toThrow(
    /"localhost" is not an address/,
  )
})

test('mailauth hears what it expects', async () => {
  const { dns, resolver } = await aWorld(200)
  const ask = mailauthResolver(withBudget(resolver, 5_000, clock))
  expect(await ask('mx1.example.org', 'AAAA')).toEqual(['2001:db8::25'])
  expect(await ask('null.example.org', 'MX')).toEqual([{ priority: 0, exchange: '' }])
  expect(await ask('text.example.org', 'TXT')).toEqual([['only text']])
  expect(await ask('odd.example.org', 'PTR')).toEqual(['<script>.example.org'])
  await expect(ask('gone.example.org', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  await expect(ask('other.example.org', 'TXT')).rejects.toMatchObject({ code: 'ENODATA' })
  await expect(ask('elsewhere.test', 'TXT')).rejects.toMatchObject({ code: 'EREFUSED' })
  await expect(ask('a..b', 'TXT')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  await expect(ask('user+tag.example.org', 'A')).rejects.toMatchObject({ code: 'EBADNAME' })
  await expect(ask('example.org', 'TLSA')).rejects.toMatchObject({ code: 'ENOTIMP' })
  dns.setFault('text.example.org', 'drop')
  await expect(ask('www.text.example.org', 'A')).rejects.toMatchObject({ code: 'ENOTFOUND' })
})

test.each([
  ['@', 'v=spf1 ip6:2001:db8::/32 -all', 'pass'],
  ['@', 'v=spf1 -all', 'fail'],
  ['@', 'v=spf1 a:slow.spf.test -all', 'temperror'],
  ['@', 'v=spf1 include:gone.spf.test -all', 'permerror'],
  ['@', 'v=spf1 exists:%{l}.spf.test -all', 'permerror'],
  ['other', 'v=spf1 -all', 'none'],
] as const)('mailauth judges "%s" "%s" as %s by it', async (owner, record, result) => {
  const dns = await aDnsServer(aZone('spf.test', [owner, 'TXT', record]))
  dns.setFault('slow.spf.test', 'drop')
  const resolver = makeResolver({ servers: [dns.server], timeoutMs: 150, clock })
  const judged = await spf({
    ip: '2001:db8::1',
    helo: 'mail.spf.test',
    sender: 'user+tag@spf.test',
    mta: 'mx.doesnotwork.example',
    resolver: mailauthResolver(resolver),
  })
  expect(judged).toMatchObject({ status: { result } })
})

test('an answer that can not be read spoils nobody else’s question', async () => {
  const { dns } = await aWorld()
  const socket = createSocket('udp6')
  socket.bind(0, '::1')
  await once(socket, 'listening')
  const upstream = createSocket('udp6')
  onTestFinished(() => {
    socket.close()
    upstream.close()
  })
  const [, port = ''] = /:(\d+)$/.exec(dns.server) ?? []
  let client = 0
  upstream.on('message', (bytes) => socket.send(bytes, client, '::1'))
  socket.on('message', (bytes, from) => {
    client = from.port
    // The honest answer is on its way when the garbage comes.
    if (bytes.includes('garbage')) socket.send(bytes.subarray(0, 5), from.port, '::1')
    else setTimeout(() => upstream.send(bytes, Number(port), '::1'), 100)
  })
  const resolver = makeResolver({ servers: [`[::1]:${socket.address().port}`], timeoutMs: 2_000, clock })
  const [honest, garbage] = await Promise.all([
    resolver.aaaa('mx1.example.org'),
    resolver.aaaa('garbage.example.org'),
  ])
  expect(honest).toEqual(seen(['2001:db8::25']))
  expect(garbage.state).toBe('failed')
})
