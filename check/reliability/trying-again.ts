import type { Chapter } from './requirement.ts'

export const tryingAgain: Chapter = {
  title: 'Trying again',
  requirements: [
    {
      id: 'R27',
      says: 'What is put off is tried again on the schedule until the letter’s life is over; what is refused is over, but for the one repeat before anybody is blamed. 421 is a deferral wherever it comes, a connection lost after the final dot is tried again.',
      guards: [
        {
          guard: 'a refusal is final',
          file: 'src/send/next-round.ts',
          take: '  if (last !== undefined && policy.finalities.includes(last.outcome)) {',
          leave: '  if (last === undefined) {',
          shownBy: 'test/send/next-round.test.ts: a refusal is final at once',
        },
        {
          guard: 'a deferral is not',
          file: 'src/send/next-round.ts',
          take: "export const usualFinalities: readonly Outcome[] = ['refused']",
          leave: "export const usualFinalities: readonly Outcome[] = ['refused', 'deferred']",
          shownBy: 'test/send/next-round.test.ts: a letter that was %s waits for its next round',
        },
        {
          guard: 'trouble of the network is not',
          file: 'src/send/next-round.ts',
          take: "export const usualFinalities: readonly Outcome[] = ['refused']",
          leave: "export const usualFinalities: readonly Outcome[] = ['refused', 'network']",
          shownBy: 'test/send/next-round.test.ts: a letter that was %s waits for its next round',
        },
        {
          guard: 'the lifetime ends it',
          file: 'src/send/next-round.ts',
          take: '  if (now >= letter.expiresAt) {',
          leave: '  if (now < 0) {',
          shownBy:
            'test/send/next-round.test.ts: a letter whose time is up fails with 4.4.7 and the last reason',
        },
      ],
    },
  ],
}
