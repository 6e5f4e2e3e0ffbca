import { expect, test } from 'vitest'
import { aSmallWorld } from './kit/a-small-world.ts'

/** Addresses that this machine does not have. */
const transports = { dualStack: { ipv6: '2001:db9::44' }, ipv6Only: { ipv6: '2001:db9::d0e6' } }

test('what a case finds broken on our side is told to whoever watches the service', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }], config: { transports } })
  const { health } = world.service().world.ours
  expect(health.troubles()).toEqual([])
  const sent = await world.send('ready')
  await world.until(sent.case, ({ letters }) => letters.some(({ attempts }) => attempts.length > 0))
  await expect.poll(() => health.troubles()).toEqual([expect.stringContaining('our own IPv6 does not work')])
})

test('no address of ours is dialled, whoever names it as a mail exchanger', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { judgeAddress } = world.service().world.ours
  for (const { address } of world.demo.config.listen) expect(judgeAddress(address)).toBe('own')
  const { dualStack, ipv6Only } = world.demo.config.transports
  for (const address of [dualStack.ipv6, dualStack.ipv4, ipv6Only.ipv6])
    expect(judgeAddress(address ?? '')).toBe('own')
  expect(judgeAddress(world.provider('ready').mx.ipv6)).toBe(true)
})
