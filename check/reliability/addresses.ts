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
      ],
      alsoKeptIn: ['src/collect/ask-canaries.ts', 'src/collect/name-servers.ts', 'src/journey-own-side.ts'],
    },
  ],
}
