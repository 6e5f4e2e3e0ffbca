import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { addAddresses } from '../../bench/ground/own-network.ts'
import { places } from '../../bench/ground/places.ts'
import type { Ground } from '../../bench/ground/start-ground.ts'
import { type Program, startProgram } from '../../bench/ground/start-program.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'

/** One more service of ours on the ground, to face others of its kind. */
export interface FacingService {
  domains: { ipv6Only: string; ipv4Only: string }
  /** Where mail for its IPv6-only domain goes. */
  inbound: string
  /** From where it writes as either domain. */
  out: { ipv6Only: string; ipv4Only: string }
  program: Program
  /** What its log tells of mails that were taken, mails that were refused, and letters that were tried. */
  counts(): Record<'taken' | 'refused' | 'tried', number>
}

const zones = z.array(z.object({ records: z.array(z.custom<ZoneRecord>()) }))

/**
 * Starts one at `NAME6.example` and `NAME4.example`. Its addresses belong to no machine's interface, so that the others
 * take it for a stranger; `number` tells them apart and is one digit.
 */
export async function aFacingService(
  ground: Ground,
  name: string,
  number: number,
  limits: Record<string, string>,
): Promise<FacingService> {
  const [inbound, out, dual6, dual4] = [
    `2001:db8:fac${number}::d0e5`,
    `2001:db8:fac${number}::d0e6`,
    `2001:db8:fac${number}::44`,
    `198.51.100.${200 + number}`,
  ]
  addAddresses([inbound, out, dual6, dual4])
  const domains = { ipv6Only: `${name}6.example`, ipv4Only: `${name}4.example` }
  const folder = join(ground.folder, name)
  mkdirSync(folder)
  const file = join(folder, 'mailsix.yaml')
  const configuration = {
    state: join(folder, 'state'),
    domains,
    listen: [inbound, out, dual6, dual4].map((address) => ({ address, port: 25 })),
    transports: { dualStack: { ipv6: dual6, ipv4: dual4 }, ipv6Only: { ipv6: out } },
    dns: { servers: [places.dns.ipv6] },
    network: { alsoGlobal: ['2001:db8::/32', '192.0.2.0/24', '198.51.100.0/24'] },
    limits,
  }
  writeFileSync(file, JSON.stringify(configuration))
  const mailsix = join(ground.folder, 'built/bin/mailsix.js')
  const records = execFileSync(process.execPath, [mailsix, 'dns', '--json', '--config', file]).toString()
  await ground.publish(zones.parse(JSON.parse(records)).flatMap((zone) => zone.records))
  const program = await startProgram([mailsix, 'serve', '--config', file], join(folder, 'service.log'))
  const said = (text: string): number => program.said().split(`"${text}"`).length - 1
  return {
    ...{ domains, inbound, program, out: { ipv6Only: out, ipv4Only: dual6 } },
    counts: () => ({
      taken: said('mail taken'),
      refused: said('mail refused'),
      tried: said('tried a letter'),
    }),
  }
}
