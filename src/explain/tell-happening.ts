import type { Attempt } from '../values/attempt.ts'
import { type ReportedRecipient, withoutType } from '../values/bounce.ts'
import type { Case, CaseEvent } from '../values/case.ts'
import type { Confirmation } from '../values/evidence.ts'
import { familyName } from '../values/family.ts'
import type { Happening } from '../values/happenings.ts'
import type { Knock } from '../values/knock.ts'
import type { LetterRecord } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import type { OwnCheck } from '../values/own-check.ts'
import { knockTrouble } from '../values/told-trouble.ts'
import type { Facts } from '../values/verdict.ts'
import type { Say } from './catalogue.ts'
import { forPage, wordsForPage } from './for-page.ts'
import { troubleWords, wordsOfFault, wordsOfTry } from './own-words.ts'
import type { CaseView, TimelineEntry, Tone } from './page-values.ts'
import type { TextKey } from './text-key.ts'

/** What a page says of one happening. */
export type Told = Pick<TimelineEntry, 'tone' | 'text' | 'words'>

/** One happening in the words of the page; null where there are none for people. */
export function tellHappening(
  happening: Happening,
  { theCase, handed }: Pick<CaseView, 'theCase' | 'handed'>,
  say: Say,
): Told | null {
  switch (happening.what) {
    case 'connected':
    case 'greeted':
    case 'encrypted':
    case 'mail':
    case 'taken':
      return tellArrival(happening.what, theCase, say)
    case 'proofs':
      return tellProofs(theCase, say)
    case 'looked':
      return good(say('timeline.looked'))
    case 'looked-further':
      return good(say('timeline.looked-further'))
    case 'letter-written':
      return good(say(`timeline.written.${happening.letter.kind}`))
    case 'attempt':
      return tellAttempt(happening.letter, happening.attempt, say)
    case 'gave-up':
      return told('bad', say('timeline.gave-up', { letter: nameOf(say, happening.letter) }))
    case 'report': {
      const { letter, bounce } = happening
      const [first] = bounce.recipients
      const words = wordsIn(first) ?? bounce.explanationText
      const text = say(`timeline.report.${bounce.kind}`, { letter: nameOf(say, letter) })
      return told(reportTones[bounce.kind], text, words)
    }
    case 'handed': {
      const explained = handed.find(({ bounce }) => bounce.id === happening.handed.id)
      const [first] = explained?.reasons ?? []
      const reason = first === undefined ? 'none' : say(`reason.${first.reason}.short`)
      const words = wordsIn(happening.handed.report.recipients[0])
      return told('good', say('timeline.handed', { reason }), words)
    }
    case 'confirmed': {
      const letter = nameOf(say, happening.letter)
      return good(say(`timeline.confirmed.${howConfirmed(happening.confirmation)}`, { letter }))
    }
    case 'callout': {
      const { callout, letter } = happening
      const { client, code } = callout
      const text = say('timeline.callout', { client, code, letter: nameOf(say, letter) })
      return told(code < 300 ? 'good' : 'trouble', text)
    }
    case 'knock':
      return tellKnock(happening.knock, say)
    case 'own-check':
      return tellOwnCheck(happening.check, say)
    case 'event':
      return tellEvent(happening.event, say)
    case 'closed':
      return good(say('timeline.closed'))
  }
}

export const reportTones = {
  failed: 'bad',
  delayed: 'trouble',
  delivered: 'good',
  relayed: 'unknown',
  expanded: 'unknown',
  'auto-reply': 'good',
  unread: 'unknown',
} as const satisfies Record<string, Tone>

/** Of what a server said; more stands among the letters. */
const mostWords = 160

const told = (tone: Tone, text: string, words: string | null = null): Told => ({
  tone,
  text: forPage(text),
  words: words === null ? null : wordsForPage(words, mostWords),
})

const good = (text: string): Told => told('good', text)

type ArrivalStep = 'connected' | 'greeted' | 'encrypted' | 'mail' | 'taken'

function tellArrival(step: ArrivalStep, { arrival, looks, clientKind }: Case, say: Say): Told {
  const { client, family, helo, tls, envelope, bytes } = arrival
  switch (step) {
    case 'connected': {
      const names = looks?.clientNames
      const name = names?.state === 'seen' ? (names.value[0] ?? 'none') : 'none'
      const facts = { name, address: client.address, family: familyName(family) }
      const isNative = family === 'ipv6' && clientKind === 'global'
      return told(isNative ? 'good' : 'trouble', say('timeline.connected', facts))
    }
    case 'greeted':
      return good(say('timeline.greeted', { name: helo.name }))
    case 'encrypted':
      return good(say('timeline.encrypted', { version: tls?.version ?? '' }))
    case 'mail':
      return good(say('timeline.mail', { sender: envelope.sender === '' ? 'none' : envelope.sender }))
    case 'taken':
      return good(say('timeline.taken', { bytes }))
  }
}

const standingTones = {
  authenticated: 'good',
  neutral: 'trouble',
  unchecked: 'unknown',
} as const satisfies Record<Case['standing'], Tone>

/** The results by the words of their standards (RFC 8601 §2.7), which are in no language. */
function tellProofs({ proofs: { spf, dkim, dmarc }, standing }: Case, say: Say): Told {
  const word = (look: Observation<{ result: string }>): string =>
    look.state === 'seen' ? look.value.result : look.state === 'absent' ? 'none' : 'temperror'
  const signatures = dkim.state === 'seen' ? dkim.value : []
  const best = signatures.find(({ result }) => result === 'pass') ?? signatures[0]
  const facts = {
    spf: word(spf),
    dkim: best?.result ?? (dkim.state === 'failed' ? 'temperror' : 'none'),
    dmarc: word(dmarc),
  }
  return told(standingTones[standing], say('timeline.proofs', facts))
}

/** One try, as the timeline and the list of tries say it. */
export function tellAttempt(letter: LetterRecord, attempt: Attempt, say: Say): Told {
  const { host, address, family, stage, code, enhanced } = attempt
  const facts: Facts = {
    letter: nameOf(say, letter),
    host: host ?? 'none',
    address: address ?? '',
    family: family === null ? 'none' : familyName(family),
    stage: say(`stage.${stage}`),
  }
  const words = [code, enhanced, wordsOfTry(say, attempt)]
    .filter((one) => one !== null && one !== '')
    .join(' ')
  return told(attemptTones[attempt.outcome], say(attemptKey(attempt), facts), words)
}

export const attemptTones = {
  accepted: 'good',
  refused: 'bad',
  deferred: 'trouble',
  network: 'trouble',
  ours: 'unknown',
} as const satisfies Record<Attempt['outcome'], Tone>

function attemptKey({ outcome, trouble }: Attempt): TextKey {
  if (outcome === 'accepted') return 'timeline.attempt.accepted'
  if (outcome === 'ours') return 'timeline.attempt.ours'
  switch (trouble) {
    case null:
      return outcome === 'refused' ? 'timeline.attempt.refused' : 'timeline.attempt.deferred'
    case 'dns':
      return outcome === 'refused' ? 'timeline.attempt.no-way' : 'timeline.attempt.dns'
    case 'refused':
    case 'timed-out':
    case 'unreachable':
      return 'timeline.attempt.unreached'
    case 'lost':
    case 'tls':
    case 'protocol':
      return 'timeline.attempt.broken-off'
    case 'policy':
      return 'timeline.attempt.policy'
    case 'crowded':
      return 'timeline.attempt.ours'
  }
}

/** By what a person calls a letter. */
export const nameOf = (say: Say, letter: Pick<LetterRecord, 'kind'> | undefined): string =>
  say(`timeline.letter.${letter?.kind ?? 'unknown'}`)

const howConfirmed = ({ by, found }: Confirmation) => (by === 'page' ? (found ?? by) : by)

function tellKnock(look: Observation<Knock>, say: Say): Told | null {
  if (look.state !== 'seen') return null
  const { host, address, family, text, code } = look.value
  const how = howKnocked(look.value)
  const facts = { host, address, family: familyName(family), how }
  const tone = how === 'answered' ? 'good' : how === 'ours' ? 'unknown' : 'trouble'
  const trouble = knockTrouble(look.value)
  const said = trouble === null ? text : troubleWords(say, trouble, text, '')
  const words = how === 'answered' ? null : [code, said].filter((one) => one !== null).join(' ')
  return told(tone, say('timeline.knock', facts), words)
}

/** What a server said, and not by which protocol. */
const wordsIn = (recipient: Pick<ReportedRecipient, 'diagnosticCode'> | undefined): string | null =>
  typeof recipient?.diagnosticCode === 'string' ? withoutType(recipient.diagnosticCode) : null

/** What a knock met, in one word. */
export function howKnocked({
  trouble,
  stage,
}: Knock): 'answered' | 'refused' | 'silent' | 'unreached' | 'ours' | 'broken-off' {
  switch (trouble) {
    case null:
      return stage === 'done' ? 'answered' : 'broken-off'
    case 'refused':
      return 'refused'
    case 'timed-out':
      return 'silent'
    case 'unreachable':
      return 'unreached'
    case 'ours':
      return 'ours'
    case 'lost':
    case 'tls':
    case 'protocol':
      return 'broken-off'
  }
}

/** How our own side looked, in one word. */
export function howWeAre({ ipv6, ipv4, dns, records }: OwnCheck): 'failed' | 'works' | 'unknown' {
  const parts = [ipv6, ipv4, dns]
  const hasFault = records.state === 'seen' && records.value.length > 0
  if (hasFault || parts.some(({ state }) => state === 'failed')) return 'failed'
  const works = records.state === 'seen' || parts.some(({ state }) => state === 'seen')
  return works ? 'works' : 'unknown'
}

function tellOwnCheck(check: OwnCheck, say: Say): Told {
  const how = howWeAre(check)
  const tones = { failed: 'trouble', works: 'good', unknown: 'unknown' } as const
  const faults =
    check.records.state === 'seen' ? check.records.value.map((one) => wordsOfFault(say, one)) : []
  return told(tones[how], say('timeline.own-check', { how }), faults.length === 0 ? null : faults.join('; '))
}

/** What events there are is for the rooms that write them; one of a newer database has no words here. */
function tellEvent({ what }: CaseEvent, say: Say): Told | null {
  switch (what) {
    case 'said-missing':
      return told('trouble', say('timeline.said-missing'))
    case 'explanation-dropped':
      return told('bad', say('timeline.event.explanation-dropped'))
    case 'letter-dropped':
      return told('trouble', say('timeline.event.letter-dropped'))
    case 'opted-out':
      return told('unknown', say('timeline.event.opted-out'))
    case 'looks-repeated':
      return good(say('timeline.event.looks-repeated'))
  }
  return null
}
