import { expect, test } from 'vitest'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('a mail to reject@ is always refused after DATA with the verdict so far, and answered by nobody', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const refused = await world.send('ready', { to: 'reject@doesnotwork.example' })
  expect(refused).toMatchObject({ code: 550, enhanced: '5.7.1' })
  expect(refused.text).toContain('Your mail reached an address that exists on IPv6 only')
  expect(refused.text).toContain('test@doesnotwork.example')
  expect(refused.transcript).toContain('S: 354')

  const atControl = await world.send('ready', { to: 'reject@control.example' })
  expect(atControl).toMatchObject({ code: 550, enhanced: '5.7.1' })
  expect(atControl.text).not.toContain('exists on IPv6 only')
  const fromNobody = await world.send('ready', { from: '', to: 'reject@doesnotwork.example' })
  expect(fromNobody).toMatchObject({ code: 550, enhanced: '5.7.1' })

  expect(await world.service().store.recentCases(10)).toEqual([])
  expect(world.mailbox('ready')).toEqual([])
})
