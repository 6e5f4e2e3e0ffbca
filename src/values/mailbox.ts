/** An address split at its last @; null where there is none. `local` keeps its case, `domain` is lower case. */
export function splitAddress(address: string): { local: string; domain: string } | null {
  const at = address.lastIndexOf('@')
  if (at < 1 || at === address.length - 1) return null
  return {
    local: address.slice(0, at),
    domain: address
      .slice(at + 1)
      .toLowerCase()
      .replace(/\.$/, ''),
  }
}

/** The domain of an address, lower case; '' for the null sender. */
export const domainOf = (address: string): string => splitAddress(address)?.domain ?? ''

/**
 * The mailbox as limits count it: lower case, without what senders put into the local part for each mail,
 * so that nobody gets more by a fresh tag: plus tags, BATV (`prvs=`), SRS0 and SRS1 forwarding.
 */
export function normaliseMailbox(address: string): string {
  const parts = splitAddress(address.toLowerCase())
  if (parts === null) return address.toLowerCase()
  let { local, domain } = parts
  // SRS1 wraps SRS0: SRS1=hash=host==hash=tt=domain=local; the last two parts are the person.
  const srs = /^srs[01][=+-](?:.*=)?[^=]+=[^=]+=([^=]+)=([^=]+)$/.exec(local)
  if (srs?.[1] !== undefined && srs[2] !== undefined) [domain, local] = [srs[1], srs[2]]
  local = local.replace(/^prvs=[0-9a-z]{4,12}=/, '').replace(/^(.+?)=prvs=[0-9a-z]{4,12}$/, '$1')
  const plus = local.indexOf('+')
  if (plus > 0) local = local.slice(0, plus)
  return `${local}@${domain}`
}

/** For anything public: `j…@example.org`. */
export function maskAddress(address: string): string {
  const parts = splitAddress(address)
  return parts === null ? '…' : `${[...parts.local][0] ?? ''}…@${parts.domain}`
}
