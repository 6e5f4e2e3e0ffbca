import { randomBytes } from 'node:crypto'
import { type Answer, decode, encode } from 'dns-packet'
import { reverseName } from '../../src/values/address.ts'
import {
  coveted,
  forbidden,
  hostile,
  oddClients,
  oddHosts,
  oddNames,
  ownNat64,
  zone,
} from './hostile-places.ts'

/** What a resolver does with a question. `answers` come by TCP where they are too long for UDP. */
export type Behaviour =
  | { rcode: number }
  | { answers: Answer[] }
  | { raw: (question: Buffer) => Buffer }
  | 'silent'
  | 'cut-closed'
  | 'cut-silent'
  | 'cut-drip'
  | 'pass on'

export interface Asked {
  name: string
  type: string
}

const nothing: Behaviour = { answers: [] }
const text = (name: string, data: string): Answer => ({
  ...{ name, type: 'TXT', ttl: 0 },
  data: data.match(/.{1,255}/gs) ?? [''],
})
const mx = (name: string, exchange: string, preference = 10): Answer => ({
  ...{ name, type: 'MX', ttl: 0 },
  data: { preference, exchange },
})
const alias = (name: string, data: string): Answer => ({ name, type: 'CNAME', ttl: 0, data })
const address = (name: string, data: string): Answer => ({
  ...{ name, ttl: 0, data },
  type: data.includes(':') ? 'AAAA' : 'A',
})
const letsUsIn = `v=spf1 ip6:${hostile.network} -all`

/** A question below a hostile domain such as `to7.hostile.example`, `sub` being what stands before it. */
interface Below extends Asked {
  domain: string
  sub: string
  number: number
}

/** What this resolver says to a question. */
export function behaviourOf({ name, type }: Asked): Behaviour {
  const client = oddClients.findIndex((one) => reverseName(one) === name)
  if (client >= 0) {
    const names = oddNames[client] ?? []
    return { answers: names.map((data) => ({ name, type: 'PTR', ttl: 0, data })) }
  }
  if (name === 'ipv4only.arpa') return { answers: type === 'AAAA' ? [address(name, ownNat64.proof)] : [] }
  if (name.endsWith(`.${zone}`)) {
    const labels = name.slice(0, -zone.length - 1).split('.')
    const [, mode = '', number = ''] = /^(.*?)(\d*)$/.exec(labels.at(-1) ?? '') ?? []
    const below = { name, type, domain: `${labels.at(-1)}.${zone}`, sub: labels.slice(0, -1).join('.') }
    return modes[mode]?.({ ...below, number: Number(number) }) ?? { rcode: 3 }
  }
  if (/(^|\.)(example|arpa)$/.test(name)) return 'pass on'
  // Whatever is no name of this world is this machine.
  return type === 'A'
    ? { answers: [address(name, '127.0.0.1')] }
    : type === 'AAAA'
      ? { answers: [address(name, '::1')] }
      : nothing
}

/** SPF lets its clients in; to all else the domain behaves like this. */
const provedBut =
  (behaviour: (asked: Below) => Behaviour) =>
  (asked: Below): Behaviour => {
    const { name, type, sub } = asked
    if (sub === '_dmarc') return { rcode: 3 }
    return type === 'TXT' && sub === '' ? { answers: [text(name, letsUsIn)] } : behaviour(asked)
  }

/** Its exchangers are these, and one that refuses everything, so that there are letters to be looked into. */
const exchangers = (hosts: (asked: Below) => Answer[], others: (asked: Below) => Answer[]) =>
  provedBut((asked) => {
    const { name, type, sub, domain } = asked
    if (sub === '' && type === 'MX')
      return { answers: [...hosts(asked), mx(domain, `refuser.${domain}`, 20)] }
    if (sub === 'refuser') return { answers: type === 'AAAA' ? [address(name, hostile.refuser)] : [] }
    return { answers: others(asked).filter((one) => one.type === type) }
  })

const rewritten =
  (change: (packet: ReturnType<typeof decode>) => Partial<ReturnType<typeof decode>>) =>
  (question: Buffer): Buffer => {
    const packet = decode(question)
    return encode({ ...packet, type: 'response', flags: 0x180, additionals: [], ...change(packet) })
  }

let rebound = 0

const modes: Record<string, (asked: Below) => Behaviour> = {
  silent: provedBut(() => 'silent'),
  servfail: provedBut(() => ({ rcode: 2 })),
  refused: provedBut(() => ({ rcode: 5 })),
  formerr: provedBut(() => ({ rcode: 1 })),
  notimp: provedBut(() => ({ rcode: 4 })),
  'cut-closed': provedBut(() => 'cut-closed'),
  'cut-silent': provedBut(() => 'cut-silent'),
  'cut-drip': provedBut(() => 'cut-drip'),
  garbage: provedBut(() => ({
    raw: (question) => Buffer.concat([question.subarray(0, 12), randomBytes(60)]),
  })),
  noise: provedBut(() => ({ raw: (question) => Buffer.concat([question.subarray(0, 2), randomBytes(200)]) })),
  short: provedBut(() => ({ raw: (question) => question.subarray(0, 5) })),
  empty: provedBut(() => ({ raw: () => Buffer.alloc(0) })),
  'wrong-id': provedBut(({ name }) => ({
    raw: rewritten(({ id = 0 }) => ({ id: id ^ 1, answers: [address(name, hostile.taker)] })),
  })),
  'wrong-question': provedBut(() => ({
    raw: rewritten(() => ({
      questions: [{ name: coveted, type: 'MX' }],
      answers: [mx(coveted, 'evil.example')],
    })),
  })),
  poison: provedBut(() => ({
    answers: [
      mx(coveted, 'evil.example'),
      address(`mx.${coveted}`, '127.0.0.1'),
      address(`mx.${coveted}`, '::1'),
    ],
  })),
  loop: provedBut(({ name, domain }) => ({
    answers: [
      alias(name, `one.${domain}`),
      alias(`one.${domain}`, `two.${domain}`),
      alias(`two.${domain}`, name),
    ],
  })),
  myself: provedBut(({ name }) => ({ answers: [alias(name, name)] })),
  chain: provedBut(({ name, type, domain }) => ({
    answers: [
      ...Array.from({ length: 100 }, (_, index) =>
        alias(index === 0 ? name : `c${index}.${domain}`, `c${index + 1}.${domain}`),
      ),
      ...(type === 'AAAA' ? [address(`c100.${domain}`, hostile.refuser)] : []),
    ],
  })),
  unending: provedBut(({ name, sub, domain }) => ({
    answers: [alias(name, `c${Number(/^c(\d+)$/.exec(sub)?.[1] ?? 0) + 1}.${domain}`)],
  })),

  'many-mx': exchangers(
    ({ domain }) => Array.from({ length: 500 }, (_, index) => mx(domain, `mx${index}.${domain}`)),
    ({ name }) => [address(name, '2001:db8:d5:ffff::1')],
  ),
  'many-addresses': exchangers(
    ({ domain }) => [mx(domain, `mx.${domain}`)],
    ({ name }) =>
      Array.from({ length: 500 }, (_, index) => address(name, `2001:db8:d5:ffff::${index.toString(16)}`)),
  ),
  'many-all': provedBut(({ name, type, domain }) => ({
    answers: Array.from({ length: 500 }, (_, index): Answer[] => {
      if (type === 'A') return [address(name, `198.51.100.${index % 256}`)]
      if (type === 'AAAA') return [address(name, `2001:db8:d5:ffff::${index.toString(16)}`)]
      if (type === 'MX') return [mx(name, `h${index}.${domain}`)]
      if (type === 'TXT') return [text(name, 'x'.repeat(100))]
      if (type === 'NS' || type === 'PTR') return [{ name, type, ttl: 0, data: `h${index}.${domain}` }]
      return []
    }).flat(),
  })),

  /** Everything of it leads to a forbidden address: exchanger, policy host and name server. */
  to: exchangers(
    ({ domain }) => [mx(domain, `bad.${domain}`)],
    ({ name, sub, domain, number }) => {
      if (sub === '_mta-sts') return [text(name, 'v=STSv1; id=1')]
      if (sub === '') return [{ name, type: 'NS', ttl: 0, data: `bad.${domain}` }]
      return [address(name, forbidden[number] ?? '')]
    },
  ),
  host: exchangers(
    ({ domain, number }) => [mx(domain, oddHosts[number] ?? '')],
    () => [],
  ),
  /** A public address once, and loopback ever after. */
  rebind: exchangers(
    ({ domain }) => [mx(domain, `bad.${domain}`)],
    ({ name, type }) => {
      if (type === 'AAAA') rebound += 1
      return [address(name, rebound === 1 ? hostile.refuser : '::1')]
    },
  ),
  own: exchangers(
    ({ domain }) => [mx(domain, 'mx.doesnotwork.example'), mx(domain, 'dual.control.example')],
    () => [],
  ),
  /** Names of exchangers that are unfit to be shown, and somebody who takes the letters. */
  shown: ({ name, type, sub, domain }) => {
    if (sub === '' && type === 'TXT') return { answers: [text(name, letsUsIn)] }
    if (sub === '' && type === 'MX')
      return {
        answers: [
          ...oddNames
            .flat()
            .slice(0, 20)
            .map((host) => mx(name, host, 20)),
          mx(name, `mx.${domain}`),
        ],
      }
    return sub === 'mx' && type === 'AAAA' ? { answers: [address(name, hostile.taker)] } : { rcode: 3 }
  },

  'spf-silent': () => 'silent',
  'spf-include': ({ name }) => ({ answers: [text(name, `v=spf1 include:a.${name} include:b.${name} -all`)] }),
  'spf-redirect': ({ name, domain }) => ({ answers: [text(name, `v=spf1 redirect=${domain}`)] }),
  'spf-a': spf(({ domain }) => repeated(1_000, (index) => `a:h${index}.${domain}`)),
  'spf-exists': spf(({ domain }) => repeated(1_000, (index) => `exists:%{i}.${index}.${domain}`)),
  'spf-void': spf(({ domain }) => repeated(100, (index) => `include:v${index}.${domain}`)),
  'spf-macro': spf(({ domain }) =>
    repeated(9, () => `exists:${'%{l128r-+,/_=}.%{ir}.%{h}.%{s}.'.repeat(9)}${domain}`),
  ),
  'spf-mx': spf(({ domain }) => `mx:many.${domain}`, 'silent'),
  'spf-ptr': spf(({ domain }) => repeated(10, (index) => `ptr:p${index}.${domain}`)),
  'spf-half': spf(({ domain }) => `include:x.${domain}`, 'silent'),
  'spf-huge': ({ name }) => ({ answers: [text(name, `v=spf1 ${'ip4:192.0.2.1 '.repeat(4_000)}?all`)] }),
  'spf-many': ({ name }) => ({
    answers: Array.from({ length: 300 }, () => text(name, 'v=spf1 -all'.padEnd(200))),
  }),
  'dmarc-huge': ({ name, sub }) => ({
    answers: sub === '' ? [] : [text(name, `v=DMARC1; p=reject; ${'rua=mailto:a@b.example,'.repeat(2_500)}`)],
  }),
  'dmarc-silent': ({ sub }) => (sub === '_dmarc' ? 'silent' : nothing),
  'dkim-huge': ({ name, sub }) => ({
    answers: sub.endsWith('_domainkey') ? [text(name, `v=DKIM1; k=rsa; p=${'MIIB'.repeat(15_000)}`)] : [],
  }),
  'dkim-silent': ({ sub }) => (sub.endsWith('_domainkey') ? 'silent' : nothing),
  hanging: () => 'silent',
}

function spf(record: (asked: Below) => string, rest: Behaviour = { rcode: 3 }) {
  return (asked: Below): Behaviour => {
    const { name, type, sub, domain } = asked
    if (sub === '_dmarc') return { rcode: 3 }
    if (sub === '')
      return type === 'TXT' ? { answers: [text(name, `v=spf1 ${record(asked)} ?all`)] } : nothing
    if (sub === 'many' && type === 'MX')
      return { answers: Array.from({ length: 500 }, (_, index) => mx(name, `mx${index}.${domain}`)) }
    return rest
  }
}

const repeated = (times: number, term: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => term(index)).join(' ')
