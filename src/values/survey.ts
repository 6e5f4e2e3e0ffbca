import type { MailRoute } from './evidence.ts'
import type { Family } from './family.ts'
import type { Knock } from './knock.ts'
import type { Observation } from './observation.ts'
import type { OwnProof } from './own-check.ts'

/** A domain of a survey's list: A-labels, or an address literal. `line`: where it stands first, from 1. */
export interface SurveyTarget {
  line: number
  /** As it was written. */
  given: string
  domain: string
}

/** What is to be looked at. */
export interface SurveyList {
  targets: SurveyTarget[]
  /** Lines that name no domain. */
  invalid: { line: number; given: string }[]
  /** Lines that name a domain again. */
  duplicates: number
}

/** A domain's mail servers as the DNS told them; `dns`: whether our own DNS worked, where a look-up of these failed. */
export interface SurveyedRoute {
  route: MailRoute
  dns: Observation<OwnProof> | null
}

/** What the one knock at an address met, whichever host it was called by; ms since 1970, and ms. */
export interface SurveyKnock {
  at: number
  ms: number
  knock: Knock
}

/** Whether a mail server that surely runs greeted us. `what`: for people. */
export interface SurveyCanary {
  family: Family
  at: number
  greeted: boolean
  what: string
}

/** What a survey notes as it goes on. `void`: no knock counts that ended in vain since then, for port 25 was closed from here. */
export type SurveyLine =
  | ({ kind: 'domain' } & SurveyedRoute)
  | ({ kind: 'knock' } & SurveyKnock)
  | ({ kind: 'canary' } & SurveyCanary)
  | { kind: 'void'; since: number }

/** All that a survey knows so far, by domain and by address. */
export interface SurveyFacts {
  routes: Map<string, SurveyedRoute>
  knocks: Map<string, SurveyKnock>
  canaries: SurveyCanary[]
}

export const noFacts = (): SurveyFacts => ({ routes: new Map(), knocks: new Map(), canaries: [] })

/** Adds what a line says. */
export function addToFacts(facts: SurveyFacts, line: SurveyLine): void {
  switch (line.kind) {
    case 'domain':
      facts.routes.set(line.route.domain, { route: line.route, dns: line.dns })
      return
    case 'knock':
      facts.knocks.set(line.knock.address, { at: line.at, ms: line.ms, knock: line.knock })
      return
    case 'canary':
      facts.canaries.push({ family: line.family, at: line.at, greeted: line.greeted, what: line.what })
      return
    case 'void':
      for (const [address, { at, ms, knock }] of facts.knocks)
        if (at + ms >= line.since && wasInVain(knock)) facts.knocks.delete(address)
      facts.canaries = facts.canaries.filter(({ at, greeted }) => greeted || at < line.since)
      return
  }
}

/** Nobody took the connection. */
export const wasInVain = ({ stage, code }: Pick<Knock, 'stage' | 'code'>): boolean =>
  stage === 'connect' && code === null

/** A server said something. */
export const wasHeard = ({ stage, code }: Pick<Knock, 'stage' | 'code'>): boolean =>
  code !== null || (stage !== 'connect' && stage !== 'greeting')
