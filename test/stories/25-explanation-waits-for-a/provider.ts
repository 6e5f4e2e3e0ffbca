import type { StoryProvider } from '../../kit/a-small-world.ts'

export const provider: StoryProvider = { name: 'picky', fault: 'wants-ipv4-of-sender' }
