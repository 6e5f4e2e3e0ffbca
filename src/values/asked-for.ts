import type { Arrival } from './arrival.ts'

/** What a case was opened for: to test a provider, or only to have a bounce explained. */
export type AskedFor = 'test' | 'explanation'

/** Of a mail that names both a test address and `explain@` the test goes first. */
export function askedFor({ envelope }: Pick<Arrival, 'envelope'>): AskedFor {
  const names = (kind: string): boolean => envelope.recipients.some((one) => one.kind === kind)
  return names('explain') && !names('test') ? 'explanation' : 'test'
}

/** Whether bounces are to be looked for in the mail. */
export const handsIn = ({ envelope }: Pick<Arrival, 'envelope'>): boolean =>
  envelope.recipients.some(({ kind }) => kind === 'explain')
