import type { LeftUndone, Reception } from './accept/reception.ts'
import { diagnoseSendToIpv6Only } from './diagnose/send-to-ipv6-only.ts'
import { speaker, verdictText } from './explain/catalogue.ts'
import { smtpReply } from './explain/smtp-replies.ts'
import { fromNow } from './explain/spoken-time.ts'
import { takeBack } from './journey.ts'
import { invitedBy, takeAsked } from './journey-admission.ts'
import { keepCallout } from './journey-callouts.ts'
import { languageFor } from './journey-letters.ts'
import { checkAfterReport } from './journey-own-checks.ts'
import type { World } from './journey-world.ts'
import { asBounce, judgeReturn } from './settle/judge-return.ts'
import type { Arrival, Recipient } from './values/arrival.ts'
import type { NewBounce } from './values/bounce.ts'
import { hidesClient } from './values/client-kind.ts'
import { freshEvidence } from './values/evidence.ts'
import type { SmtpReply } from './values/smtp-reply.ts'
import { utc } from './values/utc.ts'
import { readToken } from './wire/return-path.ts'
import { makeNetworkRates, type NetworkRates } from './world/network-rates.ts'

/** What the listeners ask for: which way a message goes, and what its sender's server hears. */
export function makeReception(world: World): Reception {
  const operatorRates = makeOperatorRates(world)
  return {
    judgeReturnPath: async (token) => {
      const reading = readToken(token, world.secret, world.clock.now())
      if (typeof reading === 'string') return reading
      return (await world.store.findOpenLetter(reading.letterId)) === null ? 'expired' : 'open'
    },
    hidesClient: (client) => hidesClient(world.ours.clientKind(client.address)),
    waitsIn: async (recipients) => {
      const tag = invitedBy({ recipients })
      return tag === null ? null : await world.store.waitsIn(tag)
    },
    take: (arrival, message) => take(arrival, message, operatorRates, world),
    askedOnly: (question) => world.background.start('callout', () => keepCallout(question, world)),
    leftUndone: (left) => noteLeft(left, world),
    turnedAway: ({ address }) => world.ours.side.noteTurnedAway(address, world.clock.now()),
  }
}

/** R17: one message, one reply, whatever and however many of our addresses it names; a test mail goes first. */
async function take(
  arrival: Arrival,
  message: Buffer,
  operatorRates: NetworkRates,
  world: World,
): Promise<SmtpReply> {
  const { recipients } = arrival.envelope
  const language = languageFor(arrival, null, world.config)
  const wanted = (...kinds: Recipient['kind'][]): Recipient | undefined =>
    recipients.find(({ kind }) => kinds.includes(kind))
  const operator = wanted('postmaster', 'abuse')
  if (operator !== undefined) {
    const putOff = await keepForOperator(arrival, operator, message, operatorRates, world)
    if (putOff !== null) return putOff
  }
  const returned = recipients.find((recipient) => recipient.kind === 'return-path')
  if (returned !== undefined) return await takeReturned(arrival, returned.token, message, world)
  if (wanted('test', 'explain') !== undefined) return await takeAsked(arrival, message, world)
  if (wanted('reject') !== undefined) return refuseWithVerdict(arrival, world)
  return smtpReply(language, 250, '2.0.0', 'reply.operator')
}

/** Whoever waits on a page for the mail is told that a server was here and went away without it. */
function noteLeft(left: LeftUndone, { store, background }: World): void {
  const tag = invitedBy(left)
  if (tag === null) return
  const { at, client, sender, reply } = left
  const { code = null, enhanced = null, text = '' } = reply ?? {}
  const news = { at, sender, client: client.address, code, enhanced, text }
  background.start('note', () => store.noteInvited(tag, news))
}

/** Who sends much takes no room from others: a network has its share, twice and four times of it with its neighbours. */
function makeOperatorRates({ config }: World): NetworkRates {
  const { count, ms } = config.limits.operatorMail.perNetwork
  const share = (bits: number, times: number) => ({ bits, count: times * count, ms })
  return makeNetworkRates({
    ipv6: [share(64, 1), share(56, 2), share(48, 4)],
    ipv4: [share(32, 1), share(24, 4)],
  })
}

/**
 * RFC 5321 §4.5.1: postmaster is always taken, and RFC 2142 §2 says the same of abuse; a flood is put off, and no mail
 * is dropped. Null when it is kept.
 */
async function keepForOperator(
  arrival: Arrival,
  { address }: Recipient,
  message: Buffer,
  rates: NetworkRates,
  { clock, config, store, log, operatorMailDue }: World,
): Promise<SmtpReply | null> {
  const { client, envelope } = arrival
  const at = clock.now()
  const language = languageFor(arrival, null, config)
  const over = await rates.count(client.address)
  if (over !== null) {
    const facts = { network: over.network, when: fromNow(language, over.comeBackMs) }
    return smtpReply(language, 451, '4.7.1', 'reply.operator-network', facts)
  }
  const { inAll, kept: bytes } = config.limits.operatorMail
  const mail = { at, recipient: address, sender: envelope.sender, raw: message }
  const kept = await store.keepOperatorMail(mail, { since: at - inAll.ms, most: inAll.count, bytes })
  if (kept === 'kept') {
    operatorMailDue()
    log.warn({ stage: 'accept', recipient: address }, 'mail for the operator')
    return null
  }
  log.info(
    { stage: 'accept', recipient: address, client: client.address, kept },
    'mail for the operator put off',
  )
  return kept === 'full'
    ? smtpReply(language, 452, '4.3.1', 'reply.operator-full')
    : smtpReply(language, 451, '4.7.1', 'reply.operator-all', { time: utc(kept.oldest + inAll.ms) })
}

function refuseWithVerdict(arrival: Arrival, world: World): SmtpReply {
  const evidence = freshEvidence(arrival, world.ours.clientKind(arrival.client.address))
  const now = world.clock.now()
  const language = languageFor(arrival, null, world.config)
  const sentence = verdictText(speaker(language), diagnoseSendToIpv6Only(evidence, { now, closes: now }))
  const address = `test@${world.config.domains.ipv6Only}`
  return smtpReply(language, 550, '5.7.1', 'reply.reject', { sentence, address })
}

/** R18, R19: the token opens the door; what has an effect is judged by what the message holds. */
async function takeReturned(
  arrival: Arrival,
  token: string,
  message: Buffer,
  world: World,
): Promise<SmtpReply> {
  const { clock, store, log, mail, config } = world
  const language = languageFor(arrival, null, config)
  const enough = (): SmtpReply => smtpReply(language, 552, '5.2.2', 'reply.enough-reports')
  const reading = readToken(token, world.secret, clock.now())
  const letter = typeof reading === 'string' ? null : await store.findOpenLetter(reading.letterId)
  const address = `test@${config.domains.ipv6Only}`
  if (letter === null) return smtpReply(language, 550, '5.7.1', 'reply.not-a-report', { address })
  const effect = judgeReturn(letter, arrival, await mail.readReport(message))
  const at = clock.now()
  const confirm = { id: `confirmation-${arrival.id}`, letterId: letter.id, at }
  const bounceId = `bounce-${arrival.id}`
  let bounce: NewBounce | null = null
  switch (effect.kind) {
    case 'refuse':
      return smtpReply(language, 550, '5.7.1', 'reply.not-a-report', { address })
    case 'unread': {
      const unread = asBounce(bounceId, letter.id, at, message, { ...effect.report, kind: 'unread' })
      if ((await store.addBounce(letter.caseId, unread, null)) === 'full') return enough()
      return smtpReply(language, 250, '2.0.0', 'reply.report-unread')
    }
    case 'confirm':
      await store.addConfirmation(letter.caseId, { ...confirm, by: effect.by })
      break
    case 'bounce':
      bounce = asBounce(bounceId, letter.id, at, message, effect.report)
      if ((await store.addBounce(letter.caseId, bounce, effect.state)) === 'full') return enough()
      if (effect.confirms !== null)
        await store.addConfirmation(letter.caseId, { ...confirm, by: effect.confirms })
      break
  }
  log.info(
    { case: letter.caseId, stage: 'settle', letter: letter.kind, effect: effect.kind },
    'a letter came back',
  )
  world.background.start('take back', async () => {
    if (bounce !== null) await checkAfterReport(letter, bounce, world)
    await takeBack(letter.caseId, world)
  })
  return smtpReply(language, 250, '2.0.0', 'reply.report-taken')
}
