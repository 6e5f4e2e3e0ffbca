import type { ExplainedReport } from '../values/bounce.ts'
import type { ReadReason } from '../values/bounce-reason.ts'
import type { Case } from '../values/case.ts'
import type { ExplainedBounce } from '../values/handed-bounce.ts'
import type { Language } from '../values/language.ts'
import type { Ability, Verdict } from '../values/verdict.ts'
import type { VerdictState } from '../values/verdict-state.ts'

/**
 * How a page shows a state, by shape, word and colour together: `good` works, `trouble` works with trouble, `bad` does
 * not work, `waiting` is still to come, `unknown` could not be told, and is nobody's fault.
 */
export type Tone = 'good' | 'trouble' | 'bad' | 'waiting' | 'unknown'

const tones: Record<VerdictState, Tone> = {
  pass: 'good',
  partial: 'trouble',
  fail: 'bad',
  pending: 'waiting',
  'not-applicable': 'unknown',
  'not-tested': 'unknown',
  unknown: 'unknown',
  ours: 'unknown',
}

export const toneOf = ({ state }: Pick<Verdict, 'state'>): Tone => tones[state]

/** What the page of a case is made of; `now`: ms since 1970. */
export interface CaseView {
  theCase: Case
  verdicts: readonly Verdict[]
  /** What the words of the server that turned answer B down were read as; null where none spoke. */
  said: ReadReason | null
  /** The bounces that were handed in, with why each recipient's mail was not taken. */
  handed: readonly ExplainedBounce[]
  /** The reports about our letters, with what their words were read as; as many as the case has. */
  reports: readonly ExplainedReport[]
  now: number
  language: Language
  /** From where our letters go out over IPv6 only. */
  source: { host: string; address: string }
  /** Our two domains. */
  domains: { six: string; control: string }
  /** The page's own address, without final slash; a path where this set-up has no `web.url`. */
  link: string
}

/** Of bounces that were handed in, all that is needed to explain them; `link` null where there is no page of theirs. */
export type BounceView = Pick<CaseView, 'handed' | 'verdicts' | 'domains'> & { link: string | null }

/** What one sees first: src/explain/page-summary.ts. All strings are in the view's language and not yet escaped. */
export interface PageSummary {
  tone: Tone
  /** The tone in words. */
  word: string
  /** For the page's title: few words. */
  title: string
  /** The one sentence that matters. */
  sentence: string
  /** What is to be said at once beside it: what nobody but the reader can see, or why it is no final word; null mostly. */
  note: string | null
  /** The four, in order; none where only a bounce was to be explained. */
  abilities: ShownAbility[]
  /** Empty where nobody needs to do anything. */
  advice: Advice[]
  /** What is still to come by itself. */
  pending: PendingItem[]
  /** Where all is done and a report may still come back: until when we watch for one, as a sentence. */
  watching: string | null
  notKnown: NotKnown[]
}

/** What a trouble means, who must act and how. */
export interface Advice {
  side: 'sending' | 'receiving'
  /** It is about what does not work, or could not be tested; else about what can be better. */
  fails: boolean
  title: string
  means: string
  who: string
  todo: string
  /** Null where nothing is to be asked of anybody: it is for us to mend, or for the reader. */
  letter: SupportLetter | null
}

export interface PendingItem {
  /** A sentence with its times. */
  what: string
  /** When something happens next, and until when at the latest, ms since 1970. */
  next: number | null
  until: number | null
}

/** What is not known, and what would tell. */
export interface NotKnown {
  what: string
  why: string
}

export interface ShownAbility {
  ability: Ability
  /** 1 to 4, as letters and people call it. */
  number: number
  name: string
  tone: Tone
  word: string
  sentence: string
}

/** Ready to be copied and sent to the provider's support. */
export interface SupportLetter {
  subject: string
  text: string
  /** Opens a mail program with the subject and no recipient (RFC 6068); a script adds the text, which else stood twice on the page. */
  mailto: string
}

/** One thing that happened: src/explain/page-timeline.ts. */
export interface TimelineEntry {
  /** The same for the same event as long as the case lives. */
  key: string
  /** ms since 1970. */
  at: number
  tone: Tone
  /** One sentence. */
  text: string
  /** What a server said, as it said it; null where nothing was said. */
  words: string | null
}
