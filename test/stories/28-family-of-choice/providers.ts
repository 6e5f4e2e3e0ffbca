import type { StoryProvider } from '../../kit/a-small-world.ts'

export const providers: StoryProvider[] = [
  { name: 'ready', fault: 'none' },
  { name: 'old', fault: 'none', only: 'ipv4' },
]
