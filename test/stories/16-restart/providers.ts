import type { StoryProvider } from '../../kit/a-small-world.ts'

export const providers: StoryProvider[] = [
  /** Its B is stuck, and its explanation falls due while the service is stopped. */
  { name: 'shut', fault: 'ipv6-port-closed' },
  /** Its letters wait for their next round. */
  { name: 'grey', fault: 'greylists' },
  /** Its letters are on their first try when the service stops. */
  { name: 'far', fault: 'none' },
  /** Its case is not answered yet, for its DNS is silent. */
  { name: 'mute', fault: 'none' },
]
