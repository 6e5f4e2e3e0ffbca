import type { Config } from '../../src/config.ts'
import type { PageDesk, PageState } from '../../src/journey-pages.ts'
import type { Invitation, InvitedNews } from '../../src/values/invitation.ts'
import { aCase } from './a-case.ts'
import { aPageDesk } from './a-page-desk.ts'

/** The id of the only page there is. */
export const livePage = 'abcdefghijklmnopqrstuvwxyz'

/** A desk with one page, which changes when the test says so. */
export interface LiveDesk {
  desk: PageDesk
  /** Another state, and whoever watches is told. */
  become(state: PageState | null): void
  /** How often it was read, and how many watch. */
  reads(): number
  watching(): number
}

export function aLiveDesk(config: Partial<Config> = {}): LiveDesk {
  const watchers = new Set<() => void>()
  let state: PageState | null = waitingFor()
  let reads = 0
  return {
    desk: {
      ...aPageDesk({ config }).desk,
      async read(page) {
        reads += 1
        return page === livePage ? state : null
      },
      async watch(_page, told) {
        const mine = () => told()
        watchers.add(mine)
        return () => watchers.delete(mine)
      },
    },
    become(next) {
      state = next
      for (const told of [...watchers]) told()
    },
    reads: () => reads,
    watching: () => watchers.size,
  }
}

/** A test whose mail has not come; so many that came were refused. */
export function waitingFor(refused = 0): PageState {
  const created = Date.UTC(2026, 10, 21)
  const news: InvitedNews[] = Array.from({ length: refused }, (_, index) => ({
    ...{ at: created + index, sender: 'joe@example.org', client: '2001:db8::1' },
    ...{ code: 550, enhanced: '5.7.1', text: `No ${index}` },
  }))
  const invitation: Invitation = {
    ...{ page: livePage, tag: 'k7q2m9abcd', language: 'en', created, expires: created + 1_000_000 },
    ...{ caseId: null, news },
  }
  return { kind: 'waiting', invitation, now: created + 1_000 }
}

/** A test whose mail came. */
export function aCaseBehind(): PageState {
  const theCase = { ...aCase(), page: livePage, revision: 1 }
  return { kind: 'case', theCase, verdicts: [], said: null, handed: [], reports: [], now: theCase.opened }
}
