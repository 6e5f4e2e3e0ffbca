import { expect, test } from 'vitest'
import { diagnoseStarttlsReceiving } from '../../src/diagnose/starttls-receiving.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { Attempt } from '../../src/values/attempt.ts'
import type { Case } from '../../src/values/case.ts'
import type { CertificateFacts } from '../../src/values/knock.ts'
import { aCase, anAttempt, aRecord, noon } from '../kit/a-case.ts'
import { aKnock, aVainKnock } from '../kit/a-knock.ts'
import { fairly } from '../kit/spoil.ts'

const judge = (of: Partial<Case>): string => fairly(aCase(of), diagnoseStarttlsReceiving)
const said = (of: Partial<Case>): string => say(diagnoseStarttlsReceiving(aCase(of)))
const letters = (...attempts: Attempt[]): Partial<Case> => ({ letters: [aRecord('B', { attempts })] })

const offering = 'S: 220 mx\nC: EHLO out6\nS: 250-mx\nS: 250-STARTTLS\nS: 250 SIZE\n'
const plain = (change: Partial<Attempt> = {}): Attempt =>
  anAttempt({ tls: null, transcript: 'S: 220 mx\nC: EHLO out6\nS: 250-mx\nS: 250 SIZE\nC: MAIL', ...change })
const broken = (change: Partial<Attempt> = {}): Attempt =>
  plain({
    ...{ stage: 'starttls', outcome: 'network', trouble: 'tls', code: null, text: 'wrong version' },
    transcript: `${offering}C: STARTTLS\nS: 220 Go`,
    ...change,
  })
const certificate: CertificateFacts = {
  ...{ trusted: true, namesHost: true, subject: 'CN=mx', issuer: 'CN=ca', expires: noon, problem: null },
}

test('a letter that went encrypted was taken so', () => {
  expect(judge(letters(anAttempt()))).toBe('pass/encrypted')
  expect(said(letters(anAttempt()))).toBe('mail.ready.example takes mail encrypted (TLSv1.3).')
})

test.each<[Partial<CertificateFacts>, string]>([
  [{}, ' Its certificate is valid and names it.'],
  [{ namesHost: false }, ' Its certificate is valid, but for another name.'],
  [
    { trusted: false, problem: 'CERT_HAS_EXPIRED' },
    ' Its certificate is not one that others trust (CERT_HAS_EXPIRED), which mail servers put up with unless told otherwise.',
  ],
])('what a knock saw of the certificate is told: %j', (change, words) => {
  const starttls = { offered: true, version: 'TLSv1.3', certificate: { ...certificate, ...change } }
  const of = { ...letters(anAttempt()), knocks: [aKnock({ starttls })] }
  expect(judge(of)).toBe('pass/encrypted')
  expect(said(of)).toBe(`mail.ready.example takes mail encrypted (TLSv1.3).${words}`)
})

test('a handshake that fails is told, and that the letter went all the same', () => {
  const of = letters(broken(), plain({ transcript: offering }))
  expect(judge(of)).toBe('partial/handshake-fails')
  expect(said(of)).toBe(
    'mail.ready.example offers STARTTLS at 2001:db8:5::25, but no encryption comes of it: wrong version. Our letter went without encryption.',
  )
  expect(said(letters(broken()))).toBe(
    'mail.ready.example offers STARTTLS at 2001:db8:5::25, but no encryption comes of it: wrong version.',
  )
})

test('an offer that is taken back comes to the same', () => {
  const transcript = `${offering}C: STARTTLS\nS: 454 4.7.0 Not today\nC: MAIL`
  expect(judge(letters(plain({ transcript })))).toBe('partial/handshake-fails')
  expect(said(letters(plain({ transcript })))).toContain(': 454 4.7.0 Not today. Our letter went without')
})

test('a handshake that fails is told where two letters go at the same time', () => {
  const tries = (letter: string, at: number): Attempt[] => [
    broken({ id: `${letter}-1-1`, at }),
    plain({ id: `${letter}-1-2`, at: at + 20, transcript: offering }),
  ]
  const of = {
    letters: [
      aRecord('A', { attempts: tries('aaaa', noon) }),
      aRecord('B', { attempts: tries('bbbb', noon + 10) }),
    ],
  }
  expect(judge(of)).toBe('partial/handshake-fails')
})

test('a broken handshake that succeeds later was a passing trouble', () => {
  const second = anAttempt({ round: 2, at: noon + 1_000 })
  expect(judge(letters(broken(), plain({ transcript: offering, outcome: 'deferred' }), second))).toBe(
    'pass/encrypted',
  )
})

test('a server that does not offer it takes mail without encryption, at one address of several too', () => {
  expect(judge(letters(plain()))).toBe('partial/not-offered')
  expect(judge(letters(anAttempt(), plain({ address: '2001:db8:5::26' })))).toBe('partial/not-offered')
})

test('where a policy asks for more, the reason it gives decides', () => {
  const byPolicy = { stage: 'starttls', outcome: 'network', trouble: 'policy', code: null } as const
  expect(judge(letters(plain({ ...byPolicy, enhanced: '4.7.4' })))).toBe('partial/not-offered')
  expect(judge(letters(anAttempt({ ...byPolicy, enhanced: '4.7.5' })))).toBe('pass/encrypted')
  expect(judge(letters(broken({ ...byPolicy, enhanced: null })))).toBe('partial/handshake-fails')
})

test('a knock tells of a server that no letter spoke to', () => {
  const vain = letters(
    anAttempt({ ...{ stage: 'connect', outcome: 'network', trouble: 'refused' }, tls: null, code: null }),
  )
  expect(judge(vain)).toBe('not-tested/not-reached')
  expect(judge({ ...vain, knocks: [aKnock()] })).toBe('partial/not-offered')
  const starttls = { offered: true, version: null, certificate: null }
  const failing = aVainKnock({ stage: 'starttls', trouble: 'tls', starttls })
  expect(judge({ ...vain, knocks: [failing] })).toBe('partial/handshake-fails')
  expect(judge({ ...vain, knocks: [aVainKnock({ trouble: 'refused' })] })).toBe('not-tested/not-reached')
})

test('a server that refused us before EHLO told nothing', () => {
  const refusal = anAttempt({
    stage: 'greeting',
    outcome: 'refused',
    code: 554,
    tls: null,
    transcript: 'S: 554 No',
  })
  expect(judge(letters(refusal))).toBe('not-tested/not-reached')
})
