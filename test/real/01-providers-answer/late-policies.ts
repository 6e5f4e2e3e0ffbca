import { ipv6OnlyDomain } from '../lab/mailsix.ts'
import type { PostfixPlan } from '../lab/postfix.ts'
import { aProvider } from '../lab/provider.ts'
import { type Case, type Expected, hasSixFrom, refuseSixAt } from './case.ts'

/** Postfix's after-queue filter, as for a virus scanner: port 25 has taken the mail when the second hop refuses it. */
const secondHop = (settings: Record<string, string>): PostfixPlan => {
  const own = { content_filter: '', smtpd_tls_security_level: 'none', ...settings }
  const options = Object.entries(own).map(([key, value]) => ` -o { ${key} = ${value} }`)
  const filtered = { content_filter: 'smtp:[127.0.0.1]:2525' }
  return {
    ipv6: filtered,
    ipv4: filtered,
    services: [`127.0.0.1:2525 inet n - n - - smtpd${options.join('')}`],
  }
}

/**
 * ② A went in over IPv6. ③ the report's words name the sender's domain. B4 and L3 are taken and sent back as B was;
 * ④ L4 counts once it has stood without a report for twice as long as B did.
 */
const envelopeFailsLater: Pick<Expected, 'letters' | 'abilities' | 'dsn'> = {
  letters: { A: 'ipv6', L4: 'ipv6', explanation: 'ipv6' },
  abilities: ['pass', 'pass', 'fail', 'pass'],
  dsn: true,
}

/** Providers that take letter B and send it back later: a report turns the verdict. */
export const latePolicies: Case[] = [
  {
    title: 'accepts B, a second hop refuses its sender',
    provider: aProvider('late', 8),
    server: {
      postfix: secondHop(refuseSixAt('smtpd_sender_restrictions', '550 5.1.8 Domain not found')),
    },
    expected: { ...envelopeFailsLater, status: '5.1.8' },
  },
  {
    // Exim's report has no Diagnostic-Code.
    title: 'Exim accepts B and bounces it later',
    provider: aProvider('exim', 12),
    server: { exim: { bouncesSendersIn: ipv6OnlyDomain } },
    expected: { ...envelopeFailsLater, status: '5.0.0' },
  },
  {
    // ③ ④ L3 and L4 count after twice the time that B had stood, and the least patience; only then B4 is tried, and sent back, once more.
    title: 'Exim bounces envelope and From together, a second later',
    provider: aProvider('together-later', 25),
    server: {
      exim: {
        bouncesSendersIn: ipv6OnlyDomain,
        bouncesIf: `\${if ${hasSixFrom} {\${run{/bin/sleep 1}{yes}{yes}}}{no}}`,
      },
    },
    expected: {
      letters: { A: 'ipv6', L3: 'ipv6', L4: 'ipv6', explanation: 'ipv6' },
      abilities: ['pass', 'pass', 'partial', 'partial'],
      status: '5.0.0',
      dsn: true,
      variantsWait: true,
    },
  },
  {
    // Its STARTTLS offers and fails (6.8 with OpenSSL 3), so every letter goes in plain (R24). The rest as with Exim.
    title: 'OpenSMTPD fails STARTTLS, accepts B and bounces it later',
    provider: aProvider('opensmtpd', 14),
    server: { opensmtpd: { bouncesSendersIn: ipv6OnlyDomain } },
    expected: { ...envelopeFailsLater, status: '5.3.0', failsFirst: 'starttls' },
  },
]
