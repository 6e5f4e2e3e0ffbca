import { onTestFinished } from 'vitest'
import {
  type Checked,
  checkDomain,
  type OutsideSettings,
  openOutside,
  usualSettings,
} from '../../src/journey-check.ts'
import { startSampleNames } from '../../src/sample/sample-names.ts'
import { familyOf } from '../../src/values/address.ts'
import type { ZoneRecord } from '../../src/wire/dns-server.ts'
import { systemClock } from '../../src/world/clock.ts'
import { type PretendNetwork, pretendPrefixes } from '../../src/world/pretend-network.ts'
import type { MailServer, MailServerScript } from './a-mail-server.ts'
import { aPretendNetwork, aServerAt } from './a-server-at.ts'

/** An Internet on loopback, with a machine in it that looks at the others from outside. */
export interface Outside {
  network: PretendNetwork
  settings: OutsideSettings
  /** Adds records: a text in place of each record's object, `mx.provider.example AAAA 2001:db8:1::25`. */
  zone(...lines: string[]): void
  serve(address: string, script?: MailServerScript): Promise<MailServer>
  /** From now on questions for this name and those below are answered with SERVFAIL. */
  breakName(name: string): void
  check(domain: string, change?: Partial<OutsideSettings>): Promise<Checked>
}

/** The addresses of who looks. */
export const here = { ipv6: '2001:db8:25::44', ipv4: '192.0.2.44' } as const

export async function anOutside(): Promise<Outside> {
  const network = await aPretendNetwork()
  const names = await startSampleNames(network, [recordOf('com NS ns.com')])
  onTestFinished(() => names.close())
  const settings: OutsideSettings = {
    ...usualSettings(),
    ...{ servers: [names.server], alsoGlobal: pretendPrefixes, canaries: [], hostname: 'looks.example' },
    ...{ sources: here, timeoutMs: 1_000, totalMs: 5_000 },
  }
  return {
    network,
    settings,
    zone: (...lines) => names.addRecords(lines.map(recordOf)),
    serve: (address, script) => aServerAt(network, address, script),
    breakName: (name) => names.dns.setFault(name, 'servfail'),
    check: (domain, change = {}) =>
      checkDomain(
        domain,
        openOutside({ ...settings, ...change }, { network, clock: systemClock, own: Object.values(here) }),
      ),
  }
}

function recordOf(line: string): ZoneRecord {
  const [name = '', type = '', ...rest] = line.split(' ')
  switch (type) {
    case 'A':
    case 'AAAA':
    case 'NS':
    case 'TXT':
      return { name, type, data: rest.join(' ') }
    case 'MX':
      return {
        name,
        type,
        data: { preference: Number(rest[0]), exchange: rest[1] === '.' ? '' : (rest[1] ?? '') },
      }
    default:
      throw new Error(`No record of this kind is known here: ${line}`)
  }
}

/** The records of a domain whose one mail server has these addresses. */
export const aMailDomain = (domain: string, ...addresses: string[]): string[] => [
  `${domain} MX 10 mx.${domain}`,
  ...addresses.map((address) => `mx.${domain} ${familyOf(address) === 'ipv6' ? 'AAAA' : 'A'} ${address}`),
]
