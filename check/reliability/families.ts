import type { Chapter } from './requirement.ts'

export const families: Chapter = {
  title: 'Families',
  requirements: [
    {
      id: 'R21',
      says: 'The IPv6-only transport never uses IPv4: not by mapped addresses, not by tricks of the DNS, not by sockets that serve both.',
      guards: [
        {
          guard: 'IPv6-only has one family',
          file: 'src/send/transport.ts',
          take: `  if (name === 'ipv6-only') return ['ipv6']
`,
          leave: '',
          shownBy:
            'test/send/plan-route.test.ts: IPv6-only goes to AAAA addresses alone, whatever family it is told to prefer',
        },
        {
          guard: 'an address is judged before it is dialled',
          file: 'src/send/try-target.ts',
          take: 'if (from === null || !isAllowed(transport, family, address) || !isAllowed(transport, family, from)) {',
          leave: 'if (from === null) {',
          shownBy: 'test/send/deliver-round.test.ts: IPv6-only with a mapped source address sends nothing',
        },
        {
          guard: 'a connection is judged by its two ends',
          file: 'src/send/try-target.ts',
          take: 'if (!isAllowed(transport, family, local.address) || !isAllowed(transport, family, remote.address)) {',
          leave: 'if (local.port < 0) {',
          shownBy:
            'test/send/deliver-round.test.ts: a mapped address that is dialled all the same would be caught at the socket',
        },
        {
          guard: 'an AAAA record with a mapped address is not dialled',
          file: 'src/send/plan-route.ts',
          take: "return familyOf(address) === family ? null : 'other-family'",
          leave: "return family === 'ipv6' || familyOf(address) === family ? null : 'other-family'",
          shownBy:
            'test/send/deliver-round.test.ts: IPv6-only does not dial an AAAA record of %s, even where the address check lets it through',
        },
        {
          guard: 'a mapped address is not dialled by the socket',
          file: 'src/world/socket-faults.ts',
          take: 'isMapped(target) || (source',
          leave: '(source',
          shownBy:
            'test/world/system-network.test.ts: nothing is sent towards %j, for it is not what it seems',
        },
        {
          guard: 'a listener on :: takes no IPv4',
          file: 'src/world/system-network.ts',
          take: "ipv6Only: at.address.includes(':')",
          leave: 'ipv6Only: false',
          shownBy: 'test/world/system-network.test.ts: a listener on :: takes no IPv4',
        },
        {
          guard: 'a knock at an AAAA record goes by IPv6',
          file: 'src/collect/knock-door.ts',
          take: "return familyOf(address) === family ? null : 'other-family'",
          leave: 'return null',
          shownBy:
            'test/collect/knock-exchangers.test.ts: nobody is knocked at where it is not allowed, and that is said',
        },
        {
          guard: 'source and target are of one family',
          file: 'src/world/socket-faults.ts',
          take: ' || (source !== undefined && familyOf(source) !== familyOf(target))',
          leave: '',
          shownBy: 'test/world/system-network.test.ts: %s is our own fault',
        },
      ],
      alsoKeptIn: ['src/world/system-datagrams.ts'],
    },
  ],
}
