import type { Chapter } from './requirement.ts'

export const theNextOne: Chapter = {
  title: 'The next one in line',
  requirements: [
    {
      id: 'R11',
      says: 'Whoever comes while there is no room is told so by 421 or 451, and the next one is always listened to.',
      guards: [
        {
          guard: 'who finds no room hears 421',
          file: 'src/accept/start-listener.ts',
          take: `    socket.end(\`\${replyLine(words)}\\r\\n\`)
`,
          leave: `    socket.end()
`,
          shownBy:
            'test/accept/start-listener.test.ts: a full house answers 421, and takes mail again when somebody has left',
        },
        {
          guard: 'a connection that could not be served ends by itself',
          file: 'src/accept/start-listener.ts',
          take: `      admit(inbound)
    } catch (error) {`,
          leave: `      admit(inbound)
    } catch (error) {
      throw error`,
          shownBy:
            'test/accept/start-listener.test.ts: a connection that meets an error of ours is dropped, and the next one is served',
        },
        {
          guard: 'an unexpected error is told with 451',
          file: 'src/accept/session.ts',
          take: `      setImmediate(() => connection?.close())
      return words`,
          leave: `      setImmediate(() => connection?.close())
      throw error`,
          shownBy:
            'test/accept/session.test.ts: an unexpected error in the journey ends that session with 451, and no other',
        },
        {
          guard: 'a journey that never ends is told with 451',
          file: 'src/accept/session.ts',
          take: 'return await within(clock, takeTimeMs, desk.reception.take(arrival, bytes))',
          leave: 'return await desk.reception.take(arrival, bytes)',
          shownBy: 'test/accept/session.test.ts: a journey that never comes to an end is told with 451',
        },
        {
          guard: 'those who are refused are gone soon',
          file: 'src/accept/start-listener.ts',
          take: `    else desk.clock.after(refusalTimeMs, () => socket.destroy())
`,
          leave: '',
          shownBy:
            'test/accept/start-listener.test.ts: who is turned away and does not hang up is hung up on after a second',
        },
      ],
      alsoShownBy: [
        'test/attacks/troubled-machine.test.ts: without descriptors nobody is answered, and all goes on when there are some',
      ],
    },
  ],
}
