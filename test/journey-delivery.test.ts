import { expect, test } from 'vitest'
import { happenings, letterStates } from './kit/a-short-report.ts'
import { aSmallWorld } from './kit/a-small-world.ts'

test('a letter whose message is gone is dropped, and does not keep its case from ending', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'grey', fault: 'greylists' }] })
  const { store } = world.service()
  store.readMessage = async () => null
  const sent = await world.send('grey')
  const report = await world.until(
    sent.case,
    (now) => happenings(now).filter((what) => what === 'letter-dropped').length === 2,
  )
  expect(letterStates(report)).toEqual(['A dropped', 'B dropped'])
  expect(world.mailbox('grey')).toEqual([])
})
