import type { StoryProvider } from '../../kit/a-small-world.ts'
import { namelessClient, refuses } from '../../kit/manners.ts'

export const ready: StoryProvider = { name: 'ready', fault: 'none' }

/** Its IPv6 address never answers. */
export const silent: StoryProvider = {
  name: 'silent',
  setup: {
    hosts: [
      { label: 'mx', preference: 10, doors: [{ family: 'ipv6', state: 'silent' }, { family: 'ipv4' }] },
    ],
  },
}

/** It has no IPv6, and the resolver of our network makes an AAAA record up for it. */
export const behindDns64: StoryProvider = {
  name: 'four',
  setup: {
    hosts: [{ label: 'mx', preference: 10, doors: [{ family: 'ipv4' }] }],
    dns: (records, { hosts }) => [
      ...records,
      { name: 'ipv4only.arpa', type: 'A', data: '192.0.0.170' },
      { name: 'ipv4only.arpa', type: 'AAAA', data: '64:ff9b::c000:aa' },
      ...hosts.map(({ host }) => ({ name: host, type: 'AAAA' as const, data: '64:ff9b::c612:119' })),
    ],
  },
}

/** It refuses whoever has no reverse DNS. */
export const wantsPtr: StoryProvider = {
  name: 'strict',
  setup: {
    manners: [
      refuses('rcpt', '550 5.7.25 Client host rejected: cannot find your reverse hostname', namelessClient),
    ],
  },
}
