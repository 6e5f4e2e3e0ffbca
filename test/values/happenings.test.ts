import { expect, test } from 'vitest'
import { happeningsOf } from '../../src/values/happenings.ts'
import { aBounce, aCase, aDeferral, anArrival, anAttempt, anExpiry, aRecord, noon } from '../kit/a-case.ts'
import { someFurther } from '../kit/some-further.ts'

const whatHappened = (theCase: Parameters<typeof happeningsOf>[0]): string[] =>
  happeningsOf(theCase).map(({ what }) => what)

test('a mail comes in, is looked at, and is answered, in this order', () => {
  const steps = {
    connected: noon,
    helo: noon + 1,
    starttls: noon + 2,
    mail: noon + 3,
    rcpt: 0,
    data: 0,
    dot: noon + 4,
  }
  const theCase = aCase({
    arrival: anArrival({ steps }),
    letters: [aRecord('A', { createdAt: noon + 5, attempts: [anAttempt({ at: noon + 6, ms: 4 })] })],
    further: null,
  })
  expect(whatHappened(theCase).filter((what) => !['proofs', 'looked'].includes(what))).toEqual([
    ...['connected', 'greeted', 'encrypted', 'mail', 'taken', 'letter-written', 'attempt'],
  ])
  expect(whatHappened({ ...theCase, further: someFurther() })).toContain('looked-further')
  expect(whatHappened({ ...theCase, looks: null })).not.toContain('looked')
})

test('a try is told when it ended, for before that nothing is known of it', () => {
  const letter = aRecord('A', { attempts: [anAttempt({ at: noon + 10, ms: 2_000 })] })
  const tried = happeningsOf(aCase({ letters: [letter] })).find(({ what }) => what === 'attempt')
  expect(tried?.at).toBe(noon + 2_010)
})

test('each happening has a key of its own, which tells nothing of the ids by which reports find a letter', () => {
  const first = aDeferral('later', { id: 'secretletter-1-1' })
  const letters = [
    aRecord('A', { id: 'secretletter', attempts: [first, anExpiry(first)] }),
    aRecord('B', { id: 'secretother' }),
  ]
  const happenings = happeningsOf(
    aCase({ letters, bounces: [aBounce('secretother', 'smtp; 550 no')], state: 'closed' }),
  )
  const keys = happenings.map(({ key }) => key)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.join(' ')).not.toContain('secret')
  expect(happenings.map(({ what }) => what)).toEqual(expect.arrayContaining(['gave-up', 'report', 'closed']))
})
