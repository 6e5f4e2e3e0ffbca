import { contactsOf, noteContacts } from './collect/own-questions.ts'
import { writeOperatorMail } from './explain/write-operator-mail.ts'
import { leaseOf } from './journey-jobs.ts'
import type { World } from './journey-world.ts'
import { deliverRound } from './send/deliver-round.ts'
import { planNextRound, usualFinalities } from './send/next-round.ts'
import type { OperatorMail } from './world/store.ts'
import { untilStored } from './world/until-stored.ts'

const lookAgainMs = 60_000

export interface OperatorMailRunner {
  /** There is something to forward. */
  due(): void
  stop(): void
}

/**
 * Forwards mail for postmaster@ and abuse@ to `operator.email` (R4), with retries like a letter's; without such an
 * address it stays in the database, and the log tells of each. The envelope sender is null, so nothing can loop.
 */
export function startOperatorMail(world: World): OperatorMailRunner {
  const { clock, config, store, log, background } = world
  const to = config.operator.email
  let cancel: () => void = () => undefined
  let running = false
  let stopped = false

  const run = async (): Promise<void> => {
    if (running || stopped || to === null) return
    running = true
    try {
      for (;;) {
        const mail = stopped ? null : await store.claimOperatorMail(clock.now(), leaseOf(config))
        if (mail === null) break
        await forward(mail, to, world)
      }
    } catch (error) {
      log.warn({ err: error }, 'mail for the operator could not be forwarded')
    } finally {
      running = false
      if (!stopped) cancel = clock.after(lookAgainMs, due)
    }
  }
  const due = (): void => {
    cancel()
    background.start('operator mail', run)
  }
  due()
  return {
    due,
    stop() {
      stopped = true
      cancel()
    },
  }
}

async function forward(mail: OperatorMail, to: string, world: World): Promise<void> {
  const { clock, config, dice, log, mail: workers, sending, store, transports } = world
  const id = dice.letterId()
  const domain = config.domains.ipv4Only
  const envelope = { id, envelopeSender: '', recipient: to, expiresAt: mail.at + config.delivery.lifetime }
  const composed = await workers.compose({
    ...writeOperatorMail({ ...mail, raw: mail.raw.toString('latin1') }),
    ...envelope,
    ...{ caseId: null, kind: 'operator', transport: 'dual-stack', from: `postmaster@${domain}` },
    ...{
      messageId: `<operator.${id}@${domain}>`,
      inReplyTo: null,
      references: [],
      date: clock.wall?.() ?? clock.now(),
    },
  })
  if (composed.state === 'failed') {
    log.error({ code: composed.code }, 'mail for the operator could not be composed')
    await store.endOperatorMail(mail.id, clock.now() + config.delivery.lifetime)
    return
  }
  const letter = { ...envelope, message: composed.message }
  const attempts = await deliverRound(letter, transports['dual-stack'], mail.tries, sending)
  if (sending.signal?.aborted) return
  noteContacts(world.ours.side, contactsOf(attempts))
  const policy = { retryMs: config.delivery.retry, finalities: usualFinalities }
  const end = planNextRound({ ...letter, createdAt: mail.at }, attempts, policy, clock.now())
  await untilStored({ clock, signal: sending.signal }, () => store.endOperatorMail(mail.id, end.dueAt))
  const last = end.attempts.at(-1)
  const fields = { stage: 'send', state: end.state, code: last?.code, text: last?.text }
  if (end.state === 'failed') log.error(fields, 'mail for the operator could not be delivered')
  else log.info(fields, 'mail for the operator was sent')
}
