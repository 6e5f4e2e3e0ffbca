import { expect, test } from 'vitest'
import type { Destination, Recipient } from '../../src/values/arrival.ts'
import { chosenFamily } from '../../src/values/chosen-family.ts'
import { anArrival, both, control, six } from '../kit/a-case.ts'

const arrivalAt = (family: 'ipv6' | 'ipv4', ...destinations: Destination[]) => {
  const recipients = destinations.map(
    (destination): Recipient => ({
      ...{ kind: 'test', address: `test@${destination.domain}`, destination },
      tags: { language: null, event: null, test: null, label: null },
    }),
  )
  return anArrival({ family, envelope: { sender: 'user@ready.example', parameters: {}, recipients } })
}

test.each(['ipv6', 'ipv4'] as const)(
  'a mail over %s to a destination that both families reach chose it',
  (family) => {
    expect(chosenFamily(arrivalAt(family, both), 'global')).toBe(family)
  },
)

test('where there is one way only, nothing was chosen', () => {
  expect(chosenFamily(arrivalAt('ipv6', six), 'global')).toBeNull()
  expect(chosenFamily(arrivalAt('ipv4', control), 'global')).toBeNull()
})

test('a recipient with one way only takes the choice away from the mail', () => {
  expect(chosenFamily(arrivalAt('ipv6', both, six), 'global')).toBeNull()
})

test.each(['tunnelled', 'translated', 'gateway', 'not-global'] as const)(
  'a client that is %s shows no choice of its own',
  (kind) => {
    expect(chosenFamily(arrivalAt('ipv6', both), kind)).toBeNull()
  },
)
