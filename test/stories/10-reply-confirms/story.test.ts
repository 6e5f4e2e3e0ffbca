import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aMailFile } from '../../kit/a-reading.ts'
import { factsOf, fourStates, happenings, letterOf, letterStates } from '../../kit/a-short-report.ts'
import { aSmallWorld, type SmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

type Letter = ReturnType<typeof letterOf>

/** What is said to an answer of this kind, and how its case stands then. */
async function answering(
  world: SmallWorld,
  answer: { file: string; kind: 'A' | 'B'; from: string; to: (letter: Letter) => string },
) {
  const { case: id } = await world.send('ready')
  const letter = letterOf(await world.settled(id), answer.kind)
  const message = aMailFile(join(import.meta.dirname, answer.file), factsOf(letter))
  const sent = await world.send('ready', { from: answer.from, to: answer.to(letter), message })
  const report = await world.until(id, (now) => letterStates(now).includes(`${answer.kind} confirmed`))
  return { sent, report }
}

test('a reply to a letter, an automatic reply and a delivered report confirm it and start no new round', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const anna = 'anna@ready.example'

  const toA = await answering(world, {
    file: 'reply.eml',
    kind: 'A',
    from: anna,
    to: () => 'test@control.example',
  })
  expect(toA.sent).toMatchObject({ code: 250, case: '' })
  expect(letterStates(toA.report)).toEqual(['A confirmed', 'B accepted'])
  expect(toA.report.abilities['receive-over-ipv6']).toMatchObject({ state: 'pass', sure: 'confirmed' })
  expect(toA.report.abilities['ipv6-only-envelope']).toMatchObject({ state: 'pass', sure: 'accepted' })

  const toB = await answering(world, {
    file: 'reply.eml',
    kind: 'B',
    from: anna,
    to: () => 'test@doesnotwork.example',
  })
  expect(toB.sent).toMatchObject({ code: 250, case: '' })
  expect(toB.report.abilities['ipv6-only-envelope']).toMatchObject({ state: 'pass', sure: 'confirmed' })
  expect(toB.report.abilities['ipv6-only-from']).toMatchObject({ state: 'pass', sure: 'confirmed' })

  const away = { file: 'out-of-office.eml', kind: 'B', from: anna } as const
  const byMachine = await answering(world, { ...away, to: ({ envelopeSender }) => envelopeSender })
  expect(byMachine.sent).toMatchObject({ code: 250 })
  expect(byMachine.report.timeline.at(-1)?.text).toBe('letter B was confirmed by auto-reply')

  const delivered = { file: 'delivered.eml', kind: 'B', from: '' } as const
  const byReport = await answering(world, { ...delivered, to: ({ envelopeSender }) => envelopeSender })
  expect(byReport.sent).toMatchObject({ code: 250 })
  expect(happenings(byReport.report)).toContain('report-delivered')

  for (const { report } of [toA, toB, byMachine, byReport])
    expect(fourStates(report)).toBe('pass pass pass pass')
  expect(await world.service().store.recentCases(10)).toHaveLength(4)
  expect(world.mailbox('ready')).toHaveLength(8)
})
