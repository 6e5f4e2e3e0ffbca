import { ipv6OnlyDomain } from '../lab/mailsix.ts'
import type { Family, Provider } from '../lab/provider.ts'
import type { ServerPlan } from '../lab/start-server.ts'

type State = 'pass' | 'fail' | 'partial' | 'not-tested' | 'unknown'

/** What must come of a test mail from this provider, by verdicts.md. */
export interface Expected {
  /** Every letter that comes, in this order, and the family by which it does. */
  letters: {
    A?: Family
    B?: Family
    B4?: Family
    L3?: Family
    L4?: Family
    explanation?: Family
  }
  /** ① send to IPv6-only, ② receive over IPv6, ③ IPv6-only envelope sender, ④ IPv6-only From. */
  abilities: readonly [State, State, State, State]
  /** The explanation's Status line. */
  status?: string
  /** Whether the explanation carries the DSN that came. */
  dsn?: boolean
  /** The stage at which an attempt at A ends before another one gets through. */
  failsFirst?: string
  /** Whether B4 was tried once more, not before L3 and L4 had stood for long enough to be believed. */
  variantsWait?: boolean
  /** Words of answer A. */
  says?: RegExp
}

export interface Case {
  title: string
  provider: Provider
  server: ServerPlan
  expected: Expected
}

export const everythingWorks: Expected = {
  letters: { A: 'ipv6', B: 'ipv6' },
  abilities: ['pass', 'pass', 'pass', 'pass'],
}

/** The setting of a Postfix that gives `reply` to envelope senders in our IPv6-only domain. */
export const refuseSixAt = (restriction: string, reply: string): Record<string, string> => ({
  [restriction]: `check_sender_access inline:{ { ${ipv6OnlyDomain} = ${reply} } }`,
})

/** Exim's condition for a header From in our IPv6-only domain. */
export const hasSixFrom = `eq{\${domain:\${address:$h_from:}}}{${ipv6OnlyDomain}}`
