import type { StoryProvider } from '../../kit/a-small-world.ts'

export const providers: StoryProvider[] = [
  { name: 'ready', fault: 'none' },
  /** Where the operator's own mailbox is. */
  { name: 'desk', fault: 'greylists' },
]
