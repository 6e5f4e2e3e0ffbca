import { expect, test } from 'vitest'
import { openPageActs } from '../../../src/journey-page-acts.ts'
import { openPageDesk } from '../../../src/journey-pages.ts'
import { aReading } from '../../kit/a-reading.ts'
import { fourStates, happenings, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { providers, records } from './providers.ts'

const config = {
  web: { url: 'https://www.control.example' },
  limits: { unauthenticated: { testsPerMailbox: '9/1d', testsPerDomain: '60/1h' } },
}

test('each letter says where to get no more of them; then only a test that is proved to be the owner’s is answered', async () => {
  const world = await aSmallWorld({ providers, records, config })
  const desk = openPageDesk(world.service().world, openPageActs(world.service().world))
  const typed = { from: 'carla@open.example', signedBy: null }
  const first = await world.send('open', typed)
  expect(first).toMatchObject({ code: 250 })
  await world.settled(first.case)
  const page = (await world.service().store.readCase(first.case))?.page ?? ''
  const letters = await Promise.all(world.mailbox('open').map(aReading))
  expect(letters).toHaveLength(2)
  for (const letter of letters) expect(letter).toContain(`https://www.control.example/t/${page}/stop`)

  await desk.optOut(page, true)
  expect(await desk.isOptedOut(page)).toBe(true)
  const refused = await world.send('open', { ...typed, from: 'Carla+again@open.example' })
  expect(refused).toMatchObject({ code: 550, enhanced: '5.7.1', case: '' })
  expect(refused.text).toContain('wants no mail from us')
  expect(await world.send('open', { ...typed, from: 'dora@open.example' })).toMatchObject({ code: 250 })

  const proved = await world.send('open', { from: 'carla@open.example' })
  expect(proved).toMatchObject({ code: 250 })
  await world.settled(proved.case)
  expect(await desk.isOptedOut(page)).toBe(true)

  await desk.optOut(page, false)
  expect(await world.send('open', typed)).toMatchObject({ code: 250 })
})

test('what still waits for somebody who wants no letters is not sent', async () => {
  const world = await aSmallWorld({ providers, records, config })
  const desk = openPageDesk(world.service().world, openPageActs(world.service().world))
  const release = world.hold()
  const sent = await world.send('open', { from: 'carla@open.example', signedBy: null })
  await world.until(sent.case, ({ letters }) => letters.length === 2)
  const page = (await world.service().store.readCase(sent.case))?.page ?? ''
  await desk.optOut(page, true)
  release()
  const other = await world.send('ready')
  await world.settled(other.case)
  const report = await world.report(sent.case)
  expect(report.state).toBe('closed')
  expect(letterStates(report)).toEqual(['A dropped', 'B dropped'])
  expect(happenings(report)).toContain('opted-out')
  expect(fourStates(report)).not.toMatch(/fail|pending/)
  expect(world.mailbox('open')).toEqual([])
})
