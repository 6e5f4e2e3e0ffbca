import { greylists } from '../../../src/sample/faults.ts'
import type { Clock } from '../../../src/world/clock.ts'
import type { StoryProvider } from '../../kit/a-small-world.ts'

/** Puts a mail off until it was first seen five minutes ago by `clock`. */
export function greylistsBy(clock: Clock): StoryProvider {
  const manner = greylists(300_000)
  return {
    name: 'grey',
    setup: { manners: [{ ...manner, say: (talk, tools) => manner.say(talk, { ...tools, clock }) }] },
  }
}
