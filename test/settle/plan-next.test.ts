import fc from 'fast-check'
import { expect, test } from 'vitest'
import { closesAt, type Plan, planNext } from '../../src/settle/plan-next.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { Case } from '../../src/values/case.ts'
import { isOpen, isTaken, type LetterRecord } from '../../src/values/letter.ts'
import { failed, seen } from '../../src/values/observation.ts'
import type { OwnFault } from '../../src/values/own-check.ts'
import {
  aBounce,
  aCase,
  anAttempt,
  aRecord,
  aRefusal,
  aWellSide,
  failedLetter,
  look,
  noon,
  someLooks,
  waiting,
} from '../kit/a-case.ts'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
const policy = { explainAfter: hourMs, bounceWindow: 5 * dayMs, bisects: false, bisectWait: 15 * minuteMs }

const planAt = (theCase: Case, now: number): Plan => planNext(theCase, policy, now)
const explanationAt = (letters: LetterRecord[], now = noon): Plan['explanation'] =>
  planAt(aCase({ letters }), now).explanation

const greylisted = (round: number): Attempt =>
  anAttempt({ round, stage: 'rcpt', outcome: 'deferred', code: 450, enhanced: '4.2.0', text: 'Greylisted' })
const localFault = (round: number): Attempt =>
  anAttempt({ round, stage: 'connect', outcome: 'ours', code: null, enhanced: null, text: 'EADDRNOTAVAIL' })
const unused = (round: number): Attempt =>
  anAttempt({ round, stage: 'resolve', outcome: 'refused', trouble: 'dns', family: null, code: null })
const expiry = (round: number): Attempt =>
  anAttempt({ round, stage: 'resolve', outcome: 'deferred', family: null, code: null, enhanced: '4.4.7' })

const noPtr = { what: 'ptr', subject: '2001:db8:25::44', text: 'missing' } as const

test('a letter that waits for our own records outlives the time at which its case would close, without a wake in the past', () => {
  const letters = (['A', 'B'] as const).map((kind) =>
    aRecord(kind, { state: 'failed', acceptedAt: null, attempts: [aRefusal('no reverse DNS')] }),
  )
  const ownChecks = [{ ...aWellSide(noon), records: look<OwnFault[]>('own-records', seen([noPtr])) }]
  const short = { ...policy, bounceWindow: 10 * minuteMs }
  for (const now of [noon + 11 * minuteMs, noon + hourMs, noon + 5 * hourMs]) {
    const plan = planNext(aCase({ letters, ownChecks }), short, now)
    expect(plan.close).toBe(false)
    expect(plan.wakeAt).toBeGreaterThan(now)
  }
})

const three = [greylisted(1), greylisted(2), greylisted(3)]
const onItsWay = (kind: 'A' | 'B'): LetterRecord =>
  aRecord(kind, { state: 'trying', acceptedAt: null, attempts: [] })
const bounced = (kind: 'A' | 'B'): LetterRecord => aRecord(kind, { state: 'bounced' })

test('both answers are accepted, so there is nothing to explain, only a case to close', () => {
  const plan = planAt(aCase(), noon)
  expect(plan).toEqual({
    write: [],
    repeat: [],
    askOurselves: { dns: false, records: false },
    repeatLooks: false,
    explanation: null,
    wakeAt: noon + 100 + policy.bounceWindow,
    close: false,
  })
})

test('B fails at once before A is through, and the explanation waits for the 250 of A', () => {
  const b = failedLetter('B', [aRefusal('no')])
  expect(explanationAt([onItsWay('A'), b])).toBeNull()
  expect(explanationAt([aRecord('A'), b])).toEqual({ stuck: false })
})

test('A is greylisted for an hour while B has failed, and nothing is said until A is through', () => {
  const b = failedLetter('B', [aRefusal('no')])
  expect(explanationAt([waiting('A', three), b], noon + 2 * hourMs)).toBeNull()
  expect(explanationAt([aRecord('A'), b], noon + 2 * hourMs)).toEqual({ stuck: false })
})

test('an explanation that is written is never written again', () => {
  const b = failedLetter('B', [aRefusal('no')])
  for (const state of ['queued', 'accepted', 'failed', 'bounced'] as const) {
    expect(explanationAt([aRecord('A'), b, aRecord('explanation', { state })])).toBeNull()
  }
})

test('B is put off twice in a long time, which is not stuck yet', () => {
  expect(explanationAt([aRecord('A'), waiting('B', three.slice(0, 2))], noon + 9 * hourMs)).toBeNull()
})

test('B is put off three times before explainAfter, and the case wakes up when that is over', () => {
  const theCase = aCase({ letters: [aRecord('A'), waiting('B', three)] })
  expect(planAt(theCase, noon + 30 * minuteMs)).toMatchObject({ explanation: null, wakeAt: noon + hourMs })
  expect(planAt(theCase, noon + hourMs).explanation).toEqual({ stuck: true })
})

test('B is stuck but A is not through, so nothing is said', () => {
  expect(explanationAt([waiting('A', three), waiting('B', three)], noon + 9 * hourMs)).toBeNull()
})

test('B is stuck on our side alone, and people are not told while it may pass', () => {
  const ours = [localFault(1), localFault(2), localFault(3)]
  expect(explanationAt([aRecord('A'), waiting('B', ours)], noon + 9 * hourMs)).toBeNull()
})

test('an address that is not dialled does not make our own trouble theirs', () => {
  const ours = [1, 2, 3].flatMap((round) => [unused(round), localFault(round)])
  expect(explanationAt([aRecord('A'), waiting('B', ours)], noon + 9 * hourMs)).toBeNull()
})

test('two rounds that failed on our side and one greylisting are not three tries', () => {
  const mixed = [localFault(1), localFault(2), greylisted(3)]
  expect(explanationAt([aRecord('A'), waiting('B', mixed)], noon + 9 * hourMs)).toBeNull()
})

test('the end of its lifetime is a failure that is explained, whoever was at fault', () => {
  const ours = [localFault(1), { ...expiry(1), outcome: 'ours' as const }]
  expect(explanationAt([aRecord('A'), failedLetter('B', [...three, expiry(3)])])).toEqual({ stuck: false })
  expect(explanationAt([aRecord('A'), failedLetter('B', ours)])).toEqual({ stuck: false })
})

test('a round that is under way is waited for', () => {
  const b = { ...waiting('B', three), state: 'trying' as const }
  expect(explanationAt([aRecord('A'), b], noon + 9 * hourMs)).toBeNull()
})

test('a report undoes an acceptance of B, and that is explained', () => {
  expect(explanationAt([aRecord('A'), bounced('B')])).toEqual({ stuck: false })
})

test('a delayed report about B changes nothing', () => {
  const b = aRecord('B')
  const delayed = aBounce(b.id, '', { kind: 'delayed' })
  const plain = aCase({ letters: [aRecord('A'), b] })
  expect(planAt({ ...plain, bounces: [delayed] }, noon + hourMs)).toEqual(planAt(plain, noon + hourMs))
  expect(explanationAt([aRecord('A'), b], noon + 9 * hourMs)).toBeNull()
})

test('A fails for good, so the explanation is dropped, once', () => {
  const letters = [failedLetter('A', [aRefusal('no')]), failedLetter('B', [aRefusal('no')])]
  expect(explanationAt(letters)).toBe('drop')
  const events = [{ at: noon, what: 'explanation-dropped', text: '' }]
  expect(planAt(aCase({ letters, events }), noon).explanation).toBeNull()
})

test('A fails for good while B is still tried, and nothing is decided yet', () => {
  const letters = [failedLetter('A', [aRefusal('no')]), waiting('B', three)]
  expect(explanationAt(letters, noon + 9 * hourMs)).toBeNull()
})

test('a report that undoes A leaves nobody who could be told', () => {
  expect(explanationAt([bounced('A'), bounced('B')])).toBe('drop')
})

test('a case without letters waits for them', () => {
  expect(planAt(aCase({ letters: [] }), noon)).toMatchObject({ explanation: null, close: false })
})

test('a case closes bounceWindow after the last acceptance, and each acceptance moves that', () => {
  const at = (...letters: LetterRecord[]): number => closesAt({ opened: noon, letters }, policy)
  expect(at(aRecord('A'), aRecord('B', { acceptedAt: noon + hourMs }))).toBe(noon + hourMs + 5 * dayMs)
  expect(at(aRecord('A'), waiting('B', three))).toBe(noon + 6 * dayMs)
  expect(at(failedLetter('A', []), failedLetter('B', []))).toBe(noon + 5 * dayMs)
})

test('a case closes when its time is over and no letter is under way', () => {
  const theCase = aCase()
  const closes = noon + 100 + policy.bounceWindow
  expect(planAt(theCase, closes - 1).close).toBe(false)
  expect(planAt(theCase, closes)).toEqual({
    write: [],
    repeat: [],
    askOurselves: { dns: false, records: false },
    repeatLooks: false,
    explanation: null,
    wakeAt: null,
    close: true,
  })
  expect(planAt(aCase({ letters: [aRecord('A'), onItsWay('B')] }), noon + 60 * dayMs).close).toBe(false)
})

test('after an outage of a week B is still explained before the case closes', () => {
  const theCase = aCase({ letters: [aRecord('A'), failedLetter('B', [...three, expiry(3)])] })
  expect(planAt(theCase, noon + 30 * dayMs)).toMatchObject({ explanation: { stuck: false }, close: false })
})

test('a closed case is left alone', () => {
  const theCase = aCase({ state: 'closed', letters: [aRecord('A'), bounced('B')] })
  expect(planAt(theCase, noon)).toEqual({
    write: [],
    repeat: [],
    askOurselves: { dns: false, records: false },
    repeatLooks: false,
    explanation: null,
    wakeAt: null,
    close: false,
  })
})

interface Happening {
  letter: 'A' | 'B'
  becomes: 'accepted' | 'bounced' | 'failed' | 'confirmed' | 'deferred' | 'ours'
}

const happenings = fc.array(
  fc.record({
    happening: fc.record<Happening>({
      letter: fc.constantFrom('A', 'B'),
      becomes: fc.constantFrom('accepted', 'bounced', 'failed', 'confirmed', 'deferred', 'ours'),
    }),
    afterMs: fc.integer({ min: 0, max: 8 * hourMs }),
  }),
  { maxLength: 20 },
)

/** The letter after that, by the rules of the store: what is settled does not move, save by a report. */
function after(letter: LetterRecord, becomes: Happening['becomes'], now: number): LetterRecord {
  const round = letter.attempts.length + 1
  switch (becomes) {
    case 'bounced':
    case 'confirmed':
      return isTaken(letter) ? { ...letter, state: becomes } : letter
    case 'accepted':
      return isOpen(letter)
        ? {
            ...letter,
            state: 'accepted',
            acceptedAt: now,
            attempts: [...letter.attempts, anAttempt({ round })],
          }
        : letter
    case 'failed':
      return isOpen(letter)
        ? { ...letter, state: 'failed', attempts: [...letter.attempts, aRefusal('no', { round })] }
        : letter
    case 'deferred':
    case 'ours': {
      const next = becomes === 'ours' ? localFault(round) : greylisted(round)
      return isOpen(letter) ? { ...letter, state: 'waiting', attempts: [...letter.attempts, next] } : letter
    }
  }
}

test('whatever happens in whatever order, B is taken, explained once, or dropped once, and never before A is through', () => {
  fc.assert(
    fc.property(happenings, (steps) => {
      let now = noon
      let theCase = aCase({
        letters: [
          aRecord('A', { state: 'queued', acceptedAt: null, attempts: [] }),
          aRecord('B', { state: 'queued', acceptedAt: null, attempts: [] }),
        ],
      })
      const said: string[] = []
      const look = (): Plan => {
        const plan = planAt(theCase, now)
        const a = theCase.letters.find(({ kind }) => kind === 'A')
        if (plan.explanation === 'drop') {
          said.push('drop')
          theCase = { ...theCase, events: [{ at: now, what: 'explanation-dropped', text: '' }] }
        } else if (plan.explanation !== null) {
          said.push('explanation')
          expect(a?.acceptedAt).not.toBeNull()
          theCase = { ...theCase, letters: [...theCase.letters, aRecord('explanation', { acceptedAt: now })] }
        }
        // Here, for who says it again and again comes to no end.
        expect(said.length).toBeLessThanOrEqual(1)
        if (plan.close) theCase = { ...theCase, state: 'closed' }
        return plan
      }
      const happen = (kind: 'A' | 'B', becomes: Happening['becomes']): void => {
        const letters = theCase.letters.map((one) => (one.kind === kind ? after(one, becomes, now) : one))
        theCase = { ...theCase, letters }
        look()
      }
      for (const { happening, afterMs } of steps) {
        now += afterMs
        happen(happening.letter, happening.becomes)
      }
      // What is still open ends with its lifetime.
      now += dayMs
      happen('A', 'failed')
      happen('B', 'failed')
      for (let plan = look(); plan.wakeAt !== null && theCase.state === 'open'; plan = look())
        now = plan.wakeAt
      const b = theCase.letters.find(({ kind }) => kind === 'B')
      expect(theCase.state).toBe('closed')
      if (said.length === 0) expect(b !== undefined && isTaken(b)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('looks that our own DNS spoilt are thought of until it is well again', () => {
  const looks = someLooks({ clientNames: look('client-ptr', failed('TIMEOUT')) })
  const down = aWellSide(noon, { dns: look('own-dns', failed('TIMEOUT')) })
  const early = planAt(aCase({ looks, ownChecks: [down] }), noon + minuteMs)
  expect(early).toMatchObject({
    askOurselves: { dns: false },
    repeatLooks: false,
    wakeAt: noon + 5 * minuteMs,
  })
  const later = planAt(aCase({ looks, ownChecks: [down] }), noon + 5 * minuteMs)
  expect(later).toMatchObject({ askOurselves: { dns: true }, repeatLooks: false })
  const well = planAt(
    aCase({ looks, ownChecks: [down, aWellSide(noon + 5 * minuteMs)] }),
    noon + 5 * minuteMs,
  )
  expect(well).toMatchObject({ askOurselves: { dns: false }, repeatLooks: true })
})
