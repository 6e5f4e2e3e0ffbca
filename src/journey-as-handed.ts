import { createHash } from 'node:crypto'
import { type OurPlaces, recogniseOurs } from './diagnose/read-handed.ts'
import { isOurReply } from './explain/our-replies.ts'
import type { World } from './journey-world.ts'
import { base32 } from './values/base32.ts'
import type { Report } from './values/bounce.ts'
import { dualStackHost } from './values/dual-stack-host.ts'
import type { HandedBounce } from './values/handed-bounce.ts'

/** A report that somebody handed in. */
export function asHanded(
  report: Report,
  taken: Pick<HandedBounce, 'at' | 'authenticated'>,
  world: Pick<World, 'config' | 'destinations'>,
): HandedBounce {
  return {
    id: `handed-${base32(createHash('sha256').update(JSON.stringify(report)).digest()).slice(0, idLength)}`,
    ...taken,
    report,
    ...recogniseOurs(report, ourPlaces(world)),
  }
}

const idLength = 16

function ourPlaces({ config, destinations }: Pick<World, 'config' | 'destinations'>): OurPlaces {
  const { dualStack, ipv6Only } = config.transports
  const hosts = [
    ...config.listen.flatMap(({ hostname, address }) => [hostname, address]),
    ...[dualStack.hostname, dualStack.ipv6, dualStack.ipv4, ipv6Only.hostname, ipv6Only.ipv6],
    ...destinations.filter(({ kind }) => kind === 'dual-stack').map(({ domain }) => dualStackHost(domain)),
  ]
  return { destinations, hosts: hosts.map((host) => host.toLowerCase()), isOurReply }
}
