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
          guard: 'only the authenticated have it looked at sooner',
          file: 'src/settle/knocks-due.ts',
          take: "(standing === 'authenticated' ? minuteMs : 60 * minuteMs)",
          leave: 'minuteMs',
          shownBy:
            'test/settle/knocks-due.test.ts: whoever proved who they are may have it looked at again after a minute, others after an hour',
        },
      ],
      alsoKeptIn: [
        'src/collect/knock-exchangers.ts',
        'src/collect/polite-turns.ts',
        'src/journey-looks.ts',
        'src/values/knock.ts',
        'src/wire/mta-sts.ts',
        'src/world/store.ts',
      ],
    },
  ],
}
