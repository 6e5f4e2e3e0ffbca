import { expect, test } from 'vitest'
import { couldNotLook } from '../../src/diagnose/could-not-look.ts'
import { type Finding, failed, seen, skipped } from '../../src/values/observation.ts'
import type { OwnCheck, OwnProof } from '../../src/values/own-check.ts'
import { judging } from '../../src/values/verdict.ts'
import { look, noon } from '../kit/a-case.ts'
import { anOwnCheck } from '../kit/an-own-check.ts'

const rule = judging('mx-addresses')
const servfail = look('mx', failed('SERVFAIL'))

const checkOfDns = (dns: Finding<OwnProof>, at = noon): OwnCheck => anOwnCheck({ dns }, at)

test('a look that failed while our own DNS worked, or nobody asked it, is held against nobody', () => {
  for (const checks of [[], [checkOfDns(seen('answer'))], [checkOfDns(skipped('nothing shows it'))]]) {
    const verdict = couldNotLook(rule, [servfail], checks, { domain: 'ready.example' })
    expect(verdict).toMatchObject({ state: 'unknown', finding: 'could-not-look', mender: 'nobody' })
    expect(verdict).toMatchObject({ restsOn: ['mx'], facts: { domain: 'ready.example' } })
  }
})

test('a look that failed while our own DNS failed is ours', () => {
  const verdict = couldNotLook(rule, [servfail], [checkOfDns(failed('TIMEOUT'))])
  expect(verdict).toMatchObject({ state: 'ours', finding: 'our-dns', mender: 'us', restsOn: ['mx'] })
})

test('a failure of our DNS long before says nothing of a look', () => {
  const before = checkOfDns(failed('TIMEOUT'), noon - 15 * 60_000 - 1)
  expect(couldNotLook(rule, [servfail], [before]).state).toBe('unknown')
})

test('an answer that our own DNS64 made up is ours, whatever else was seen', () => {
  const on = [look('mx', seen([])), look('mx-1-aaaa', failed('NAT64'))]
  expect(couldNotLook(rule, on, [])).toMatchObject({ state: 'ours', restsOn: ['mx', 'mx-1-aaaa'] })
})
