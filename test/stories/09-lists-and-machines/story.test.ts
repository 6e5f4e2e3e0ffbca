import { expect, test } from 'vitest'
import { aMail } from '../../kit/a-mail.ts'
import { arrivedIn } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { machines, people } from './mails.ts'
import { provider } from './provider.ts'

test('lists, bulk mail and machines are refused after DATA with the reason named, and people who test are answered', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  for (const { from = 'anna@ready.example', field, named } of machines) {
    const message = aMail({ from: 'anna@ready.example', fields: field === undefined ? [] : [field] })
    const refused = await world.send('ready', { from, message })
    expect(refused, named).toMatchObject({ code: 550, enhanced: '5.7.1', case: '' })
    expect(refused.text).toContain(named)
    expect(refused.transcript, named).toContain('S: 354')
  }
  expect(await world.service().store.recentCases(10)).toEqual([])

  for (const { from, fields } of people) {
    const sent = await world.send('ready', { from, message: aMail({ from, fields }) })
    expect(sent, from).toMatchObject({ code: 250 })
    await world.settled(sent.case)
    const answers = world.mailbox('ready').filter(({ recipient }) => recipient === from)
    expect(arrivedIn(answers), from).toEqual(['A ipv6', 'B ipv6'])
  }
  expect(world.mailbox('ready')).toHaveLength(2 * people.length)
})
