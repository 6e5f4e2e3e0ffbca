import type { PageState } from '../journey-pages.ts'

/**
 * After how many seconds a browser without scripts loads the page again by itself; null where it had better not. Most
 * happens at first. Later there is more to read, and a page that is loaded anew forgets what was unfolded.
 */
export function reloadAfter(state: PageState): number | null {
  if (state.kind === 'waiting') return state.now - state.invitation.created < patientMs ? 10 : 60
  const { theCase, now } = state
  return theCase.state === 'open' && now - theCase.opened < busyMs ? 30 : null
}

const patientMs = 15 * 60_000
const busyMs = 5 * 60_000
