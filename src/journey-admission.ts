import type { Admission } from './diagnose/judge-admission.ts'
import { type EchoLimits, judgeEcho } from './diagnose/judge-echo.ts'
import { judgeMailClass, type NeverAnswered } from './diagnose/judge-mail-class.ts'
import { smtpReply } from './explain/smtp-replies.ts'
import { admit, beginLooks, takeBack } from './journey.ts'
import { answer } from './journey-handed.ts'
import { languageFor, pageLink } from './journey-letters.ts'
import { refuseOptedOut } from './journey-opt-out.ts'
import type { World } from './journey-world.ts'
import { clientNetwork } from './values/address.ts'
import type { Arrival, Recipient } from './values/arrival.ts'
import { askedFor, handsIn } from './values/asked-for.ts'
import type { Case, Standing } from './values/case.ts'
import { chosenFamily } from './values/chosen-family.ts'
import type { ClientKind } from './values/client-kind.ts'
import { freshEvidence, type Proofs } from './values/evidence.ts'
import type { Language } from './values/language.ts'
import { domainOf, normaliseMailbox } from './values/mailbox.ts'
import type { SmtpReply } from './values/smtp-reply.ts'
import { utc } from './values/utc.ts'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * A mail to a test address, to `explain@`, or to both: may it be answered, and what does its sender's server hear? A 250
 * comes after case, message and job are on disk (R1). Whatever it asks for, it opens one case (R17).
 */
export async function takeAsked(arrival: Arrival, message: Buffer, world: World): Promise<SmtpReply> {
  const { destinations } = world
  const language = await languageOfRefusal(arrival, world)
  const never = judgeMailClass(
    arrival,
    destinations.map(({ domain }) => domain),
  )
  const answered = await confirmByAnswer(arrival, message, never, language, world)
  if (answered !== null) return answered
  if (never !== null) return await refuse(arrival, neverReply(arrival, never, language), world)
  const echo = await refuseEcho(arrival, language, world)
  if (echo !== null) return await refuse(arrival, echo, world)
  const overBudget = await judgeBudget(arrival, [], language, world)
  if (overBudget !== null) return await refuse(arrival, overBudget, world)

  const { proofs, admission } = await admit(arrival, message, clientKind(arrival, world), world)
  const standing = await standingOf(arrival, proofs, admission, language, world)
  if (typeof standing !== 'string') return await refuse(arrival, standing, world)
  const unwanted = await refuseOptedOut(arrival, standing, language, world)
  if (unwanted !== null) return await refuse(arrival, unwanted, world)
  // In turn, so that two mails at once don't both find room for the last test.
  return await world.inTurn.run(`mailbox ${normaliseMailbox(arrival.envelope.sender)}`, async () => {
    const full = await judgeBudget(
      arrival,
      standing === 'authenticated' ? [] : ['neutral', 'unchecked'],
      language,
      world,
    )
    if (full !== null) return await refuse(arrival, full, world)
    return await openCase(arrival, message, proofs, standing, world)
  })
}

async function openCase(
  arrival: Arrival,
  raw: Buffer,
  proofs: Proofs,
  standing: Standing,
  world: World,
): Promise<SmtpReply> {
  const { clock, config, dice, store, log, background } = world
  const { sender } = arrival.envelope
  const opened = clock.now()
  const closes = opened + config.delivery.lifetime + config.settle.bounceWindow
  const fresh = {
    ...{ id: dice.caseId(), page: dice.pageId(), opened, closes, sender, standing, arrival, proofs },
    mailbox: normaliseMailbox(sender),
    clientKind: clientKind(arrival, world),
  }
  const chosen = chosenFamily(arrival, fresh.clientKind)
  const keeping = store.openCase({
    ...fresh,
    ...{ domain: domainOf(sender), chosenFamily: chosen, tag: invitedBy(arrival.envelope), raw },
  })
  const asked = askedFor(arrival)
  // While the disk is waited for, the DNS has time to answer.
  let looks = asked === 'test' ? beginLooks(fresh, world) : null
  const kept = await keeping
  const client = arrival.client.address
  log.info({ case: fresh.id, stage: 'accept', asked, client, standing, bytes: arrival.bytes }, 'mail taken')
  const theCase: Case = {
    ...freshEvidence(arrival, fresh.clientKind),
    ...fresh,
    ...kept,
    ...{ state: 'open', events: [] },
  }
  background.start('answer', () => {
    const begun = looks
    // What has to be done again, for the store had no room, may be long after: then it looks anew.
    looks = null
    return answer(theCase, world, begun)
  })
  const link = pageLink(theCase.page, config)
  const key = asked === 'explanation' ? 'reply.handed' : 'reply.taken'
  const language = languageFor(arrival, kept.invitedIn, config)
  return smtpReply(language, 250, '2.0.0', key, { case: fresh.id, link: link === null ? '' : ` ${link}` })
}

/** An answer to one of our letters, by a person or a machine, confirms it and starts no new round. */
async function confirmByAnswer(
  arrival: Arrival,
  message: Buffer,
  never: NeverAnswered | null,
  language: Language,
  world: World,
): Promise<SmtpReply | null> {
  const { clock, store, log, mail } = world
  for (const messageId of arrival.headers.references.toReversed()) {
    const found = await store.findMessage(messageId)
    if (found === null) continue
    // Whom we asked for the bounce as an attachment answers with it.
    const bringsBounce = never === null && handsIn(arrival) && (await mail.readForwarded(message)).length > 0
    if (bringsBounce) return null
    const by = never === null ? 'reply' : 'auto-reply'
    await store.addConfirmation(found.caseId, {
      id: `confirmation-${arrival.id}`,
      letterId: found.letterId,
      at: clock.now(),
      by,
    })
    log.info({ case: found.caseId, stage: 'settle', by }, 'letter confirmed')
    world.background.start('take back', () => takeBack(found.caseId, world))
    return smtpReply(language, 250, '2.0.0', 'reply.confirmed')
  }
  return null
}

function neverReply(arrival: Arrival, { why, named }: NeverAnswered, language: Language): SmtpReply {
  if (why === 'own-address') return smtpReply(language, 550, '5.7.1', 'reply.own-address', { named })
  const isHandedIn = askedFor(arrival) === 'explanation'
  return smtpReply(language, 550, '5.7.1', isHandedIn ? 'reply.hand-in-yourself' : 'reply.never-answered', {
    named,
  })
}

/** How a mail may be answered, or why not now, or never (verdicts.md, "Who is answered"). */
async function standingOf(
  arrival: Arrival,
  { spf, dmarc }: Proofs,
  admission: Admission,
  language: Language,
  { clock, store }: World,
): Promise<Standing | SmtpReply> {
  const { client, envelope } = arrival
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
      return patient
        ? smtpReply(language, 451, '4.4.3', 'reply.temporary', { what: admission.what })
        : 'unchecked'
    }
    case 'forged': {
      const domain =
        dmarc.state === 'seen' && admission.by === 'dmarc' ? dmarc.value.domain : domainOf(envelope.sender)
      const finding = spf.state === 'seen' ? (spf.value.record ?? spf.value.result) : ''
      const facts = { domain, client: client.address, finding }
      return smtpReply(language, 550, admission.enhanced, `reply.forged-${admission.by}`, facts)
    }
  }
}

/**
 * R16: a loop with a machine that nothing gives away. For good, or its server would bring the mail again once that is no
 * echo any more.
 */
async function refuseEcho(
  arrival: Arrival,
  language: Language,
  { clock, config, store }: World,
): Promise<SmtpReply | null> {
  const { envelope } = arrival
  const now = clock.now()
  const most = echoLimits(config)
  const recent = await store.recentTests(normaliseMailbox(envelope.sender), now - dayMs, mostRecent(most))
  const recipients = envelope.recipients.map(({ address }) => address)
  const domains = { six: config.domains.ipv6Only, control: config.domains.ipv4Only }
  const echo = judgeEcho({ at: now, recipients }, recent, domains, most)
  return echo === null
    ? null
    : smtpReply(language, 550, '5.7.1', 'reply.echo', { time: comeBack(echo.until) })
}

/**
 * Who tests all day may do so: in all it is twice the tests of an hour. Where an operator lets a mailbox have much more,
 * as for a trial with many mails, that is no loop either.
 */
function echoLimits({ limits }: World['config']): EchoLimits {
  const { count } = limits.lettersPerMailbox
  return { toControl: Math.max(3, Math.floor(count / 6)), inAll: Math.max(20, count) }
}

/** More than it takes to see a loop, and never many. */
const mostRecent = ({ inAll }: EchoLimits): number => Math.min(inAll + 30, 200)

/** R14: counted in cases, for each reserves two letters. With standings, the limits of the unauthenticated count. */
async function judgeBudget(
  arrival: Arrival,
  standing: Standing[],
  language: Language,
  { clock, config, store }: World,
): Promise<SmtpReply | null> {
  const { envelope } = arrival
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
  const full = await Promise.all(
    budgets.map(async ({ key, of, rate }) => {
      const { count, leaving } = await store.countCases(now - rate.ms, of, rate.count)
      // One that was opened so long ago to the very millisecond counts still.
      return count < rate.count ? [] : [{ key, until: (leaving ?? now) + rate.ms + 1 }]
    }),
  )
  // Who comes back when the others have room, and this one not yet, would have been told wrong.
  const [last] = full.flat().toSorted((one, other) => other.until - one.until)
  return last === undefined
    ? null
    : smtpReply(language, 451, '4.7.1', last.key, { time: comeBack(last.until) })
}

/** Rounded up, so that whoever comes back then is not too early. */
const comeBack = (ms: number): string => utc(Math.ceil(ms / 1_000) * 1_000, 'second')

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
  const tag = invitedBy(envelope)
  if (tag !== null)
    await store.noteInvited(tag, {
      ...{ at: clock.now(), sender: envelope.sender, client: client.address },
      ...{ code: reply.code, enhanced: reply.enhanced, text: reply.text },
    })
  log.info(
    { stage: 'accept', client: client.address, code: reply.code, enhanced: reply.enhanced },
    'mail refused',
  )
  return reply
}

/** As what is answered, whoever reads a page that waits for this mail is told in its language why it was not taken. */
async function languageOfRefusal(arrival: Arrival, { config, store }: World): Promise<Language> {
  const tag = invitedBy(arrival.envelope)
  return languageFor(arrival, tag === null ? null : await store.waitsIn(tag), config)
}

/** The tag of a test that was begun on the page. */
export const invitedBy = ({ recipients }: { recipients: readonly Recipient[] }): string | null =>
  recipients.map((one) => (one.kind === 'test' ? one.tags.test : null)).find((tag) => tag !== null) ?? null

const clientKind = ({ client }: Pick<Arrival, 'client'>, { ours }: World): ClientKind =>
  ours.clientKind(client.address)
