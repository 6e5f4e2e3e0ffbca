import type { StoryProvider } from '../../kit/a-small-world.ts'

/** One whose letters come back, one that turns A and B down, one where the mail to the operator goes. */
export const providers: StoryProvider[] = [
  { name: 'ready' },
  { name: 'late', fault: 'bounces-later' },
  { name: 'closed', fault: 'refuses-all' },
  { name: 'strict' },
]
