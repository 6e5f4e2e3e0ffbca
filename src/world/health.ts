import { createServer, type Server } from 'node:http'
import type { Logger } from 'pino'
import type { Endpoint } from '../values/arrival.ts'

/** `/healthz`: the process answers. `/readyz`: it takes mail; a line for each trouble of ours, in spite of which it does. */
export interface Health {
  ready(is: boolean): void
  close(): Promise<void>
}

const silent: Health = { ready: () => undefined, close: async () => undefined }

/**
 * Answers those who watch the service; null listens nowhere. An address that can't be had is logged and does not keep
 * mail from being taken.
 */
export async function startHealth(
  at: Endpoint | null,
  log: Logger,
  troubles: () => readonly string[] = () => [],
): Promise<Health> {
  if (at === null) return silent
  let isReady = false
  const server: Server = createServer((request, response) => {
    const path = request.url?.split('?')[0]
    const [status, text] =
      path === '/healthz'
        ? [200, 'alive']
        : path === '/readyz'
          ? isReady
            ? [200, ['ready', ...troubles()].join('\n')]
            : [503, 'not ready']
          : [404, 'not found']
    response.writeHead(status, { 'content-type': 'text/plain', 'cache-control': 'no-store' })
    response.end(`${text}\n`)
  })
  server.requestTimeout = 5_000
  server.headersTimeout = 5_000
  try {
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject)
      server.listen({ host: at.address, port: at.port }, () => resolve())
    })
  } catch (error) {
    log.error({ err: error, at }, 'metrics.listen can not be had, so /healthz and /readyz are not answered')
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
