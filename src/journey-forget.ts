import { domainToASCII, domainToUnicode } from 'node:url'
import { z } from 'zod'
import type { Config } from './config.ts'
import { ErrorForPeople } from './values/error-for-people.ts'
import { domainOf } from './values/mailbox.ts'
import { type Person, personOf } from './values/spelled-address.ts'
import type { Overwritten, Store, Traces } from './world/store.ts'

/** Nobody can be forgotten by this. Who mends it: whoever typed it. */
export class NobodyNamed extends ErrorForPeople {
  override name = 'NobodyNamed'
}

/** What was removed of a person, or would be; `octets` is null where nothing was to be removed. */
export interface Forgetting extends Traces {
  octets: Overwritten | null
}

/** Who is meant by an address. Throws `NobodyNamed`. */
export function whoIs(address: string, { domains, destinations }: OurDomains): Person {
  const person = personOf(address, (domain) =>
    [domainToASCII(domain), domainToUnicode(domain)].filter(Boolean),
  )
  if (person === null)
    throw new NobodyNamed(`"${address}" is no address. Give one such as anna@example.org, without brackets.`)
  const ours = [domains.ipv4Only, domains.ipv6Only, ...destinations.map(({ domain }) => domain)]
  if (ours.includes(domainOf(address.trim())))
    throw new NobodyNamed(`"${address}" is an address of ours: every case names it.`)
  return person
}

type OurDomains = Pick<Config, 'domains' | 'destinations'>

/**
 * All that a store has of a person goes (R34). `alone`: no service waits for the database meanwhile.
 * Throws `NobodyNamed`, and what the store throws.
 */
export async function forgetPerson(
  address: string,
  { store, config, alone }: { store: Store; config: OurDomains; alone: boolean },
): Promise<Forgetting> {
  return await store.forget(whoIs(address, config), { thoroughly: alone })
}

/** What would go. */
export async function findPerson(
  address: string,
  { store, config }: { store: Store; config: OurDomains },
): Promise<Forgetting> {
  return { ...(await store.findTraces(whoIs(address, config))), octets: null }
}

export const forgetRequest = z.object({ request: z.literal('forget'), address: z.string().max(1_000) })

export const forgetAnswer = z.object({
  cases: z.array(z.string()),
  rows: z.record(z.string(), z.number()),
  octets: z.enum(['overwritten', 'held', 'left-to-the-server']),
}) satisfies z.ZodType<Forgetting>
