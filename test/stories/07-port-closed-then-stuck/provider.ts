import type { StoryProvider } from '../../kit/a-small-world.ts'

export const provider: StoryProvider = { name: 'shut', fault: 'ipv6-port-closed' }
