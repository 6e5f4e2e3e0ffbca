import { pino } from 'pino'
import { expect, onTestFinished, test } from 'vitest'
import { startOurs } from '../src/journey-own-side.ts'
import { systemClock } from '../src/world/clock.ts'
import { makePretendNetwork } from '../src/world/pretend-network.ts'
import { aConfig } from './kit/a-config.ts'
import { aDnsServer, aZone } from './kit/a-dns-server.ts'

const log = pino({ level: 'silent' })

async function judges(listen: string[], ...zones: Parameters<typeof aDnsServer>) {
  const network = await makePretendNetwork({ near: ['2600:db8::7', '8.8.4.4'] })
  onTestFinished(() => network.close())
  const { server } = await aDnsServer(...zones)
  const { dns } = aConfig()
  const config = aConfig({
    dns: { ...dns, servers: [server], timeout: 500 },
    listen: listen.map((address) => ({ address, port: 25, hostname: 'mx.six.example' })),
  })
  const ours = await startOurs(config, [], { network, clock: systemClock, log })
  onTestFinished(() => ours.stop())
  return ours
}

test('who listens on all addresses of a family dials none of this machine', async () => {
  const everywhere = await judges(['::', '0.0.0.0'])
  expect(everywhere.judgeAddress('2600:db8::7')).toBe('own')
  expect(everywhere.judgeAddress('8.8.4.4')).toBe('own')
  expect(everywhere.judgeAddress('2600:db8::8')).toBe(true)
  const overIpv6 = await judges(['::'])
  expect(overIpv6.judgeAddress('2600:db8::7')).toBe('own')
  expect(overIpv6.judgeAddress('8.8.4.4')).toBe(true)
  // Another mail server may live at another address of this machine.
  const atOne = await judges(['2600:db8::25'])
  expect(atOne.judgeAddress('2600:db8::25')).toBe('own')
  expect(atOne.judgeAddress('2600:db8::7')).toBe(true)
})

test('addresses that we send from are ours too', async () => {
  const { transports } = aConfig()
  const { judgeAddress } = await judges(['2600:db8::25'])
  for (const { ipv6 } of [transports.dualStack, transports.ipv6Only])
    expect(judgeAddress(ipv6 ?? '')).toBe('own')
  expect(judgeAddress(transports.dualStack.ipv4 ?? '')).toBe('own')
})

test('what a DNS64 in front of us makes up is neither seen nor dialled, from the first look on', async () => {
  const { judgeAddress, resolver, afresh } = await judges(
    ['2600:db8::25'],
    aZone('ipv4only.arpa', ['@', 'AAAA', '2600:64::c000:aa']),
    aZone('provider.example', ['mx', 'AAAA', '2600:64::7f00:1']),
  )
  expect(judgeAddress('2600:64::7f00:1')).toBe('nat64-of-our-network')
  for (const one of [resolver, afresh()])
    expect(await one.aaaa('mx.provider.example')).toEqual({ state: 'failed', code: 'NAT64' })
})
