import { expect, test } from 'vitest'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

const to = 'postmaster@doesnotwork.example'

test('a network that floods the operator is put off, and others still reach the operator', async () => {
  const world = await aSmallWorld({
    providers,
    config: { limits: { operatorMail: { perNetwork: '2/1h', inAll: '5/1h' } } },
  })
  for (const again of [1, 2])
    expect(await world.send('ready', { to }), String(again)).toMatchObject({ code: 250 })
  expect(await world.send('ready', { to })).toMatchObject({
    code: 451,
    enhanced: '4.7.1',
    text: expect.stringMatching(/Enough mail for the operator from \S+\/64 for now; please come back in \d+/),
  })
  expect(await world.send('ready'), 'and may still test').toMatchObject({ code: 250 })
  expect(await world.send('desk', { to })).toMatchObject({ code: 250 })
})

test('all together reach the operator so often, and hear when to come back', async () => {
  const world = await aSmallWorld({ providers, config: { limits: { operatorMail: { inAll: '2/1h' } } } })
  for (const from of ['ready', 'desk'])
    expect(await world.send(from, { to }), from).toMatchObject({ code: 250 })
  expect(await world.send('desk', { to: 'abuse@control.example' })).toMatchObject({
    code: 451,
    enhanced: '4.7.1',
    text: expect.stringMatching(/Too much mail for the operator just now; please come back after 2\d{3}-/),
  })
})

test('where there is no room left for the operator, mail is put off and none is lost', async () => {
  const world = await aSmallWorld({ providers, config: { limits: { operatorMail: { kept: '3KiB' } } } })
  const message = Buffer.from(`Subject: much\r\n\r\n${'a line\r\n'.repeat(250)}`)
  expect(await world.send('ready', { to, message })).toMatchObject({ code: 250 })
  expect(await world.send('desk', { to, message })).toMatchObject({ code: 452, enhanced: '4.3.1' })
  expect((await world.service().store.claimOperatorMail(Date.now(), 1_000))?.raw.length).toBeGreaterThan(
    2_000,
  )
})
