import { domainOf, type Fate } from './fate.ts'
import { foreigners, refusals } from './fates-by-refusal.ts'
import { connections, names } from './fates-on-the-way.ts'
import { type Mta, mtas, type Reach } from './senders.ts'

/** Names that have no zone with records; the second one's is broken. */
const withoutZone = ['no-such-domain', 'dns-broken']

export const brokenZone = 'dns-broken.example'
export const fates: readonly Fate[] = [...names, ...connections, ...refusals, ...foreigners]
export const zones: readonly string[] = fates.filter(({ name }) => !withoutZone.includes(name)).map(domainOf)

/** Which fates a server has, by what its host has of both families. */
export const fatesOf = (mta: Mta, reach: Reach): Fate[] =>
  fates.filter(
    (fate) =>
      (fate.reach ?? 'both') === reach && (fate.senders ?? mtas).includes(mta) && fate.by?.[mta] !== null,
  )
