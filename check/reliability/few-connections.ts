import type { Chapter } from './requirement.ts'

export const fewConnections: Chapter = {
  title: 'Few connections',
  requirements: [
    {
      id: 'R26',
      says: 'Few connections are made to anybody: knocks are counted by address and network in the database, surveys are polite, policies are fetched seldom.',
      guards: [
        {
          guard: 'an address is knocked at once in a while',
          file: 'src/world/store-knocked.ts',
          take: `  if ((yield* rowOf(knocked.select('at').where('address', '=', octets))) !== null) return false
`,
          leave: '',
          shownBy:
            'test/world/store-knocked.test.ts: an address is knocked at once an hour, however it is written',
        },
        {
          guard: 'a network is knocked at so often',
          file: 'src/world/store-knocked.ts',
          take: `    if ((found?.count ?? 0) >= most) return false
`,
          leave: '',
          shownBy:
            'test/world/store-knocked.test.ts: no more addresses of a network are knocked at than its limit, within one call and over several',
        },
        {
          guard: 'a /64 has its limit',
          file: 'src/settle/knocks-due.ts',
          take: `    { family: 'ipv6', bits: 64, most: 6 },
`,
          leave: '',
          shownBy:
            'test/settle/knocks-due.test.ts: of each kind of network a few addresses an hour are knocked at, whoever asks',
        },
        {
          guard: 'a /48 has its limit',
          file: 'src/settle/knocks-due.ts',
          take: `    { family: 'ipv6', bits: 48, most: 12 },
`,
          leave: '',
          shownBy:
            'test/settle/knocks-due.test.ts: of each kind of network a few addresses an hour are knocked at, whoever asks',
        },
        {
          guard: 'a /24 has its limit',
          file: 'src/settle/knocks-due.ts',
          take: `    { family: 'ipv4', bits: 24, most: 12 },
`,
          leave: '',
          shownBy:
            'test/settle/knocks-due.test.ts: of each kind of network a few addresses an hour are knocked at, whoever asks',
        },
        {
          guard: 'only the authenticated have it looked at sooner',
          file: 'src/settle/knocks-due.ts',
          take: "(standing === 'authenticated' ? minuteMs : 60 * minuteMs)",
          leave: 'minuteMs',
          shownBy:
            'test/settle/knocks-due.test.ts: whoever proved who they are may have it looked at again after a minute, others after an hour',
        },
        {
          guard: 'a case is knocked for once',
          file: 'src/settle/knocks-due.ts',
          take: `  knocks.length === 0 &&
`,
          leave: '',
          shownBy: 'test/settle/knocks-due.test.ts: a letter that died at or before RCPT is knocked for once',
        },
        {
          guard: 'of many hosts a few are knocked at',
          file: 'src/collect/knock-exchangers.ts',
          take: `    .slice(0, mostHosts)
`,
          leave: '',
          shownBy:
            'test/collect/knock-exchangers.test.ts: of very many hosts and addresses a few are knocked at, none twice',
        },
        {
          guard: 'of many addresses a few are knocked at',
          file: 'src/collect/knock-door.ts',
          take: `      .slice(0, mostPerFamily)
`,
          leave: '',
          shownBy:
            'test/collect/knock-exchangers.test.ts: of very many hosts and addresses a few are knocked at, none twice',
        },
        {
          guard: 'who is not reserved is not knocked at',
          file: 'src/collect/knock-exchangers.ts',
          take: "(reserved.includes(door.address) ? null : 'knocked at lately')",
          leave: 'null',
          shownBy:
            'test/collect/knock-exchangers.test.ts: nobody is knocked at where it is not allowed, and that is said',
        },
        {
          guard: 'a survey is at a network once at a time',
          file: 'src/collect/polite-turns.ts',
          take: 'if (!network.taken && network.waiting.length === 1)',
          leave: 'if (network.waiting.length > 0)',
          shownBy:
            'test/collect/polite-turns.test.ts: a network is visited by one at a time, with a pause between, and others meanwhile',
        },
        {
          guard: 'a policy is fetched once a minute',
          file: 'src/wire/mta-sts.ts',
          take: `    if (known !== undefined && known.until > now) return known.policy
`,
          leave: '',
          shownBy: 'test/wire/mta-sts.test.ts: many who ask at once cost one request, and so does a minute',
        },
        {
          guard: 'the manners of a survey hold in all',
          file: 'src/collect/polite-turns.ts',
          take: '!stopped && running < atOnce && ready.length > 0',
          leave: '!stopped && ready.length > 0',
          shownBy:
            'test/collect/polite-turns.test.ts: there are never more at once than allowed, and a place is held until the connection is closed',
        },
      ],
      alsoKeptIn: ['src/journey-looks.ts', 'src/values/knock.ts', 'src/world/store.ts'],
    },
  ],
}
