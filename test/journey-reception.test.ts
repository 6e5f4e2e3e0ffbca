import { expect, test } from 'vitest'
import { StoreAway, StoreFull } from '../src/world/store.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

test('a mail whose case can not be kept is put off, and answered to nobody', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  const { store } = world.service()
  const { openCase } = store
  store.openCase = () => Promise.reject(new StoreFull('full'))
  expect(await world.send('ready')).toMatchObject({ code: 452, enhanced: '4.3.1', case: '' })
  store.openCase = () => Promise.reject(new StoreAway('away'))
  expect(await world.send('ready')).toMatchObject({ code: 451, enhanced: '4.3.0', case: '' })
  expect(world.service().world.background.size()).toBe(0)
  store.openCase = openCase
  const taken = await world.send('ready')
  await world.settled(taken.case)
  expect(world.mailbox('ready').map(({ caseId }) => caseId)).toEqual([taken.case, taken.case])
})

test('mail for the operator that can not be kept is put off', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  world.service().store.keepOperatorMail = () => Promise.reject(new StoreFull('full'))
  expect(await world.send('ready', { to: 'abuse@control.example' })).toMatchObject({ code: 452 })
})

test('no more letters go out in all than their limit, whoever asks', async () => {
  const providers = [{ name: 'ready' }, { name: 'other' }]
  const world = await aSmallWorld({ providers, config: { limits: { letters: '4/1h' } } })
  expect(await world.send('ready', { from: 'anna@ready.example' })).toMatchObject({ code: 250 })
  expect(await world.send('other', { from: 'bert@other.example' })).toMatchObject({ code: 250 })
  const third = await world.send('other', { from: 'cleo@other.example' })
  expect(third).toMatchObject({ code: 451, enhanced: '4.7.1', case: '' })
})

test('of mails at once no more are taken than a mailbox has room for', async () => {
  const config = { limits: { lettersPerMailbox: '4/1h' } }
  const world = await aSmallWorld({ providers: [{ name: 'ready' }], config })
  const sent = await Promise.all(Array.from({ length: 6 }, () => world.send('ready')))
  expect(sent.map(({ code }) => code).toSorted()).toEqual([250, 250, 451, 451, 451, 451])
})
