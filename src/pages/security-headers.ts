import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../config.ts'
import { familyHosts } from './families.ts'

/**
 * What a browser may do with our pages: nothing but show what is ours (R35). Nothing inline runs or styles; the only
 * other hosts that are asked are the operator's own, for what the visitor's families are.
 */
export async function addSecurityHeaders(app: FastifyInstance, { url, hosts }: Config['web']): Promise<void> {
  const own = ["'self'", ...familyHosts({ hosts }).map(({ host }) => host)]
  const { protocol } = new URL(url ?? 'http://localhost')
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: own,
        connectSrc: own,
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    // The address of a case's page is what opens it, and nobody else hears it. (Under no-referrer our own forms would
    // come with "Origin: null", as those of other sites can.)
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: protocol === 'https:' ? { maxAge: halfAYear, includeSubDomains: false } : false,
    xFrameOptions: { action: 'deny' },
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.header('permissions-policy', permissions)
    // However its address is spelled.
    const path = request.routeOptions.url ?? request.raw.url ?? '/'
    // Whoever holds a page may change or remove it, and it changes while one looks.
    reply.header('cache-control', 'no-store')
    if (path.startsWith('/t/')) reply.header('x-robots-tag', 'noindex, nofollow')
  })
  app.addHook('onSend', async (_request, reply) => {
    if (String(reply.getHeader('content-type') ?? '').startsWith('text/html'))
      reply.header('vary', 'accept-language, cookie')
  })
}

const halfAYear = 180 * 24 * 60 * 60

/** What of a browser we never need. */
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ')
