import type { Chapter } from './requirement.ts'

export const forgetting: Chapter = {
  title: 'Forgetting',
  requirements: [
    {
      id: 'R34',
      says: 'Old data goes by itself, what belongs to a person when asked. Databases of earlier versions are brought forward by themselves.',
      guards: [
        {
          guard: 'mails go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('messages').where('case_id', 'in', oldMessages)",
          leave: "build.deleteFrom('messages').where('case_id', '=', '')",
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'letters go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('letter_messages').where('letter_id', 'in', oldLetterMessages),",
          leave: "build.deleteFrom('letter_messages').where('letter_id', '=', ''),",
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'reports go',
          file: 'src/world/store-expiry.ts',
          take: `            .where('case_id', '=', case_id)
            .where('bounce_id', '=', bounce_id),`,
          leave: `            .where('case_id', '=', case_id)
            .where('bounce_id', '=', \`no \${bounce_id}\`),`,
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'cases go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('cases').where('id', 'in', oldCases)",
          leave: "build.deleteFrom('cases').where('id', '=', '')",
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'refusals go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('refusals').where('seq', 'in', oldRefusals)",
          leave: "build.deleteFrom('refusals').where('seq', '=', -1)",
          shownBy: 'test/world/store.test.ts: retention works through more than one step of everything',
        },
      ],
      alsoKeptIn: ['src/journey-forget.ts', 'src/journey-retention.ts', 'src/world/store-sqlite.ts'],
    },
  ],
}
