import type { Chapter } from './requirement.ts'

export const forgetting: Chapter = {
  title: 'Forgetting',
  requirements: [
    {
      id: 'R34',
      says: 'Old data goes by itself, what belongs to a person when asked. Databases of earlier versions are brought forward by themselves.',
      guards: [
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
          guard: 'mails go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('messages').where('case_id', 'in', oldMessages)",
          leave: "build.deleteFrom('messages').where('case_id', '=', '')",
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'cases go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('cases').where('id', 'in', ids)",
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
        {
          guard: 'mail for the operator goes',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('operator_mail').where('seq', 'in', oldOperatorMail)",
          leave: "build.deleteFrom('operator_mail').where('seq', '=', -1)",
          shownBy: 'test/world/store-expiry.test.ts: what is kept in any table goes once its time is over',
        },
        {
          guard: 'knocks go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('knocked').where('address', 'in', oldKnocked)",
          leave: "build.deleteFrom('knocked').where('seq' as 'at', '=', -1)",
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'what is still to be sent stays',
          file: 'src/world/store-expiry.ts',
          take: `    .where((row) =>
      row.not(
        row.exists(
          row
            .selectFrom('letters')
            .innerJoin('jobs', (join) =>
              join.onRef('jobs.case_id', '=', 'letters.case_id').onRef('jobs.letter_id', '=', 'letters.id'),
            )
            .select('jobs.id')
            .whereRef('letters.id', '=', 'letter_messages.letter_id'),
        ),
      ),
    )
`,
          leave: '',
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'an open case stays',
          file: 'src/world/store-expiry.ts',
          take: `    .where((row) => row.or([row('state', '=', 'closed'), row('closes', '<', before.case)]))
`,
          leave: '',
          shownBy:
            'test/world/store.test.ts: retention drops messages first, then cases, and nothing that is still to be sent',
        },
        {
          guard: 'migration to version 2',
          file: 'src/world/store-migrations.ts',
          take: `  addFurtherEvidence,
  addHandedBounces,
  addInvitations,
]`,
          leave: `  addHandedBounces,
  addInvitations,
]`,
          shownBy:
            'test/world/store-version-2.test.ts: a reader sends a database of version 1 to the service, which brings it forward once',
        },
        {
          guard: 'migration to version 3',
          file: 'src/world/store-migrations.ts',
          take: `  addFurtherEvidence,
  addHandedBounces,
  addInvitations,
]`,
          leave: `  addFurtherEvidence,
  addInvitations,
]`,
          shownBy:
            'test/world/store-version-2.test.ts: a reader sends a database of version 1 to the service, which brings it forward once',
        },
        {
          guard: 'only the missing migrations are made',
          file: 'src/world/store-migrations.ts',
          take: 'of migrations.slice(version))',
          leave: 'of migrations)',
          shownBy:
            'test/world/store-version-2.test.ts: a reader sends a database of version 1 to the service, which brings it forward once',
        },
        {
          guard: 'old data goes by itself',
          file: 'src/journey-retention.ts',
          take: `  cancel = clock.after(Math.min(minuteMs, everyMs), () => void expire())
`,
          leave: '',
          shownBy:
            'test/journey-retention.test.ts: a message goes after a week and its case after a month, both within an hour of their time',
        },
        {
          guard: 'and again and again',
          file: 'src/journey-retention.ts',
          take: `    if (!stopped) cancel = clock.after(everyMs, () => void expire())
`,
          leave: '',
          shownBy:
            'test/journey-retention.test.ts: a message goes after a week and its case after a month, both within an hour of their time',
        },
        {
          guard: 'also what is kept for minutes',
          file: 'src/journey-retention.ts',
          take: 'Math.min(hourMs, Math.max(secondMs, shortestMs / 24))',
          leave: 'hourMs',
          shownBy: 'test/journey-retention.test.ts: what is kept for minutes goes within minutes',
        },
        {
          guard: 'the service looks after old data',
          file: 'src/journey-service.ts',
          take: 'const stopExpiring = expireRegularly(world)',
          leave: 'const stopExpiring = (): void => undefined',
          shownBy: 'test/journey-service.test.ts: the service looks after old data by itself',
        },
        {
          guard: 'the newest refusals are kept and no more',
          file: 'src/world/store-writes.ts',
          take: "      .where('seq', '<=', (row) =>",
          leave: `      .where('seq', '<', 0)
      .where('seq', '<=', (row) =>`,
          shownBy:
            'test/world/store-bounds.test.ts: of refusals the newest are kept, and no more than so many',
        },
        {
          guard: 'a case of somebody who is forgotten goes',
          file: 'src/world/store-forget.ts',
          take: `    ofCase: 'id',
`,
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: what is kept of a person goes, however their address was spelled, and of nobody else',
        },
        {
          guard: 'mail to the operator by somebody who is forgotten goes',
          file: 'src/world/store-forget.ts',
          take: `  { table: 'operator_mail', key: ['seq'], texts: ['recipient', 'sender'], message: 'raw' },
`,
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: of others’ cases each row that names the person goes, and nothing else of them',
        },
        {
          guard: 'refusals of somebody who is forgotten go',
          file: 'src/world/store-forget.ts',
          take: `  { table: 'refusals', key: ['seq'], texts: ['network', 'sender', 'recipient', 'enhanced', 'text'] },
`,
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: of others’ cases each row that names the person goes, and nothing else of them',
        },
        {
          guard: 'forgetting looks into messages',
          file: 'src/world/store-forget.ts',
          take: "{ table: 'letter_messages', key: ['letter_id'], texts: [], message: 'raw' }",
          leave: "{ table: 'letter_messages', key: ['letter_id'], texts: [] }",
          shownBy:
            'test/world/store-forget.test.ts: of others’ cases each row that names the person goes, and nothing else of them',
        },
        {
          guard: 'times of knocks go',
          file: 'src/world/store-expiry.ts',
          take: "build.deleteFrom('knocked').where('address', 'in', oldKnocked)",
          leave: "build.deleteFrom('knocked').where('at', '<', 0)",
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
          take: "if (kind === 'sqlite') await database.overwrite([], false)",
          leave: '',
          shownBy: 'test/world/store-expiry.test.ts: what went is not in the files any more',
        },
        {
          guard: 'and of a case that its owner removed',
          file: 'src/world/store-open.ts',
          take: `const removed = await write((writer) => writes.removeCase(writer, caseId))
      await overwriteRemoved()`,
          leave: 'const removed = await write((writer) => writes.removeCase(writer, caseId))',
          shownBy:
            'test/world/store-forget.test.ts: of a case that its owner removes no octet is left, and of an invitation neither',
        },
        {
          guard: 'what is deleted is overwritten',
          file: 'src/world/store-sqlite.ts',
          take: "database.exec('PRAGMA secure_delete = ON')",
          leave: '',
          shownBy:
            'test/world/store-forget.test.ts: no octet of it is left, while the store is open and afterwards',
        },
        {
          guard: 'forgetting empties the log before the database file',
          file: 'src/world/store-sqlite.ts',
          take: "const found = database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()",
          leave: 'const found = { busy: 0 }',
          shownBy:
            'test/world/store-forget.test.ts: no octet of it is left, while the store is open and afterwards',
        },
        {
          guard: 'without a service the file is written anew',
          file: 'src/world/store-sqlite.ts',
          take: "if (thoroughly) database.exec('VACUUM')",
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
          take: "'looks', 'further'],",
          leave: "'looks'],",
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
          take: "if (table === 'letter_messages') yield*",
          leave: "if (table === 'messages') yield*",
          shownBy:
            'test/world/store-forget.test.ts: of others’ cases each row that names the person goes, and nothing else of them',
        },
        {
          guard: 'a letter that waits for its turn is not sent to whom was forgotten meanwhile',
          file: 'src/journey-delivery.ts',
          take: "return state === null || state === 'dropped'",
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
            'test/stories/35-what-the-log-tells/story.test.ts: a log at its most talkative holds nothing of what people wrote, and addresses of people in envelopes alone',
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
    },
  ],
}
