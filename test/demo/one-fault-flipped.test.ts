import { expect, test } from 'vitest'
import { z } from 'zod'
import type { SampleProvider } from '../../src/sample/sample-provider.ts'
import { sampleProviders } from '../../src/sample/sample-providers.ts'
import { aProgram } from '../kit/a-program.ts'
import { aSmallWorld } from '../kit/a-small-world.ts'

const verdict = z.object({ state: z.string() })
const reports = z.array(z.object({ sender: z.string(), abilities: z.record(z.string(), verdict) }))

/** The demo with these providers, run until all is settled; then the rows as `report --json` prints them. */
async function rowsOf(providers: readonly SampleProvider[]): Promise<Map<string, string>> {
  // Eight at once want more time than one.
  const delivery = { retry: ['300ms'], lifetime: '8s' }
  const world = await aSmallWorld({ providers, config: { delivery } })
  const sent = await Promise.all(providers.map(({ name }) => world.send(name)))
  for (const { case: id } of sent) await world.settled(id)
  const program = aProgram(['report', '--json', '--config', world.demo.configFile])
  expect((await program.end()).code).toBe(0)
  return new Map(
    reports.parse(JSON.parse(program.lines.join('\n'))).map(({ sender, abilities }) => [
      sender.replace(/^.*@|\.example$/g, ''),
      Object.values(abilities)
        .map(({ state }) => state)
        .join(' '),
    ]),
  )
}

test('the demo shows each provider its own fault, and one fault more or less changes that row alone', {
  timeout: 60_000,
}, async () => {
  const mended = sampleProviders.map(
    (provider): SampleProvider => (provider.name === 'closed' ? { ...provider, fault: 'none' } : provider),
  )
  const rows = await rowsOf(sampleProviders)
  const rowsThen = await rowsOf(mended)

  expect(Object.fromEntries(rows)).toEqual({
    ready: 'pass pass pass pass',
    'no-aaaa': 'pass fail pass pass',
    closed: 'pass fail pass pass',
    picky: 'pass pass fail pass',
    late: 'pass pass fail pass',
    grey: 'pass pass pass pass',
    nameless: 'pass pass pass pass',
    dot: 'pass fail pass pass',
  })
  expect(rowsThen).toEqual(new Map([...rows, ['closed', 'pass pass pass pass']]))
})
