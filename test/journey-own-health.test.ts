import { pino } from 'pino'
import { expect, test } from 'vitest'
import { makeOwnHealth } from '../src/journey-own-health.ts'
import { failed, seen, skipped } from '../src/values/observation.ts'
import { anOwnCheck } from './kit/an-own-check.ts'

/** A health that logs, and what it logged: level and message. */
function aHealth() {
  const lines: string[] = []
  const write = (line: string): void => {
    const { level, msg } = JSON.parse(line)
    lines.push(`${pino.levels.labels[level]}: ${msg}`)
  }
  return { lines, health: makeOwnHealth(pino({}, { write })) }
}

test('the operator hears once that a part broke, and once that it is well', () => {
  const { lines, health } = aHealth()
  const broken = anOwnCheck({ ipv6: failed('CANARY-TIMED-OUT') })
  const unknown = anOwnCheck({ ipv6: skipped('nothing shows it') })
  const well = anOwnCheck({ ipv6: seen('reply') })
  for (const check of [well, broken, broken, unknown]) health.tell(check)
  expect(lines).toEqual([expect.stringMatching(/^error: our own IPv6 does not work: see to /)])
  expect(health.troubles()).toHaveLength(1)
  for (const check of [well, well]) health.tell(check)
  expect(lines.slice(1)).toEqual(['info: our own IPv6 works again'])
  expect(health.troubles()).toEqual([])
})

test('wrong records are broken, records in order are well', () => {
  const { lines, health } = aHealth()
  const fault = { what: 'ptr', subject: '192.0.2.44', text: 'reverse DNS of 192.0.2.44 is missing' } as const
  health.tell(anOwnCheck({ records: seen([fault]) }))
  health.tell(anOwnCheck({ records: seen([]) }))
  expect(lines).toEqual([
    'error: others find something wrong with us: see to what was found; "mailsix dns" prints our DNS records',
    'info: our own DNS records are right',
  ])
})
