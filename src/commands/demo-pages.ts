import { lookup } from 'node:dns/promises'
import { createServer } from 'node:net'
import type { Logger } from 'pino'
import { openPageActs } from '../journey-page-acts.ts'
import { openPageDesk } from '../journey-pages.ts'
import type { Service } from '../journey-service.ts'
import { type Pages, startPages } from '../pages/start-pages.ts'
import type { RunningProvider } from '../sample/start-provider.ts'
import type { Settings } from './demo-settings.ts'

/**
 * The demo's pages as they stand in its configuration: on both loopback addresses. Where another program has the port, a
 * free one is taken.
 */
export async function pageSettings(port: number): Promise<Settings> {
  const free = (await freeOnBoth(port)) ?? (await freeOnBoth(0)) ?? port
  // What a browser may connect to is told by names, and IPv6 addresses are none (CSP Level 3, host-source).
  const hasNames = await isIpv6Loopback(ipv6Name)
  return {
    listen: [
      { address: '::1', port: free },
      { address: '127.0.0.1', port: free },
    ],
    url: `http://localhost:${free}`,
    ...(hasNames ? { hosts: { ipv6Only: `${ipv6Name}:${free}`, ipv4Only: `127.0.0.1:${free}` } } : {}),
  }
}

/** Many systems have it in /etc/hosts. */
const ipv6Name = 'ip6-localhost'

async function isIpv6Loopback(name: string): Promise<boolean> {
  try {
    const found = await lookup(name, { all: true })
    return found.every(({ address }) => address === '::1')
  } catch {
    return false
  }
}

/** A port that nobody has on either loopback address, or null; 0 looks for any. A browser may take either for localhost. */
async function freeOnBoth(port: number): Promise<number | null> {
  const free = await freePort(port, '::1')
  return free === null ? null : await freePort(free, '127.0.0.1')
}

async function freePort(port: number, host: string): Promise<number | null> {
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
  return await startPages(openPageDesk(service.world, openPageActs(service.world)), log, {
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
