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
        {
          guard: 'a reply has its most lines',
          file: 'src/wire/smtp-reply-meter.ts',
          take: 'if (lines > replyCaps.lines) {',
          leave: 'if (lines < 0) {',
          shownBy: 'test/wire/smtp-client.test.ts: %s ends the session and is a trouble of theirs',
        },
        {
          guard: 'replies have their most bytes',
          file: 'src/wire/smtp-reply-meter.ts',
          take: `      if (bytes > replyCaps.bytes)
        return`,
          leave: `      if (bytes < 0)
        return`,
          shownBy: 'test/wire/smtp-client.test.ts: %s ends the session and is a trouble of theirs',
        },
        {
          guard: 'a domain has its own slots',
          file: 'src/send/slots.ts',
          take: `    if (held(\`domain \${domain}\`) >= perDestination) return false
`,
          leave: '',
          shownBy: 'test/send/slots.test.ts: a domain has its slots and no more, whatever its hosts',
        },
        {
          guard: 'a host has its own slots',
          file: 'src/send/slots.ts',
          take: `    if (held(\`host \${host}\`) >= mostOfHost) return false
`,
          leave: '',
          shownBy:
            'test/send/slots.test.ts: a quick host has half of all slots and no more, whatever the domains that lead to it',
        },
        {
          guard: 'the slow have half of all slots',
          file: 'src/send/slots.ts',
          take: "held('slow') + held('new') < mostSlow && ",
          leave: '',
          shownBy:
            'test/send/slots.test.ts: who was slow waits for the places of the slow, which are half of all',
        },
        {
          guard: 'the unproven have three quarters of all slots',
          file: 'src/send/slots.ts',
          take: `          held('new') < mostUnproven &&
`,
          leave: '',
          shownBy:
            'test/send/slots.test.ts: all hosts of which nothing is known leave a quarter to those that are',
        },
        {
          guard: 'an unproven domain begins with few',
          file: 'src/send/slots.ts',
          take: `          held(\`new domain \${domain}\`) < atOnceUnproven &&
`,
          leave: '',
          shownBy:
            'test/send/slots.test.ts: a domain of which nothing is known has two slots, however many hosts it names',
        },
        {
          guard: 'a dialogue is cut',
          file: 'src/wire/smtp-transcript.ts',
          take: `      cut = bytes + size > longestTranscript - cutMark.length
`,
          leave: '',
          shownBy: 'test/wire/smtp-replies.test.ts: a dialogue without end is cut at 32 KiB',
        },
        {
          guard: 'what is said before it was asked for is no consent',
          file: 'src/wire/smtp-client.ts',
          take: 'if (!dialogue.mayCome(code, index)) {',
          leave: 'if (index < 0) {',
          shownBy: 'test/wire/smtp-client.test.ts: %s ends the session and is a trouble of theirs',
        },
        {
          guard: 'so many wait for a place, the others in the database',
          file: 'src/send/slots.ts',
          take: `    if (waiting >= concurrency * waitingPerPlace) return Promise.resolve(null)
`,
          leave: '',
          shownBy:
            'test/send/slots.test.ts: two thousand letters to one destination all go, and what is beyond that is put off at once',
        },
        {
          guard: 'who gets no place in time is put off',
          file: 'src/send/slots.ts',
          take: '      cancel = clock.after(longestWaitMs, () => {',
          leave: '      cancel = clock.after(longestWaitMs * 1000, () => {',
          shownBy: 'test/send/slots.test.ts: a letter that gets no place in time is put off',
        },
        {
          guard: 'who is slow makes room for who is not',
          file: 'src/send/slots.ts',
          take: `        if (next.pace !== 'slow') breakOffOne()
`,
          leave: '',
          shownBy:
            'test/send/slots.test.ts: thirty tarpits with ten letters each hold up nobody, neither when they come nor when they stay',
        },
      ],
      alsoKeptIn: ['src/send/deliver-round.ts'],
    },
  ],
}
