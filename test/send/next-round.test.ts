import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planNextRound, type RetryPolicy, usualFinalities } from '../../src/send/next-round.ts'
import type { Attempt, Outcome } from '../../src/values/attempt.ts'

const minute = 60_000
const hour = 60 * minute
const policy: RetryPolicy = {
  retryMs: [5 * minute, 15 * minute, 30 * minute, hour],
  finalities: usualFinalities,
}
const letter = { id: 'abcdefghij234567', createdAt: 1_000_000, expiresAt: 1_000_000 + 24 * hour }

function anAttempt(outcome: Outcome, change: Partial<Attempt> = {}): Attempt {
  return {
    id: `abcdefghij234567-${change.round ?? 1}-1`,
    round: 1,
    at: letter.createdAt,
    host: 'mx.provider.example',
    address: '2001:db8::1',
    family: 'ipv6',
    localAddress: '2001:db8:25::44',
    stage: outcome === 'accepted' ? 'done' : 'rcpt',
    outcome,
    trouble: outcome === 'network' ? 'lost' : null,
    code: outcome === 'deferred' ? 450 : null,
    enhanced: outcome === 'deferred' ? '4.2.0' : null,
    text: outcome === 'deferred' ? 'Greylisted' : 'words',
    tls: null,
    transcript: '',
    ms: 40,
    durations: {},
    ...change,
  }
}

test('a letter that was taken has no further round', () => {
  const attempts = [anAttempt('network'), anAttempt('accepted', { at: letter.createdAt + 100 })]
  expect(planNextRound(letter, attempts, policy, letter.createdAt + 500)).toEqual({
    state: 'accepted',
    dueAt: null,
    acceptedAt: letter.createdAt + 140,
    attempts,
  })
})

test('a refusal is final at once', () => {
  const attempts = [anAttempt('refused')]
  const result = planNextRound(letter, attempts, policy, letter.createdAt)
  expect(result).toEqual({ state: 'failed', dueAt: null, acceptedAt: null, attempts })
})

test.for<Outcome>(['deferred', 'network', 'ours'])(
  'a letter that was %s waits for its next round',
  (outcome) => {
    const now = letter.createdAt + minute
    expect(planNextRound(letter, [anAttempt(outcome)], policy, now)).toMatchObject({
      state: 'waiting',
      dueAt: now + 5 * minute,
    })
  },
)

test('the waits follow the schedule, and the last one repeats', () => {
  const waits = [1, 2, 3, 4, 5, 9].map((round) => {
    const { dueAt } = planNextRound(letter, [anAttempt('deferred', { round })], policy, letter.createdAt)
    return ((dueAt ?? 0) - letter.createdAt) / minute
  })
  expect(waits).toEqual([5, 15, 30, 60, 60, 60])
})

test('a refusal over IPv6 after which IPv4 was deferred is tried again', () => {
  const attempts = [anAttempt('refused'), anAttempt('deferred', { family: 'ipv4' })]
  expect(planNextRound(letter, attempts, policy, letter.createdAt).state).toBe('waiting')
})

test('a deferral over IPv6 after which IPv4 refused is final', () => {
  const attempts = [anAttempt('deferred'), anAttempt('refused', { family: 'ipv4' })]
  expect(planNextRound(letter, attempts, policy, letter.createdAt).state).toBe('failed')
})

test('the last round is at the end of the lifetime, not after it', () => {
  const now = letter.expiresAt - 10 * minute
  const result = planNextRound(letter, [anAttempt('deferred', { round: 4 })], policy, now)
  expect(result).toMatchObject({ state: 'waiting', dueAt: letter.expiresAt })
})

test('a letter whose time is up fails with 4.4.7 and the last reason', () => {
  const last = anAttempt('deferred', { round: 27 })
  const result = planNextRound(letter, [last], policy, letter.expiresAt + 10)
  expect(result.state).toBe('failed')
  expect(result.attempts[0]).toBe(last)
  expect(result.attempts[1]).toMatchObject({
    id: 'abcdefghij234567-27-2',
    round: 27,
    address: null,
    family: null,
    stage: 'resolve',
    outcome: 'deferred',
    code: null,
    enhanced: '4.4.7',
    text: 'given up after 24 h; the last reason: mx.provider.example [2001:db8::1]: 450 4.2.0 Greylisted',
  })
})

test('a letter that our own trouble kept back expires as ours', () => {
  const result = planNextRound(letter, [anAttempt('ours')], policy, letter.expiresAt)
  expect(result.attempts.at(-1)).toMatchObject({ enhanced: '4.4.7', outcome: 'ours' })
})

test('whatever happens, a letter waits for a time within its life or has come to its end', () => {
  const outcomes: Outcome[] = ['accepted', 'refused', 'deferred', 'network', 'ours']
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...outcomes), { minLength: 1, maxLength: 10 }),
      fc.integer({ min: 1, max: 100 }),
      fc.integer({ min: 0, max: 48 * hour }),
      (round, number, age) => {
        const now = letter.createdAt + age
        const attempts = round.map((outcome) => anAttempt(outcome, { round: number }))
        const result = planNextRound(letter, attempts, policy, now)
        expect(result.dueAt !== null).toBe(result.state === 'waiting')
        expect(result.acceptedAt !== null).toBe(result.state === 'accepted')
        if (result.dueAt !== null) {
          expect(result.dueAt).toBeGreaterThan(now)
          expect(result.dueAt).toBeLessThanOrEqual(letter.expiresAt)
        }
      },
    ),
  )
})
