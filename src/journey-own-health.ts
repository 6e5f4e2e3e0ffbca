import type { Logger } from 'pino'
import type { OwnCheck, OwnPart } from './values/own-check.ts'

/** Which parts of our own side were found broken when they were last looked at. */
export interface OwnHealth {
  /** Logs what has changed since the last check that told something. */
  tell(check: OwnCheck): void
  /** One sentence for each part that is broken. */
  troubles(): string[]
  /** Every part, and whether it is one of these. */
  parts(): { part: OwnPart; broken: boolean }[]
}

const parts = ['ipv6', 'ipv4', 'dns', 'records'] as const

/** What the operator reads when a part breaks, and when it is well again. */
const words: Record<OwnPart, { broken: string; well: string }> = {
  ipv6: {
    broken: 'our own IPv6 does not work: see to address, route and firewall of this machine, and to port 25',
    well: 'our own IPv6 works again',
  },
  ipv4: {
    broken: 'our own IPv4 does not work: see to address, route and firewall of this machine, and to port 25',
    well: 'our own IPv4 works again',
  },
  dns: {
    broken: 'our own DNS does not work: see to dns.servers, or to the resolvers of this machine',
    well: 'our own DNS works again',
  },
  records: {
    broken:
      'others find something wrong with us: see to what was found; "mailsix dns" prints our DNS records',
    well: 'our own DNS records are right',
  },
}

export function makeOwnHealth(log: Pick<Logger, 'error' | 'info'>): OwnHealth {
  const broken = new Set<OwnPart>()
  return {
    tell(check) {
      for (const part of parts) {
        const trouble = troubleOf(check, part)
        if (trouble === null) continue
        if (trouble === '') {
          if (broken.delete(part)) log.info({ part }, words[part].well)
        } else if (!broken.has(part)) {
          broken.add(part)
          log.error({ part, found: trouble }, words[part].broken)
        }
      }
    },
    troubles: () => [...broken].map((part) => words[part].broken),
    parts: () => parts.map((part) => ({ part, broken: broken.has(part) })),
  }
}

/** What is wrong with a part; '' where it was seen to be well, null where nothing is known. */
function troubleOf(check: OwnCheck, part: OwnPart): string | null {
  const look = check[part]
  if (look.state === 'failed') return `${look.what}: ${look.code}`
  if (look.state !== 'seen') return null
  return part === 'records' && check.records.state === 'seen'
    ? check.records.value.map(({ text }) => text).join('; ')
    : ''
}
