import type { Arrival } from './arrival.ts'
import type { ClientKind } from './client-kind.ts'
import type { Family } from './family.ts'

/**
 * The family that a sending server chose where it had the choice; null where it had none, or where something between
 * us may have chosen for it. A recipient beside it that can be reached one way only takes the choice away.
 */
export function chosenFamily({ envelope, family }: Arrival, clientKind: ClientKind): Family | null {
  const isFree = envelope.recipients.every(({ destination }) => destination.kind === 'dual-stack')
  return isFree && envelope.recipients.length > 0 && clientKind === 'global' ? family : null
}
