import type { Chapter } from './requirement.ts'

export const threadsAndHandshakes: Chapter = {
  title: 'Threads and handshakes',
  requirements: [
    {
      id: 'R9',
      says: 'Messages are read and verified in threads, each task in its time. A message that hangs or ends its thread costs its own facts and nothing else.',
      guards: [
        {
          guard: 'a thread that stalls is replaced',
          file: 'src/world/workers.ts',
          take: "if (isStalled(thread)) replace(thread, 'STALLED')",
          leave: "if (thread.tasks.size < 0) replace(thread, 'STALLED')",
          shownBy:
            'test/world/workers.test.ts: a message that stalls its thread costs itself; those beside it are done on a new thread',
        },
        {
          guard: 'a thread that ends is replaced',
          file: 'src/world/workers.ts',
          take: "if (threads.has(thread)) replace(thread, 'CRASHED')",
          leave: "if (threads.size < 0) replace(thread, 'CRASHED')",
          shownBy: 'test/world/workers.test.ts: a message that ends its thread (%s) costs itself',
        },
        {
          guard: 'a thread has so much memory',
          file: 'src/world/workers.ts',
          take: `        resourceLimits,
`,
          leave: '',
          shownBy: 'test/world/workers.test.ts: a message that ends its thread (%s) costs itself',
        },
        {
          guard: 'those beside the culprit are done again',
          file: 'src/world/workers.ts',
          take: 'if (task === culprit || task.redone) task',
          leave: 'if (task !== null) task',
          shownBy:
            'test/world/workers.test.ts: a message that stalls its thread costs itself; those beside it are done on a new thread',
        },
        {
          guard: 'they are done again once only',
          file: 'src/world/workers.ts',
          take: 'task === culprit || task.redone',
          leave: 'task === culprit',
          shownBy: 'test/world/workers.test.ts: a bystander is redone once and no more',
        },
        {
          guard: 'a task has a deadline',
          file: 'src/world/workers.ts',
          take: `          settle({ state: 'failed', code: 'TIMEOUT' })
`,
          leave: '',
          shownBy:
            'test/world/workers.test.ts: a task that waits too long for the outside fails at its deadline and harms nobody',
        },
        {
          guard: 'a letter that lost its threads to others is written again',
          file: 'src/wire/mail-workers.ts',
          take: 'const mostTries = 5',
          leave: 'const mostTries = 1',
          shownBy:
            'test/wire/mail-workers.test.ts: a letter is written whatever befalls the messages beside it, one after another',
        },
        {
          guard: 'a message that can’t be judged has failed proofs',
          file: 'src/wire/mail-workers.ts',
          take: "worked.state === 'done' ? worked.value : unread",
          leave: "worked.state === 'done' ? worked.value : Promise.reject(new Error(worked.code))",
          shownBy: 'test/wire/mail-workers.test.ts: after close nothing hangs',
        },
      ],
      alsoShownBy: [
        'test/attacks/troubled-machine.test.ts: a message that eats all memory of its thread, or holds it for ever, costs itself',
      ],
    },
    {
      id: 'R10',
      says: 'What a client said before the TLS handshake is forgotten with it. Nobody logs in here.',
      guards: [
        {
          guard: 'what was said before the handshake is forgotten: the name',
          file: 'src/accept/session.ts',
          take: `      helo = null
      heloAt = undefined
      transaction = null`,
          leave: '      transaction = null',
          shownBy:
            'test/accept/session.test.ts: a handshake makes the session forget its client’s name and its mail',
        },
        {
          guard: 'what was said before the handshake is forgotten: the transaction',
          file: 'src/accept/session.ts',
          take: `      heloAt = undefined
      transaction = null`,
          leave: '      heloAt = undefined',
          shownBy:
            'test/accept/session.test.ts: a handshake makes the session forget its client’s name and its mail',
        },
        {
          guard: 'there is no AUTH',
          file: 'src/accept/start-listener.ts',
          take: "disabledCommands: ['AUTH', 'WIZ'",
          leave: "disabledCommands: ['WIZ'",
          shownBy:
            'test/accept/session.test.ts: a mail for test@ is taken with everything there is to know about its transaction',
        },
      ],
      alsoShownBy: [
        'test/accept/hostile-clients.test.ts: what is said before the TLS handshake is dropped',
        'test/attacks/hostile-clients.test.ts: nothing that is said before or within the TLS handshake has an effect after it',
        'test/accept/session.test.ts: EHLO announces what we can do, and nothing else',
      ],
    },
  ],
}
