import type { Config } from './config.ts'
import { classifyReport } from './diagnose/classify-report.ts'
import { diagnose } from './diagnose/diagnose.ts'
import { saidOfLetter } from './diagnose/said-of-letter.ts'
import { takeBack } from './journey.ts'
import { momentOf } from './journey-moment.ts'
import { optOutKey } from './journey-opt-out.ts'
import { explainPasted } from './journey-pasted.ts'
import type { World } from './journey-world.ts'
import type { ExplainedReport } from './values/bounce.ts'
import type { ReadReason } from './values/bounce-reason.ts'
import type { FoundLetter } from './values/evidence.ts'
import type { ExplainedBounce } from './values/handed-bounce.ts'
import type { Invitation } from './values/invitation.ts'
import type { Language } from './values/language.ts'
import type { Verdict } from './values/verdict.ts'
import { makeLatelyRead } from './world/lately-read.ts'
import type { StoredCase } from './world/store.ts'

/** What stands behind a page's id. */
export type PageState = { kind: 'waiting'; invitation: Invitation; now: number } | CaseState

/** A case, and what was read out of it: `said` of the server that turned answer B down, `handed` of handed bounces. */
export interface CaseState {
  kind: 'case'
  theCase: StoredCase
  verdicts: Verdict[]
  said: ReadReason | null
  handed: ExplainedBounce[]
  /** Of reports about our letters. */
  reports: ExplainedReport[]
  now: number
}

/** All that the pages ask of the service. Whoever knows a page's id is taken for its owner (R35). */
export interface PageDesk {
  config: Config
  /** A test with an address of its own, begun on a page in this language. */
  invite(language: Language): Promise<Invitation>
  /** Null where nothing has this id, or nothing has it any more. */
  read(page: string): Promise<PageState | null>
  /**
   * Calls `told` after each change behind the page, until the function that comes back is called. Of a test that waits
   * its mail's coming is such a change; whoever wants to be told of what follows watches anew.
   */
  watch(page: string, told: () => void): Promise<() => void>
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
  /** What bounces a text holds, and why; nothing of it is kept. */
  explain(text: string): Promise<ExplainedBounce[]>
}

/** The address of a test that was begun on the page. */
export const invitedAddress = (
  { tag }: Pick<Invitation, 'tag'>,
  { domains }: Pick<Config, 'domains'>,
): string => `test+${tag}@${domains.ipv6Only}`

/** A case as it stands at `now`, with all that is judged and read out of it. */
export function readOut(theCase: StoredCase, config: Config, now: number): CaseState {
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  return {
    kind: 'case',
    theCase,
    verdicts: diagnose(theCase, momentOf(theCase, config, now)),
    said: b === undefined ? null : saidOfLetter(theCase, b),
    handed: theCase.handed.map((bounce) => ({ bounce, reasons: classifyReport(bounce.report) })),
    reports: theCase.bounces.map((bounce) => ({ bounce, reasons: classifyReport(bounce) })),
    now,
  }
}

export function openPageDesk(world: World): PageDesk {
  const { config, clock, dice, store, changes, secret, log } = world

  const caseOf = async (page: string): Promise<StoredCase | null> => {
    const id = await store.caseOfPage(page)
    return id === null ? null : await store.readCase(id)
  }

  const lately = config.database.url === 'sqlite' ? makeLatelyRead(changes, clock, isLight) : null

  async function readCase(id: string): Promise<CaseState | null> {
    const now = clock.now()
    const theCase = await store.readCase(id)
    return theCase === null ? null : readOut(theCase, config, now)
  }

  async function read(page: string): Promise<PageState | null> {
    const known = await lately?.of(page)
    if (known !== undefined && known !== null) return known
    const now = clock.now()
    const id = await store.caseOfPage(page)
    const fresh = id === null ? null : await (lately?.read(page, id, () => readCase(id)) ?? readCase(id))
    if (fresh !== null) return fresh
    const invitation = await store.readInvitation(page)
    // One whose case is gone is gone with it.
    return invitation === null || invitation.caseId !== null ? null : { kind: 'waiting', invitation, now }
  }

  return {
    config,
    read,
    async invite(language) {
      const created = clock.now()
      const fresh = {
        ...{ page: dice.pageId(), tag: dice.tag(), language, created },
        expires: created + invitedForMs,
      }
      await store.invite(fresh)
      return { ...fresh, caseId: null, news: [] }
    },
    async watch(page, told) {
      return changes.watch((await store.caseOfPage(page)) ?? page, told)
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
    explain: (text) => explainPasted(text, world),
    async isOptedOut(page) {
      const theCase = await caseOf(page)
      return theCase !== null && (await store.isOptedOut(optOutKey(theCase.sender, secret)))
    },
  }
}

const dayMs = 24 * 60 * 60_000
/** As long as a sending server may try before it gives up and tells its user (RFC 5321 §4.5.4.1), and a little. */
const invitedForMs = 6 * dayMs

/** Larger cases are rare: octets of reports, and tries of letters. */
const mostOctets = 64 * 1024
const mostTries = 40

/** Whether a case may be held for those who look on. */
function isLight({ theCase: { bounces, handed, letters } }: CaseState): boolean {
  const texts = [
    ...bounces.map(({ raw }) => raw ?? ''),
    ...handed.map(({ report }) => report.explanationText),
  ]
  const octets = texts.reduce((sum, { length }) => sum + length, 0)
  const tries = letters.reduce((sum, { attempts }) => sum + attempts.length, 0)
  return octets <= mostOctets && tries <= mostTries
}
