import type { LetterKind } from '../values/letter.ts'
import type { VerdictState } from '../values/verdict-state.ts'

/** What each state means, for people who read about rules. */
export const stateMeanings: Record<VerdictState, string> = {
  pass: 'It works. Of abilities 2 to 4 it is told how sure that is: accepted (a 250), or confirmed (a report, a reply).',
  fail: 'It does not work, and what was seen proves it. Never from a look that failed, a probe alone, or one 4xx.',
  partial: 'It works with trouble, or not in every case.',
  pending: 'It can still change by itself, until the time that is told.',
  'not-applicable': 'The question does not arise.',
  'not-tested': 'It was not tried, or not so that it could show.',
  unknown: 'A look failed, or what was seen has more than one meaning. Held against nobody.',
  ours: 'Our own side failed, or may have been the reason. Says nothing about anybody else.',
}

/** By which path each letter goes, and when; whose domains stand in it is in values/letter.ts. */
export const letterMeanings: Record<LetterKind, { path: string; sent: string }> = {
  A: { path: 'IPv6, then IPv4 in the same round', sent: 'always' },
  B: { path: 'IPv6 alone', sent: 'always, at the same time as A' },
  B4: { path: 'that by which A was accepted, alone', sent: 'when B failed or is stuck, and A was accepted' },
  L3: { path: 'as B4', sent: 'when B4 was turned down too' },
  L4: { path: 'as B4', sent: 'when B4 was turned down too' },
  explanation: {
    path: 'the family by which A was accepted, then the other',
    sent: 'at most once, when B failed or is stuck, and A was accepted',
  },
}
