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
          take: `build.deleteFrom('messages').where('case_id', 'in', oldMessages)`,
          leave: `build.deleteFrom('messages').where('case_id', '=', '')`,
          shownBy: 'test/world/store-expiry.test.ts: each kind of data goes by its own time',
        },
        {
          guard: 'letters go',
          file: 'src/world/store-expiry.ts',
          take: `build.deleteFrom('letter_messages').where('letter_id', 'in', oldLetterMessages)`,
          leave: `build.deleteFrom('letter_messages').where('letter_id', '=', '')`,
          shownBy: 'test/world/store-expiry.test.ts: each kind of data goes by its own time',
        },
        {
          guard: 'reports go',
          file: 'src/world/store-expiry.ts',
          take: `.where('bounce_id', '=', bounce_id),`,
          leave: `.where('bounce_id', '=', \`no \${bounce_id}\`),`,
          shownBy: 'test/world/store-expiry.test.ts: each kind of data goes by its own time',
        },
        {
          guard: 'cases go',
          file: 'src/world/store-expiry.ts',
          take: `build.deleteFrom('cases').where('id', 'in', oldCases)`,
          leave: `build.deleteFrom('cases').where('id', '=', '')`,
          shownBy: 'test/world/store-expiry.test.ts: what is kept in any table goes once its time is over',
        },
        {
          guard: 'refusals go',
          file: 'src/world/store-expiry.ts',
          take: `build.deleteFrom('refusals').where('seq', 'in', oldRefusals)`,
          leave: `build.deleteFrom('refusals').where('seq', '=', -1)`,
          shownBy: 'test/world/store-expiry.test.ts: each kind of data goes by its own time',
        },
        {
          guard: 'mail for the operator goes',
          file: 'src/world/store-expiry.ts',
          take: `build.deleteFrom('operator_mail').where('seq', 'in', oldOperatorMail)`,
          leave: `build.deleteFrom('operator_mail').where('seq', '=', -1)`,
          shownBy: 'test/world/store-expiry.test.ts: each kind of data goes by its own time',
        },
        {
          guard: 'times of knocks go',
          file: 'src/world/store-expiry.ts',
          take: `build.deleteFrom('knocked').where('address', 'in', oldKnocked)`,
          leave: `build.deleteFrom('knocked').where('at', '<', 0)`,
          shownBy: 'test/world/store-expiry.test.ts: each kind of data goes by its own time',
        },
        {
          guard: 'as many steps are made as there is old data for',
          file: 'src/world/store-open.ts',
          take: 'while (gone === most) {',
          leave: 'if (gone === most) {',
          shownBy: 'test/world/store.test.ts: retention works through more than one step of everything',
        },
        {
          guard: 'the log before the database file is emptied of what went',
          file: 'src/world/store-open.ts',
          take: `if (kind === 'sqlite' && removed > 0)`,
          leave: 'if (removed < 0)',
          shownBy: 'test/world/store-expiry.test.ts: what went is not in the files any more',
        },
        {
          guard: 'what is deleted is overwritten',
          file: 'src/world/store-sqlite.ts',
          take: `database.exec('PRAGMA secure_delete = ON')`,
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: no octet of it is left, while the store is open and afterwards',
        },
        {
          guard: 'forgetting empties the log before the database file',
          file: 'src/world/store-sqlite.ts',
          take: `const found = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()`,
          leave: 'const found = { busy: 0 }',
          shownBy:
            'test/world/store-forget.test.ts: no octet of it is left, while the store is open and afterwards',
        },
        {
          guard: 'without a service the file is written anew',
          file: 'src/world/store-sqlite.ts',
          take: `if (thoroughly) database.exec('VACUUM')`,
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: what an earlier version deleted without overwriting it goes when a person is forgotten thoroughly',
        },
        {
          guard: 'a person is looked for in each table',
          file: 'src/world/store-forget.ts',
          take: `  { table: 'own_checks', ...news },
`,
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: a person is found in whatever column their address stands',
        },
        {
          guard: 'and in each column',
          file: 'src/world/store-forget.ts',
          take: `'looks', 'further'],`,
          leave: `'looks'],`,
          shownBy:
            'test/world/store-forget.test.ts: a person is found in whatever column their address stands',
        },
        {
          guard: 'an address behind the end of a line is found in JSON',
          file: 'src/world/store-forget.ts',
          take: ' || person.isIn(withoutEscapes(text))',
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: of others’ cases each row that names the person goes, and nothing else of them',
        },
        {
          guard: 'a letter that names a forgotten person is not sent',
          file: 'src/world/store-forget.ts',
          take: `if (table === 'letter_messages') yield*`,
          leave: `if (table === 'messages') yield*`,
          shownBy:
            'test/world/store-forget.test.ts: of others’ cases each row that names the person goes, and nothing else of them',
        },
        {
          guard: 'a letter that waits for its turn is not sent to whom was forgotten meanwhile',
          file: 'src/journey-delivery.ts',
          take: `return letter === null || letter.state === 'dropped'`,
          leave: 'return false',
          shownBy:
            'test/stories/33-somebody-is-forgotten/story.test.ts: a letter that waits for its turn is not sent any more',
        },
        {
          guard: 'nobody is forgotten by an address that every case names',
          file: 'src/journey-forget.ts',
          take: 'if (ours.includes(domainOf(address.trim())))',
          leave: 'if (ours.length === 0)',
          shownBy:
            'test/stories/33-somebody-is-forgotten/story.test.ts: nobody is forgotten by an address of ours, or by what is none',
        },
        {
          guard: 'only the own user can ask the service to forget',
          file: 'src/world/control-socket.ts',
          take: 'const mask = process.umask(0o177)',
          leave: 'const mask = process.umask(0)',
          shownBy:
            'test/world/control-socket.test.ts: only the own user reaches it, whatever the umask and the folder allow',
        },
        {
          guard: 'a log has nothing that people wrote',
          file: 'src/accept/session.ts',
          take: 'loggedCommand(verb, argument)',
          leave: "[verb, argument].join(' ')",
          shownBy:
            'test/stories/34-what-the-log-tells/story.test.ts: a log at its most talkative holds nothing of what people wrote, and addresses of people in envelopes alone',
        },
        {
          guard: 'people are told of whatever is kept',
          file: 'src/explain/privacy.ts',
          take: 'knocks: ofCase, ',
          leave: '',
          shownBy:
            'test/explain/privacy.test.ts: people are told of every column of every table, and of none that is not there',
        },
      ],
      alsoKeptIn: [
        'src/accept/logged-command.ts',
        'src/journey-control.ts',
        'src/journey-retention.ts',
        'src/values/kept-for.ts',
        'src/values/spelled-address.ts',
      ],
    },
  ],
}
