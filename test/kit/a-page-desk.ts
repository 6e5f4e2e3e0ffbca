import { pino } from 'pino'
import { onTestFinished } from 'vitest'
import type { Config } from '../../src/config.ts'
import type { PageDesk, PageState } from '../../src/journey-pages.ts'
import { type Pages, startPages } from '../../src/pages/start-pages.ts'
import type { ExplainedBounce } from '../../src/values/handed-bounce.ts'
import type { Invitation } from '../../src/values/invitation.ts'
import { aConfig } from './a-config.ts'

/** What was asked of a desk without a service behind it. */
export interface Asked {
  desk: PageDesk
  invited: Invitation[]
  /** `found inbox`, `removed`, `out`, `in`, each with the page. */
  said: string[]
}

/** A desk at which invitations are made, and whose other pages are given. */
export function aPageDesk({
  config = {},
  pages = {},
  explain = () => [],
  returned = {},
}: {
  config?: Partial<Config>
  pages?: Record<string, PageState>
  explain?: (text: string) => ExplainedBounce[]
  /** Messages of reports, by the reports' ids. */
  returned?: Record<string, string>
} = {}): Asked {
  const invited: Invitation[] = []
  const said: string[] = []
  let isOut = false
  const desk: PageDesk = {
    config: aConfig(config),
    async invite(language) {
      const page = String(invited.length)
        .padStart(26, 'a')
        .replaceAll(/\d/g, (digit) => 'bcdefghijk'[Number(digit)] ?? '')
      const created = Date.now()
      const invitation = {
        page,
        tag: 'k7q2m9abcd',
        language,
        created,
        expires: created + 1_000,
        caseId: null,
        news: [],
      }
      invited.push(invitation)
      return invitation
    },
    async read(page) {
      const invitation = invited.find((one) => one.page === page)
      return invitation === undefined
        ? (pages[page] ?? null)
        : { kind: 'waiting', invitation, now: Date.now() }
    },
    watch: async () => () => undefined,
    readReturned: async () => new Map(Object.entries(returned)),
    async sayFound(page, found) {
      const state = pages[page]
      if (state?.kind !== 'case' || state.theCase.state !== 'open') return false
      said.push(`found ${found} ${page}`)
      return true
    },
    async remove(page) {
      said.push(`removed ${page}`)
    },
    async optOut(page, out) {
      isOut = out
      said.push(`${out ? 'out' : 'in'} ${page}`)
    },
    isOptedOut: async () => isOut,
    explain: async (text) => explain(text),
  }
  return { desk, invited, said }
}

/** The pages of a desk, served on loopback until the test ends: their address without final slash. */
export async function servedPages(desk: PageDesk): Promise<string> {
  return (await startedPages(desk)).url
}

/** The same, with what ends them before. */
export async function startedPages(desk: PageDesk): Promise<{ pages: Pages; url: string }> {
  const pages = await startPages(
    {
      ...desk,
      config: { ...desk.config, web: { ...desk.config.web, listen: [{ address: '::1', port: 0 }] } },
    },
    pino({ level: 'silent' }),
  )
  onTestFinished(() => pages.close())
  return { pages, url: `http://[::1]:${pages.listening[0]?.port}` }
}
