import fastify, { type FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { PageDesk } from '../journey-pages.ts'
import { prefixText } from '../values/address.ts'
import type { Endpoint } from '../values/arrival.ts'
import { makeNetworkCounts, type NetworkCounts } from '../world/network-counts.ts'
import { makeNetworkRates, type NetworkRates } from '../world/network-rates.ts'
import { cannotListen } from '../world/system-network.ts'
import { addAbout } from './about.ts'
import { addActions } from './actions.ts'
import { type Assets, addAssets, openAssets } from './assets.ts'
import { addBadge } from './badge.ts'
import { addCaseJson } from './case-json.ts'
import { addEvidence } from './evidence.ts'
import { addFamilies } from './families.ts'
import { addFrontWatch, type FrontWatch, makeFrontWatch } from './front-watch.ts'
import { addHome } from './home.ts'
import { type LivePages, makeLivePages } from './live-pages.ts'
import type { PageGround, SampleSenders } from './page-ground.ts'
import { addLanguageSwitch, languageOf } from './page-language.ts'
import {
  addRequestLimits,
  answerUnreadable,
  limitConnections,
  longestBody,
  makeConnectionCounts,
  requestsAhead,
  serverTimes,
} from './page-limits.ts'
import { makeSections } from './page-sections.ts'
import { addTroubles } from './page-troubles.ts'
import { addPrivacy } from './privacy.ts'
import { addResult } from './result.ts'
import { addRules } from './rules.ts'
import { addSamples } from './samples.ts'
import type { SectionsOf } from './section-marks.ts'
import { addSecurityHeaders } from './security-headers.ts'
import { addShort } from './short.ts'
import { addSmallFiles } from './small-files.ts'
import { addStream } from './stream.ts'
import { makeUnread, type Unread } from './unread.ts'
import { openViews, type Views } from './views.ts'
import { addWords } from './words.ts'

export interface Pages {
  /** Where they are served, with the ports that were given where 0 was asked; none where none could be had. */
  listening: Endpoint[]
  close(): Promise<void>
}

/**
 * Serves the pages at every `web.listen`. An address that can't be had is logged and does not keep mail from being
 * taken.
 */
export async function startPages(
  desk: PageDesk,
  log: Logger,
  samples: SampleSenders | null = null,
): Promise<Pages> {
  const shared = shareOf(desk, log, samples)
  const apps: FastifyInstance[] = []
  const listening: Endpoint[] = []
  for (const { address, port } of desk.config.web.listen) {
    const app = await makeApp(shared)
    try {
      await app.listen({ host: address, port })
      const at = app.addresses()[0]
      if (typeof at === 'object') listening.push({ address: at.address, port: at.port })
      apps.push(app)
    } catch (error) {
      log.error(
        { err: cannotListen({ address, port }, error), address, port },
        'web.listen can not be had, so no pages are served there; mend it and start mailsix again',
      )
      await app.close()
    }
  }
  return {
    listening,
    async close() {
      shared.live.close()
      await Promise.all(apps.map((app) => app.close()))
    },
  }
}

/** What all listeners have together. */
interface Share {
  desk: PageDesk
  log: Logger
  samples: SampleSenders | null
  base: string
  assets: Assets
  views: Views
  sectionsOf: SectionsOf
  tests: NetworkRates
  live: LivePages
  streams: NetworkCounts
  unread: Unread
  requests: NetworkRates
  connections: NetworkCounts
  watchFront: FrontWatch
}

function shareOf(desk: PageDesk, log: Logger, samples: SampleSenders | null): Share {
  const base = basePath(desk.config.web.url)
  const assets = openAssets(base)
  const views = openViews(base, desk.config.operator.languages, assets)
  const { tests, requests, streams } = desk.config.limits.web
  const sectionsOf = makeSections(views, desk)
  const live = makeLivePages({
    read: desk.read,
    watch: desk.watch,
    render: sectionsOf,
    failed: (error) => log.warn({ err: error }, 'a live page was not brought up to date'),
  })
  return {
    ...{ desk, log, samples, base, assets, views, sectionsOf, live },
    tests: makeNetworkRates(tests),
    streams: makeNetworkCounts(streams),
    unread: makeUnread(),
    requests: makeNetworkRates(requests),
    connections: makeConnectionCounts(streams),
    watchFront: makeFrontWatch(desk.config.web, log),
  }
}

/** What stands before each path of ours, for those who serve the pages below a path: '' or `/path`. */
const basePath = (url: string | null): string =>
  url === null ? '' : new URL(url).pathname.replace(/\/+$/, '')

/** To whom it is sent may stand in a request, too (RFC 9112 §3.2.2). */
const withoutHost = (url: string): string => url.replace(/^https?:\/\/[^/?#]*/i, '')

/** A proxy may pass on what stands before our paths, or take it away. */
function withoutBase(url: string, base: string): string {
  const rest = base !== '' && url.startsWith(base) ? url.slice(base.length) : url
  return rest === '' || rest.startsWith('?') ? `/${rest}` : rest.startsWith('/') ? rest : url
}

/**
 * Where a path can't be decoded, or a part of it is longer than `maxParamLength`, the router answers by itself, past all
 * limits and headers of ours, and repeats the path. Nothing of ours has such an address: so it asks for what is not there.
 */
function decodable(url: string): string {
  try {
    decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '')
    return url
  } catch {
    return '/%25'
  }
}

async function makeApp({
  assets,
  requests,
  connections,
  watchFront,
  ...share
}: Share): Promise<FastifyInstance> {
  const { desk, base, views, log } = share
  const { web, operator } = desk.config
  const app = fastify({
    ...serverTimes,
    http: { ...serverTimes.http, ...requestsAhead },
    bodyLimit: longestBody,
    forceCloseConnections: true,
    trustProxy: web.trustedProxies.length > 0 && web.trustedProxies.map(prefixText),
    clientErrorHandler: answerUnreadable,
    rewriteUrl: ({ url = '/' }) => decodable(withoutBase(withoutHost(url), base)),
    // A slash at the end is easily added by who types an address.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: serverTimes.http.maxHeaderSize },
  })
  await addSecurityHeaders(app, web)
  const ground: PageGround = {
    ...share,
    app,
    languageOf: (request) => languageOf(request, operator.languages),
    async show(request, reply, view, values) {
      const language = languageOf(request, operator.languages)
      return await reply
        .header('content-language', language)
        .type('text/html; charset=utf-8')
        .send(views.page(view, language, values))
    },
  }
  limitConnections(app.server, connections, web.trustedProxies)
  addFrontWatch(app, watchFront)
  addRequestLimits(app, requests, ground)
  addLanguageSwitch(app, {
    ...{ base, offered: operator.languages },
    secure: web.url?.startsWith('https:') === true,
  })
  addTroubles(app, ground)
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request
    // The route, and not the address that was asked for: a case's page is opened by it.
    log.debug({ method, route: routeOptions.url, status: reply.statusCode, ms: reply.elapsedTime }, 'page')
  })
  addAssets(app, assets)
  addSmallFiles(ground, assets)
  addHome(ground)
  addFamilies(ground)
  addAbout(ground)
  addPrivacy(ground)
  addResult(ground)
  addBadge(ground)
  addShort(ground)
  addWords(ground)
  addEvidence(ground)
  addCaseJson(ground)
  addRules(ground)
  addStream(ground)
  addActions(ground)
  addSamples(ground)
  return app
}
