import type { StoryProvider } from '../../kit/a-small-world.ts'

export const providers: StoryProvider[] = [{ name: 'ready' }, { name: 'other' }]
