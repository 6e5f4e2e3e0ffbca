import type { Evidence, FurtherLooks, MailRoute } from '../values/evidence.ts'
import { judging, type Verdict } from '../values/verdict.ts'
import { couldNotLook } from './could-not-look.ts'

const rule = judging('dane')

/**
 * Have the MX hosts certificate associations (RFC 7672)? That they are there is all that is seen: no answer tells us
 * whether DNSSEC vouches for it, without which they mean nothing.
 */
export function diagnoseDane(
  { ownChecks }: Pick<Evidence, 'ownChecks'>,
  { domain, mx }: MailRoute,
  dane: FurtherLooks['dane'],
): Verdict {
  const facts = { domain, hosts: '' }
  if (mx.state === 'failed' || mx.state === 'skipped') return couldNotLook(rule, [mx], ownChecks, facts)
  const on = [mx, ...dane.map(({ tlsa }) => tlsa)]
  const named = (wanted: (state: FurtherLooks['dane'][number]['tlsa']['state']) => boolean): string[] =>
    dane.filter(({ tlsa }) => wanted(tlsa.state)).map(({ host }) => host)
  const unknown = named((state) => state === 'failed' || state === 'skipped')
  if (unknown.length > 0) return couldNotLook(rule, on, ownChecks, { domain, hosts: unknown.join(', ') })
  const published = named((state) => state === 'seen')
  const detail = { on, facts: { domain, hosts: published.join(', ') } }
  if (published.length === 0) return rule.notApplicable('not-published', detail)
  return published.length === dane.length
    ? rule.pass('published', detail)
    : rule.partial('some-hosts', detail)
}
