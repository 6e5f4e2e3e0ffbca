import { expect, test } from 'vitest'
import { diagnoseBlockLists } from '../../src/diagnose/block-lists.ts'
import { describe } from '../../src/explain/describe.ts'
import type { Case } from '../../src/values/case.ts'
import type { ListLook } from '../../src/values/evidence.ts'
import { absent, type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import { aCase, look } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const client = '2001:db8:5::25'
const none = absent('no-such-name')
const asked = (list: string, subject: string, answer: Finding<string[]>): ListLook => ({
  list,
  subject,
  answer: look(`${list} ${subject}`, answer),
})
const judge = (looks: ListLook[], changes: Partial<Case> = {}) => diagnoseBlockLists(aCase(changes), looks)
const short = (looks: ListLook[], changes: Partial<Case> = {}): string => {
  const verdict = judge(looks, changes)
  const { state, finding, mender } = verdict
  expect(describe(verdict)).not.toBe('')
  return `${state}/${finding}/${mender}`
}
const clean = [asked('zen.example', client, none), asked('dbl.example', 'ready.example', none)]

test('where no list is configured none is judged', () => {
  expect(short([])).toBe('not-tested/none-configured/nobody')
  expect(short([asked('dbl.example', '[192.0.2.1]', skipped('no name'))])).toBe(
    'not-tested/none-configured/nobody',
  )
})

test('what is on no list passes', () => {
  expect(short(clean)).toBe('pass/not-listed/nobody')
  expect(describe(judge(clean))).toContain('one of the 2 block lists')
})

test('a listed address is its provider’s, and a neighbour may be the reason', () => {
  const looks = [...clean, asked('css.example', client, seen(['127.0.0.3']))]
  expect(short(looks)).toBe('partial/listed/sending-provider')
  expect(judge(looks).restsOn).toEqual([`css.example ${client}`])
  expect(describe(judge(looks))).toBe(
    `${client} is on block lists: css.example. Lists of IPv6 addresses go by whole networks (mostly /64), so a neighbour may be the reason.`,
  )
})

test('a listed domain is its owner’s', () => {
  const looks = [asked('dbl.example', 'ready.example', seen(['127.0.1.2']))]
  expect(short(looks)).toBe('partial/listed/domain-owner')
  expect(describe(judge(looks))).toBe('ready.example is on block lists: dbl.example.')
})

test('a list that could not be asked is held against nobody, or is ours', () => {
  const looks = [...clean, asked('away.example', client, failed('TIMEOUT'))]
  expect(short(looks)).toBe('unknown/could-not-look/nobody')
  expect(judge(looks).facts.lists).toBe('away.example')
  expect(short(looks, { ownChecks: [anOwnCheck({ dns: failed('TIMEOUT') })] })).toBe('ours/our-dns/us')
})

test('an address that our gateway hides is not judged, but a listed domain is', () => {
  const hidden = asked('zen.example', '172.17.0.1', skipped('not the sender’s'))
  const theCase: Partial<Case> = { clientKind: 'gateway' }
  expect(short([hidden, asked('dbl.example', 'ready.example', none)], theCase)).toBe(
    'ours/came-by-gateway/us',
  )
  expect(short([hidden, asked('dbl.example', 'ready.example', seen(['127.0.1.2']))], theCase)).toBe(
    'partial/listed/domain-owner',
  )
})
