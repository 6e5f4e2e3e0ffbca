import { expect, test } from 'vitest'
import { type PlanTools, planRoute } from '../../src/send/plan-route.ts'
import type { Transport } from '../../src/send/transport.ts'
import { parsePrefix } from '../../src/values/address.ts'
import { isDialable } from '../../src/values/address-range.ts'
import type { MtaStsPolicy } from '../../src/values/evidence.ts'
import { absent, failed, seen, skipped } from '../../src/values/observation.ts'
import { aRoute } from '../kit/a-route.ts'

const dualStack: Transport = {
  name: 'dual-stack',
  hostname: 'dual.control.example',
  ipv6: '2001:db8:25::44',
  ipv4: '192.0.2.44',
  prefer: 'ipv6',
}
const ipv6Only: Transport = { ...dualStack, name: 'ipv6-only', hostname: 'out6.six.example' }

const alsoGlobal = ['2001:db8::/32', '192.0.2.0/24'].flatMap((text) => parsePrefix(text) ?? [])
const nat64 = ['2001:db8:64::/96'].flatMap((text) => parsePrefix(text) ?? [])
const tools: PlanTools = {
  judgeAddress: (address) => isDialable(address, { alsoGlobal, own: ['2001:db8:25::44'], nat64 }),
  random: () => 0.5,
}

const addresses = (...args: Parameters<typeof planRoute>): string[] =>
  planRoute(...args).targets.map(({ address }) => address)

test('dual stack goes to all IPv6 addresses first, then to IPv4, each by preference', () => {
  const route = aRoute({
    'mx2.provider.example': { preference: 20, aaaa: ['2001:db8:1::2'], a: ['192.0.2.2'] },
    'mx1.provider.example': { preference: 10, aaaa: ['2001:db8:1::1', '2001:db8:1::11'], a: ['192.0.2.1'] },
  })
  expect(addresses(route, dualStack, tools)).toEqual([
    '2001:db8:1::1',
    '2001:db8:1::11',
    '2001:db8:1::2',
    '192.0.2.1',
    '192.0.2.2',
  ])
  expect(addresses(route, { ...dualStack, prefer: 'ipv4' }, tools)[0]).toBe('192.0.2.1')
})

test('IPv6-only goes to AAAA addresses alone, whatever family it is told to prefer', () => {
  const route = aRoute({ 'mx.provider.example': { aaaa: ['2001:db8:1::1'], a: ['192.0.2.1'] } })
  expect(addresses(route, { ...ipv6Only, prefer: 'ipv4' }, tools)).toEqual(['2001:db8:1::1'])
})

test('exchangers of equal preference take turns by the lot', () => {
  const route = aRoute({
    'a.provider.example': { aaaa: ['2001:db8:1::a'] },
    'b.provider.example': { aaaa: ['2001:db8:1::b'] },
  })
  const lots = [0.9, 0.1]
  const random = (): number => lots.shift() ?? 0
  expect(addresses(route, ipv6Only, { ...tools, random })).toEqual(['2001:db8:1::b', '2001:db8:1::a'])
})

test('no address is tried twice, and no more than five of a family', () => {
  const aaaa = Array.from({ length: 30 }, (_, index) => `2001:db8:1::${index + 1}`)
  const a = Array.from({ length: 30 }, (_, index) => `192.0.2.${index + 1}`)
  const route = aRoute({
    'mx1.provider.example': { aaaa: aaaa.slice(0, 2), a: a.slice(0, 2) },
    'mx2.provider.example': { aaaa: ['2001:DB8:1:0::1', ...aaaa.slice(2)], a },
  })
  expect(addresses(route, dualStack, tools)).toEqual([...aaaa.slice(0, 5), ...a.slice(0, 5)])
})

test.for([
  '::ffff:192.0.2.1',
  '::ffff:c000:201',
  '::192.0.2.1',
  '64:ff9b::c000:201',
  '2002:c000:201::1',
  '::1',
  'fe80::1',
  'fc00::1',
  '2001:db8:25::44',
])('an AAAA record of %s is not dialled, and that is told', (address) => {
  const route = aRoute({ 'mx.provider.example': { aaaa: [address] } })
  const plan = planRoute(route, ipv6Only, tools)
  expect(plan.targets).toEqual([])
  expect(plan.skipped).toMatchObject([{ host: 'mx.provider.example', outcome: 'refused', enhanced: '5.4.4' }])
  expect(plan.failure).toMatchObject({ outcome: 'refused', enhanced: '5.4.4' })
  expect(plan.failure?.text).toContain('was not dialled')
})

test('an address of the other family is not dialled, whoever would let it pass', () => {
  const lenient = { ...tools, judgeAddress: () => true as const }
  const route = aRoute({
    'mx.provider.example': { aaaa: ['192.0.2.1', '::ffff:192.0.2.1', '2001:db8:1::1'], a: ['2001:db8:1::2'] },
  })
  expect(addresses(route, ipv6Only, lenient)).toEqual(['2001:db8:1::1'])
  expect(addresses(route, dualStack, lenient)).toEqual(['2001:db8:1::1'])
})

test('of very many addresses that are not dialled a few are told', () => {
  const bad = Array.from({ length: 30 }, (_, index) => `fe80::${index + 1}`)
  const only = planRoute(aRoute({ 'mx.provider.example': { aaaa: bad } }), ipv6Only, tools)
  expect(only.skipped).toHaveLength(5)
  const beside = aRoute({ 'mx.provider.example': { aaaa: [...bad, '2001:db8:1::1'] } })
  expect(planRoute(beside, ipv6Only, tools).skipped).toHaveLength(5)
})

test('an address that our own DNS64 made is our trouble', () => {
  const route = aRoute({ 'mx.provider.example': { aaaa: ['2001:db8:64::c000:201'] } })
  const plan = planRoute(route, ipv6Only, tools)
  expect(plan.failure).toMatchObject({ outcome: 'ours', enhanced: '5.4.4' })
})

test('a host whose AAAA record our own DNS64 made up is our trouble, and said to be', () => {
  const route = aRoute({ 'mx.provider.example': { a: ['192.0.2.1'], aaaa: failed('NAT64') } })
  const { failure } = planRoute(route, ipv6Only, tools)
  expect(failure).toMatchObject({ outcome: 'ours', enhanced: '4.4.3', trouble: 'dns' })
  expect(failure?.text).toContain('AAAA that our own network has made up (DNS64)')
  expect(addresses(route, dualStack, tools)).toEqual(['192.0.2.1'])
})

test('a bad address beside a good one costs nothing but its record', () => {
  const route = aRoute({ 'mx.provider.example': { aaaa: ['::1', '2001:db8:1::1'] } })
  const plan = planRoute(route, ipv6Only, tools)
  expect(plan).toMatchObject({ targets: [{ address: '2001:db8:1::1' }], skipped: [{ address: '::1' }] })
  expect(plan.failure).toBeNull()
})

test('a provider without AAAA records is told with the records found and missing', () => {
  const route = aRoute({
    'mx1.provider.example': { a: ['192.0.2.1'] },
    'mx2.provider.example': { a: absent('no-such-name'), aaaa: absent('no-such-name') },
  })
  expect(planRoute(route, ipv6Only, tools).failure).toEqual({
    host: 'mx1.provider.example',
    outcome: 'refused',
    trouble: 'dns',
    enhanced: '5.4.4',
    text: 'no AAAA record for the mail exchangers of provider.example: mx1.provider.example has A 192.0.2.1 and no AAAA; mx2.provider.example does not exist',
  })
})

test('an implicit exchanger without AAAA is told as the domain itself', () => {
  const route = aRoute({ 'provider.example': { a: ['192.0.2.1'] } }, { mx: absent('no-such-record') })
  expect(planRoute(route, ipv6Only, tools).failure?.text).toBe(
    'no AAAA record for provider.example, which has no MX: provider.example has A 192.0.2.1 and no AAAA',
  )
})

test.for([
  ['a domain that does not exist', absent('no-such-name'), 'refused', '5.1.2'],
  ['a null MX', seen([{ preference: 0, host: '' }]), 'refused', '5.1.10'],
  ['a name that is none', failed('BADNAME'), 'refused', '5.1.2'],
  ['MX records that could not be looked up', failed('SERVFAIL'), 'deferred', '4.4.3'],
] as const)('%s has its status', ([, mx, outcome, enhanced]) => {
  const mutable = mx.state === 'seen' ? seen([...mx.value]) : mx
  const plan = planRoute(aRoute({}, { mx: mutable }), dualStack, tools)
  expect(plan).toMatchObject({ targets: [], failure: { outcome, enhanced, trouble: 'dns' } })
})

test('AAAA records that could not be looked up are a deferral, unless another host has some', () => {
  const half = { 'mx1.provider.example': { a: ['192.0.2.1'], aaaa: failed('TIMEOUT') } }
  expect(planRoute(aRoute(half), ipv6Only, tools).failure).toMatchObject({
    outcome: 'deferred',
    enhanced: '4.4.3',
  })
  const whole = { ...half, 'mx2.provider.example': { aaaa: ['2001:db8:1::2'] } }
  expect(addresses(aRoute(whole), ipv6Only, tools)).toEqual(['2001:db8:1::2'])
})

test('an MX that is an address is told as such', () => {
  const reason = skipped('an address, not a host name')
  const route = aRoute({ '192.0.2.9': { a: reason, aaaa: reason } })
  expect(planRoute(route, dualStack, tools).failure?.text).toBe(
    'no A or AAAA record for the mail exchangers of provider.example: 192.0.2.9 is an address, not a host name',
  )
})

test('of many hosts only some are named', () => {
  const hosts = Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`mx${index}.provider.example`, {}]),
  )
  expect(planRoute(aRoute(hosts), dualStack, tools).failure?.text).toMatch(/; and 15 more hosts$/)
})

const enforcing = (...mx: string[]): MtaStsPolicy => ({ mode: 'enforce', mx, maxAgeSeconds: 86_400 })
const twoHosts = aRoute({
  'mx1.provider.example': { aaaa: ['2001:db8:1::1'], a: ['192.0.2.1'] },
  'mx2.provider.example': { aaaa: ['2001:db8:1::2'], a: ['192.0.2.2'] },
})

test('of the hosts those are left alone that an enforced policy does not name', () => {
  const plan = planRoute(twoHosts, ipv6Only, tools, enforcing('mx2.provider.example'))
  expect(plan.targets.map(({ host }) => host)).toEqual(['mx2.provider.example'])
  expect(plan.failure).toBeNull()
  expect(plan.skipped).toEqual([
    {
      host: 'mx1.provider.example',
      address: null,
      outcome: 'network',
      trouble: 'policy',
      enhanced: '4.7.5',
      text: 'mx1.provider.example is not named by the MTA-STS policy of provider.example (mode enforce), which forbids delivery there',
    },
  ])
})

test('where an enforced policy names no host at all the letter waits', () => {
  const plan = planRoute(twoHosts, dualStack, tools, enforcing('*.elsewhere.example'))
  expect(plan.targets).toEqual([])
  expect(plan.failure).toMatchObject({
    outcome: 'network',
    trouble: 'policy',
    text: expect.stringMatching(/^mx1\.provider\.example, mx2\.provider\.example are not named/),
  })
})

test('of forty addresses that are not dialled, and forty hosts that a policy does not name, five are told', () => {
  const many = Array.from({ length: 40 }, (_, index) => index)
  const bad = { 'mx.provider.example': { aaaa: many.map((last) => `fe80::${last + 1}`) } }
  expect(planRoute(aRoute(bad), ipv6Only, tools).skipped).toHaveLength(5)
  const hosts = Object.fromEntries(
    many.map((n) => [`mx${n}.provider.example`, { aaaa: [`2001:db8:1::${n + 1}`] }]),
  )
  const plan = planRoute(aRoute(hosts), ipv6Only, tools, enforcing('mx7.provider.example'))
  expect(plan.targets).toHaveLength(1)
  expect(plan.skipped).toHaveLength(5)
})

test('a host without AAAA is told as such, whatever the policy names', () => {
  const route = aRoute({ 'mx.provider.example': { a: ['192.0.2.1'] } })
  const plan = planRoute(route, ipv6Only, tools, enforcing('mx2.provider.example'))
  expect(plan.failure).toMatchObject({ outcome: 'refused', trouble: 'dns', enhanced: '5.4.4' })
})
