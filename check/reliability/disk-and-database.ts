import type { Chapter } from './requirement.ts'

export const diskAndDatabase: Chapter = {
  title: 'Disk and database',
  requirements: [
    {
      id: 'R31',
      says: 'On a full disk mail is put off by 452, and taken again when there is room. A database that is broken, or newer than the program, is refused with a sentence.',
      guards: [
        {
          guard: 'a full disk is told as one',
          file: 'src/world/store-sqlite.ts',
          take: 'if (code !== null && ((code & 255) === full || code === noRoomForSharedMemory))',
          leave: 'if (code === -1)',
          shownBy:
            'test/world/store-sqlite.test.ts: a full disk refuses mails, loses none, and is overcome when there is room',
        },
        {
          guard: 'a full disk is 452',
          file: 'src/accept/store-trouble.ts',
          take: 'error instanceof StoreFull',
          leave: 'error instanceof RangeError',
          shownBy:
            'test/accept/session.test.ts: a full disk under the spool puts a large message off, and small ones still pass',
        },
        {
          guard: 'a full disk takes small ones',
          file: 'src/world/store-sqlite.ts',
          take: 'else for (const batch of batches) commit([batch])',
          leave: 'else for (const batch of batches) batch.reject(inOurWords(error))',
          shownBy:
            'test/world/store-sqlite.test.ts: a full disk refuses mails, loses none, and is overcome when there is room',
        },
      ],
      alsoKeptIn: ['src/world/log.ts', 'src/world/store.ts', 'src/world/until-stored.ts'],
    },
  ],
}
