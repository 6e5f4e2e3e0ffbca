import type { DNSResolver } from 'mailauth'
// Not by its main entry, which loads all that there is for pictures beside mails.
import { spf } from 'mailauth/lib/spf/index.js'
import type { ProofResult } from '../values/evidence.ts'
import { type Finding, failed, seen } from '../values/observation.ts'
import { mailauthResolver, type Resolver } from './resolver.ts'

/**
 * What SPF says of an address that sends for a domain: as its envelope sender, or, with the null reverse-path, as its
 * name in HELO (RFC 7208 §2.3, §2.4). `failed('TEMPERROR')` where DNS left it open. Never throws.
 */
export async function checkSpf(
  { domain, client, as }: { domain: string; client: string; as: 'envelope' | 'helo' },
  resolver: Resolver,
): Promise<Finding<ProofResult>> {
  try {
    const { status } = await spf({
      ip: client,
      helo: domain,
      sender: as === 'helo' ? '' : `postmaster@${domain}`,
      mta: domain,
      // Its type leaves out what MX look-ups give.
      resolver: mailauthResolver(resolver) as DNSResolver,
    })
    const result = resultOf(status.result)
    return result === 'temperror' ? failed('TEMPERROR') : seen(result)
  } catch (error) {
    return failed(error instanceof Error ? error.name : 'UNKNOWN')
  }
}

const known = ['pass', 'fail', 'softfail', 'neutral', 'none', 'permerror', 'policy'] as const

const resultOf = (result: string): ProofResult => known.find((one) => one === result) ?? 'temperror'
