import type { StoryProvider } from '../../kit/a-small-world.ts'

export const provider: StoryProvider = { name: 'dot', fault: 'refuses-ipv6-after-dot' }
