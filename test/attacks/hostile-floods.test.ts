import { statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addAddresses } from '../../bench/ground/own-network.ts'
import { domains } from '../../bench/ground/places.ts'
import { aBesiegedService, type Besieged, stranger } from './besieged-service.ts'
import { aCrowd, aMessage, overIpv4, repliesTo, tell } from './hostile-client.ts'

let besieged: Besieged
let crowd: ReturnType<typeof aCrowd>
/** Of one /24. */
const fours = [161, 162, 163, 164, 165].map((last) => `203.0.113.${last}`)

beforeAll(async () => {
  // The limits are the defaults.
  besieged = await aBesiegedService({ limits: { sessionTime: '60s' } })
  crowd = aCrowd(60, 'c3')
  addAddresses(fours)
})
afterAll(() => besieged?.stop())

/** Octets on disk. */
const databaseMb = (): number =>
  ['', '-wal'].reduce(
    (sum, tail) => sum + statSync(join(besieged.ground.folder, `state/mailsix.db${tail}`)).size,
    0,
  ) / 1_048_576

const from = (address: number | string) =>
  typeof address === 'string' ? overIpv4(address) : stranger(address)

test.each([
  ['/64', [0], 50],
  ['/56', [0, 1, 2, 3], 100],
  ['/48', [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15], 200],
  ['/32 of IPv4', fours.slice(0, 1), 50],
  ['/24 of IPv4', fours, 100],
])('a flood of connections from one %s keeps nobody else out', async (prefix, addresses, limit) => {
  await besieged.withstand(`600 connections from one ${prefix}`, async () => {
    const clients = await Promise.all(
      Array.from({ length: 600 }, (_, index) => from(addresses[index % addresses.length] ?? 0)),
    )
    const greetings = await Promise.all(clients.map((client) => client.read()))
    await wait(1_000)
    for (const client of clients) client.end()
    const taken = greetings.filter((line) => line.startsWith('220')).length
    expect(taken).toBeLessThanOrEqual(limit)
    expect(taken).toBeGreaterThan(limit - 10)
    return tell(greetings.map((line) => line.slice(0, 3)))
  })
})

// In this order, for what one /64 sends counts for its /56 and /48.
test.each([
  ['/64', [0], 1_000],
  ['/56', [1, 2, 3], 2_000],
  ['/48', [4, 5, 6, 7], 4_000],
  ['/32 of IPv4', fours.slice(0, 1), 1_000],
  ['/24 of IPv4', fours.slice(1), 4_000],
])('a flood of messages from one %s is put off, and nobody else', async (prefix, addresses, limit) => {
  await besieged.withstand(`messages from one ${prefix} without end`, async () => {
    let taken = 0
    for (const address of addresses) {
      for (let session = 0, full = false; !full && session < 12; session += 1) {
        const client = await from(address)
        client.write(`EHLO evil.example\r\n${'MAIL FROM:<m@nobody.example>\r\nRSET\r\n'.repeat(100)}QUIT\r\n`)
        const heard = await client.rest()
        taken += heard.filter((reply) => reply.startsWith('250 2.1.0')).length
        full = heard.some((reply) => /^451 4\.7\.1 Too many messages/.test(reply))
        if (session === 11) expect(full, `${address} is never full`).toBe(true)
      }
    }
    expect(taken).toBeLessThanOrEqual(limit)
    return `${taken} taken, then 451`
  })
})

test('a flood of mail that nobody vouches for is answered once a mailbox, and hardly kept', async () => {
  await besieged.withstand('600 mails that nobody vouches for', async () => {
    const before = databaseMb()
    const heard: string[] = []
    for (let round = 0; round < 10; round += 1)
      heard.push(
        ...(await repliesTo(
          Array.from({ length: crowd.size }, (_, index) => ({
            ...{ message: aMessage, sender: `m@f${index}.nobody.example`, client: () => crowd(index) },
          })),
        )),
      )
    expect(heard.filter((reply) => !/^(250 2\.0\.0|451 4\.7\.1) /.test(reply))).toEqual([])
    expect(heard.filter((reply) => reply.startsWith('250')).length).toBeLessThanOrEqual(crowd.size)
    expect(databaseMb() - before, 'MB').toBeLessThan(10)
    return `${tell(heard)}, ${(databaseMb() - before).toFixed(1)} MB kept`
  })
})

test('a flood to the operator is put off, and bounded in what is kept', async () => {
  const large = `${aMessage}\r\n${`${'a'.repeat(98)}\r\n`.repeat(9_000)}`
  await besieged.withstand('40 mails of one network to the operator', async () => {
    const heard = await repliesTo(
      Array.from({ length: 40 }, () => ({
        ...{ message: aMessage, recipient: `postmaster@${domains.ipv6Only}`, client: () => crowd(0) },
      })),
    )
    expect(heard.filter((reply) => reply.startsWith('250')).length).toBeLessThanOrEqual(20)
    return tell(heard)
  })
  await besieged.withstand('180 × 900 kB to the operator', async () => {
    const heard: string[] = []
    for (let round = 0; round < 3; round += 1)
      heard.push(
        ...(await repliesTo(
          Array.from({ length: crowd.size }, (_, index) => ({
            message: large,
            sender: index % 2 === 0 ? '' : `m${round}@nobody.example`,
            recipient: `${index % 3 === 0 ? 'abuse' : 'postmaster'}@${domains.ipv6Only}`,
            client: () => crowd(index),
          })),
        )),
      )
    expect(heard.filter((reply) => !/^(250 2\.0\.0|45[12] 4\.(7|3)\.\d) /.test(reply))).toEqual([])
    const taken = heard.filter((reply) => reply.startsWith('250')).length
    // 64 MiB of them.
    expect(taken).toBeGreaterThan(60)
    expect(taken).toBeLessThan(76)
    return tell(heard)
  })
})

test('a flood to reject@ and to explain@ is answered in its session, but for one explanation a mailbox', async () => {
  await besieged.withstand('300 mails to reject@ and explain@', async () => {
    const heard: string[] = []
    for (let round = 0; round < 5; round += 1)
      heard.push(
        ...(await repliesTo(
          Array.from({ length: crowd.size }, (_, index) => ({
            message: aMessage,
            ...(index % 2 === 0
              ? { recipient: `reject@${domains.ipv6Only}` }
              : { recipient: `explain@${domains.ipv4Only}`, sender: `m@e${index}.nobody.example` }),
            client: () => crowd(index),
          })),
        )),
      )
    expect(heard.filter((reply) => !/^(550 5\.7\.1|451 4\.7\.1|250 2\.0\.0) /.test(reply))).toEqual([])
    expect(heard.filter((reply) => reply.startsWith('250')).length).toBeLessThanOrEqual(crowd.size / 2)
    return tell(heard)
  })
})
