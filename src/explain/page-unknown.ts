import { abilities, type Verdict } from '../values/verdict.ts'
import type { Say } from './catalogue.ts'
import { tellingTry } from './find-cause.ts'
import { forPage } from './for-page.ts'
import { type Advice, type CaseView, type NotKnown, toneOf } from './page-values.ts'

/** The abilities of which nothing is known, and what would tell; those of which the same is to be said together. */
export function pageUnknown(view: CaseView, advice: readonly Advice[], say: Say): NotKnown[] {
  const open = abilities.flatMap((ability) => {
    const verdict = view.verdicts.find(({ rule }) => rule === ability)
    if (verdict === undefined || toneOf(verdict) !== 'unknown') return []
    const why = howToTell(view, advice, say, verdict)
    return why === null ? [] : [{ what: say(`ability.${ability}`), why }]
  })
  return [...Map.groupBy(open, ({ why }) => why)].map(([why, all]) => ({
    what: all.map(({ what }) => what).join(' · '),
    why,
  }))
}

/** Null where what is to be done stands elsewhere on the page, or nothing is. */
function howToTell(
  { theCase, verdicts, domains, source }: CaseView,
  advice: readonly Advice[],
  say: Say,
  { rule, state, finding }: Verdict,
): string | null {
  if (state === 'ours')
    return advice.some(({ who }) => who === say('mender.us')) ? null : say('result.unknown.ours')
  const address = `test@${domains.six}`
  if (rule === 'send-to-ipv6-only')
    return ['arrived-at-control', 'arrived-at-dual-stack'].includes(finding)
      ? say('result.unknown.wrote-to-control', { address })
      : say('result.unknown.sent', { address })
  const b = theCase.letters.find(({ kind }) => kind === 'B')
  const last = b === undefined ? undefined : tellingTry(b)
  switch (finding) {
    case 'timeouts-without-proof':
    case 'our-side-unproven':
    case 'not-reached':
    case 'talk-broke-off':
      return say('result.unknown.path', { command: `traceroute -6 ${source.address}` })
    case 'dns-trouble':
    case 'changed-on-repeat':
    case 'refused-once':
    case 'gave-up-on-4xx':
      return say('result.unknown.try-again')
    case 'refused-on-both':
    case 'reason-unclear':
    case 'refused-for-our-records':
    case 'refused-after-acceptance':
    case 'other-cause':
    case 'control-failed-too':
      return last?.host == null || !advice.some(({ side, letter }) => side === 'receiving' && letter !== null)
        ? null
        : say('result.unknown.log', { host: forPage(last.host) })
    case 'never-reached':
    case 'only-b-tried':
    case 'refused-before-header': {
      const receive = verdicts.find((verdict) => verdict.rule === 'receive-over-ipv6')
      return receive?.state === 'fail' || receive?.state === 'unknown'
        ? say('result.unknown.after-path')
        : null
    }
    default:
      return null
  }
}
