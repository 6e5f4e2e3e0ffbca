import type { Chapter } from './requirement.ts'

export const addresses: Chapter = {
  title: 'Addresses',
  requirements: [
    {
      id: 'R22',
      says: 'Connections go to public addresses only, chosen from one look-up; never to loopback, private, link-local, translated or our own ones. The configuration may add prefixes.',
      guards: [
        {
          guard: 'a letter goes only where we may dial',
          file: 'src/send/plan-route.ts',
          take: `  if (judgement !== true) return judgement
`,
          leave: '',
          shownBy: 'test/send/plan-route.test.ts: an AAAA record of %s is not dialled, and that is told',
        },
        {
          guard: 'a knock goes only where we may dial',
          file: 'src/collect/knock-door.ts',
          take: `  if (judgement !== true) return judgement
`,
          leave: '',
          shownBy:
            'test/collect/knock-exchangers.test.ts: nobody is knocked at where it is not allowed, and that is said',
        },
        {
          guard: 'a policy is fetched only where we may dial',
          file: 'src/wire/https-get.ts',
          take: 'judgement === true && source !== null ?',
          leave: 'source !== null ?',
          shownBy:
            'test/wire/mta-sts.test.ts: an address that may not be dialled is not; of our own translator it says nothing of theirs',
        },
        {
          guard: 'a name server is asked only where we may dial',
          file: 'src/collect/name-servers.ts',
          take: `  if (judgement !== true) return skipped(\`not asked: \${judgement}\`)
`,
          leave: '',
          shownBy:
            'test/collect/name-servers.test.ts: a server that is silent, one whose port is closed and one that knows nothing of the zone are told apart',
        },
        {
          guard: 'a canary is asked only where we may dial',
          file: 'src/collect/ask-canaries.ts',
          take: 'addresses.find((one) => judgeAddress(one) === true)',
          leave: 'addresses[0]',
          shownBy:
            'test/collect/check-own-side.test.ts: a canary at an address that may not be dialled is not asked',
        },
        {
          guard: 'never our own',
          file: 'src/values/address-range.ts',
          take: `  if (policy.own.includes(canonical)) return 'own'
`,
          leave: '',
          shownBy:
            'test/values/address-range.test.ts: our own addresses and what our network translates are never dialled',
        },
        {
          guard: 'never what our NAT64 makes',
          file: 'src/values/address-range.ts',
          take: `  if (policy.nat64.some((prefix) => inPrefix(canonical, prefix))) return 'nat64-of-our-network'
`,
          leave: '',
          shownBy:
            'test/values/address-range.test.ts: our own addresses and what our network translates are never dialled',
        },
        {
          guard: 'never ::1/128',
          file: 'src/values/address-range.ts',
          take: `  ['::1/128', 'loopback'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never ::ffff:0:0/96',
          file: 'src/values/address-range.ts',
          take: `  ['::ffff:0:0/96', 'ipv4-mapped'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never 64:ff9b::/96',
          file: 'src/values/address-range.ts',
          take: `  ['64:ff9b::/96', 'nat64'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never fe80::/10',
          file: 'src/values/address-range.ts',
          take: `  ['fe80::/10', 'link-local'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never fc00::/7',
          file: 'src/values/address-range.ts',
          take: `  ['fc00::/7', 'unique-local'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never 2001:db8::/32',
          file: 'src/values/address-range.ts',
          take: `  ['2001:db8::/32', 'documentation'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never 127.0.0.0/8',
          file: 'src/values/address-range.ts',
          take: `  ['127.0.0.0/8', 'loopback'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never 10.0.0.0/8',
          file: 'src/values/address-range.ts',
          take: `  ['10.0.0.0/8', 'private'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never 169.254.0.0/16',
          file: 'src/values/address-range.ts',
          take: `  ['169.254.0.0/16', 'link-local'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never 100.64.0.0/10',
          file: 'src/values/address-range.ts',
          take: `  ['100.64.0.0/10', 'shared'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'never ff00::/8',
          file: 'src/values/address-range.ts',
          take: `  ['ff00::/8', 'multicast'],
`,
          leave: '',
          shownBy: 'test/values/address-range.test.ts: %s is %s',
        },
        {
          guard: 'no wide prefix of the configuration opens loopback',
          file: 'src/values/address-range.ts',
          take: "  kind !== 'loopback' || classifyAddress(prefix.address) === 'loopback'",
          leave: "  kind === kind || classifyAddress(prefix.address) === 'loopback'",
          shownBy:
            'test/values/address-range.test.ts: no prefix, however wide, opens loopback, mapped addresses, translators or multicast by the way',
        },
        {
          guard: 'no prefix of the configuration opens mapped addresses and translators',
          file: 'src/values/address-range.ts',
          take: `  if (neverGlobal.has(kind)) return false
`,
          leave: '',
          shownBy:
            'test/values/address-range.test.ts: no prefix, however wide, opens loopback, mapped addresses, translators or multicast by the way',
        },
        {
          guard: 'the configuration may open a prefix',
          file: 'src/values/address-range.ts',
          take: 'return isGlobal(canonical, policy.alsoGlobal) ? true : kind',
          leave: 'return kind',
          shownBy: 'test/values/address-range.test.ts: prefixes of the configuration count as global',
        },
        {
          guard: 'our own addresses are those of the configuration',
          file: 'src/journey-own-side.ts',
          take: 'own: [...own, ...near.filter((one) => openTo.has(familyOf(one)))],',
          leave: 'own: [],',
          shownBy:
            'test/journey-own-side.test.ts: no address of ours is dialled, whoever names it as a mail exchanger',
        },
      ],
    },
  ],
}
