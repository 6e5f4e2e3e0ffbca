import type { Chapter } from './requirement.ts'

export const limits: Chapter = {
  title: 'Limits',
  requirements: [
    {
      id: 'R7',
      says: 'Recipients, commands, errors, header fields, lines, parts, nesting and signatures have their limits, which hold before anything is parsed.',
      guards: [
        {
          guard: 'recipients are counted',
          file: 'src/accept/session.ts',
          take: '(transaction?.recipients.length ?? 0) >= limits.recipients',
          leave: '(transaction?.recipients.length ?? 0) < 0',
          shownBy: 'test/accept/session.test.ts: an eleventh recipient is put off',
        },
        {
          guard: 'commands are counted',
          file: 'src/accept/session.ts',
          take: `    if (commands > mostCommands) return speak(closing('4.7.0', 'reply.session-commands'))
`,
          leave: '',
          shownBy: 'test/accept/hostile-clients.test.ts: endless commands and endless errors end a session',
        },
        {
          guard: 'errors are counted',
          file: 'src/accept/session.ts',
          take: `    if (errors >= mostErrors) return speak(closing('4.7.0', 'reply.session-errors'))
`,
          leave: '',
          shownBy: 'test/accept/hostile-clients.test.ts: endless commands and endless errors end a session',
        },
        {
          guard: 'messages of a session are counted',
          file: 'src/accept/session.ts',
          take: 'if (messages > mostMessages)',
          leave: 'if (messages < 0)',
          shownBy: 'test/accept/hostile-clients.test.ts: a hundred messages are enough for one session',
        },
        {
          guard: 'a line has its longest',
          file: 'src/accept/message-guard.ts',
          take: `    if (lineLength > longestLine) refuse(broken('reply.line-length'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
        {
          guard: 'a header has its longest',
          file: 'src/accept/message-guard.ts',
          take: `    if (headerBytes > longestHeader) refuse(broken('reply.header-length'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
        {
          guard: 'header fields are counted',
          file: 'src/accept/message-guard.ts',
          take: `    if (fields > mostFields) refuse(broken('reply.header-fields'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
        {
          guard: 'signatures are counted',
          file: 'src/accept/message-guard.ts',
          take: `    if (signatures > mostSignatures) refuse(broken('reply.signatures'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
        {
          guard: 'parts are counted',
          file: 'src/accept/message-guard.ts',
          take: `    if (boundaries > mostBoundaries) refuse(broken('reply.parts'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
        {
          guard: 'nesting is counted',
          file: 'src/accept/message-guard.ts',
          take: `    if (nested > mostNested) refuse(broken('reply.nesting'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
        {
          guard: 'lines are counted',
          file: 'src/accept/message-guard.ts',
          take: `      else if (lines > mostLines) refuse(broken('reply.message-lines'))
`,
          leave: '',
          shownBy: 'test/accept/message-guard.test.ts: %s is refused before a parser sees it',
        },
        {
          guard: 'lines without end are cut',
          file: 'src/accept/message-guard.ts',
          take: "if (bytes > 4 * size || lines > 2 * mostLines) return 'cut'",
          leave: "if (bytes > 4 * size) return 'cut'",
          shownBy:
            'test/accept/hostile-clients.test.ts: 24 MB of dots, or of one line, are cut long before they are read, and others are served meanwhile',
        },
        {
          guard: 'a command line has its longest',
          file: 'src/accept/start-listener.ts',
          take: `    maxCommandLength: 4096,
`,
          leave: `    maxCommandLength: 4_000_000,
`,
          shownBy:
            'test/accept/session.test.ts: a command of four kilobytes is carried out, and a longer one ends the session',
        },
        {
          guard: 'a reader of reports enters so many parts',
          file: 'src/wire/mime-parts.ts',
          take: `  if (leaves.length >= maxParts) return
`,
          leave: '',
          shownBy: 'test/wire/mime-parts.test.ts: of very many parts a hundred are read',
        },
        {
          guard: 'a reader of reports enters so deep',
          file: 'src/wire/mime-parts.ts',
          take: "type.startsWith('multipart/') && depth < maxDepth",
          leave: "type.startsWith('multipart/')",
          shownBy: 'test/wire/mime-parts.test.ts: what is nested deeper than eight times is not entered',
        },
        {
          guard: 'a reader of reports reads a mebibyte',
          file: 'src/wire/mime-parts.ts',
          take: `    .subarray(0, maxMessage)
`,
          leave: '',
          shownBy: 'test/wire/mime-parts.test.ts: a mebibyte of a message is read, and the rest is not',
        },
        {
          guard: 'who verifies looks at so many signatures',
          file: 'src/wire/authenticate.ts',
          take: `  if (signatures.length > maxSignatures) return allFailed('TOO-MANY-SIGNATURES')
`,
          leave: '',
          shownBy: 'test/wire/authenticate.test.ts: more than twenty signatures are not looked at',
        },
      ],
      alsoKeptIn: ['src/accept/receive-message.ts'],
      alsoShownBy: [
        'test/attacks/hostile-messages.test.ts: %s are refused before any parser sees them',
        'test/attacks/hostile-messages.test.ts: %s cost the one who sends them',
        'test/attacks/hostile-clients.test.ts: 100,000 recipients end their session',
      ],
    },
  ],
}
