import { afterEach, beforeEach, expect, test } from 'vitest'
import { type KnockTools, knockExchangers } from '../../src/collect/knock-exchangers.ts'
import type { Knock } from '../../src/values/knock.ts'
import { failed, type Observation } from '../../src/values/observation.ts'
import { trustRoots } from '../../src/wire/trusted-roots.ts'
import { systemClock } from '../../src/world/clock.ts'
import { lookBy } from '../../src/world/look.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { aMailServer, type MailServer, type MailServerScript, silence } from '../kit/a-mail-server.ts'
import { aRoute, type HostRecords } from '../kit/a-route.ts'

const six = '2001:db8:1::25'
const four = '192.0.2.25'

let network: PretendNetwork
let servers: MailServer[]
let reserved: string[]

beforeEach(async () => {
  network = await makePretendNetwork()
  servers = []
  reserved = []
})

afterEach(async () => {
  await Promise.all(servers.map((server) => server.stop()))
  await network.close()
})

async function serve(address: string, script: MailServerScript = {}): Promise<MailServer> {
  const server = await aMailServer(script, async (take) => {
    const listener = await network.listen({ address, port: 25 }, ({ socket }) => take(socket))
    return { port: 25, close: () => listener.close() }
  })
  servers.push(server)
  return server
}

const knock = (hosts: Record<string, HostRecords>, change: Partial<KnockTools> = {}) =>
  knockExchangers(aRoute(hosts), 1, lookBy(systemClock), {
    ...{ network, clock: systemClock, roots: trustRoots(), port: 25 },
    transport: { hostname: 'dual.control.example', ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' },
    judgeAddress: (address) => (address.startsWith('fd') ? 'unique-local' : true),
    reserve: async (addresses) => {
      reserved.push(...addresses)
      return [...addresses]
    },
    ...{ connectTimeoutMs: 200, commandTimeoutMs: 300, attemptTimeoutMs: 1_000 },
    ...change,
  })

const told = (knocks: Observation<Knock>[]): string[] =>
  knocks.map((one) => {
    if (one.state !== 'seen') return `${one.id} ${one.state === 'skipped' ? one.reason : one.state}`
    const { host, stage, trouble, code } = one.value
    return [one.id, host, stage, trouble, code].filter((part) => part !== null).join(' ')
  })

test('each address of each host is knocked at in both families, from our address of that family', async () => {
  const sixth = await serve(six)
  await serve(four, { greeting: '554 5.7.1 Go away' })
  const knocks = await knock({ 'mx.provider.example': { aaaa: [six], a: [four] } })
  expect(told(knocks)).toEqual([
    'knock-1-2001:db8:1::25 mx.provider.example done',
    'knock-1-192.0.2.25 mx.provider.example greeting 554',
  ])
  expect(knocks[0]).toMatchObject({
    what: `Port 25 of mx.provider.example [${six}]`,
    value: { family: 'ipv6', localAddress: '2001:db8:25::44', greets: 'mx.provider.example', preference: 10 },
  })
  expect(sixth.sessions[0]?.commands).toEqual(['EHLO dual.control.example', 'QUIT'])
})

test('of thirty hosts five are knocked at, and of each three addresses a family', async () => {
  const numbers = Array.from({ length: 30 }, (_, index) => index + 1)
  const hosts = Object.fromEntries(
    numbers.map((host) => [
      `mx${host}.provider.example`,
      { aaaa: numbers.map((last) => `2001:db8:${host}::${last}`), a: [`192.0.2.${host}`] },
    ]),
  )
  const knocks = await knock(hosts)
  expect(knocks).toHaveLength(5 * (3 + 1))
  expect(reserved).toHaveLength(5 * (3 + 1))
})

test('a closed port, a silent address and a silent server are told apart', async () => {
  await serve(four, { greeting: silence })
  network.drop('2001:db8:1::26')
  const knocks = await knock({
    'mx1.provider.example': { aaaa: [six, '2001:db8:1::26'] },
    'mx2.provider.example': { a: [four] },
  })
  expect(told(knocks)).toEqual([
    'knock-1-2001:db8:1::25 mx1.provider.example connect refused',
    'knock-1-2001:db8:1::26 mx1.provider.example connect timed-out',
    'knock-1-192.0.2.25 mx2.provider.example greeting timed-out',
  ])
})

test('nobody is knocked at where it is not allowed, and that is said', async () => {
  const server = await serve(six)
  const hosts = { 'mx.provider.example': { aaaa: [six, 'fd00::1', '::ffff:192.0.2.1'], a: [four] } }
  const knocks = await knock(hosts, {
    reserve: async (addresses) => {
      reserved.push(...addresses)
      return []
    },
  })
  expect(reserved).toEqual([six, four])
  expect(told(knocks)).toEqual([
    'knock-1-2001:db8:1::25 knocked at lately',
    'knock-1-fd00::1 not dialled: unique-local',
    'knock-1-::ffff:192.0.2.1 not dialled: other-family',
    'knock-1-192.0.2.25 knocked at lately',
  ])
  expect(server.sessions).toEqual([])
})

test('a family without an address of ours is left out, and a fault of this machine is ours', async () => {
  const transport = { hostname: 'dual.control.example', ipv6: '2a00::44', ipv4: null }
  const knocks = await knock({ 'mx.provider.example': { aaaa: [six], a: [four] } }, { transport })
  expect(told(knocks)).toEqual([
    'knock-1-2001:db8:1::25 mx.provider.example connect ours',
    'knock-1-192.0.2.25 we have no IPv4 address',
  ])
})

test('of very many hosts and addresses a few are knocked at, none twice', async () => {
  const many = (n: number): string[] => Array.from({ length: 9 }, (_, at) => `2001:db8:${n}::${at + 1}`)
  const hosts = Object.fromEntries(
    Array.from({ length: 9 }, (_, n) => [
      `mx${n}.provider.example`,
      // The two that come first are the same machine.
      { aaaa: many(Math.min(n, 7)), preference: 90 - n },
    ]),
  )
  const knocks = await knock(hosts)
  expect(reserved).toHaveLength(12)
  expect(knocks).toHaveLength(12)
  expect(knocks[0]?.what).toContain('mx8.provider.example')
})

test('hosts without an address that could be looked up are said to have none', async () => {
  const knocks = await knock({ 'mx.provider.example': { aaaa: failed('SERVFAIL') } })
  expect(told(knocks)).toEqual(['knock-1-none no address to knock at'])
})

test('a knock that is broken off tells nothing', async () => {
  network.drop(six)
  const knocks = await knock(
    { 'mx.provider.example': { aaaa: [six] } },
    { signal: AbortSignal.timeout(50), connectTimeoutMs: 2_000 },
  )
  expect(told(knocks)).toEqual([`knock-1-${six} broken off because we are shutting down`])
})
