/** The two address families, by the words of contract and letters. */
export type Family = 'ipv6' | 'ipv4'

/** The name people read. */
export const familyName = (family: Family): 'IPv6' | 'IPv4' => (family === 'ipv6' ? 'IPv6' : 'IPv4')
