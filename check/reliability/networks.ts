import type { Chapter } from './requirement.ts'

export const networks: Chapter = {
  title: 'Networks',
  requirements: [
    {
      id: 'R8',
      says: 'Connections and messages are counted by network, /64, /56 and /48 or address and /24, so that none of them uses up the room of all.',
      guards: [
        {
          guard: 'connections are counted in all',
          file: 'src/world/network-counts.ts',
          take: 'if (total >= limits.total)',
          leave: 'if (total < 0)',
          shownBy: 'test/accept/door.test.ts: who leaves makes room, once',
        },
        {
          guard: 'connections are counted by network',
          file: 'src/world/network-counts.ts',
          take: 'if (full !== undefined)',
          leave: 'if (full !== undefined && full.limit < 0)',
          shownBy:
            'test/accept/door.test.ts: one /64 has its share of connections, and its neighbours theirs',
        },
        {
          guard: 'every prefix length counts',
          file: 'src/world/network-counts.ts',
          take: 'const full = rules.find(({ network, limit })',
          leave: 'const full = rules.slice(0, 1).find(({ network, limit })',
          shownBy: 'test/accept/door.test.ts: many /64 of one /48 together have no more than the /48',
        },
        {
          guard: 'who leaves makes room in its networks',
          file: 'src/world/network-counts.ts',
          take: `          for (const { network } of rules) {
            const count = (open.get(network) ?? 1) - 1`,
          leave: `          for (const { network } of rules.slice(0, 0)) {
            const count = (open.get(network) ?? 1) - 1`,
          shownBy: 'test/accept/door.test.ts: who leaves makes room in each of its networks',
        },
        {
          guard: 'messages are counted by network',
          file: 'src/world/network-rates.ts',
          take: 'used.consumedPoints >= count',
          leave: 'used.consumedPoints < 0',
          shownBy:
            'test/accept/door.test.ts: messages over the rate of a network are put off, and what is put off costs its neighbours nothing',
        },
        {
          guard: 'so many networks are remembered',
          file: 'src/world/network-rates.ts',
          take: 'remembered.size >= mostNetworks && ',
          leave: 'remembered.size < 0 && ',
          shownBy:
            'test/world/network-rates.test.ts: so many networks are remembered, and the one seen first is forgotten first',
        },
        {
          guard: 'messages count in each prefix',
          file: 'src/world/network-rates.ts',
          take: 'for (const { counter, network } of rules) await counter.add(network)',
          leave: 'for (const { counter, network } of rules.slice(0, 1)) await counter.add(network)',
          shownBy:
            'test/accept/door.test.ts: messages over the rate of a network are put off, and what is put off costs its neighbours nothing',
        },
        {
          guard: 'a message is asked for at MAIL',
          file: 'src/accept/session.ts',
          take: `    if (overBudget !== null) return overBudget
`,
          leave: '',
          shownBy: 'test/accept/session.test.ts: a client over its budget hears at MAIL when to come back',
        },
        {
          guard: 'a client that finds no room is told and not served',
          file: 'src/accept/start-listener.ts',
          take: `      refuse(socket, { ...words, text: \`\${hostname} \${words.text}\` })
      return
`,
          leave: `      return
`,
          shownBy:
            'test/accept/start-listener.test.ts: one network that takes all its connections is told so, and shuts nobody else out',
        },
        {
          guard: 'by default a /56 counts, for connections',
          file: 'src/config-schema.ts',
          take: "{ '/64': 50, '/56': 100, '/48': 200 }",
          leave: "{ '/64': 50, '/48': 200 }",
          shownBy: 'test/config.test.ts: limits per network come longest prefix first',
        },
        {
          guard: 'by default a /48 counts, for messages',
          file: 'src/config-schema.ts',
          take: "{ '/64': '1000/1h', '/56': '2000/1h', '/48': '4000/1h' }",
          leave: "{ '/64': '1000/1h', '/56': '2000/1h' }",
          shownBy: 'test/config.test.ts: the sample says nothing but the defaults',
        },
      ],
      alsoKeptIn: ['src/accept/door.ts'],
      alsoShownBy: [
        'test/attacks/hostile-floods.test.ts: a flood of connections from one %s keeps nobody else out',
        'test/attacks/hostile-floods.test.ts: a flood of messages from one %s is put off, and nobody else',
      ],
    },
  ],
}
