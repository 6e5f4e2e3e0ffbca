import { expect, test } from 'vitest'
import { aMail } from '../../kit/a-mail.ts'
import { aSecondService } from '../../kit/a-second-service.ts'
import { happenings, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'

test('a mail in the name of another such service is answered once, and there it ends', async () => {
  const world = await aSmallWorld({ providers: [] })
  const second = await aSecondService(world)
  const from = `test@${second.config.domains.ipv6Only}`
  const sent = await second.send({ from, to: 'test@doesnotwork.example', message: aMail({ from }) })
  expect(sent).toMatchObject({ code: 250 })

  const [ours] = await world.service().store.recentCases(10)
  const report = await world.until(ours?.id ?? '', (now) => happenings(now).includes('explanation-dropped'))
  expect(letterStates(report)).toEqual(['A failed', 'B failed'])
  for (const kind of ['A', 'B'] as const) {
    const last = letterOf(report, kind).attempts.at(-1)
    expect(last).toMatchObject({ stage: 'dot', code: 550, enhanced: '5.7.1' })
    expect(last?.text).toContain('Auto-Submitted: auto-replied')
  }
  expect(await second.service.store.recentCases(10)).toEqual([])
})

test('a mail in our own name is refused, wherever it comes from', async () => {
  const world = await aSmallWorld({ providers: [{ name: 'ready' }] })
  for (const from of ['test@doesnotwork.example', 'test@control.example', 'b+token@doesnotwork.example']) {
    const refused = await world.send('ready', { from, message: aMail({ from }) })
    expect(refused, from).toMatchObject({ code: 550, enhanced: '5.7.1' })
    expect(refused.text).toContain('ourselves')
  }
  expect(await world.service().store.recentCases(10)).toEqual([])
})
