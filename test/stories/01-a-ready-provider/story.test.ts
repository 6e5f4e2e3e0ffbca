import { join } from 'node:path'
import { expect, test } from 'vitest'
import { aMailFile, aReading, missingLines } from '../../kit/a-reading.ts'
import { aSmallWorld } from '../../kit/a-small-world.ts'
import { provider } from './provider.ts'

const here = (name: string): string => join(import.meta.dirname, name)

test('a mail from a provider that is ready for IPv6 gets both answers over IPv6, and nothing more', async () => {
  const world = await aSmallWorld({ providers: [provider] })
  const sent = await world.send('ready', { message: aMailFile(here('mail.eml')) })
  expect(sent).toMatchObject({ code: 250, enhanced: '2.0.0' })

  const report = await world.settled(sent.case)
  expect(Object.values(report.abilities).map((verdict) => verdict?.state)).toEqual(Array(4).fill('pass'))
  const letters = world.mailbox('ready')
  expect(letters.map(({ kind, family }) => `${kind} ${family}`).toSorted()).toEqual(['A ipv6', 'B ipv6'])
  for (const letter of letters) {
    const lines = here(`letter-${letter.kind}.txt`)
    expect(missingLines(await aReading(letter), lines, { case: sent.case })).toEqual([])
  }
})
