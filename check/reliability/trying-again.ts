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
          guard: 'the schedule is kept',
          file: 'src/send/next-round.ts',
          take: 'policy.retryMs[(last?.round ?? 1) - 1] ?? policy.retryMs.at(-1) ?? 0',
          leave: 'policy.retryMs[0] ?? 0',
          shownBy: 'test/send/next-round.test.ts: the waits follow the schedule, and the last one repeats',
        },
        {
          guard: 'the lifetime ends it',
          file: 'src/send/next-round.ts',
          take: '  if (now >= letter.expiresAt) {',
          leave: '  if (now < 0) {',
          shownBy:
            'test/send/next-round.test.ts: a letter whose time is up fails with 4.4.7 and the last reason',
        },
        {
          guard: 'the last round is at the end of the lifetime',
          file: 'src/send/next-round.ts',
          take: 'Math.min(now + waitMs, letter.expiresAt)',
          leave: 'now + waitMs',
          shownBy: 'test/send/next-round.test.ts: the last round is at the end of the lifetime, not after it',
        },
        {
          guard: '421 is a deferral at any stage',
          file: 'src/wire/smtp-dialogue.ts',
          take: `if (reply.code === 421) this.#decideReply(stage, reply)
    else if (stage === 'starttls')`,
          leave: "if (stage === 'starttls')",
          shownBy: 'test/wire/smtp-client.test.ts: 421 to STARTTLS is a deferral',
        },
        {
          guard: 'a final dot without an answer is not taken elsewhere in that round',
          file: 'src/send/deliver-round.ts',
          take: "last.outcome === 'accepted' || isUnansweredDot(last)) break",
          leave: "last.outcome === 'accepted') break",
          shownBy:
            'test/send/deliver-round.test.ts: a final dot that meets %s is no reason to go on in the same round',
        },
        {
          guard: 'what is to be blamed is seen twice, once',
          file: 'src/world/store-writes.ts',
          take: `    .where('state', 'in', ['failed', 'bounced']),
  )
  if (changed === 0) return false`,
          leave: `    .where('state', 'in', ['failed', 'bounced', 'accepted']),
  )
  if (changed === 0) return false`,
          shownBy:
            'test/world/store-writes.test.ts: only a letter that failed or bounced, whose message and case are there, is repeated',
        },
        {
          guard: 'what is blamed was refused twice, and no more',
          file: 'src/values/bisect.ts',
          take: "letter.state === 'dropped' || timesRefused(comparison, letter) !== 1) return nothing",
          leave: "letter.state === 'dropped' || timesRefused(comparison, letter) < 1) return nothing",
          shownBy:
            'test/values/bisect.test.ts: the refused one of L3 and L4 is tried once more, and then it is over',
        },
        {
          guard: 'a connection lost after the final dot is tried again',
          file: 'src/wire/smtp-dialogue.ts',
          take: "this.#decideTrouble(stage, this.handshaking ? 'tls' : 'lost', text)",
          leave: `if (stage === 'dot') this.#decide({ stage, outcome: 'refused', trouble: 'lost', code: null, enhanced: null, text })
    else this.#decideTrouble(stage, this.handshaking ? 'tls' : 'lost', text)`,
          shownBy: 'test/wire/smtp-client.test.ts: a connection lost at %s is told with its stage',
        },
        {
          guard: 'B is stuck after three tries and its time',
          file: 'src/settle/plan-next.ts',
          take: 'return now >= stuckAt ? { ...idle, explanation: { stuck: true } } : { ...idle, wakeAt: stuckAt }',
          leave: 'return { ...idle, explanation: { stuck: true } }',
          shownBy:
            'test/settle/plan-next.test.ts: B is put off three times before explainAfter, and the case wakes up when that is over',
        },
      ],
    },
  ],
}
