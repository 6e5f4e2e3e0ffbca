import type { FurtherLooks, MailRoute } from '../../src/values/evidence.ts'
import { absent, seen, skipped } from '../../src/values/observation.ts'
import { aRoute, look } from './a-case.ts'

/** What is found by looking further at a ready provider: an SPF record for both families, nothing that isn't needed. */
export const someFurther = (changes: Partial<FurtherLooks> = {}): FurtherLooks => ({
  spfReach: look(
    'spf-reach',
    seen({
      ...{ domain: 'ready.example', record: 'v=spf1 mx -all', problem: null },
      ...{ ipv6: true, ipv4: true, lookups: 1, voids: 0 },
    }),
  ),
  domains: [{ roles: ['envelope', 'from'], route: under('domain-1-', aRoute()) }],
  blockLists: [],
  aliases: [],
  zones: [],
  mtaSts: {
    record: look('mta-sts-record', absent('no-such-name')),
    policy: look('mta-sts-policy', skipped('no record announces one')),
  },
  dane: [],
  preference: look('preference', seen({ ipv6: 0, ipv4: 0, days: 30 })),
  ...changes,
})

/** The same route under names that begin so, as it is looked at beside the envelope sender's. */
const under = (prefix: string, route: MailRoute): MailRoute => ({
  ...route,
  mx: { ...route.mx, id: `${prefix}${route.mx.id}` },
  exchangers: route.exchangers.map(({ a, aaaa, ...one }) => ({
    ...one,
    a: { ...a, id: `${prefix}${a.id}` },
    aaaa: { ...aaaa, id: `${prefix}${aaaa.id}` },
  })),
})
