import { showRule } from '../explain/rule-pages.ts'
import { caseRuleIds } from '../values/rules.ts'
import type { PageGround } from './page-ground.ts'

/** What this test is, how it judges, and by which addresses a postmaster knows it. */
export function addAbout({ app, desk, show }: PageGround): void {
  const { domains, listen, transports } = desk.config
  const { dualStack, ipv6Only } = transports
  const values = {
    domains,
    rules: caseRuleIds.map((rule) => ({ rule, asks: showRule(rule).asks })),
    sending: [
      { name: dualStack.hostname, addresses: [dualStack.ipv6, dualStack.ipv4] },
      { name: ipv6Only.hostname, addresses: [ipv6Only.ipv6] },
    ],
    receiving: [...Map.groupBy(listen, ({ hostname }) => hostname)].map(([name, listeners]) => ({
      name,
      addresses: [...new Set(listeners.map(({ address }) => address))],
    })),
  }
  app.get('/about', (request, reply) => show(request, reply, 'about', values))
}
