import { authorOf, bestMxWithoutIpv4, cameOverIpv6 } from '../../src/sample/faults.ts'
import type { Manner, ProviderTools, Talk, TalkStep } from '../../src/sample/provider-setup.ts'
import { reverseName } from '../../src/values/address.ts'
import { domainOf } from '../../src/values/mailbox.ts'
import { reply, type SmtpReply } from '../../src/values/smtp-reply.ts'
import { authenticate } from '../../src/wire/authenticate.ts'

/** Something about a mail that a provider looks at; DNS and callouts are real. */
export type Condition = (talk: Talk, tools: ProviderTools) => boolean | Promise<boolean>

/**
 * Says these words at a step, to whatever meets all conditions: `refuses('rcpt', '550 5.7.1 No', overIpv6)`.
 * A 4xx puts off, a 5xx refuses.
 */
export function refuses(at: TalkStep, words: string, ...conditions: readonly Condition[]): Manner {
  return {
    at,
    say: async (talk, tools) => ((await meetsAll(conditions, talk, tools)) ? readWords(words) : null),
  }
}

/** Falls silent at a step, and stays so. */
export const fallsSilent = (at: TalkStep, ...conditions: readonly Condition[]): Manner => ({
  at,
  say: async (talk, tools) =>
    (await meetsAll(conditions, talk, tools)) ? await new Promise<never>(() => undefined) : null,
})

/** Says it so often, and then no more. */
export function atFirst(times: number, { at, say }: Manner): Manner {
  let left = times
  return {
    at,
    async say(talk, tools) {
      const words = await say(talk, tools)
      if (words === null || left === 0) return null
      left -= 1
      return words
    },
  }
}

export const overIpv6: Condition = cameOverIpv6
export const overIpv4: Condition = (talk) => !cameOverIpv6(talk)

/** The envelope sender is of this domain. */
export const senderIn =
  (domain: string): Condition =>
  ({ sender }) =>
    sender !== '' && domainOf(sender) === domain

/** The header From is of this domain; known after the final dot alone. */
export const authorIn =
  (domain: string): Condition =>
  (talk) =>
    domainOf(authorOf(talk)) === domain

/** The best MX of the envelope sender's domain has no A record. */
export const senderWithoutIpv4: Condition = async ({ sender }, tools) =>
  (await bestMxWithoutIpv4(sender, tools)) !== null

/** As it, of the header From's domain. */
export const authorWithoutIpv4: Condition = async (talk, tools) =>
  (await bestMxWithoutIpv4(authorOf(talk), tools)) !== null

/** The client's address has no name that leads back to it. */
export const namelessClient: Condition = async ({ client: { address } }, { resolver }) => {
  const names = await resolver.ptr(reverseName(address))
  if (names.state !== 'seen') return true
  const ways = await Promise.all(
    names.value.map((name) => resolver[address.includes(':') ? 'aaaa' : 'a'](name)),
  )
  return !ways.some((way) => way.state === 'seen' && way.value.includes(address))
}

/** SPF of the envelope sender's domain doesn't pass for the client. */
export const withoutSpf: Condition = async (talk, tools) => {
  const { spf } = await prove(talk, tools)
  return spf.state !== 'seen' || spf.value.result !== 'pass'
}

/** Neither SPF nor DKIM passes; known after the final dot alone. */
export const unauthenticated: Condition = async (talk, tools) => {
  const { spf, dkim } = await prove(talk, tools)
  const signed = dkim.state === 'seen' && dkim.value.some(({ result }) => result === 'pass')
  return !signed && (spf.state !== 'seen' || spf.value.result !== 'pass')
}

/** The MX of the envelope sender doesn't take mail for it from `<>`. */
export const unverifiedSender: Condition = async ({ sender }, { callOut }) =>
  sender !== '' && (await callOut(sender, '')).code !== 250

const prove = ({ client, helo, sender, message }: Talk, { resolver, clock, place }: ProviderTools) =>
  authenticate(
    {
      ...{ client: client.address, helo, sender, hostname: place.mx.host },
      message: message ?? Buffer.from('\r\n'),
    },
    resolver,
    { at: clock.now(), clock, budgetMs: 2_000 },
  )

async function meetsAll(
  conditions: readonly Condition[],
  talk: Talk,
  tools: ProviderTools,
): Promise<boolean> {
  for (const condition of conditions) if (!(await condition(talk, tools))) return false
  return true
}

function readWords(words: string): SmtpReply {
  const [, code = '', enhanced = null, text = ''] = /^(\d{3}) (?:([245]\.\d+\.\d+) )?(.*)$/.exec(words) ?? []
  if (code === '') throw new Error(`"${words}" is no SMTP reply.`)
  return { ...reply(Number(code), '', text), enhanced }
}
