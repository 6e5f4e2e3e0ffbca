import type { ExchangerAddresses, MailExchanger, MailRoute } from '../../src/values/evidence.ts'
import { absent, type Finding, observed, seen } from '../../src/values/observation.ts'

/** What DNS holds of one exchanger: addresses, or what was found instead of them. */
export interface HostRecords {
  a?: string[] | Finding<string[]>
  aaaa?: string[] | Finding<string[]>
  /** 10 where nothing is said. */
  preference?: number
}

const look = (id: string) => ({ id, what: id, at: 0, ms: 0 })

const found = (records: HostRecords['a']): Finding<string[]> => {
  if (records === undefined) return absent('no-such-record')
  return Array.isArray(records) ? seen(records) : records
}

/** A mail route as DNS gave it: by default `mx` says what the hosts say. */
export function aRoute(
  hosts: Record<string, HostRecords>,
  { domain = 'provider.example', mx }: { domain?: string; mx?: Finding<MailExchanger[]> } = {},
): MailRoute {
  const exchangers: ExchangerAddresses[] = Object.entries(hosts).map(([host, records], index) => ({
    host,
    preference: records.preference ?? 10,
    a: observed(look(`mx-${index + 1}-a`), found(records.a)),
    aaaa: observed(look(`mx-${index + 1}-aaaa`), found(records.aaaa)),
  }))
  const usual = seen(exchangers.map(({ host, preference }) => ({ host, preference })))
  const implicit = mx?.state === 'absent' && mx.how === 'no-such-record'
  return { domain, mx: observed(look('mx'), mx ?? usual), implicit, exchangers }
}
