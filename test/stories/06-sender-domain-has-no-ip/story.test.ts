import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aReading, missingLines } from '../../kit/a-reading.ts'
import { arrivedIn, fourFindings, fourStates, letterOf, mailOf } from '../../kit/a-short-report.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

test('where 553 says that the best MX of the sender has no IP, the envelope sender alone is at fault', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('picky')
  const report = await world.settled(sent.case)

  expect(fourStates(report)).toBe('pass pass fail pass')
  expect(fourFindings(report)[2]).toBe('sender-domain-refused')
  expect(report.abilities['ipv6-only-envelope']).toMatchObject({ mender: 'receiving-provider' })
  expect(letterOf(report, 'B').attempts).toMatchObject([{ family: 'ipv6', stage: 'mail', code: 553 }])
  // Refused twice before it is blamed, while the same letter with a control envelope was taken.
  expect(letterOf(report, 'L3').attempts).toMatchObject([{ code: 553 }, { round: 2, code: 553 }])
  expect(arrivedIn(world.mailbox('picky'))).toEqual(['A ipv6', 'L4 ipv6', 'explanation ipv6'])
  const explanation = mailOf(world.mailbox('picky'), 'explanation')
  // Its sender is in the control domain, or it would be refused as B was.
  expect(explanation.envelopeSender).toMatch(/^b\+[a-z2-7]{37}@control\.example$/)
  expect(missingLines(await aReading(explanation), join(import.meta.dirname, 'explanation.txt'))).toEqual([])
})
