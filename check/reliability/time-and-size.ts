import type { Chapter } from './requirement.ts'

export const timeAndSize: Chapter = {
  title: 'Time and size',
  requirements: [
    {
      id: 'R5',
      says: 'A session is over after its time (limits.sessionTime, five minutes as a rule), however slowly or busily it is used; many idle ones keep nobody out.',
      guards: [
        {
          guard: 'a session has one deadline',
          file: 'src/accept/session.ts',
          take: 'clock.after(limits.sessionTime, () => {',
          leave: 'clock.after(limits.sessionTime * 1000, () => {',
          shownBy:
            'test/accept/session.test.ts: a session ends at its deadline, however diligently its client sends a byte now and then',
        },
        {
          guard: 'the deadline is settable',
          file: 'src/accept/session.ts',
          take: 'clock.after(limits.sessionTime, () => {',
          leave: 'clock.after(300_000, () => {',
          shownBy:
            'test/accept/session.test.ts: a session ends at its deadline, however diligently its client sends a byte now and then',
        },
        {
          guard: 'by default it is five minutes',
          file: 'src/config-schema.ts',
          take: "sessionTime: duration.prefault('5m')",
          leave: "sessionTime: duration.prefault('50m')",
          shownBy: 'test/config.test.ts: the sample says nothing but the defaults',
        },
        {
          guard: 'whoever does not hang up after it is hung up on',
          file: 'src/accept/session.ts',
          take: `() => connection?.hangUp())
  })`,
          leave: `() => undefined)
  })`,
          shownBy:
            'test/accept/session.test.ts: a client that does not hang up after its 421 is hung up on, and its place is free again',
        },
        {
          guard: 'a refusal does not wait for its language',
          file: 'src/accept/session.ts',
          take: 'await within(clock, languageTimeMs, looking)',
          leave: 'await looking',
          shownBy:
            'test/accept/session-languages.test.ts: a message is refused in good time, though nobody can tell which language its page speaks',
        },
      ],
      alsoKeptIn: ['src/accept/door.ts'],
      alsoShownBy: [
        'test/attacks/hostile-clients.test.ts: a client that sends a byte in a while has its session and no more',
        'test/attacks/hostile-clients.test.ts: 200 idle sessions keep no honest one out',
      ],
    },
    {
      id: 'R6',
      says: 'The largest size is announced, held against what MAIL says and against what streams in; memory does not grow with large messages that come side by side.',
      guards: [
        {
          guard: 'SIZE is announced and enforced at MAIL',
          file: 'src/accept/start-listener.ts',
          take: `    size: limits.messageSize,
`,
          leave: '',
          shownBy: 'test/accept/session.test.ts: EHLO announces what we can do, and nothing else',
        },
        {
          guard: 'a message is not larger than announced',
          file: 'src/accept/message-guard.ts',
          take: 'if (bytes > size) why = refusal(552',
          leave: 'if (bytes < 0) why = refusal(552',
          shownBy:
            'test/accept/message-guard.test.ts: beyond its size a message is drained, and the client cut at four times of it',
        },
        {
          guard: 'who streams on is cut',
          file: 'src/accept/message-guard.ts',
          take: "if (bytes > 4 * size || lines > 2 * mostLines) return 'cut'",
          leave: "if (lines > 2 * mostLines) return 'cut'",
          shownBy:
            'test/accept/message-guard.test.ts: beyond its size a message is drained, and the client cut at four times of it',
        },
        {
          guard: 'what will be refused is not kept',
          file: 'src/accept/receive-message.ts',
          take: `      if (!keeping) continue
      if (advice === 'store') trouble = await keeper.keep(chunk)`,
          leave: '      trouble = await keeper.keep(chunk)',
          shownBy:
            'test/accept/receive-message.test.ts: what will be refused is read to its end, and no more of it is kept',
        },
        {
          guard: 'large messages are held on disk',
          file: 'src/accept/receive-message.ts',
          take: 'const mostInMemory = 65_536',
          leave: 'const mostInMemory = 65_536_000',
          shownBy:
            'test/accept/receive-message.test.ts: what is small stays in memory, and what is large goes to the spool',
        },
        {
          guard: 'few large messages are in memory at once',
          file: 'src/accept/turns.ts',
          take: 'total < limit && ',
          leave: '',
          shownBy: 'test/accept/turns.test.ts: who waits too long is told so, and no turn is lost by it',
        },
        {
          guard: 'one network has only some of those turns',
          file: 'src/accept/turns.ts',
          take: ' && (running.get(key) ?? 0) < perKey',
          leave: '',
          shownBy:
            'test/accept/turns.test.ts: large messages wait for their turn in order, and one network leaves turns for others',
        },
        {
          guard: 'a large message waits for its turn',
          file: 'src/accept/session.ts',
          take: 'message.spooled ? await desk.turns.take(network, turnWaitMs) : () => undefined',
          leave: '() => undefined',
          shownBy: 'test/accept/session.test.ts: large messages of one network are in memory a few at a time',
        },
      ],
      alsoShownBy: [
        'test/attacks/hostile-messages.test.ts: 20 messages of 20 MB are refused at SIZE, and while they stream',
        'test/attacks/hostile-messages.test.ts: a client that lies about SIZE gains nothing',
      ],
    },
  ],
}
