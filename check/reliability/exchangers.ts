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
        {
          guard: 'of many addresses a few are dialled',
          file: 'src/send/plan-route.ts',
          take: 'return dialable.slice(0, mostTargets)',
          leave: 'return dialable',
          shownBy:
            'test/send/plan-route.test.ts: no address is tried twice, and no more than five of a family',
        },
        {
          guard: 'no address is dialled twice',
          file: 'src/send/plan-route.ts',
          take: 'targets.filter(({ address }) => !known.has(address) && known.add(address))',
          leave: 'targets.filter(({ address }) => known.add(address))',
          shownBy:
            'test/send/plan-route.test.ts: no address is tried twice, and no more than five of a family',
        },
        {
          guard: 'an MX that is no name is not looked up',
          file: 'src/wire/mail-route.ts',
          take: 'if (parseAddress(host) !== null || parseAddressLiteral(host) !== null) return',
          leave: "if (host === '-') return",
          shownBy: 'test/wire/mail-route.test.ts: MX hosts that are no names are kept and not asked for',
        },
        {
          guard: 'a chain of aliases ends',
          file: 'src/collect/name-servers.ts',
          take: 'target === null || step >= longestChain ?',
          leave: 'target === null ?',
          shownBy: 'test/collect/name-servers.test.ts: aliases that go round in a circle end',
        },
        {
          guard: 'of many zones a few are asked',
          file: 'src/collect/name-servers.ts',
          take: '[...zones].slice(0, mostZones)',
          leave: '[...zones]',
          shownBy: 'test/collect/name-servers.test.ts: of very many zones and servers a few are asked',
        },
        {
          guard: 'all families of a mixed set are looked up',
          file: 'src/wire/mail-route.ts',
          take: `look(\`\${id}-aaaa\`, \`AAAA \${host}\`, () => few(() => resolver.aaaa(host))),`,
          leave: `look(\`\${id}-aaaa\`, \`AAAA \${host}\`, () => few(() => resolver.a(host))),`,
          shownBy: 'test/wire/mail-route.test.ts: hosts come by preference, each with both families',
        },
        {
          guard: 'of one host’s addresses a few are kept',
          file: 'src/wire/mail-route.ts',
          take: 'firstFew(await ask(), mostAddresses)',
          leave: 'await ask()',
          shownBy:
            'test/wire/mail-route.test.ts: of 500 MX records the most preferred are kept, and few of them looked up',
        },
        {
          guard: 'of 500 MX records a hundred are kept',
          file: 'src/wire/mail-route.ts',
          take: 'firstFew(seen(byPreference(found.value)), mostRecords)',
          leave: 'seen(byPreference(found.value))',
          shownBy:
            'test/wire/mail-route.test.ts: of 500 MX records the most preferred are kept, and few of them looked up',
        },
      ],
      alsoKeptIn: ['src/collect/look-from-outside.ts'],
    },
  ],
}
