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
        {
          guard: 'who is in DATA when the time is over hears 421',
          file: 'src/accept/start-listener.ts',
          take: `        for (const session of sessions.values()) session.end()
`,
          leave: '',
          shownBy: 'test/accept/start-listener.test.ts: who is still in DATA when the time is over hears 421',
        },
        {
          guard: 'rounds are broken off in time',
          file: 'src/journey-service.ts',
          take: 'const cancel = clock.after(graceMs, () => stopping.abort())',
          leave: 'const cancel = clock.after(graceMs, () => undefined)',
          shownBy: 'test/journey-service.test.ts: the service looks after old data by itself',
        },
        {
          guard: 'what does not end is left',
          file: 'src/journey-service.ts',
          take: 'await Promise.race([quiet, over])',
          leave: 'await quiet',
          shownBy:
            'test/journey-service.test.ts: work that does not end is left behind, soon after its time is over',
        },
        {
          guard: 'what was broken off has no record',
          file: 'src/journey-delivery.ts',
          take: 'if (attempts.length === 0 || sending.signal?.aborted) return',
          leave: 'if (attempts.length === 0) return',
          shownBy:
            'test/journey-service.test.ts: a round under way when the service stops is broken off when its time is over, and leaves no record',
        },
      ],
      alsoKeptIn: ['src/commands/serve.ts'],
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
        {
          guard: 'the lock goes with its process',
          file: 'src/world/store-open.ts',
          take: 'return storeOf(opened, options, () => lock.release())',
          leave: 'return storeOf(opened, options, () => undefined)',
          shownBy:
            'test/world/store-sqlite.test.ts: a newer database is refused with both versions, by writers and readers, and stays as it is',
        },
      ],
      alsoShownBy: ['test/world/store-sqlite.test.ts: a killed instance does not keep the next one out'],
    },
  ],
}
