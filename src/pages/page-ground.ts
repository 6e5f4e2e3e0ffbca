import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import type { PageDesk } from '../journey-pages.ts'
import type { Language } from '../values/language.ts'
import type { NetworkCounts } from '../world/network-counts.ts'
import type { NetworkRates } from '../world/network-rates.ts'
import type { LivePages } from './live-pages.ts'
import type { SectionsOf } from './section-marks.ts'
import type { Unread } from './unread.ts'
import type { Views } from './views.ts'

/** What every page's file needs to add its routes. */
export interface PageGround {
  app: FastifyInstance
  desk: PageDesk
  views: Views
  sectionsOf: SectionsOf
  /** Stands before each path of ours in links and redirects: '' or `/path`. */
  base: string
  /** Which language this visitor is spoken to. */
  languageOf(request: FastifyRequest): Language
  /** Answers with `views/<view>.eta` in the visitor's language; 200 unless a status was set. */
  show(request: FastifyRequest, reply: FastifyReply, view: string, values: object): Promise<FastifyReply>
  log: Logger
  /** Who looks on while a page changes. */
  live: LivePages
  /** How many look on, by the visitor's networks. */
  streams: NetworkCounts
  /** What they were told and have not read. */
  unread: Unread
  /** R37: tests that are begun and bounces that are explained, by the visitor's networks. */
  tests: NetworkRates
  /** In the demo: who can send a mail at the press of a button. */
  samples: SampleSenders | null
}

/** The demo's sample providers, as a page offers them. */
export interface SampleSenders {
  /** `about`: one English sentence on its fault, or that it has none. */
  providers: readonly { name: string; domain: string; about: string }[]
  /** Sends an empty mail from somebody at this provider; what our server said. */
  send(provider: string, to: string): Promise<{ accepted: boolean; code: number | null; text: string }>
}
