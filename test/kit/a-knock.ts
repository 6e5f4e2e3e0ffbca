import type { Knock } from '../../src/values/knock.ts'
import { type Observation, observed, seen } from '../../src/values/observation.ts'
import { noon } from './a-case.ts'

/** A knock that a server answered well, without STARTTLS; at IPv6 unless the address says otherwise. */
export function aKnock(change: Partial<Knock> = {}, at = noon + 1_000): Observation<Knock> {
  const address = change.address ?? '2001:db8:5::25'
  const knock: Knock = {
    ...{ host: 'mail.ready.example', preference: 10, address },
    family: address.includes(':') ? 'ipv6' : 'ipv4',
    ...{ localAddress: '2001:db8:25::44', stage: 'done', trouble: null, code: null, text: '' },
    greets: 'mail.ready.example',
    starttls: { offered: false, version: null, certificate: null },
    ...change,
  }
  return observed(
    { id: `knock-1-${address}`, what: `Port 25 of ${knock.host} [${address}]`, at, ms: 5 },
    seen(knock),
  )
}

/** A knock that no server answered. */
export const aVainKnock = (
  change: Partial<Knock> & { trouble: Knock['trouble'] },
  at = noon + 1_000,
): Observation<Knock> =>
  aKnock({ stage: 'connect', text: 'nothing there', greets: null, starttls: null, ...change }, at)
