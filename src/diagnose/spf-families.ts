import type { SpfReach } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('spf-families')

// RFC 7208 §4.6.4: more look-ups are an error; more answers without a record should be one, so not all say so.
const mostLookups = 10
const mostVoids = 2
/** Of a record in a sentence. */
const shownRecord = 120

/**
 * Does the SPF record of the envelope sender's domain allow IPv6 senders at all, and can it be read to its end?
 * Whether it allows the client of this mail is asked in origin-proofs.ts.
 */
export function diagnoseSpfFamilies(
  reach: Observation<SpfReach>,
  sender: string,
  ownChecks: readonly OwnCheck[],
): Verdict {
  const on = [reach]
  switch (reach.state) {
    case 'failed':
    case 'skipped':
      return couldNotLook(rule, on, ownChecks, { domain: sender })
    case 'absent':
      return rule.notApplicable('no-record', { on, facts: { domain: sender } })
    case 'seen':
      break
  }
  const { domain, record, lookups, voids, problem, fault, ipv6 } = reach.value
  const facts = {
    ...{ domain, lookups, voids, problem: problem ?? '' },
    record: record.length > shownRecord ? `${record.slice(0, shownRecord)}...` : record,
  }
  if (problem !== null) {
    const { kind, name, term } = fault ?? { kind: '', name: '', term: '' }
    return rule.fail('broken-record', { on, facts: { ...facts, fault: kind, at: name, term } })
  }
  if (lookups > mostLookups) return rule.fail('too-many-lookups', { on, facts })
  if (!ipv6) return rule.fail('ipv4-only', { on, facts })
  if (voids > mostVoids) return rule.partial('too-many-voids', { on, facts })
  return rule.pass('covers-ipv6', { on, facts })
}
