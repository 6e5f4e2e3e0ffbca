import type { Config } from './config.ts'
import type { Letterhead } from './explain/letterhead.ts'
import type { World } from './journey-world.ts'
import type { Arrival } from './values/arrival.ts'
import { askedFor } from './values/asked-for.ts'
import type { Case } from './values/case.ts'
import { chooseLanguage, type Language } from './values/language.ts'
import { type LetterKind, type LetterRecord, letterPlan, type Words } from './values/letter.ts'
import { mintReturnPath } from './wire/return-path.ts'
import type { NewLetter } from './world/store.ts'

/** A letter can't be composed or signed. Who mends it: the operator (a key), or we. The job is tried again. */
export class CannotWrite extends Error {
  override name = 'CannotWrite'
}

/**
 * Turns words into a letter that can go out: domains and transport by the plan of its kind, a signed return path of
 * its own (R18), composed and signed once, so that every retry sends the same message. Throws `CannotWrite`.
 */
export async function addressLetter(
  kind: LetterKind,
  words: Words,
  theCase: Case,
  { clock, config, dice, mail, secret }: World,
): Promise<NewLetter> {
  const plan = letterPlan[kind]
  const domainOfOurs = { control: config.domains.ipv4Only, six: config.domains.ipv6Only }
  const id = dice.letterId()
  const now = clock.now()
  const expiresAt = now + config.delivery.lifetime
  const envelopeDomain = domainOfOurs[plan.envelope]
  const fromDomain = domainOfOurs[plan.from]
  // A report may come until the case closes, which is at the latest `bounceWindow` after the last acceptance.
  const tokenExpiresAt = expiresAt + config.settle.bounceWindow + dayMs
  const letter = {
    id,
    caseId: theCase.id,
    kind,
    transport: plan.transport,
    envelopeSender: mintReturnPath(
      { letterId: id, domain: envelopeDomain, expiresAt: tokenExpiresAt },
      secret,
    ),
    recipient: theCase.sender,
    messageId: `<${kind}.${id}@${fromDomain}>`,
  }
  const { messageId, references } = theCase.arrival.headers
  const composed = await mail.compose({
    ...letter,
    ...words,
    // Whoever answers an explanation of a bounce, as with the bounce attached, is to come to the same address again.
    from: `${askedFor(theCase.arrival) === 'explanation' ? 'explain' : 'test'}@${fromDomain}`,
    inReplyTo: messageId,
    references: [...references, ...(messageId === null ? [] : [messageId])].slice(-mostReferences),
    date: clock.wall?.() ?? now,
  })
  if (composed.state === 'failed')
    throw new CannotWrite(`Letter ${kind} of case ${theCase.id}: ${composed.code}.`)
  return { ...letter, createdAt: now, expiresAt, dueAt: now, message: composed.message }
}

const dayMs = 86_400_000
const mostReferences = 20

/** What every letter of a case needs to know about us. */
export function letterheadOf({ id, page, arrival, invitedIn }: Case, { config }: World): Letterhead {
  return {
    language: languageFor(arrival, invitedIn, config),
    caseId: id,
    link: pageLink(page, config),
    control: config.domains.ipv4Only,
    six: config.domains.ipv6Only,
  }
}

/**
 * Whom we answer in which language: as the address asks, else as the page of its test, which somebody reads at that
 * moment, else as the mail itself, whose fields are often those of a program that was never set.
 */
export function languageFor(
  { envelope, headers }: Pick<Arrival, 'envelope' | 'headers'>,
  invitedIn: string | null,
  { operator }: Pick<Config, 'operator'>,
): Language {
  const tagged = envelope.recipients.map((one) => (one.kind === 'test' ? one.tags.language : null))
  return chooseLanguage([...tagged, invitedIn, ...headers.languages], operator.languages)
}

/** The address of a case's page; null where the operator has set no `web.url`. */
export const pageLink = (page: string, { web }: Pick<Config, 'web'>): string | null =>
  web.url === null ? null : `${web.url.replace(/\/$/, '')}/t/${page}`

/** A new letter as the store will tell of it. */
export const asRecord = (letter: Omit<LetterRecord, 'state' | 'acceptedAt' | 'attempts'>): LetterRecord => ({
  ...letter,
  state: 'queued',
  acceptedAt: null,
  attempts: [],
})
