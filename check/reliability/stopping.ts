import type { Chapter } from './requirement.ts'

export const stopping: Chapter = {
  title: 'Stopping, and being alone',
  requirements: [
    {
      id: 'R32',
      says: 'On SIGTERM it stops taking, finishes or parks what runs, and is gone within 15 seconds.',
      guards: [
        {
          guard: 'SIGTERM is heeded',
          file: 'src/world/signals.ts',
          take: `    process.on('SIGTERM', heed)
`,
          leave: '',
          shownBy:
            'test/commands/serve.test.ts: a service that is ready says so in one line, and ends on SIGTERM',
        },
        {
          guard: 'it stops taking',
          file: 'src/accept/start-listener.ts',
          take: `      const stopped = listener.close()
`,
          leave: `      const stopped = Promise.resolve()
`,
          shownBy:
            'test/commands/serve.test.ts: a service that is ready says so in one line, and ends on SIGTERM',
        },
        {
          guard: 'idle sessions hear 421',
          file: 'src/accept/start-listener.ts',
          take: `      for (const session of sessions.values()) session.bidFarewell()
`,
          leave: '',
          shownBy:
            'test/accept/start-listener.test.ts: at the end idle sessions hear 421, and a running DATA gets its reply',
        },
      ],
      alsoKeptIn: ['src/commands/serve.ts', 'src/journey-service.ts'],
      alsoShownBy: [
        'test/attacks/troubled-machine.test.ts: SIGTERM under load ends within 15 s, a message under way taken or put off, nothing lost or doubled',
        'test/commands/serve.test.ts: a service that is ready says so in one line, and ends on SIGTERM',
      ],
    },
    {
      id: 'R33',
      says: 'One state folder has one service: a second is refused.',
      later: 'several services on one PostgreSQL, and its absence for a minute',
      guards: [
        {
          guard: 'a second instance is refused',
          file: 'src/world/store-lock.ts',
          take: `    database.exec('BEGIN EXCLUSIVE')
`,
          leave: '',
          shownBy:
            'test/world/store-sqlite.test.ts: a second instance on the same folder is refused by name, and may start when the first is gone',
        },
        {
          guard: 'it is refused by a sentence',
          file: 'src/world/store-lock.ts',
          take: `    if (!isBusy(error)) throw error
    throw new StoreRefused(taken, { cause: error })`,
          leave: '    throw error',
          shownBy:
            'test/world/store-sqlite.test.ts: a second instance on the same folder is refused by name, and may start when the first is gone',
        },
        {
          guard: 'the folder is taken before the database is touched',
          file: 'src/world/store-open.ts',
          take: 'const lock = mended(folder, () => holdFolder(folder))',
          leave: 'const lock = { release: () => undefined }',
          shownBy:
            'test/world/store-sqlite.test.ts: a second instance on the same folder is refused by name, and may start when the first is gone',
        },
      ],
      alsoShownBy: ['test/world/store-sqlite.test.ts: a killed instance does not keep the next one out'],
    },
  ],
}
