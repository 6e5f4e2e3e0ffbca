import type { StoryProvider } from '../../kit/a-small-world.ts'

/** One asks for A records alone, as its bounces say; of the other's domain somebody forges mail. */
export const providers: StoryProvider[] = [{ name: 'old' }, { name: 'forged' }]
