import { type Attempt, isExpiry, type Trouble } from './attempt.ts'

/**
 * What stood in the way where no server's reply did, as far as people are told: each language has its words for it. `text`
 * of an attempt says the same more exactly, in English.
 */
export const toldTroubles = [
  'no-domain',
  'null-mx',
  'no-address',
  'dns',
  'refused',
  'timed-out',
  'unreachable',
  'lost',
  'tls',
  'protocol',
  'smtputf8',
  'unnamed',
  'no-tls',
  'certificate',
  'crowded',
  'expired',
  'ours',
  'canary',
  'unanswered',
] as const
export type ToldTrouble = (typeof toldTroubles)[number]

type Tried = Pick<Attempt, 'outcome' | 'stage' | 'trouble' | 'code' | 'enhanced'>

/** Of a try; null where a server's reply decided. */
export function toldTrouble(tried: Tried): ToldTrouble | null {
  const { outcome, trouble, code, enhanced } = tried
  if (code !== null) return null
  if (isExpiry(tried)) return 'expired'
  if (enhanced === '5.6.7') return 'smtputf8'
  if (trouble === null) return null
  if (trouble === 'dns') return byDnsCode[enhanced ?? ''] ?? 'dns'
  if (trouble === 'policy') return byPolicy(tried)
  return outcome === 'ours' && trouble !== 'crowded' ? 'ours' : trouble
}

/** By our own codes for a route that leads nowhere (send/no-target.ts). */
const byDnsCode: Readonly<Record<string, ToldTrouble>> = {
  '5.1.2': 'no-domain',
  '5.1.10': 'null-mx',
  '5.4.4': 'no-address',
}

function byPolicy({ stage, enhanced }: Tried): ToldTrouble {
  if (stage === 'resolve') return 'unnamed'
  return enhanced === '4.7.4' ? 'no-tls' : enhanced === '4.7.5' ? 'certificate' : 'tls'
}

/** The fact by which a verdict that says an attempt's `text` can be told in every language; `none` for a server's words. */
export const troubleFact = (tried: Tried): { trouble: ToldTrouble | 'none' } => ({
  trouble: toldTrouble(tried) ?? 'none',
})

/** The same of a knock. */
export const knockTrouble = ({
  trouble,
  code,
}: {
  trouble: Exclude<Trouble, 'dns' | 'policy' | 'crowded'> | 'ours' | null
  code: number | null
}): ToldTrouble | null => (code === null ? trouble : null)
