import { createSocket } from 'node:dgram'
import { once } from 'node:events'
import { connect } from 'node:net'
import { type DecodedPacket, decode, encode, type Packet, streamDecode, streamEncode } from 'dns-packet'
import { expect, onTestFinished, test } from 'vitest'
import { startDnsServer } from '../../src/wire/dns-server.ts'
import { CannotListen } from '../../src/world/network.ts'
import { aDnsServer, aZone } from '../kit/a-dns-server.ts'

const example = aZone(
  'example.org',
  ['@', 'MX', 10, 'mx.example.org'],
  ['@', 'TXT', 'v=spf1 -all'],
  ['mx', 'AAAA', '2001:db8::25'],
  ['alias', 'CNAME', 'mx.example.org'],
  ['away', 'CNAME', 'mx.example.net'],
  ['nowhere', 'CNAME', 'gone.example.org'],
  ['abroad', 'CNAME', 'www.elsewhere.test'],
  ['loop', 'CNAME', 'pool.example.org'],
  ['pool', 'CNAME', 'loop.example.org'],
  ['a.deep.tree', 'AAAA', '2001:db8::1'],
  ['long', 'TXT', 'x'.repeat(700)],
  ...Array.from({ length: 100 }, (_, n): [string, 'AAAA', string] => ['many', 'AAAA', `2001:db8::${n + 1}`]),
)
const neighbour = aZone('example.net', ['mx', 'A', '192.0.2.25'])

const questionFor = (name: string, type: string): Packet =>
  // The types know only the usual ones.
  ({ type: 'query', id: 7, flags: 256, questions: [{ name, type: type as 'A' }] })

async function overUdp(port: number, bytes: Buffer, waitMs = 1_000): Promise<DecodedPacket | null> {
  const socket = createSocket('udp6')
  try {
    socket.send(bytes, port, '::1')
    const [reply] = await once(socket, 'message', { signal: AbortSignal.timeout(waitMs) })
    return decode(reply)
  } catch {
    return null
  } finally {
    socket.close()
  }
}

const ask = async (port: number, name: string, type: string, more: Partial<Packet> = {}) =>
  overUdp(port, encode({ ...questionFor(name, type), ...more }))

const edns: Partial<Packet> = {
  additionals: [
    {
      type: 'OPT',
      name: '.',
      udpPayloadSize: 4096,
      extendedRcode: 0,
      ednsVersion: 0,
      flags: 0,
      flag_do: false,
      options: [],
    },
  ],
}

test.each([
  ['mx.example.org', 'AAAA', 'NOERROR', 1],
  ['MX.Example.ORG', 'AAAA', 'NOERROR', 1],
  ['mx.example.org', 'A', 'NOERROR', 0],
  ['gone.example.org', 'A', 'NXDOMAIN', 0],
  ['below.mx.example.org', 'A', 'NXDOMAIN', 0],
  ['deep.tree.example.org', 'A', 'NOERROR', 0],
  ['tree.example.org', 'MX', 'NOERROR', 0],
  ['example.org', 'A', 'NOERROR', 0],
  ['example.org', 'SOA', 'NOERROR', 1],
  ['example.org', 'ANY', 'NOERROR', 1],
  ['alias.example.org', 'AAAA', 'NOERROR', 2],
  ['alias.example.org', 'A', 'NOERROR', 1],
  ['alias.example.org', 'CNAME', 'NOERROR', 1],
  ['away.example.org', 'A', 'NOERROR', 2],
  ['nowhere.example.org', 'A', 'NXDOMAIN', 1],
  ['abroad.example.org', 'A', 'NOERROR', 1],
  ['loop.example.org', 'A', 'SERVFAIL', 0],
  ['elsewhere.test', 'A', 'REFUSED', 0],
  ['org', 'NS', 'REFUSED', 0],
  ['example.org', 'AXFR', 'REFUSED', 0],
  ['long.example.org', 'TXT', 'NOERROR', 1],
])('%s %s is %s with %d records', async (name, type, rcode, count) => {
  const { at } = await aDnsServer(example, neighbour)
  const reply = await ask(at.port, name, type, edns)
  expect(reply).toMatchObject({ id: 7, rcode, flag_tc: false, questions: [{ name, type }] })
  expect(reply?.answers).toHaveLength(count)
  const negative = rcode === 'NXDOMAIN' || (rcode === 'NOERROR' && count === 0)
  if (negative) expect(reply?.authorities).toMatchObject([{ type: 'SOA', name: 'example.org' }])
})

test('what is too long for UDP is asked again over TCP, and whole there', async () => {
  const { at } = await aDnsServer(example)
  for (const more of [{}, edns]) {
    expect(await ask(at.port, 'many.example.org', 'AAAA', more)).toMatchObject({ flag_tc: true, answers: [] })
  }
  expect(await ask(at.port, 'long.example.org', 'TXT')).toMatchObject({ flag_tc: true })
  const socket = connect({ host: '::1', port: at.port })
  onTestFinished(() => void socket.destroy())
  const frame = streamEncode(questionFor('many.example.org', 'AAAA'))
  // Two questions, cut across a frame's length.
  socket.write(Buffer.concat([frame, frame.subarray(0, 1)]))
  setTimeout(() => socket.write(frame.subarray(1)), 20)
  let received = Buffer.alloc(0)
  for await (const chunk of socket) {
    received = Buffer.concat([received, chunk])
    if (received.length >= 2 * (2 + received.readUInt16BE(0))) break
  }
  expect(streamDecode(received).answers).toHaveLength(100)
})

test('a long text comes whole', async () => {
  const { at } = await aDnsServer(example)
  const reply = await ask(at.port, 'long.example.org', 'TXT', edns)
  const [record] = reply?.answers ?? []
  expect(
    record?.type === 'TXT' && Buffer.concat([record.data].flat().map((part) => Buffer.from(part))).length,
  ).toBe(700)
})

test('what is no question is not answered, and ends nothing', async () => {
  const { at } = await aDnsServer(example)
  const whole = encode(questionFor('mx.example.org', 'AAAA'))
  const loop = Buffer.concat([whole.subarray(0, 12), Buffer.from([0xc0, 12, 0, 1, 0, 1])])
  for (const bytes of [
    Buffer.alloc(0),
    Buffer.from('x'),
    whole.subarray(0, 20),
    loop,
    encode({ ...questionFor('mx.example.org', 'A'), type: 'response' }),
  ]) {
    expect(await overUdp(at.port, bytes, 50)).toBeNull()
  }
  const socket = connect({ host: '::1', port: at.port }).on('error', () => {})
  onTestFinished(() => void socket.destroy())
  socket.write(Buffer.from([0, 3, 1, 2, 3, 0, 0]))
  for (let n = 0; n < 150; n += 1) {
    const noise = Buffer.from(whole).map((byte, at_) =>
      (n * 31 + at_ * 17) % 11 === 0 ? (byte + n) & 255 : byte,
    )
    await overUdp(at.port, Buffer.from(noise), 1)
  }
  expect(await ask(at.port, 'mx.example.org', 'AAAA')).toMatchObject({ rcode: 'NOERROR' })
})

test('other operations, classes, versions and several questions are declined', async () => {
  const { at } = await aDnsServer(example)
  expect(await ask(at.port, 'example.org', 'MX', { flags: 2 << 11 })).toMatchObject({ rcode: 'NOTIMP' })
  expect(
    await ask(at.port, 'example.org', 'TXT', {
      questions: [{ name: 'example.org', type: 'TXT', class: 'CH' }],
    }),
  ).toMatchObject({
    rcode: 'REFUSED',
  })
  const twice = [
    { name: 'example.org', type: 'MX' as const },
    { name: 'example.org', type: 'TXT' as const },
  ]
  expect(await ask(at.port, '', 'MX', { questions: twice })).toMatchObject({ rcode: 'FORMERR' })
  const [opt] = edns.additionals ?? []
  const newer = opt?.type === 'OPT' ? [{ ...opt, ednsVersion: 1 }] : []
  const reply = await ask(at.port, 'example.org', 'MX', { additionals: newer })
  expect(reply?.answers).toHaveLength(0)
  expect(reply?.additionals).toMatchObject([{ type: 'OPT', extendedRcode: 1 }])
})

test('a name can be made to fail, for one type or all, and mended', async () => {
  const dns = await aDnsServer(example)
  const { port } = dns.at
  dns.setFault('mx.example.org', 'servfail', 'AAAA')
  expect(await ask(port, 'mx.example.org', 'AAAA')).toMatchObject({ rcode: 'SERVFAIL' })
  expect(await ask(port, 'mx.example.org', 'A')).toMatchObject({ rcode: 'NOERROR' })
  dns.setFault('mx.example.org', null, 'AAAA')
  expect(await ask(port, 'mx.example.org', 'AAAA')).toMatchObject({ rcode: 'NOERROR' })
  dns.setFault('mx.example.org', 'refused')
  expect(await ask(port, 'mx.example.org', 'A')).toMatchObject({ rcode: 'REFUSED' })
  dns.setFault('mx.example.org', 'drop')
  expect(await overUdp(port, encode(questionFor('mx.example.org', 'A')), 80)).toBeNull()
  dns.setFault('mx.example.org', { delayMs: 60 })
  const began = performance.now()
  await ask(port, 'mx.example.org', 'A')
  expect(performance.now() - began).toBeGreaterThan(55)
})

test('who asked what is told, and the zones can change', async () => {
  const dns = await aDnsServer(example)
  await ask(dns.at.port, 'New.Example.org', 'A')
  expect(dns.asked).toMatchObject([
    { name: 'new.example.org', type: 'A', transport: 'udp', client: { address: '::1' }, server: dns.at },
  ])
  dns.setZones([aZone('example.org', ['new', 'A', '192.0.2.1'])])
  expect(await ask(dns.at.port, 'new.example.org', 'A')).toMatchObject({ rcode: 'NOERROR' })
})

test('a taken port is refused with a cure', async () => {
  const { at } = await aDnsServer(example)
  await expect(startDnsServer({ at })).rejects.toThrow(CannotListen)
})

test('it serves IPv4 as well', async () => {
  const dns = await startDnsServer({ at: { address: '127.0.0.1', port: 0 }, zones: [example] })
  const socket = createSocket('udp4')
  socket.send(encode(questionFor('mx.example.org', 'AAAA')), dns.at.port, '127.0.0.1')
  const [reply] = await once(socket, 'message')
  socket.close()
  await dns.close()
  expect(decode(reply).answers).toMatchObject([{ data: '2001:db8::25' }])
})
