import type { StoryProvider } from '../../kit/a-small-world.ts'

export const providers: StoryProvider[] = [
  { name: 'modern', only: 'ipv6' },
  /** It cannot reach the IPv4-only MX of the control domain, and so refuses what comes from there. */
  { name: 'strict', only: 'ipv6', fault: 'calls-back' },
]
