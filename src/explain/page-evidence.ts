import type { Say } from './catalogue.ts'
import { type CheckGroup, type GroundBounds, type ShownChecks, shownChecks } from './page-checks.ts'
import { groundsOf } from './page-grounds.ts'
import type { CaseView } from './page-values.ts'

/** A rule about every letter can rest on dozens of tries, and the JSON has them all. */
const grounds: GroundBounds = { most: 12, room: 40_000 }

/** Every verdict in its group with all that it rests on; the same strings as the details have of it. */
export const pageEvidence = (view: CaseView, say: Say): Record<CheckGroup, ShownChecks> =>
  shownChecks(view, groundsOf(view, say), say, grounds)
