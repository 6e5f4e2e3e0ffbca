import type { Case } from '../values/case.ts'
import type { FoundLetter } from '../values/evidence.ts'
import { isTaken, type LetterRecord } from '../values/letter.ts'
import { utc } from '../values/utc.ts'
import type { Say } from './catalogue.ts'
import { wordsForPage } from './for-page.ts'
import type { CaseView } from './page-values.ts'
import { shortId } from './support-log.ts'

/** What a page asks of answer B, and what it has heard. */
export interface CameQuestion {
  /** What the person has said so far. */
  said: FoundLetter | null
  /** Once the case is closed what was said stays. */
  canSay: boolean
  /** Of what was said: thanks, or what to do now; null before. */
  answer: string | null
  /** For the provider's support, where it did not come: when and where their server took it; null otherwise. */
  log: string | null
}

/** Whether answer B came; null where there is nothing to be asked. */
export function pageCame({ theCase }: Pick<CaseView, 'theCase'>, say: Say): CameQuestion | null {
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  // What came back did not come; and who replied to it has it.
  if (b === undefined || !isTaken(b)) return null
  const ofB = theCase.confirmations.filter(({ letterId }) => letterId === b.id)
  if (ofB.some(({ by }) => by === 'reply')) return null
  const said = saidOf(theCase, ofB)
  const canSay = theCase.state === 'open'
  if (said === null) return canSay ? { said, canSay, answer: null, log: null } : null
  return {
    said,
    canSay,
    answer: say(`actions.found.said-${said}`),
    log: said === 'no' ? logOf(b) : null,
  }
}

function saidOf({ events }: Case, confirmations: Case['confirmations']): FoundLetter | null {
  if (events.some(({ what }) => what === 'said-missing')) return 'no'
  return confirmations.find(({ by }) => by === 'page')?.found ?? null
}

/** As a log has it, so that it is found in theirs; in no language. */
function logOf(b: LetterRecord): string | null {
  const taken = b.attempts.findLast(({ outcome }) => outcome === 'accepted')
  if (taken === undefined) return null
  const { at, localAddress, host, address, code, enhanced, text } = taken
  const words = [code, enhanced, text].filter((one) => one !== null && one !== '').join(' ')
  return [
    utc(at, 'second'),
    `${localAddress === null ? '' : `[${localAddress}] -> `}${host ?? ''} [${address ?? ''}]`,
    `Message-ID: ${shortId(b)}`,
    wordsForPage(words),
  ].join('\n')
}
