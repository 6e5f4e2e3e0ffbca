/** One refuses every recipient, the other has an IPv6 address where nobody listens. */
export const providers = [
  { name: 'gruff', fault: 'refuses-all' },
  { name: 'closed', fault: 'ipv6-port-closed' },
] as const
