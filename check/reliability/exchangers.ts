import type { Chapter } from './requirement.ts'

export const exchangers: Chapter = {
  title: 'Mail exchangers',
  requirements: [
    {
      id: 'R25',
      says: 'Odd mail exchangers – null MX, none, hundreds, aliases, names that lead nowhere – come to the right end with little work.',
      guards: [
        {
          guard: 'a null MX takes no mail',
          file: 'src/wire/mail-route.ts',
          take: 'isNullMx(mx.value) ? [] : firstHosts(mx.value)',
          leave: 'firstHosts(mx.value)',
          shownBy: 'test/wire/mail-route.test.ts: a null MX takes no mail',
        },
        {
          guard: 'a domain without MX is its own exchanger',
          file: 'src/wire/mail-route.ts',
          take: '{ implicit: true, hosts: [{ preference: 0, host: domain }] }',
          leave: '{ implicit: true, hosts: [] }',
          shownBy: 'test/wire/mail-route.test.ts: without MX records the domain is its own exchanger',
        },
        {
          guard: 'a domain that does not exist is none',
          file: 'src/wire/mail-route.ts',
          take: "return mx.how === 'no-such-record'",
          leave: "return mx.state === 'absent'",
          shownBy:
            'test/wire/mail-route.test.ts: a domain that does not exist takes no mail, and its address is not asked for',
        },
        {
          guard: 'of 500 MX hosts a few are looked up',
          file: 'src/wire/mail-route.ts',
          take: 'return hosts.slice(0, mostExchangers)',
          leave: 'return hosts',
          shownBy:
            'test/wire/mail-route.test.ts: of 500 MX records the most preferred are kept, and few of them looked up',
        },
      ],
      alsoKeptIn: ['src/collect/look-from-outside.ts', 'src/send/plan-route.ts'],
    },
  ],
}
