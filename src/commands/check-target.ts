import { familyOf, parseAddress, parseAddressLiteral } from '../values/address.ts'
import { domainName } from '../values/domain-name.ts'

/** What a person names to be looked at, as a domain: A-labels, or an address literal (RFC 5321 §4.1.3). Null: it is neither. */
export function readTarget(text: string): string | null {
  const trimmed = text.trim().replace(/^mailto:/i, '')
  // The last @, for a quoted local part may hold one.
  const domain = trimmed.slice(trimmed.lastIndexOf('@') + 1)
  const address = parseAddress(domain) ?? parseAddressLiteral(domain)
  if (address !== null) return familyOf(address) === 'ipv6' ? `[IPv6:${address}]` : `[${address}]`
  return domainName(domain)
}
