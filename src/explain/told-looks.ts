import type { Case } from '../values/case.ts'
import type { FurtherLooks, Looks, MailRoute, SpfReach } from '../values/evidence.ts'
import { familyName } from '../values/family.ts'
import type { Knock } from '../values/knock.ts'
import { domainOf } from '../values/mailbox.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck, OwnProof } from '../values/own-check.ts'
import type { Say } from './catalogue.ts'
import { wordsOfSpfFault } from './own-words.ts'
import {
  dkimWords,
  dmarcWords,
  exchangerWords,
  faultWords,
  listWords,
  partiesWords,
  policyWords,
  preferenceWords,
  reachWords,
  spfWords,
  tlsaWords,
} from './seen-words.ts'

/** A look as its case's page tells it, in the page's language. Not yet cleaned. */
export interface ToldLook {
  look: Observation<unknown>
  /** A question to DNS (`AAAA mx.example.org`), the same in every language; else words. */
  isQuestion: boolean
  name: () => string
  /** What was seen; `''` where the look saw nothing. */
  seen: () => string
  /** What strangers said of what was seen; null where nobody said anything. */
  words: string | null
  /** Whether it is about ourselves, so that one that failed is a fault of ours and no question without answer. */
  isOwn: boolean
}

/**
 * Every look of a case by its id, called by what it is: the words that are kept with it are English. Nothing is put into
 * words before it is asked for.
 */
export function toldLooks(
  theCase: Pick<Case, 'arrival' | 'looks' | 'further' | 'knocks' | 'ownChecks'>,
  say: Say,
): Map<string, ToldLook> {
  const { looks, further, knocks, ownChecks } = theCase
  const all = [
    ...(looks === null ? [] : firstLooks(theCase.arrival, looks, say)),
    ...(further === null ? [] : furtherLooks(theCase.arrival, further, say)),
    ...knocks.map((knock) => toldKnock(knock, looks?.route ?? null, say)),
    ...ownChecks.flatMap((check) => ownLooks(check, say)),
  ]
  return new Map(all.map((one) => [one.look.id, one]))
}

interface More {
  words?: string | null
  isOwn?: boolean
}

/** A look that has words for a name. */
const named = <T>(
  look: Observation<T>,
  name: () => string,
  tell: (value: T) => string,
  { words = null, isOwn = false }: More = {},
): ToldLook => ({
  ...{ look, isQuestion: false, name, words, isOwn },
  seen: () => (look.state === 'seen' ? tell(look.value) : ''),
})

/** A question to DNS. */
const asked = <T>(
  look: Observation<T>,
  type: string,
  name: string,
  tell: (value: T) => string,
): ToldLook => ({ ...named(look, () => `${type} ${name}`, tell), isQuestion: true })

const route = ({ domain, mx, exchangers }: MailRoute): ToldLook[] => [
  asked(mx, 'MX', domain, exchangerWords),
  ...exchangers.flatMap(({ host, a, aaaa }) => [
    asked(a, 'A', host, listWords),
    asked(aaaa, 'AAAA', host, listWords),
  ]),
]

function firstLooks({ client, family, helo, envelope }: Case['arrival'], looks: Looks, say: Say): ToldLook[] {
  const { spf, dkim, dmarc } = looks
  // RFC 7208 §2.4: with a null reverse-path, the HELO identity counts.
  const sender = envelope.sender === '' ? helo.name : domainOf(envelope.sender)
  const domain = spf.state === 'seen' ? spf.value.domain : sender
  const explanation = spf.state === 'seen' && spf.value.result !== 'pass' ? spf.value.explanation : null
  const author = dmarc.state === 'seen' ? dmarc.value.domain : ''
  return [
    asked(looks.clientNames, 'PTR', client.address, listWords),
    ...looks.clientNameAddresses.map(({ name, addresses }) =>
      asked(addresses, family === 'ipv6' ? 'AAAA' : 'A', name, listWords),
    ),
    asked(looks.heloA, 'A', helo.name, listWords),
    asked(looks.heloAaaa, 'AAAA', helo.name, listWords),
    named(spf, () => say('look.spf', { domain, address: client.address }), spfWords, { words: explanation }),
    named(
      dkim,
      () => say('look.dkim'),
      (proofs) => dkimWords(proofs, say),
    ),
    named(
      dmarc,
      () => (author === '' ? say('look.dmarc-of-author') : say('look.dmarc', { domain: author })),
      dmarcWords,
    ),
    ...route(looks.route),
    // Where a mail was before it left its provider tells where its writer sits.
    named(
      looks.hops,
      () => say('look.hops'),
      () => say('details.hidden'),
    ),
    named(
      looks.parties,
      () => say('look.parties'),
      (parties) => partiesWords(parties, say),
    ),
  ]
}

function furtherLooks({ envelope }: Case['arrival'], further: FurtherLooks, say: Say): ToldLook[] {
  const { spfReach, domains, blockLists, aliases, zones, mtaSts, dane, preference } = further
  const domain = domainOf(envelope.sender) || '–'
  return [
    named(
      spfReach,
      () => say('look.spf-reach', { domain }),
      (reach) => reachWords(reach, say),
      { words: spfReach.state === 'seen' ? problemOf(spfReach.value, say) : null },
    ),
    ...domains.flatMap((one) => route(one.route)),
    ...blockLists.map(({ list, subject, answer }) =>
      named(answer, () => say('look.list', { list, subject }), listWords),
    ),
    ...aliases.map(({ host, cname }) => asked(cname, 'CNAME', host, listWords)),
    ...zones.flatMap(({ zone, ns, servers }) => [
      asked(ns, 'NS', zone, listWords),
      ...servers.flatMap(({ host, aaaa, answers }) => [
        asked(aaaa, 'AAAA', host, listWords),
        ...answers.map(({ address, answer }) =>
          named(
            answer,
            () => say('look.name-server', { zone, server: `${host} [${address}]` }),
            (how) => say(`look.server.${how}`),
          ),
        ),
      ]),
    ]),
    asked(mtaSts.record, 'TXT', `_mta-sts.${domain}`, (id) => `id=${id}`),
    named(mtaSts.policy, () => say('look.policy', { domain }), policyWords),
    // RFC 6698 §3: the records of a server stand below its port and protocol.
    ...dane.map(({ host, tlsa }) => asked(tlsa, 'TLSA', `_25._tcp.${host}`, tlsaWords)),
    named(
      preference,
      () => say('look.preference', { domain }),
      (counts) => preferenceWords(counts, say),
    ),
  ]
}

const problemOf = ({ domain, problem, fault }: SpfReach, say: Say): string | null =>
  problem === null || fault == null ? problem : wordsOfSpfFault(say, { problem, fault, domain })

/** A knock that met somebody is told among the happenings; of any other its id alone names the address. */
function toldKnock(knock: Observation<Knock>, towards: MailRoute | null, say: Say): ToldLook {
  const address = /^knock-\d{1,9}-(.{1,64})$/.exec(knock.id)?.[1] ?? 'none'
  const name = (): string => {
    if (knock.state === 'seen') return port(knock.value.host, knock.value.address)
    if (address === 'none') return say('look.port-nowhere', { domain: towards?.domain ?? '–' })
    return port(hostAt(address, towards), address)
  }
  const port = (host: string, at: string): string => say('look.port', { server: `${host} [${at}]`.trim() })
  return named(knock, name, ({ text }) => text)
}

const hostAt = (address: string, towards: MailRoute | null): string =>
  towards?.exchangers.find(({ a, aaaa }) =>
    [a, aaaa].some((look) => look.state === 'seen' && look.value.includes(address)),
  )?.host ?? ''

function ownLooks({ ipv6, ipv4, dns, records }: OwnCheck, say: Say): ToldLook[] {
  const proof = (by: OwnProof): string => say(`look.proof.${by}`)
  const own = { isOwn: true }
  return [
    named(ipv6, () => say('look.own-network', { family: familyName('ipv6') }), proof, own),
    named(ipv4, () => say('look.own-network', { family: familyName('ipv4') }), proof, own),
    named(dns, () => say('look.own-dns'), proof, own),
    named(
      records,
      () => say('look.own-records'),
      (faults) => faultWords(faults, say),
    ),
  ]
}
