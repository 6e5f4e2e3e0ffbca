import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { form, type RawVisitor, rawVisitor, streamOf, visit } from './a-visitor.ts'
import { type BesiegedPages, besiegedPages } from './besieged-pages.ts'
import { aHostileDomain, bringHostile, caseOnce, hostileDomain } from './hostile-case.ts'

let besieged: BesiegedPages
const stops: (() => Promise<void>)[] = []

beforeAll(async () => {
  besieged = await besiegedPages()
}, 120_000)
afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()))
  await besieged?.stop()
})

const at = (network: number): string => besieged.visitorAt(network, 0)

test('who asks and never reads has nothing kept for them', { timeout: 180_000 }, async () => {
  const server = await aHostileDomain(besieged, 'all')
  stops.push(() => server.stop())
  const reply = await bringHostile(2, { sender: `unread@${hostileDomain}` })
  const theCase = await caseOnce(besieged, reply, ({ letters }) =>
    letters.some(({ kind, state }) => kind === 'B' && state === 'accepted'),
  )
  await besieged.withstand('2,000 streams that are never read, of a page that changes', async () => {
    const all: RawVisitor[] = []
    for (let round = 0; round < 20; round += 1)
      all.push(
        ...(await Promise.all(
          Array.from({ length: 100 }, async (_, index) => {
            const visitor = await rawVisitor(at(index), { deaf: true })
            visitor.socket.write(streamOf(theCase.page))
            return visitor
          }),
        )),
      )
    for (let change = 0; change < 12; change += 1) {
      const { status } = await visit({
        ...{ path: `/t/${theCase.page}/came`, method: 'POST', from: at(99), headers: form },
        body: `found=${change % 2 === 0 ? 'inbox' : 'no'}`,
      })
      expect(status).toBe(303)
      await wait(400)
    }
    const rss = besieged.service.figures().rssMb
    for (const { socket } of all) socket.destroy()
    return `${rss.toFixed(0)} MB at their end`
  })
  await besieged.withstand('300 connections that ask 1,000 times each and never read', async () => {
    const all = await Promise.all(
      Array.from({ length: 300 }, (_, index) => rawVisitor(at(index % 100), { deaf: true })),
    )
    const asked = [
      'GET /about HTTP/1.1\r\nHost: x\r\n\r\n',
      'GET /about HTTP/1.1\r\n\r\n',
      'GET / HTTP/1.1\r\nHost: x\r\nExpect: x\r\n\r\n',
      'GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n',
      streamOf(theCase.page),
    ]
    for (const [index, { socket }] of all.entries())
      socket.write((asked[index % asked.length] ?? '').repeat(1_000))
    await wait(8_000)
    const rss = besieged.service.figures().rssMb
    for (const { socket } of all) socket.destroy()
    return `${rss.toFixed(0)} MB at their end`
  })
})
