/** What a rule can come to (verdicts are told apart in words by explain/). */
export const verdictStates = [
  'pass',
  'fail',
  'partial',
  'pending',
  'not-applicable',
  'not-tested',
  'unknown',
  'ours',
] as const
export type VerdictState = (typeof verdictStates)[number]
