import { pageWaiting, type WaitingView } from '../explain/page-waiting.ts'
import { invitedAddress, type PageDesk, type PageState } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import type { PageGround } from './page-ground.ts'
import { qrCode } from './qr.ts'
import { reloadAfter } from './reload.ts'
import { liveAddress, type Sections, sectionOf } from './section-marks.ts'
import type { Views } from './views.ts'

/** What stands behind a page whose mail has not come yet. */
export type WaitingState = Extract<PageState, { kind: 'waiting' }>

/** What the page of a test is made of whose mail has not come yet. */
export function waitingValues(
  { views, desk: { config }, samples }: Pick<PageGround, 'views' | 'desk' | 'samples'>,
  state: WaitingState,
  language: Language,
): object {
  const view = waitingView(state, config, language)
  const sections = sectionsOfWaiting(views, { config }, state, language)
  const waiting = pageWaiting(view)
  return {
    ...{ address: view.address, waiting, qr: qrCode(waiting.mailto) },
    ...{ sections, live: liveAddress(state.invitation.page, language, sections) },
    ...{ page: state.invitation.page, samples: samples?.providers ?? [], reloadAfter: reloadAfter(state) },
    plainAddress: `test@${config.domains.ipv6Only}`,
  }
}

/** Its only part that changes while one waits. */
export const sectionsOfWaiting = (
  views: Views,
  { config }: Pick<PageDesk, 'config'>,
  state: WaitingState,
  language: Language,
): Sections =>
  new Map([
    [
      'waiting',
      sectionOf(
        views.page('waiting-section', language, {
          waiting: pageWaiting(waitingView(state, config, language)),
        }),
      ),
    ],
  ])

const waitingView = (
  { invitation, now }: WaitingState,
  config: PageDesk['config'],
  language: Language,
): WaitingView => ({ invitation, now, language, address: invitedAddress(invitation, config) })
