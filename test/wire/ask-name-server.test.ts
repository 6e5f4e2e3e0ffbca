import { AUTHORITATIVE_ANSWER, encode, type Packet, TRUNCATED_RESPONSE } from 'dns-packet'
import { expect, test } from 'vitest'
import { askNameServer } from '../../src/wire/ask-name-server.ts'
import { systemClock } from '../../src/world/clock.ts'
import { makePretendNetwork, type PretendNetwork } from '../../src/world/pretend-network.ts'
import { anOddNameServer, framed, type Odd, type OddTcp } from '../kit/an-odd-name-server.ts'

const address = '2001:db8:1::53'

const ask = (network: PretendNetwork) =>
  askNameServer(
    { zone: 'ready.example', address, from: '2001:db8:25::44', timeoutMs: 250 },
    { network, clock: systemClock },
  )

const soa = (query: Packet, change: Partial<Packet> = {}): Packet => ({
  ...query,
  type: 'response',
  flags: AUTHORITATIVE_ANSWER,
  answers: [{ type: 'SOA', name: 'Ready.Example', ttl: 60, class: 'IN', data: aSoa }],
  ...change,
})

const aSoa = {
  ...{ mname: 'ns.ready.example', rname: 'hostmaster.ready.example', serial: 1 },
  ...{ refresh: 1, retry: 1, expire: 1, minimum: 1 },
}

const say = async (udp: Odd, tcp: OddTcp = null) => ask(await anOddNameServer(address, udp, tcp))

test('a server that answers with authority answers, and is asked without recursion', async () => {
  const asked: Packet[] = []
  const finding = await say((query) => {
    asked.push(query)
    return [soa(query)]
  })
  expect(finding).toEqual({ state: 'seen', value: 'answered' })
  expect(asked).toMatchObject([
    { flag_rd: false, questions: [{ name: 'ready.example', type: 'SOA', class: 'IN' }] },
  ])
})

test.each<[string, Partial<Packet>]>([
  ['without authority', { flags: 0 }],
  ['with a referral', { flags: 0, answers: [], authorities: [] }],
  ['with the SOA of another zone', { answers: [{ type: 'SOA', name: 'example', data: aSoa }] }],
  ['with REFUSED', { flags: 5, answers: [] }],
  ['that the zone does not exist', { flags: AUTHORITATIVE_ANSWER | 3, answers: [] }],
])('a server that answers %s is not responsible for the zone', async (_, change) => {
  expect(await say((query) => [soa(query, change)])).toEqual({ state: 'seen', value: 'lame' })
})

test.each<[string, Partial<Packet>]>([
  ['FORMERR', { flags: 1, answers: [] }],
  ['SERVFAIL', { flags: 2, answers: [] }],
  ['NOTIMP', { flags: 4, answers: [] }],
  ['BADRESP', { flags: 11, answers: [] }],
])('an answer of %s tells nothing', async (code, change) => {
  expect(await say((query) => [soa(query, change)])).toEqual({ state: 'failed', code })
})

test.each<[string, Odd]>([
  ['nothing', () => []],
  ['another id', (query) => [soa(query, { id: ((query.id ?? 0) + 1) & 65_535 })]],
  ['another question', (query) => [soa(query, { questions: [{ type: 'SOA', name: 'evil.example' }] })]],
  ['no question', (query) => [soa(query, { questions: [] })]],
  ['the query itself', (query) => [query]],
  [
    'very many records',
    (query) => [
      soa(query, {
        additionals: Array.from({ length: 300 }, () => ({
          type: 'A',
          name: 'x.example',
          ttl: 1,
          data: '192.0.2.1',
        })),
      }),
    ],
  ],
  ['noise', () => [Buffer.from('no DNS message at all'), Buffer.alloc(0), Buffer.alloc(12, 255)]],
  [
    'a header that promises more than it has',
    (query) => {
      const bytes = encode(soa(query))
      bytes.writeUInt16BE(60_000, 6)
      return [bytes]
    },
  ],
])('a server that sends %s has not answered', async (_, odd) => {
  expect(await say(odd)).toEqual({ state: 'failed', code: 'TIMEOUT' })
})

test('a forged answer does not keep the true one from being heard', async () => {
  const finding = await say((query) => [
    soa(query, { id: ((query.id ?? 0) + 1) & 65_535, flags: 5 }),
    soa(query),
  ])
  expect(finding).toEqual({ state: 'seen', value: 'answered' })
})

test('a closed port is told by the host itself', async () => {
  const network = await makePretendNetwork()
  expect(await ask(network)).toEqual({ state: 'seen', value: 'refused' })
  network.drop(address)
  expect(await ask(network)).toEqual({ state: 'failed', code: 'TIMEOUT' })
  await network.close()
})

test('what fails on this machine is ours', async () => {
  const network = await makePretendNetwork({ prefixes: [] })
  expect(await ask(network)).toEqual({ state: 'failed', code: 'OURS-EADDRNOTAVAIL' })
  await network.close()
})

const cut: Odd = (query) => [soa(query, { flags: AUTHORITATIVE_ANSWER | TRUNCATED_RESPONSE, answers: [] })]

test('an answer that was cut is asked for again by TCP', async () => {
  const finding = await say(cut, (socket, query) => socket.write(framed(encode(soa(query)))))
  expect(finding).toEqual({ state: 'seen', value: 'answered' })
})

test.each<[string, OddTcp, string]>([
  ['says nothing', () => {}, 'TIMEOUT'],
  ['hangs up', (socket) => socket.end(), 'EOF'],
  ['sends noise', (socket) => socket.write(framed(Buffer.alloc(40, 7))), 'BADRESP'],
  ['never ends its answer', (socket) => socket.write(Buffer.of(255, 255, 0)), 'TIMEOUT'],
])('a server that cuts its answer and then %s by TCP tells nothing', async (_, tcp, code) => {
  expect(await say(cut, tcp)).toEqual({ state: 'failed', code })
})

test('a server that sends a byte at a time costs its deadline', async () => {
  const began = performance.now()
  const finding = await say(cut, (socket, query) => {
    const bytes = framed(encode(soa(query)))
    let at = 0
    const timer = setInterval(() => socket.write(bytes.subarray(at, ++at)), 100)
    socket.on('close', () => clearInterval(timer))
  })
  expect(finding).toEqual({ state: 'failed', code: 'TIMEOUT' })
  expect(performance.now() - began).toBeLessThan(5_000)
})
