import type { OwnQuestion } from './collect/check-own-side.ts'
import { collectLooks } from './collect/collect-looks.ts'
import {
  contactsOf,
  contactsOfKnocks,
  dnsTroubleIn,
  dnsTroubleOf,
  looksByResolver,
  nameServerTrouble,
  noteContacts,
  questionsAbout,
  type Sources,
} from './collect/own-questions.ts'
import { reportWords } from './diagnose/letter-facts.ts'
import { type RefusalCause, readRefusal } from './diagnose/read-refusal.ts'
import { lookFurther } from './journey-further.ts'
import type { World } from './journey-world.ts'
import { looksRepeated } from './settle/looks-need-repeating.ts'
import type { Attempt } from './values/attempt.ts'
import type { NewBounce } from './values/bounce.ts'
import type { Case } from './values/case.ts'
import type { FurtherLooks } from './values/evidence.ts'
import type { Knock } from './values/knock.ts'
import { type LetterRecord, letterPlan } from './values/letter.ts'
import type { Observation } from './values/observation.ts'
import type { OwnCheck } from './values/own-check.ts'
import { lookBy } from './world/look.ts'

const nothing: OwnQuestion = { ipv6: null, ipv4: null, dns: null, records: null }

/**
 * After each round, before its end is judged: whether our own side could be the reason of what failed in it. Null where
 * nothing did, so that a letter that is taken costs no look.
 */
export async function checkAfterRound(
  { id }: Pick<LetterRecord, 'id'>,
  round: number,
  attempts: readonly Attempt[],
  sources: Sources,
  { ours }: World,
): Promise<OwnCheck | null> {
  const contacts = contactsOf(attempts)
  noteContacts(ours.side, contacts)
  const question = {
    ...questionsAbout(contacts, sources),
    dns: dnsTroubleOf(attempts),
    records: recordsNamedIn(attempts),
  }
  return isNothing(question) ? null : await ours.check(`own-${id}-${round}`, question)
}

/** After looks, before anything is concluded from those that failed: kept with the case where one was needed. */
export async function checkAfterLooks(
  { id, looks, further }: Pick<Case, 'id' | 'looks' | 'further'>,
  { ours, store, transports }: World,
): Promise<OwnCheck[]> {
  const all = looksByResolver({ looks, further })
  const question = {
    ...nothing,
    dns: dnsTroubleIn(all, looks?.spf ?? null),
    ipv6: further === null ? null : nameServerTrouble(further, transports['dual-stack'].ipv6),
  }
  if (isNothing(question)) return []
  const check = await ours.check(`own-${looks === null ? 'further' : 'looks'}-${all[0]?.at ?? 0}`, question)
  await store.addOwnCheck(id, check)
  return [check]
}

/** After knocks, before they are kept: who did not answer them may have never been reached. */
export async function checkAfterKnocks(
  caseId: string,
  knocks: readonly Observation<Knock>[],
  { ours, store, transports }: World,
): Promise<void> {
  const contacts = contactsOfKnocks(knocks)
  noteContacts(ours.side, contacts)
  const question = { ...nothing, ...questionsAbout(contacts, transports['dual-stack']) }
  if (isNothing(question)) return
  await store.addOwnCheck(caseId, await ours.check(`own-knocks-${knocks[0]?.at ?? 0}`, question))
}

/**
 * A report that names our records is no reason to blame anybody before they were looked at; and one on a letter whose
 * sender is in the IPv6-only domain is compared with those that did not come, which our IPv4 may have kept away.
 */
export async function checkAfterReport(
  { caseId, kind }: Pick<LetterRecord, 'caseId' | 'kind'>,
  bounce: NewBounce,
  { clock, ours, store, transports }: World,
): Promise<void> {
  if (bounce.kind !== 'failed') return
  const question: OwnQuestion = {
    ...nothing,
    ipv4:
      letterPlan[kind].envelope === 'six'
        ? { since: clock.now(), addresses: [], from: transports['dual-stack'].ipv4, local: null }
        : null,
    records: namesOurRecords(reportWords(bounce)) ? { askers: [] } : null,
  }
  if (isNothing(question)) return
  await store.addOwnCheck(caseId, await ours.check(`own-${bounce.id}`, question))
}

/** A look at the parts that a case still waits for; what follows from it is to be judged anew. */
export async function checkAgain(
  theCase: Pick<Case, 'id' | 'ownChecks'>,
  parts: { dns?: boolean; records?: boolean },
  { clock, ours, store }: World,
): Promise<void> {
  const { dns = false, records = false } = parts
  const check = await ours.check(`own-again-${theCase.ownChecks.length}`, {
    ...nothing,
    dns: dns ? { since: clock.now() } : null,
    records: records ? { askers: [] } : null,
  })
  await store.addOwnCheck(theCase.id, check)
}

/** The looks anew, for those made while our own DNS was down say nothing; SPF and DKIM too, while we have the mail. */
export async function repeatLooks(theCase: Case, world: World): Promise<void> {
  const { clock, store, mail, log } = world
  const { arrival } = theCase
  const message = await store.readArrived(theCase.id)
  const proofs =
    message === null
      ? theCase.proofs
      : await mail.authenticate({
          message,
          client: arrival.client.address,
          helo: arrival.helo.name,
          sender: arrival.envelope.sender,
          hostname: arrival.hostname,
        })
  const looks = await collectLooks(arrival, proofs, world.resolverForCase(), lookBy(clock))
  const again: { further?: FurtherLooks } =
    theCase.further === null ? {} : { further: await lookFurther(theCase, looks, world) }
  await checkAfterLooks({ id: theCase.id, looks, further: again.further ?? null }, world)
  await store.keepLooks(theCase.id, { looks, ...again })
  await store.addEvent(theCase.id, {
    at: clock.now(),
    what: looksRepeated,
    text: 'Our own DNS had failed at the looks, so they were made again.',
  })
  log.info({ case: theCase.id, stage: 'collect' }, 'looked at the world again')
}

const isNothing = ({ ipv6, ipv4, dns, records }: OwnQuestion): boolean =>
  ipv6 === null && ipv4 === null && dns === null && records === null

/** What a refusal can hang on that stands in our own DNS; for the latter two somebody may have asked us back. */
const inOurDns: readonly RefusalCause[] = ['our-records', 'sender-domain', 'header-from']

const namesOurRecords = (words: string): boolean => inOurDns.includes(readRefusal(words))

function recordsNamedIn(attempts: readonly Attempt[]): OwnQuestion['records'] {
  const naming = attempts.filter(
    ({ code, outcome, text }) => code !== null && outcome !== 'accepted' && namesOurRecords(text),
  )
  if (naming.length === 0) return null
  const askers = naming.filter(({ text }) => readRefusal(text) !== 'our-records')
  return { askers: askers.flatMap(({ address }) => address ?? []) }
}
