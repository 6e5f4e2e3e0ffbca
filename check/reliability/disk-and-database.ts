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
          guard: 'a newer database is refused',
          file: 'src/world/store-migrations.ts',
          take: `  if (version > knownVersion)
    throw new StoreRefused(`,
          leave: `  if (version < 0)
    throw new StoreRefused(`,
          shownBy:
            'test/world/store-sqlite.test.ts: a newer database is refused with both versions, by writers and readers, and stays as it is',
        },
        {
          guard: 'a database of something else is refused',
          file: 'src/world/store-migrations.ts',
          take: 'if (found === null && (yield* holdsTables(kind, build)))',
          leave: 'if (found === -1 && (yield* holdsTables(kind, build)))',
          shownBy: 'test/world/store-sqlite.test.ts: a database of something else is refused',
        },
        {
          guard: 'a file that is no database is refused',
          file: 'src/world/store-open.ts',
          take: 'code === codes.corrupt || code === codes.notADatabase',
          leave: 'code === codes.corrupt',
          shownBy: 'test/world/store-sqlite.test.ts: a file that is no database is refused as corrupt',
        },
        {
          guard: 'jobs are claimed again after trouble',
          file: 'src/journey-jobs.ts',
          take: `      sleepUntil(clock.now() + afterTroubleMs)
`,
          leave: '',
          shownBy:
            'test/journey-jobs.test.ts: jobs that can not be claimed just now are claimed some seconds later',
        },
        {
          guard: 'a store in trouble ends no session',
          file: 'src/accept/session.ts',
          take: 'if (error instanceof StoreFull || error instanceof StoreAway) {',
          leave: 'if (error instanceof RangeError) {',
          shownBy: 'test/accept/session.test.ts: %s puts the mail off, and the session goes on',
        },
        {
          guard: 'what is under way waits for room',
          file: 'src/journey-service.ts',
          take: '(work) => untilStored({ clock, signal: stopping.signal }, work),',
          leave: '(work) => work(),',
          shownBy:
            'test/journey-store-trouble.test.ts: a disk that is full at %s holds the answers up until there is room, without a restart',
        },
        {
          guard: 'what was sent is recorded as soon as there is room',
          file: 'src/journey-delivery.ts',
          take: 'await untilStored({ clock, signal: sending.signal }, () => world.inTurn.run(letter.caseId, keep))',
          leave: 'await world.inTurn.run(letter.caseId, keep)',
          shownBy:
            'test/journey-store-trouble.test.ts: a letter whose end finds no room on the disk is not sent a second time',
        },
        {
          guard: 'a case is judged as soon as there is room',
          file: 'src/journey.ts',
          take: 'await untilStored({ clock, signal: sending.signal }, () => settleCase(caseId, world))',
          leave: 'await settleCase(caseId, world)',
          shownBy:
            'test/journey-store-trouble.test.ts: a case whose judgement finds no room on the disk is judged as soon as there is some',
        },
        {
          guard: 'a full spool is told as one',
          file: 'src/world/spool.ts',
          take: "if (code === 'ENOSPC' || code === 'EDQUOT')",
          leave: "if (code === 'EDQUOT')",
          shownBy:
            'test/world/spool.test.ts: a spool without room says so, and has all of it again when the mail is given up',
        },
        {
          guard: 'a log on a full disk ends nothing',
          file: 'src/world/log.ts',
          take: `  lines.on('error', () => undefined)
`,
          leave: '',
          shownBy: 'test/world/log.test.ts: a log on a full disk costs its lines, and ends nothing',
        },
        {
          guard: 'the database is looked through at the start',
          file: 'src/world/store-open.ts',
          take: 'if (flaw !== null) throw corrupt(folder, flaw)',
          leave: "if (flaw === '') throw corrupt(folder, flaw)",
          shownBy:
            'test/world/store-sqlite.test.ts: a database with a broken page that nobody would look at for long is refused all the same',
        },
      ],
      alsoKeptIn: ['src/world/store.ts', 'src/world/until-stored.ts'],
      alsoShownBy: [
        'test/attacks/troubled-machine.test.ts: on a full disk mails are put off, and all goes on when there is room',
        'test/attacks/troubled-machine.test.ts: a disk that takes no writes any more, or turns read-only, puts mails off until it is mended',
        'test/world/store-sqlite.test.ts: on a disk that is full already nothing starts, and the operator is told to make room',
      ],
    },
  ],
}
