import type { Chapter } from './requirement.ts'

export const takenMeansKept: Chapter = {
  title: 'A 250 means that it is kept',
  requirements: [
    {
      id: 'R1',
      says: 'Whoever hears 250 after a message need not keep it: the message, its envelope and the job to answer it are on disk by then. Otherwise they hear 451 or 452.',
      guards: [
        {
          guard: 'the 250 waits until the case is kept',
          file: 'src/journey-admission.ts',
          take: 'const kept = await keeping',
          leave: 'const kept = keeping',
          shownBy:
            'test/journey-reception.test.ts: a mail whose case can not be kept is put off, and answered to nobody',
        },
        {
          guard: 'every commit is followed by an fsync',
          file: 'src/world/store-sqlite.ts',
          take: "database.exec('PRAGMA synchronous = FULL')",
          leave: "database.exec('PRAGMA synchronous = OFF')",
          shownBy: 'test/world/store-sqlite.test.ts: a mail is on disk, by fsync, before it is called taken',
        },
        {
          guard: 'the write is called done after its commit only',
          file: 'src/world/store-sqlite.ts',
          take: 'for (const batch of batches) ends.push(batches.length === 1 ? runPlain(batch) : runApart(batch))',
          leave: 'for (const batch of batches) (batches.length === 1 ? runPlain(batch) : runApart(batch))()',
          shownBy:
            'test/world/store-sqlite.test.ts: a full disk refuses mails, loses none, and is overcome when there is room',
        },
        {
          guard: 'the message is kept with its case',
          file: 'src/world/store-writes.ts',
          take: `  yield* change(freshMessage(build, { case_id: fresh.id, at: fresh.opened, raw: fresh.raw }))
`,
          leave: '',
          shownBy:
            'test/world/store.test.ts: a test mail that was taken is there with its message and its job',
        },
        {
          guard: 'the job to answer is kept with its case',
          file: 'src/world/store-writes.ts',
          take: `  yield* putJob(writer, {
    id: jobId('answer', fresh.id),`,
          leave: `  if (fresh.id === '') yield* putJob(writer, {
    id: jobId('answer', fresh.id),`,
          shownBy:
            'test/world/store.test.ts: a test mail that was taken is there with its message and its job',
        },
        {
          guard: 'what else goes wrong is 451 and not a 250',
          file: 'src/accept/store-trouble.ts',
          take: "refusal(451, '4.3.0'",
          leave: "refusal(250, '2.0.0'",
          shownBy: 'test/accept/session.test.ts: %s puts the mail off, and the session goes on',
        },
      ],
      alsoKeptIn: ['src/accept/reception.ts', 'src/world/store.ts'],
    },
    {
      id: 'R2',
      says: 'Nothing but CRLF, a dot and CRLF ends a message. A message with a bare CR, a bare LF or a NUL is refused, so that no transaction ever yields two messages.',
      guards: [
        {
          guard: 'a bare LF is refused',
          file: 'src/accept/message-guard.ts',
          take: `      if ((at > 0 ? chunk[at - 1] : last) !== cr) refuse(bareEnding)
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused, however the mail is cut into pieces',
        },
        {
          guard: 'a bare CR is refused',
          file: 'src/accept/message-guard.ts',
          take: 'if (at + 1 < chunk.length && chunk[at + 1] !== lf) refuse(bareEnding)',
          leave: 'void at',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused, however the mail is cut into pieces',
        },
        {
          guard: 'a bare CR at the end of a piece is refused',
          file: 'src/accept/message-guard.ts',
          take: `    if (last === cr && chunk[0] !== lf) refuse(bareEnding)
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused, however the mail is cut into pieces',
        },
        {
          guard: 'a bare CR at the very end is refused',
          file: 'src/accept/message-guard.ts',
          take: 'why ?? (last === cr ? bareEnding : null)',
          leave: 'why',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused, however the mail is cut into pieces',
        },
        {
          guard: 'a NUL is refused',
          file: 'src/accept/message-guard.ts',
          take: `    if (chunk.includes(0)) refuse(broken('reply.nul'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
      ],
      alsoKeptIn: ['src/accept/receive-message.ts'],
      alsoShownBy: [
        'test/attacks/hostile-clients.test.ts: no spelling of the end of data smuggles a second message in, %s',
      ],
    },
  ],
}
