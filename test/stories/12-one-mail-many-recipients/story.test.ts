import { expect, test } from 'vitest'
import { sendMail } from '../../kit/a-client.ts'
import { aMail } from '../../kit/a-mail.ts'
import { arrivedIn } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers } from './providers.ts'

test('one mail to many of our addresses opens one case and gets one reply, and the operator has it too', async () => {
  const world = await aSmallWorld({ providers, config: { operator: { email: 'opal@desk.example' } } })
  const client = await world.client('ready')
  const from = 'anna@ready.example'
  const to = [
    'test@doesnotwork.example',
    'test+label@doesnotwork.example',
    'test@control.example',
    'postmaster@doesnotwork.example',
  ]
  const message = aMail({ from, to: to.join(', ') }).toString()
  const reply = await sendMail(client, { helo: 'out.ready.example', from, to, message })
  expect(reply).toMatch(/^250 2\.0\.0 .*case [a-z2-7]{10}/)
  client.end()

  const cases = await world.service().store.recentCases(10)
  expect(cases).toHaveLength(1)
  await world.settled(cases[0]?.id ?? '')
  await expect.poll(() => world.mailbox('desk')).toHaveLength(1)
  expect(arrivedIn(world.mailbox('ready'))).toEqual(['A ipv6', 'B ipv6'])
  expect(world.mailbox('desk')[0]).toMatchObject({ recipient: 'opal@desk.example', envelopeSender: '' })
})
