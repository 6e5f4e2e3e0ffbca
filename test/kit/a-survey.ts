import { type OutsideSettings, openOutside } from '../../src/journey-check.ts'
import { judgeSurvey, runSurvey, type SurveyEvent, usualManners } from '../../src/journey-survey.ts'
import { noFacts, type SurveyFacts, type SurveyTarget } from '../../src/values/survey.ts'
import { systemClock } from '../../src/world/clock.ts'
import { aMailDomain, here, type Outside } from './an-outside.ts'

export type SurveyTools = ReturnType<typeof openOutside>

const hasty = { ...usualManners, everyMs: 1, pauseMs: 5 }

const targetsOf = (domains: readonly string[]): SurveyTarget[] =>
  domains.map((domain, index) => ({ line: index + 1, given: domain, domain }))

/** Surveys these domains; what is in `facts` is there already. */
export async function survey(
  outside: Outside,
  domains: readonly string[],
  {
    change = {},
    facts = noFacts(),
    knock = true,
    tools = (usual) => usual,
    watch = () => undefined,
  }: {
    change?: Partial<OutsideSettings>
    facts?: SurveyFacts
    knock?: boolean
    tools?: (usual: SurveyTools) => SurveyTools
    watch?: (event: SurveyEvent) => void
  } = {},
) {
  const opened = openOutside(
    { ...outside.settings, canaryRestMs: 200, ...change },
    { network: outside.network, clock: systemClock, own: Object.values(here) },
  )
  const events: SurveyEvent[] = []
  const targets = targetsOf(domains)
  const end = await runSurvey(
    {
      ...{ targets, manners: knock ? hasty : null, signal: new AbortController().signal },
      record: { facts, append: async () => undefined },
      waitsMs: [100, 100],
      watch(event) {
        events.push(event)
        watch(event)
      },
    },
    tools(opened),
  )
  return { end, events, facts, surveyed: judgeSurvey(targets, facts, knock, opened) }
}

export const sixOf = (number: number): string => `3fff:${number}::25`
export const fourOf = (number: number): string => `198.18.${number}.25`
/** The records of `d<number>.example`, with an address of each family in networks of its own. */
export const ofNumber = (number: number): string[] =>
  aMailDomain(`d${number}.example`, sixOf(number), fourOf(number))
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1)

export const aCanary = aMailDomain('canary.example', '2001:db8:7::25', '192.0.2.77')
export const byCanary = { canaries: ['mx.canary.example'] }
