import { addressBytes, sharesBits } from '../values/address.ts'
import type { Evidence } from '../values/evidence.ts'
import type { Family } from '../values/family.ts'
import type { Ground } from '../values/verdict.ts'

/** As much of two addresses is alike where, as a rule, they are one operator's. */
const operatorBits: Record<Family, number> = { ipv6: 32, ipv4: 16 }

/** Whether two canonical addresses of a family are, as a rule, one operator's. */
export function areOneOperators(family: Family, one: string, other: string): boolean {
  const bytes = addressBytes(one)
  const others = addressBytes(other)
  return bytes !== null && others !== null && sharesBits(bytes, others, operatorBits[family])
}

/**
 * What shows that a path exists to addresses of theirs, null where nothing does: a timeout from one place proves
 * nothing. Their own client's way to us over that family does, from the same operator's addresses, or from a name that
 * leads back to it and belongs to the organisation of the mail exchangers (verdicts.md, "Fairness").
 */
export function proofOfPath(
  { arrival, clientKind, looks }: Pick<Evidence, 'arrival' | 'clientKind' | 'looks'>,
  family: Family,
  addresses: readonly string[],
): Ground[] | null {
  if (arrival.family !== family || clientKind !== 'global') return null
  if (addresses.some((address) => areOneOperators(family, address, arrival.client.address))) return []
  if (looks?.parties.state !== 'seen') return null
  const { client, exchangers } = looks.parties.value
  return client !== '' && exchangers.includes(client) ? [looks.parties] : null
}
