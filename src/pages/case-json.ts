import { invitedAddress, type PageDesk, type PageState } from '../journey-pages.ts'
import { reportOn } from '../journey-report.ts'
import { maskAddress } from '../values/mailbox.ts'
import { masked, maskText } from '../values/masked.ts'
import type { PageGround } from './page-ground.ts'
import { readPage } from './read-page.ts'

/** The facts of a page as `mailsix report --masked --json` prints them; for a test whose mail has not come, who waits where. */
export function addCaseJson({ app, desk }: PageGround): void {
  app.get<{ Params: { id: string } }>('/t/:id.json', async (request, reply) => {
    const state = await readPage(desk, request)
    void reply.type('application/json; charset=utf-8').header('cache-control', 'no-store')
    if (state === null) return await reply.code(404).send(inAscii({ error: 'no such page' }))
    return await reply.send(inAscii(factsOf(state, desk)))
  })
}

function factsOf(state: PageState, { config }: Pick<PageDesk, 'config'>): unknown {
  if (state.kind === 'case') {
    const report = reportOn(state.theCase, state.now, config)
    return masked(report, report.letters)
  }
  const { invitation } = state
  return {
    state: 'waiting',
    // Ours, and made for whoever sees the page: so it is not masked.
    address: invitedAddress(invitation, config),
    created: new Date(invitation.created).toISOString(),
    expires: new Date(invitation.expires).toISOString(),
    refused: invitation.news.map(({ at, sender, client, code, enhanced, text }) => ({
      at: new Date(at).toISOString(),
      sender: maskAddress(sender),
      ...{ client, code, enhanced },
      text: maskText(text),
    })),
  }
}

/** JSON with all that could play tricks on who reads it, and all else beyond ASCII, as `\u202e`. */
const inAscii = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )}\n`
