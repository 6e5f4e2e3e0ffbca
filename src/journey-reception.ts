import type { Reception } from './accept/reception.ts'
import type { Admission } from './diagnose/judge-admission.ts'
import { judgeMailClass, type NeverAnswered } from './diagnose/judge-mail-class.ts'
import { diagnoseSendToIpv6Only } from './diagnose/send-to-ipv6-only.ts'
import { describe } from './explain/describe.ts'
import { smtpReply } from './explain/smtp-replies.ts'
import { utc } from './explain/utc.ts'
import { admit, answerMail, pageLink, takeBack } from './journey.ts'
import { keepCallout } from './journey-callouts.ts'
import { checkAfterReport } from './journey-own-checks.ts'
import type { World } from './journey-world.ts'
import { asBounce, judgeReturn } from './settle/judge-return.ts'
import { clientNetwork } from './values/address.ts'
import type { Arrival, Recipient } from './values/arrival.ts'
import type { Bounce } from './values/bounce.ts'
import type { Case, Standing } from './values/case.ts'
import { chosenFamily } from './values/chosen-family.ts'
import { type ClientKind, hidesClient } from './values/client-kind.ts'
import { freshEvidence, type Proofs } from './values/evidence.ts'
import { domainOf, normaliseMailbox } from './values/mailbox.ts'
import type { SmtpReply } from './values/smtp-reply.ts'
import { readToken } from './wire/return-path.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** What the listeners ask for: which way a message goes, and what its sender's server hears. */
export function makeReception(world: World): Reception {
  return {
    judgeReturnPath: async (token) => {
      const reading = readToken(token, world.secret, world.clock.now())
      if (typeof reading === 'string') return reading
      return (await world.store.findOpenLetter(reading.letterId)) === null ? 'expired' : 'open'
    },
    hidesClient: (client) => hidesClient(clientKind({ client }, world)),
    take: (arrival, message) => take(arrival, message, world),
    askedOnly: (question) => world.background.start('callout', () => keepCallout(question, world)),
    turnedAway: ({ address }) => world.ours.side.noteTurnedAway(address, world.clock.now()),
  }
}

/** R17: one message, one reply, whatever and however many of our addresses it names; a test mail goes first. */
async function take(arrival: Arrival, message: Buffer, world: World): Promise<SmtpReply> {
  const { recipients } = arrival.envelope
  const wanted = (...kinds: Recipient['kind'][]): Recipient | undefined =>
    recipients.find(({ kind }) => kinds.includes(kind))
  const operator = wanted('postmaster', 'abuse')
  if (operator !== undefined) await keepForOperator(arrival, operator, message, world)
  const returned = recipients.find((recipient) => recipient.kind === 'return-path')
  if (returned !== undefined) return await takeReturned(arrival, returned.token, message, world)
  if (wanted('test') !== undefined) return await takeTest(arrival, message, world)
  if (wanted('reject') !== undefined) return refuseWithVerdict(arrival, world)
  return smtpReply(250, '2.0.0', 'reply.operator')
}

// RFC 5321 §4.5.1: postmaster is always taken, and RFC 2142 §2 says the same of abuse.
async function keepForOperator(
  arrival: Arrival,
  { address }: Recipient,
  message: Buffer,
  { clock, store, log, operatorMailDue }: World,
): Promise<void> {
  const { sender } = arrival.envelope
  await store.keepOperatorMail({ at: clock.now(), recipient: address, sender, raw: message })
  operatorMailDue()
  log.warn({ stage: 'accept', recipient: address }, 'mail for the operator')
}

async function takeTest(arrival: Arrival, message: Buffer, world: World): Promise<SmtpReply> {
  const { config, destinations } = world
  const never = judgeMailClass(
    arrival,
    destinations.map(({ domain }) => domain),
  )
  const answered = await confirmByAnswer(arrival, never, world)
  if (answered !== null) return answered
  if (never !== null) return await refuse(arrival, neverReply(never), world)
  const overBudget = await judgeBudget(arrival, [], world)
  if (overBudget !== null) return await refuse(arrival, overBudget, world)

  const { proofs, admission } = await admit(arrival, message, clientKind(arrival, world), world)
  const standing = await standingOf(arrival, proofs, admission, world)
  if (typeof standing !== 'string') return await refuse(arrival, standing, world)
  // In turn, so that two mails at once don't both find room for the last test.
  return await world.inTurn.run(`mailbox ${normaliseMailbox(arrival.envelope.sender)}`, async () => {
    const full = await judgeBudget(
      arrival,
      standing === 'authenticated' ? [] : ['neutral', 'unchecked'],
      world,
    )
    if (full !== null) return await refuse(arrival, full, world)
    return await openCase(arrival, message, proofs, standing, world)
  })

  async function openCase(
    arrival: Arrival,
    raw: Buffer,
    proofs: Proofs,
    standing: Standing,
    { clock, dice, store, log, background }: World,
  ): Promise<SmtpReply> {
    const { sender } = arrival.envelope
    const opened = clock.now()
    const closes = opened + config.delivery.lifetime + config.settle.bounceWindow
    const fresh = {
      ...{ id: dice.caseId(), page: dice.pageId(), opened, closes, sender, standing, arrival, proofs },
      mailbox: normaliseMailbox(sender),
      clientKind: clientKind(arrival, world),
    }
    const chosen = chosenFamily(arrival, fresh.clientKind)
    await store.openCase({ ...fresh, domain: domainOf(sender), chosenFamily: chosen, raw })
    const client = arrival.client.address
    log.info({ case: fresh.id, stage: 'accept', client, standing, bytes: arrival.bytes }, 'test mail taken')
    const theCase: Case = {
      ...freshEvidence(arrival, fresh.clientKind),
      ...fresh,
      ...{ state: 'open', events: [] },
    }
    background.start('answer', () => answerMail(theCase, world))
    const link = pageLink(fresh.page, config)
    return smtpReply(250, '2.0.0', 'reply.taken', { case: fresh.id, link: link === null ? '' : ` ${link}` })
  }
}

/** An answer to one of our letters, by a person or a machine, confirms it and starts no new round. */
async function confirmByAnswer(
  { headers, id }: Arrival,
  never: NeverAnswered | null,
  world: World,
): Promise<SmtpReply | null> {
  const { clock, store, log } = world
  for (const messageId of headers.references.toReversed()) {
    const found = await store.findMessage(messageId)
    if (found === null) continue
    const by = never === null ? 'reply' : 'auto-reply'
    await store.addConfirmation(found.caseId, {
      id: `confirmation-${id}`,
      letterId: found.letterId,
      at: clock.now(),
      by,
    })
    log.info({ case: found.caseId, stage: 'settle', by }, 'letter confirmed')
    world.background.start('take back', () => takeBack(found.caseId, world))
    return smtpReply(250, '2.0.0', 'reply.confirmed')
  }
  return null
}

const neverReply = ({ why, named }: NeverAnswered): SmtpReply =>
  smtpReply(550, '5.7.1', why === 'own-address' ? 'reply.own-address' : 'reply.never-answered', { named })

/** How a mail may be answered, or why not now, or never (verdicts.md, "Who is answered"). */
async function standingOf(
  { client, envelope }: Arrival,
  { spf, dmarc }: Proofs,
  admission: Admission,
  { clock, store }: World,
): Promise<Standing | SmtpReply> {
  switch (admission.as) {
    case 'authenticated':
    case 'neutral':
    case 'unchecked':
      return admission.as
    case 'temporary': {
      const now = clock.now()
      const network = clientNetwork(client.address)
      const recipient = envelope.recipients[0]?.address ?? ''
      const before = await store.countTemporary(network, envelope.sender, recipient, now - dayMs)
      const patient = before.count < 2 && now - (before.first ?? now) < 30 * minuteMs
      return patient ? smtpReply(451, '4.4.3', 'reply.temporary', { what: admission.what }) : 'unchecked'
    }
    case 'forged': {
      const domain =
        dmarc.state === 'seen' && admission.by === 'dmarc' ? dmarc.value.domain : domainOf(envelope.sender)
      const finding = spf.state === 'seen' ? (spf.value.record ?? spf.value.result) : ''
      const facts = { domain, client: client.address, finding }
      return smtpReply(550, admission.enhanced, `reply.forged-${admission.by}`, facts)
    }
  }
}

/** R14: counted in cases, for each reserves two letters. With standings, the limits of the unauthenticated count. */
async function judgeBudget(
  { envelope }: Arrival,
  standing: Standing[],
  { clock, config, store }: World,
): Promise<SmtpReply | null> {
  const now = clock.now()
  const { lettersPerMailbox, letters, unauthenticated } = config.limits
  const mailbox = normaliseMailbox(envelope.sender)
  const domain = domainOf(envelope.sender)
  const perTest = ({ count, ms }: { count: number; ms: number }) => ({ count: Math.floor(count / 2), ms })
  const budgets = [
    { key: 'reply.budget-mailbox', of: { mailbox }, rate: perTest(lettersPerMailbox) },
    { key: 'reply.budget-all', of: {}, rate: perTest(letters) },
    ...(standing.length === 0
      ? []
      : ([
          { key: 'reply.budget-mailbox', of: { mailbox }, rate: unauthenticated.testsPerMailbox },
          { key: 'reply.budget-domain', of: { domain, standing }, rate: unauthenticated.testsPerDomain },
        ] as const)),
  ] as const
  for (const { key, of, rate } of budgets) {
    const { count, oldest } = await store.countCases(now - rate.ms, of)
    if (count < rate.count) continue
    return smtpReply(451, '4.7.1', key, { time: utc((oldest ?? now) + rate.ms) })
  }
  return null
}

/** The facts of a refusal are kept for a short time and counted; nothing is mailed (R13). */
async function refuse(arrival: Arrival, reply: SmtpReply, { clock, store, log }: World): Promise<SmtpReply> {
  const { client, envelope } = arrival
  await store.keepRefusal({
    at: clock.now(),
    network: clientNetwork(client.address),
    sender: envelope.sender,
    recipient: envelope.recipients[0]?.address ?? '',
    enhanced: reply.enhanced ?? '',
    text: reply.text,
  })
  log.info(
    { stage: 'accept', client: client.address, code: reply.code, enhanced: reply.enhanced },
    'test mail refused',
  )
  return reply
}

function refuseWithVerdict(arrival: Arrival, world: World): SmtpReply {
  const evidence = freshEvidence(arrival, clientKind(arrival, world))
  const now = world.clock.now()
  const sentence = describe(diagnoseSendToIpv6Only(evidence, { now, closes: now }))
  const address = `test@${world.config.domains.ipv6Only}`
  return smtpReply(550, '5.7.1', 'reply.reject', { sentence, address })
}

/** R18, R19: the token opens the door; what has an effect is judged by what the message holds. */
async function takeReturned(
  arrival: Arrival,
  token: string,
  message: Buffer,
  world: World,
): Promise<SmtpReply> {
  const { clock, store, log, mail, config } = world
  const reading = readToken(token, world.secret, clock.now())
  const letter = typeof reading === 'string' ? null : await store.findOpenLetter(reading.letterId)
  const address = `test@${config.domains.ipv6Only}`
  if (letter === null) return smtpReply(550, '5.7.1', 'reply.not-a-report', { address })
  const effect = judgeReturn(letter, arrival, await mail.readReport(message))
  const at = clock.now()
  const confirm = { id: `confirmation-${arrival.id}`, letterId: letter.id, at }
  const bounceId = `bounce-${arrival.id}`
  let bounce: Bounce | null = null
  switch (effect.kind) {
    case 'refuse':
      return smtpReply(550, '5.7.1', 'reply.not-a-report', { address })
    case 'unread':
      await store.addBounce(
        letter.caseId,
        asBounce(bounceId, letter.id, at, message, { ...effect.report, kind: 'unread' }),
        null,
      )
      return smtpReply(250, '2.0.0', 'reply.report-unread')
    case 'confirm':
      await store.addConfirmation(letter.caseId, { ...confirm, by: effect.by })
      break
    case 'bounce':
      bounce = asBounce(bounceId, letter.id, at, message, effect.report)
      await store.addBounce(letter.caseId, bounce, effect.state)
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
  return smtpReply(250, '2.0.0', 'reply.report-taken')
}

const clientKind = ({ client }: Pick<Arrival, 'client'>, { ours }: World): ClientKind =>
  ours.clientKind(client.address)
