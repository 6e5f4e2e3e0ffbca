import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { type Answer, decode, encode, type Packet } from 'dns-packet'
import fc from 'fast-check'
import { afterAll, beforeAll, expect } from 'vitest'
import { lookAtSpfReach, mostLookups } from '../../src/collect/spf-reach.ts'
import { parseAddress } from '../../src/values/address.ts'
import { domainName } from '../../src/values/domain-name.ts'
import { seen } from '../../src/values/observation.ts'
import { askBlockList } from '../../src/wire/block-list.ts'
import { checkSpf } from '../../src/wire/check-spf.ts'
import { mostExchangers, resolveMailRoute } from '../../src/wire/mail-route.ts'
import { readPolicy, readPolicyRecord } from '../../src/wire/mta-sts-text.ts'
import { makeResolver, type Resolver, withBudget } from '../../src/wire/resolver.ts'
import { expandSpec, readSpfRecord } from '../../src/wire/spf-record.ts'
import { systemClock as clock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'
import { fuzz } from '../kit/fuzz.ts'

/** What the name server says to each question, in turn; the last again and again. */
interface Saying {
  /** A proper answer with these names, texts and addresses in it. */
  names: string[]
  texts: string[]
  addresses: string[]
  rcode: number
  truncated: boolean
  /** What is done to its bytes. */
  harm: 'none' | 'flip' | 'cut' | 'noise' | 'silence' | 'count' | 'loop'
  at: number
}

const labels = fc.oneof(
  fc.constantFrom(
    'mx',
    'a',
    'xn--ls8h',
    '<script>',
    'x y',
    '\u0007',
    '127',
    '0x7f',
    '-',
    '_25',
    'a'.repeat(63),
    'é',
    '%',
    '"',
  ),
  fc.stringMatching(/^[a-z0-9-]{1,12}$/),
)
const names = fc.oneof(
  { weight: 3, arbitrary: fc.array(labels, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('.')) },
  fc.constantFrom('.', 'localhost', '127.0.0.1', '2130706433', 'ready.example', '::1', '[::1]'),
)
const terms = fc.constantFrom(
  'v=spf1',
  'include:ready.example',
  'include:%{d}',
  'redirect=ready.example',
  'a',
  'mx',
  'a:%{i}.x',
  'exists:%{l}.x',
  'ptr',
  'ip6:2001:db8::/32',
  'ip4:192.0.2.1',
  '-all',
  '+all',
  'include:',
  'a/99',
  '%',
  'exp=x',
  '\u202e',
  '\0',
)
const texts = fc.oneof(
  fc.array(terms, { maxLength: 12 }).map((parts) => ['v=spf1', ...parts].join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const mostly = <T>(usual: T, ...others: T[]): fc.Arbitrary<T> =>
  fc.oneof({ weight: 3 * others.length, arbitrary: fc.constant(usual) }, fc.constantFrom(...others))

const soundName = fc.constantFrom(
  'mx1.ready.example',
  'mx2.ready.example',
  'MX3.Ready.Example',
  'ready.example',
)

const saying: fc.Arbitrary<Saying> = fc.record({
  names: fc.oneof(
    fc.array(soundName, { minLength: 1, maxLength: 4 }),
    fc.array(names, { maxLength: 40 }),
    fc.array(
      fc.nat(500).map((number) => `m${number}.x`),
      { maxLength: 200 },
    ),
  ),
  texts: fc.oneof(
    { weight: 3, arbitrary: fc.array(texts, { minLength: 1, maxLength: 1 }) },
    fc.array(texts, { maxLength: 3 }),
  ),
  addresses: fc.array(
    fc.constantFrom('::1', '::', '::ffff:127.0.0.1', '2001:db8::1', 'fe80::1', '64:ff9b::1'),
    { minLength: 1, maxLength: 4 },
  ),
  rcode: mostly(0, 2, 3, 5, 11),
  truncated: mostly(false, true),
  harm: mostly<Saying['harm']>('none', 'flip', 'cut', 'noise', 'silence', 'count', 'loop'),
  at: fc.nat(2000),
})

let sayings: readonly Saying[] = []
let asked = 0
const socket = createSocket('udp6')
let resolver: Resolver
const timeoutMs = 150

beforeAll(async () => {
  socket.bind(0, '::1')
  await once(socket, 'listening')
  socket.on('message', (bytes, from) => {
    const one = sayings[Math.min(asked, sayings.length - 1)]
    asked += 1
    const answer = one === undefined ? null : answerTo(decode(bytes), one)
    if (answer !== null) socket.send(answer, from.port, from.address)
  })
})
afterAll(() => void socket.close())

function answerTo(
  query: Packet,
  { names, texts, addresses, rcode, truncated, harm, at }: Saying,
): Buffer | null {
  const { name = '', type = 'A' } = query.questions?.[0] ?? {}
  const owner = { name, ttl: 60, class: 'IN' } as const
  const bytes = encodeOrNot({
    ...query,
    type: 'response',
    flags: 0x0180 | (truncated ? 0x0200 : 0) | rcode,
    answers: [
      ...names.flatMap((data): Answer[] => {
        if (type === 'MX') return [{ ...owner, type, data: { preference: 10, exchange: data } }]
        return type === 'PTR' || type === 'NS' ? [{ ...owner, type, data }] : []
      }),
      ...(type === 'TXT' ? texts.map((text) => ({ ...owner, type, data: [text.slice(0, 200)] })) : []),
      ...(type === 'AAAA' ? addresses.map((data) => ({ ...owner, type, data })) : []),
      ...(type === 'A'
        ? addresses.map((_, index) => ({ ...owner, type, data: `127.0.0.${index + 1}` }))
        : []),
      ...(type === 'CNAME' || harm === 'loop' ? [{ ...owner, type: 'CNAME' as const, data: name }] : []),
    ],
  })
  const place = at % bytes.length
  switch (harm) {
    case 'none':
    case 'loop':
      return bytes
    case 'flip':
      bytes[place] = (bytes[place] ?? 0) ^ 0xff
      return bytes
    case 'cut':
      return bytes.subarray(0, place)
    case 'noise':
      return Buffer.from(bytes.map((byte, index) => (index < 2 ? byte : (byte * 7 + at) & 255)))
    case 'count':
      bytes.writeUInt16BE(at * 30, 6)
      return bytes
    case 'silence':
      return null
  }
}

function encodeOrNot(packet: Packet): Buffer {
  try {
    return encode(packet).subarray(0, 4000)
  } catch {
    // A name that is none: the question alone goes back.
    return encode({ ...packet, answers: [] })
  }
}

const budgetMs = 1200
const isShown = (text: string): boolean => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text)

/** Everything that we ask of a domain, each look with its time. */
async function askAll(): Promise<void> {
  const began = performance.now()
  resolver = makeResolver({ servers: [`[::1]:${socket.address().port}`], timeoutMs, clock })
  const budgeted = withBudget(resolver, budgetMs, clock)
  const looks = lookBy(clock)
  const [route, reach, spf, list, ptr, ns, tlsa, cname] = await Promise.all([
    resolveMailRoute('ready.example', budgeted, looks),
    lookAtSpfReach('jane@ready.example', budgeted, looks),
    checkSpf({ domain: 'ready.example', client: '2001:db8::1', as: 'envelope' }, budgeted),
    askBlockList({ zone: 'list.example', of: 'addresses' }, '2001:db8::1', budgeted),
    budgeted.ptr('1.0.0.127.in-addr.arpa'),
    budgeted.ns('ready.example'),
    budgeted.tlsa('_25._tcp.ready.example'),
    budgeted.cname('ready.example'),
  ])
  // One answer of a busy machine's own may be under way when the budget ends.
  expect(performance.now() - began).toBeLessThan(budgetMs + 3000)
  expect(route.exchangers.length).toBeLessThanOrEqual(mostExchangers)
  for (const { host, a, aaaa } of route.exchangers) {
    if (domainName(host) === null) expect([a.state, aaaa.state]).toEqual(['skipped', 'skipped'])
    for (const look of [a, aaaa])
      if (look.state === 'seen') for (const one of look.value) expect(parseAddress(one)).toBe(one)
  }
  if (reach.state === 'seen') {
    expect(reach.value.lookups).toBeLessThanOrEqual(mostLookups)
    expect(isShown(`${reach.value.record}${reach.value.problem ?? ''}`)).toBe(true)
    expect(reach.value.record.length).toBeLessThanOrEqual(1000)
  }
  if (list.state === 'seen') expect(list.value.length).toBeLessThanOrEqual(10)
  for (const one of [reach, spf, list, ptr, ns, tlsa, cname])
    expect(['seen', 'absent', 'failed', 'skipped']).toContain(one.state)
}

fuzz(
  'whatever a name server sends, each look ends within its budget as an observation',
  200,
  fc.array(saying, { minLength: 1, maxLength: 6 }),
  async (all) => {
    sayings = all
    asked = 0
    await askAll()
    // 20 hosts in two families, SPF twice over, and a packet that was lost is asked for again.
    expect(asked).toBeLessThan(400)
  },
)

fuzz(
  'no text makes an SPF record, a policy or its record that is too large, unclean or slow',
  1500,
  fc.tuple(fc.array(texts, { maxLength: 4 }), fc.integer({ min: 1, max: 300 })),
  ([records, times]) => {
    const long = records.join(' ').repeat(times).slice(0, 65_535)
    withinCpuTime(80, () => {
      const record = readSpfRecord(long)
      if ('problem' in record) {
        expect(isShown(record.problem)).toBe(true)
        expect(record.problem.length).toBeLessThan(120)
      } else
        for (const { target } of record.mechanisms)
          expect(expandSpec(target, 'a.example', 'b.example')?.length ?? 0).toBeLessThanOrEqual(253)
      const id = readPolicyRecord([long, ...records])
      if (id.state === 'seen') expect(id.value).toMatch(/^[a-z0-9]{1,32}$/i)
      readPolicy(long)
    })
  },
)

const policyLine = fc.oneof(
  fc.constantFrom(
    'version: STSv1',
    'mode: enforce',
    'mode: none',
    'max_age: 86400',
    'max_age: 99999999999',
    'mx: *.ready.example',
    'mx: mx.ready.example',
    'mx: *',
    'mx: 127.0.0.1',
    'mx: <script>',
    'x',
    '',
    'mx: a\u202eb',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

fuzz('a policy names hosts and nothing else', 1500, fc.array(policyLine, { maxLength: 8 }), (lines) => {
  const policy = readPolicy(['version: STSv1', 'mode: enforce', 'max_age: 1', ...lines].join('\r\n'))
  if (policy.state !== 'seen') return
  expect(policy.value.mx.length).toBeGreaterThan(0)
  for (const pattern of policy.value.mx) expect(domainName(pattern.replace(/^\*\./, ''))).not.toBeNull()
  expect(policy.value.maxAgeSeconds).toBeLessThanOrEqual(31_557_600)
  expect(readPolicyRecord(['v=STSv1; id=1;'])).toEqual(seen('1'))
})
