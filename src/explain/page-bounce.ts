import type { ExplainedBounce } from '../values/handed-bounce.ts'
import { defang } from '../values/quoted-words.ts'
import type { Say } from './catalogue.ts'
import { aboutUs } from './explain-told.ts'
import { forPage } from './for-page.ts'
import type { Marked } from './marked.ts'
import { bounceAdvice } from './page-advice.ts'
import { fieldsOf, mostRecipients } from './page-returns.ts'
import { gravest } from './page-sentence.ts'
import type { Advice, CaseView, Tone } from './page-values.ts'
import { alike, type Told, toldRecipients } from './told-recipients.ts'
import { opening } from './write-bounce-explanation.ts'

/** What a page tells of bounces that somebody pasted; all of it masked, and without links that could be followed. */
export interface PageBounce {
  tone: Tone
  sentence: string
  /** What it says of sending to our own IPv6-only addresses; empty where it is about others'. */
  us: string[]
  advice: Advice[]
  /** The fields of each report, with the words that decided marked. */
  reports: { name: string; value: Marked }[][]
  /** How many recipients `reports` leaves out. */
  leftOut: number
}

const mostReports = 4

/** `handed`: at least one. */
export function pageBounce(
  handed: readonly ExplainedBounce[],
  domains: CaseView['domains'],
  say: Say,
): PageBounce {
  const all = toldRecipients(handed, null)
  const view = { handed, domains, verdicts: [], link: null }
  const shown = handed.slice(0, mostReports)
  const count = (bounces: readonly ExplainedBounce[], most: number): number =>
    bounces.reduce((sum, { bounce }) => sum + Math.min(bounce.report.recipients.length, most), 0)
  return {
    tone: gravest(all.map(({ fate }) => tones[fate])),
    sentence: forPage(opening(say, all, handed, true).first),
    us: [...new Set(alike(all).flatMap((group) => aboutUs(say, group) ?? []))].map(forPage),
    advice: bounceAdvice(view, say),
    reports: shown.map(({ bounce, reasons }) =>
      fieldsOf(bounce.report, reasons, say).map(({ name, value }) => ({ name, value: withoutLinks(value) })),
    ),
    leftOut: count(handed, Number.POSITIVE_INFINITY) - count(shown, mostRecipients),
  }
}

const tones: Readonly<Record<Told['fate'], Tone>> = { failed: 'bad', delayed: 'waiting', good: 'good' }

const withoutLinks = ({ before, passage, after }: Marked): Marked => ({
  before: defang(before),
  passage: defang(passage),
  after: defang(after),
})
