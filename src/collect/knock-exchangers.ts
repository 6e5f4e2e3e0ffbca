import type { MailRoute } from '../values/evidence.ts'
import type { Knock, KnockDoor } from '../values/knock.ts'
import { type Observation, skipped } from '../values/observation.ts'
import type { LookAt } from '../world/look.ts'
import { type DoorTools, doorsOf, knockAt, whyNotKnocked } from './knock-door.ts'

export interface KnockTools extends DoorTools {
  /** Which of these addresses may be knocked at now (R26); they count as knocked at from then on. */
  reserve: (addresses: readonly string[]) => Promise<string[]>
}

const mostHosts = 5
const mostAddresses = 3

/**
 * Knocks at the addresses of a domain's MX hosts in both families (R26), a host's one after the other. What is not
 * knocked at is `skipped` and says why; at least one observation comes back. `number`: which round of knocks of the
 * case it is, from 1; observations are called `knock-<number>-<address>`.
 */
export async function knockExchangers(
  { domain, exchangers }: MailRoute,
  number: number,
  look: LookAt,
  tools: KnockTools,
): Promise<Observation<Knock>[]> {
  const hosts = exchangers
    .toSorted((one, other) => one.preference - other.preference)
    .slice(0, mostHosts)
    .map((host) => doorsOf(host, mostAddresses))
  const whyNot = (door: KnockDoor): string | null => whyNotKnocked(door, tools.judgeAddress, tools.transport)
  const known = new Set<string>()
  const doors = hosts.map((ofHost) =>
    ofHost.filter(({ address }) => !known.has(address) && known.add(address)),
  )
  const reserved = await tools.reserve(
    doors.flat().flatMap((door) => (whyNot(door) === null ? [door.address] : [])),
  )
  const knocks = await Promise.all(
    doors.map(async (ofHost) => {
      const found: Observation<Knock>[] = []
      for (const door of ofHost) {
        const reason = whyNot(door) ?? (reserved.includes(door.address) ? null : 'knocked at lately')
        found.push(
          await look(`knock-${number}-${door.address}`, `Port 25 of ${door.host} [${door.address}]`, () =>
            reason === null ? knockAt(door, tools) : Promise.resolve(skipped(reason)),
          ),
        )
      }
      return found
    }),
  )
  if (doors.flat().length > 0) return knocks.flat()
  const nowhere = async () => skipped('no address to knock at')
  return [await look(`knock-${number}-none`, `Port 25 of the mail exchangers of ${domain}`, nowhere)]
}
