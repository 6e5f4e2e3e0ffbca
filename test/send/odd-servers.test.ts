import { expect, onTestFinished, test } from 'vitest'
import { type DeliveryTools, deliverRound } from '../../src/send/deliver-round.ts'
import { newSlots } from '../../src/send/slots.ts'
import type { Transport } from '../../src/send/transport.ts'
import { trustRoots } from '../../src/wire/trusted-roots.ts'
import { systemClock } from '../../src/world/clock.ts'
import { makePretendNetwork } from '../../src/world/pretend-network.ts'
import { aMailServer } from '../kit/a-mail-server.ts'
import { aRoute } from '../kit/a-route.ts'
import { type OddServer, oddServers } from '../kit/odd-servers.ts'

const ipv6Only: Transport = {
  ...{ name: 'ipv6-only', hostname: 'out6.six.example', prefer: 'ipv6' },
  ...{ ipv6: '2001:db8:25::d0e6', ipv4: null },
}
const deadlines = { commandTimeoutMs: 3_000, finalDotTimeoutMs: 3_000, attemptTimeoutMs: 5_000 }
const plenty = { concurrency: 200, perDestination: 10, longestWaitMs: 5_000 }
const message = Buffer.from(`Subject: Answer\r\n\r\n${'Hello.\r\n'.repeat(400)}`)

test('whatever a server does, a letter costs its deadline, and what it came to is told', {
  timeout: 60_000,
}, async () => {
  const network = await makePretendNetwork()
  onTestFinished(() => network.close())
  const slots = () => newSlots(plenty, systemClock)
  const tools: Omit<DeliveryTools, 'findRoute'> = {
    ...{ network, clock: systemClock, trust: trustRoots(), random: () => 0 },
    ...{ findPolicy: async () => null, judgeAddress: () => true },
    places: { ways: slots(), sessions: slots() },
    settings: { port: 25, connectTimeoutMs: 3_000, ...deadlines },
  }
  const wrong: string[] = []
  const meet = async ({ name, script, ends }: OddServer, index: number): Promise<void> => {
    const address = `2001:db8:${index + 1}::25`
    const server = await aMailServer(script, async (take) => {
      const listener = await network.listen({ address, port: 25 }, ({ socket }) => take(socket))
      return { port: 25, close: () => listener.close() }
    })
    onTestFinished(() => server.stop())
    const domain = `odd${index}.example`
    const envelope = { envelopeSender: 'b+token@six.example', recipient: `person@${domain}` }
    const letter = { id: `letter-${index}`, ...envelope, expiresAt: Number.MAX_SAFE_INTEGER, message }
    const attempts = await deliverRound(letter, ipv6Only, 1, {
      ...tools,
      findRoute: async () => aRoute({ [`mx.${domain}`]: { aaaa: [address] } }, { domain }),
    })
    const way = attempts.map(({ stage, outcome, trouble, code }) => {
      return [stage, outcome, outcome === 'accepted' ? null : (trouble ?? code)]
    })
    if (JSON.stringify(way) !== JSON.stringify(ends)) wrong.push(`${name}: ${JSON.stringify(way)}`)
    for (const { text, transcript, ms } of attempts) {
      if (/[^\P{C}\n]/u.test(text + transcript)) wrong.push(`${name}: a control character`)
      if (text.length > 2_100 || transcript.length > 32_768) wrong.push(`${name}: too long`)
      if (ms > deadlines.attemptTimeoutMs + 2_000) wrong.push(`${name}: ${ms} ms`)
    }
  }
  await Promise.all(oddServers(1_800).map(meet))
  expect(wrong).toEqual([])
})
