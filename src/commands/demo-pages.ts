import { createServer } from 'node:net'
import type { Logger } from 'pino'
import { openPageDesk } from '../journey-pages.ts'
import type { Service } from '../journey-service.ts'
import { type Pages, startPages } from '../pages/start-pages.ts'
import type { RunningProvider } from '../sample/start-provider.ts'
import type { Settings } from './demo-settings.ts'

/**
 * The demo's pages as they stand in its configuration: on both loopback addresses, which are names of one family only
 * to a browser here. Where another program has the port, a free one is taken.
 */
export async function pageSettings(port: number): Promise<Settings> {
  const free = (await freePort(port)) ?? (await freePort(0)) ?? port
  const ipv4 = (await freePort(free, '127.0.0.1')) !== null
  return {
    listen: [{ address: '::1', port: free }, ...(ipv4 ? [{ address: '127.0.0.1', port: free }] : [])],
    url: `http://localhost:${free}`,
    hosts: { ipv6Only: `[::1]:${free}`, ...(ipv4 ? { ipv4Only: `127.0.0.1:${free}` } : {}) },
  }
}

/** A port of loopback that nobody has, or null; 0 looks for any. */
async function freePort(port: number, host = '::1'): Promise<number | null> {
  return await new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(null))
    server.listen({ host, port }, () => {
      const at = server.address()
      server.close(() => resolve(at !== null && typeof at === 'object' ? at.port : null))
    })
  })
}

/** The pages, which in a demo can send a mail as any of its providers. */
export async function startDemoPages(
  service: Service,
  providers: readonly RunningProvider[],
  log: Logger,
): Promise<Pages> {
  return await startPages(openPageDesk(service.world), log, {
    providers: providers.map(({ data, domain }) => ({ name: data.name, domain, about: data.title })),
    async send(name, to) {
      const provider = providers.find(({ data }) => data.name === name)
      if (provider === undefined) return { accepted: false, code: null, text: '' }
      const { accepted, code, text } = await provider.send({
        ...{ from: `you@${provider.domain}`, to },
        ...{ subject: 'IPv6 test', text: '' },
      })
      return { accepted, code, text }
    },
  })
}
