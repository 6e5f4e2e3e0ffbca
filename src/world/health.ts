import { createServer, type Server } from 'node:http'
import type { Logger } from 'pino'
import type { Endpoint } from '../values/arrival.ts'
import { makeMetrics, type Watched } from './metrics.ts'
import { cannotListen } from './system-network.ts'

/**
 * `/healthz`: the process answers. `/readyz`: it takes mail; a line for each trouble of ours, in spite of which it does.
 * `/metrics`: the same and more, for Prometheus.
 */
export interface Health {
  ready(is: boolean): void
  close(): Promise<void>
}

const silent: Health = { ready: () => undefined, close: async () => undefined }

/**
 * Answers those who watch the service; null listens nowhere. An address that can't be had is logged and does not keep
 * mail from being taken.
 */
export async function startHealth(at: Endpoint | null, log: Logger, watched: Watched): Promise<Health> {
  if (at === null) return silent
  let isReady = false
  const metrics = makeMetrics(watched, () => isReady)
  const answer = async (path: string | undefined): Promise<[number, string]> => {
    switch (path) {
      case '/healthz':
        return [200, 'alive\n']
      case '/readyz':
        return isReady ? [200, `${['ready', ...watched.troubles()].join('\n')}\n`] : [503, 'not ready\n']
      case '/metrics':
        return [200, await metrics.text()]
      default:
        return [404, 'not found\n']
    }
  }
  const server: Server = createServer((request, response) => {
    const path = request.url?.split('?')[0]
    const type = path === '/metrics' ? metrics.contentType : 'text/plain'
    const send = ([status, text]: [number, string]): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
      response.end(text)
    }
    answer(path).then(send, (error: unknown) => {
      log.warn({ err: error, path }, 'a watcher could not be answered')
      send([500, 'no figures\n'])
    })
  })
  server.requestTimeout = 5_000
  server.headersTimeout = 5_000
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host: at.address, port: at.port }, () => resolve())
    })
  } catch (error) {
    log.error(
      { err: cannotListen(at, error), at },
      'metrics.listen can not be had, so /healthz and /readyz are not answered; mend it and start mailsix again',
    )
    return silent
  }
  server.on('error', (error) => log.warn({ err: error }, 'trouble with the health listener'))
  return {
    ready(is) {
      isReady = is
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
