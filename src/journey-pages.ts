import type { Config } from './config.ts'
import { classifyReport } from './diagnose/classify-report.ts'
import { diagnose } from './diagnose/diagnose.ts'
import { saidOfLetter } from './diagnose/said-of-letter.ts'
import { momentOf } from './journey-moment.ts'
import type { PageActs } from './journey-page-acts.ts'
import { explainPasted } from './journey-pasted.ts'
import type { World } from './journey-world.ts'
import type { ExplainedReport, Report } from './values/bounce.ts'
import type { ReadReason } from './values/bounce-reason.ts'
import type { ExplainedBounce } from './values/handed-bounce.ts'
import type { Invitation } from './values/invitation.ts'
import type { Verdict } from './values/verdict.ts'
import { keptMs, makeLatelyRead } from './world/lately-read.ts'
import type { Store, StoredCase } from './world/store.ts'

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
export interface PageDesk extends PageActs {
  config: Config
  /** Null where nothing has this id, or nothing has it any more. */
  read(page: string): Promise<PageState | null>
  /**
   * Calls `told` after each change behind the page, until the function that comes back is called. Of a test that waits
   * its mail's coming is such a change; whoever wants to be told of what follows watches anew.
   */
  watch(page: string, told: () => void): Promise<() => void>
  /** Of these reports of a case the messages, by the reports' ids; without those that are gone. */
  readReturned(caseId: string, reportIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** What bounces a text holds, and why; nothing of it is kept. */
  explain(text: string): Promise<ExplainedBounce[]>
}

/** Where the pages see what happens: in the service itself, or from a thread beside it. */
export type PageSight = Pick<World, 'config' | 'clock' | 'destinations' | 'changes'> & {
  store: Pick<Store, 'caseOfPage' | 'readCase' | 'readCaseAgain' | 'readReturned' | 'readInvitation'>
  mail: Pick<World['mail'], 'readReport' | 'readForwarded'>
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

export function openPageDesk(sight: PageSight, acts: PageActs): PageDesk {
  const { config, clock, store, changes } = sight

  const lately = config.database.url === 'sqlite' ? makeLatelyRead(changes, clock, isLight) : null

  async function readCase(id: string, before: CaseState | null): Promise<CaseState | null> {
    const now = clock.now()
    const theCase = before === null ? await store.readCase(id) : await store.readCaseAgain(before.theCase)
    if (theCase === null) return null
    // Judging is most of the work that is left, and events of the course change no verdict.
    const isJudged =
      before !== null && now < before.now + keptMs && theCase.arrival === before.theCase.arrival
    return isJudged ? { ...before, theCase } : readOut(theCase, config, now)
  }

  async function read(page: string): Promise<PageState | null> {
    const known = await lately?.of(page)
    if (known !== undefined && known !== null) return known
    const now = clock.now()
    const id = lately?.caseOf(page) ?? (await store.caseOfPage(page))
    const fresh =
      id === null
        ? null
        : await (lately?.read(page, id, (before) => readCase(id, before)) ?? readCase(id, null))
    if (fresh !== null) return fresh
    const invitation = await store.readInvitation(page)
    // One whose case is gone is gone with it.
    return invitation === null || invitation.caseId !== null ? null : { kind: 'waiting', invitation, now }
  }

  return {
    ...acts,
    config,
    read,
    async watch(page, told) {
      return changes.watch((await store.caseOfPage(page)) ?? page, told)
    },
    async readReturned(caseId, reportIds) {
      const read = reportIds.map(async (id) => ({ id, message: await store.readReturned(caseId, id) }))
      const kept = (await Promise.all(read)).flatMap(({ id, message }) =>
        message === null ? [] : [[id, message] as const],
      )
      return new Map(kept)
    },
    explain: (text) => explainPasted(text, sight),
  }
}

/** Larger cases are rare: characters of reports, and tries of letters. */
const mostCharacters = 32 * 1024
const mostTries = 40

/** Whether a case may be held for those who look on. */
function isLight({ theCase: { bounces, handed, letters } }: CaseState): boolean {
  const reports = [...bounces, ...handed.map(({ report }) => report)]
  const characters = reports.reduce((sum, report) => sum + lengthOf(report), 0)
  const tries = letters.reduce((sum, { attempts }) => sum + attempts.length, 0)
  return characters <= mostCharacters && tries <= mostTries
}

const lengthOf = ({ explanationText, recipients }: Report): number =>
  recipients.reduce((sum, { words }) => sum + (words ?? '').length, explanationText.length)
