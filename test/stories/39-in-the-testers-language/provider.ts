import type { StoryProvider } from '../../kit/a-small-world.ts'

export const provider: StoryProvider = { name: 'old', fault: 'mx-without-aaaa' }
