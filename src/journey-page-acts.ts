import { takeBack } from './journey.ts'
import { optOutKey } from './journey-opt-out.ts'
import type { World } from './journey-world.ts'
import type { FoundLetter } from './values/evidence.ts'
import type { Invitation } from './values/invitation.ts'
import type { Language } from './values/language.ts'
import type { StoredCase } from './world/store.ts'

/**
 * What people do on the pages. It is done where the mail is, and asked for from there or from the pages' own thread: what
 * goes in and comes out survives a structured clone.
 */
export interface PageActs {
  /** A test with an address of its own, begun on a page in this language. */
  invite(language: Language): Promise<Invitation>
  /**
   * What its person says of answer B, and each time it takes the place of what they said before. Whether it counts: B was
   * taken by their server, no report says otherwise, and the case is open.
   */
  sayFound(page: string, found: FoundLetter): Promise<boolean>
  /** A case or invitation goes at once, with all that belongs to it. */
  remove(page: string): Promise<void>
  /** The address that the page's test came from gets no further letters, or does again. */
  optOut(page: string, out: boolean): Promise<void>
  isOptedOut(page: string): Promise<boolean>
}

export function openPageActs(world: World): PageActs {
  const { clock, dice, store, secret, log } = world

  const caseOf = async (page: string): Promise<StoredCase | null> => {
    const id = await store.caseOfPage(page)
    return id === null ? null : await store.readCase(id)
  }

  return {
    async invite(language) {
      const created = clock.now()
      const fresh = {
        ...{ page: dice.pageId(), tag: dice.tag(), language, created },
        expires: created + invitedForMs,
      }
      await store.invite(fresh)
      return { ...fresh, caseId: null, news: [] }
    },
    async sayFound(page, found) {
      const theCase = await caseOf(page)
      const b = theCase?.letters.find(({ kind }) => kind === 'B')
      if (theCase === null || b === undefined) return false
      if (!(await store.sayFound(theCase.id, { letterId: b.id, at: clock.now(), found }))) return false
      log.info({ case: theCase.id, stage: 'settle', by: 'page', found }, 'told on the page')
      world.background.start('take back', () => takeBack(theCase.id, world))
      return true
    },
    async remove(page) {
      const id = await store.caseOfPage(page)
      if (id === null) await store.removeInvitation(page)
      else if (await store.removeCase(id)) log.info({ case: id }, 'removed by its owner')
    },
    async optOut(page, out) {
      const theCase = await caseOf(page)
      if (theCase === null) return
      const key = optOutKey(theCase.sender, secret)
      if (out) await store.optOut(key, clock.now(), theCase.id)
      else await store.optIn(key)
    },
    async isOptedOut(page) {
      const theCase = await caseOf(page)
      return theCase !== null && (await store.isOptedOut(optOutKey(theCase.sender, secret)))
    },
  }
}

const dayMs = 24 * 60 * 60_000
/** As long as a sending server may try before it gives up and tells its user (RFC 5321 §4.5.4.1), and a little. */
const invitedForMs = 6 * dayMs
