import type { Case } from '../../src/values/case.ts'
import type { FurtherLooks } from '../../src/values/evidence.ts'
import { absent, failed, type Observation, observed, seen, skipped } from '../../src/values/observation.ts'
import { aRoute, look, noon, someLooks } from './a-case.ts'
import { aKnock } from './a-knock.ts'
import { anOwnCheck } from './an-own-check.ts'
import { someFurther } from './some-further.ts'

const further: FurtherLooks = someFurther({
  spfReach: look(
    'spf-reach',
    seen({
      ...{ domain: 'ready.example', record: 'v=spf1 mx ipv6:2001:db8::/32 -all' },
      ...{ problem: 'unknown mechanism "ipv6:2001:db8::/32"', ipv6: false, ipv4: true, lookups: 3, voids: 1 },
      fault: { kind: 'term' as const, name: 'ready.example', term: '"ipv6:2001:db8::/32"' },
    }),
  ),
  blockLists: [
    {
      list: 'zen.list.example',
      subject: '2001:db8:5::25',
      answer: look('list-1-1', seen(['127.0.0.2'])),
    },
    { list: 'dbl.list.example', subject: 'ready.example', answer: look('list-2-1', failed('LIST-REFUSED')) },
  ],
  aliases: [{ host: 'mail.ready.example', cname: look('alias-1', seen(['mail.host.example'])) }],
  zones: [
    {
      ...{ zone: 'ready.example', names: ['ready.example', 'mail.ready.example'] },
      ns: look('ns-ready.example', seen(['ns1.ready.example', 'ns2.ready.example'])),
      servers: (['answered', 'refused', 'lame'] as const).map((how, index) => ({
        host: `ns${index + 1}.ready.example`,
        aaaa: look(`ns-ready.example-${index + 1}-aaaa`, seen([`2001:db8:53::${index + 1}`])),
        answers: [
          {
            address: `2001:db8:53::${index + 1}`,
            answer: look(`ns-ready.example-${index + 1}-1`, seen(how)),
          },
        ],
      })),
    },
  ],
  mtaSts: {
    record: look('mta-sts-record', seen('20260301')),
    policy: look(
      'mta-sts-policy',
      seen({ mode: 'enforce', mx: ['mail.ready.example', '*.ready.example'], maxAgeSeconds: 604_800 }),
    ),
  },
  dane: [
    { host: 'mail.ready.example', tlsa: look('dane-1', seen([{ usage: 3, selector: 1, matching: 1 }])) },
  ],
  preference: look('preference', seen({ ipv6: 12, ipv4: 3, days: 30 })),
})

const bare = (one: Observation<unknown>) => ({ id: one.id, what: one.what, at: one.at, ms: one.ms })

/** A case with each kind of look that there is, and each kind of what may come of one. */
export const everyLook: Partial<Case> = {
  looks: someLooks({
    spf: look(
      'spf',
      seen({
        result: 'softfail',
        domain: 'ready.example',
        record: 'v=spf1 ~all',
        explanation: 'not permitted',
      }),
    ),
    dmarc: look('dmarc', skipped('no single domain in the header From')),
    heloAaaa: look('helo-aaaa', absent('no-such-name')),
    parties: look(
      'parties',
      seen({
        ...{ envelope: 'ready.example', author: 'else.example', client: '' },
        ...{ exchangers: ['ready.example', 'host.example'], forwardedBy: 'srs' },
      }),
    ),
    route: aRoute({ mx: look('mx', seen([{ preference: 10, host: 'mail.ready.example' }])) }),
  }),
  further,
  knocks: [
    aKnock(),
    observed({ ...bare(aKnock()), id: 'knock-1-198.51.100.25' }, skipped('knocked at lately')),
    observed({ ...bare(aKnock()), id: 'knock-1-2001:db8:5::99' }, skipped('knocked at lately')),
    observed({ ...bare(aKnock()), id: 'knock-2-none' }, skipped('no address to knock at')),
  ],
  ownChecks: [
    anOwnCheck({ ipv6: seen('session-in'), ipv4: seen('reply'), dns: seen('answer'), records: seen([]) }),
    anOwnCheck({ ipv6: seen('canary'), ipv4: failed('CANARY-TIMEOUT') }, noon + 1_200_000),
    anOwnCheck(
      {
        records: seen([
          {
            what: 'ptr',
            subject: '2001:db8:25::d0e6',
            text: 'reverse DNS of 2001:db8:25::d0e6 is missing',
          },
        ]),
      },
      noon + 3_600_000,
    ),
  ],
}
