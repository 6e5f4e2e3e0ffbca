import { expect, test } from 'vitest'
import { diagnoseMxSameServer } from '../../src/diagnose/mx-same-server.ts'
import { describe as say } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import { aCase, anAttempt, aRecord, overIpv4 } from '../kit/a-case.ts'
import { aKnock } from '../kit/a-knock.ts'
import { fairly } from '../kit/spoil.ts'

const four = '198.51.100.25'
const judge = (of: Partial<Case>): string => fairly(aCase(of), diagnoseMxSameServer)
const greeted = (name: string) => ({ transcript: `S: 220 ${name} ESMTP\nC: EHLO out6` })
const heard = (six: string, ...fours: string[]): Partial<Case> => ({
  letters: [
    aRecord('A', { attempts: fours.map((name, n) => overIpv4({ round: n + 1, ...greeted(name) })) }),
    aRecord('B', { attempts: [anAttempt(greeted(six))] }),
  ],
})

test('a host that greets by the same name on both families is one server', () => {
  expect(judge(heard('mx.ready.example', 'MX.Ready.Example'))).toBe('pass/same-name')
  expect(judge(heard('mx.ready.example', 'mx2.ready.example', 'mx.ready.example'))).toBe('pass/same-name')
})

test('a host that greets by different names is not', () => {
  expect(judge(heard('mx6.ready.example', 'mx4.ready.example'))).toBe('partial/different-names')
  expect(say(diagnoseMxSameServer(aCase(heard('mx6.ready.example', 'mx4.ready.example'))))).toBe(
    'Different servers answer at mail.ready.example: over IPv6 mx6.ready.example, over IPv4 mx4.ready.example. What one of them does, the other may do otherwise.',
  )
})

test('the names of a group of servers tell nothing', () => {
  expect(judge(heard('in-3.ready.example', 'in-1.ready.example', 'in-2.ready.example'))).toBe(
    'unknown/names-vary',
  )
})

test('a knock can hear what no letter heard', () => {
  const letters = [aRecord('B', { attempts: [anAttempt(greeted('mail.ready.example'))] })]
  expect(judge({ letters, knocks: [aKnock({ address: four })] })).toBe('pass/same-name')
  expect(judge({ letters, knocks: [aKnock({ address: four, greets: 'old.ready.example' })] })).toBe(
    'partial/different-names',
  )
})

test('without two families heard at one host nothing is compared', () => {
  expect(judge({ letters: [] })).toBe('not-tested/seen-on-one-family')
  expect(judge(heard('mx.ready.example'))).toBe('not-tested/seen-on-one-family')
  const elsewhere = [aKnock({ host: 'mx2.ready.example', address: four })]
  expect(judge({ ...heard('mx.ready.example'), knocks: elsewhere })).toBe('not-tested/seen-on-one-family')
})

test('a banner without a name is no name', () => {
  expect(judge(heard('mx.ready.example', 'ESMTP'))).toBe('not-tested/seen-on-one-family')
  expect(judge(heard('mx.ready.example', '*****.**'))).toBe('not-tested/seen-on-one-family')
})
