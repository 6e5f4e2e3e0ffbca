import type { Chapter } from './requirement.ts'

export const deadlines: Chapter = {
  title: 'Deadlines',
  requirements: [
    {
      id: 'R23',
      says: 'Every step of a delivery has its deadline, every reply its longest; a server that stalls costs its own slot.',
      guards: [
        {
          guard: 'a dial has a deadline',
          file: 'src/world/system-network.ts',
          take: "      () => end({ state: 'timed-out', code: 'ETIMEDOUT', ms: elapsed() }),",
          leave: '      () => undefined,',
          shownBy:
            'test/world/system-network.test.ts: a server that lets nobody in costs the deadline and no more',
        },
        {
          guard: 'each reply has a deadline',
          file: 'src/wire/smtp-client.ts',
          take: `        dialogue.fail('network', 'timed-out', \`no \${what} within \${spell(ms)}\`)
        finish('break')
`,
          leave: '',
          shownBy: 'test/wire/smtp-client.test.ts: silence at %s costs its deadline and is told',
        },
        {
          guard: 'the final dot has a deadline of its own',
          file: 'src/wire/smtp-client.ts',
          take: "stage === 'dot' ? deadlines.finalDotTimeoutMs : deadlines.commandTimeoutMs",
          leave: 'deadlines.commandTimeoutMs',
          shownBy: 'test/wire/smtp-client.test.ts: silence at %s costs its deadline and is told',
        },
        {
          guard: 'a session has a deadline',
          file: 'src/wire/smtp-client.ts',
          take: `      dialogue.fail('network', 'timed-out', text)
      finish('break')
    })
    connection.on`,
          leave: `      void text
    })
    connection.on`,
          shownBy:
            'test/wire/smtp-client.test.ts: a server that is slow at every step is left at the deadline of the whole attempt',
        },
        {
          guard: 'a reply line has its longest',
          file: 'src/wire/smtp-reply-meter.ts',
          take: 'if (lineBytes > replyCaps.lineBytes) {',
          leave: 'if (lineBytes < 0) {',
          shownBy: 'test/wire/smtp-client.test.ts: %s ends the session and is a trouble of theirs',
        },
      ],
      alsoKeptIn: ['src/send/deliver-round.ts'],
    },
  ],
}
