import type { FamilyCounts } from '../values/evidence.ts'
import type { Observation } from '../values/observation.ts'
import { judging, type Verdict } from '../values/verdict.ts'

const rule = judging('family-preference')

/** Fewer mails are no evidence of a habit. */
const enough = 3
/** Of ten mails one may have gone the other way. */
const nearlyAll = 0.9

/** Which family does the sender's provider use where it has the choice? Always told with the number of mails. */
export function diagnoseFamilyPreference(domain: string, preference: Observation<FamilyCounts>): Verdict {
  const on = [preference]
  switch (preference.state) {
    case 'failed':
      return rule.couldNotTell('could-not-count', { on, facts: { domain } })
    case 'absent':
    case 'skipped':
      return rule.notTested('no-choice-offered', { on, facts: { domain } })
    case 'seen':
      break
  }
  const { ipv6, ipv4, days } = preference.value
  const n = ipv6 + ipv4
  const detail = { on, facts: { domain, ipv6, ipv4, n, days } }
  if (n === 0) return rule.notTested('no-choice-offered', detail)
  if (n < enough) return rule.couldNotTell('too-few', detail)
  if (ipv6 >= n * nearlyAll) return rule.pass('prefers-ipv6', detail)
  return rule.partial(ipv4 >= n * nearlyAll ? 'prefers-ipv4' : 'uses-both', detail)
}
