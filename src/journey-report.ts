import type { Config } from './config.ts'
import { classifyReport } from './diagnose/classify-report.ts'
import { diagnose } from './diagnose/diagnose.ts'
import { describe } from './explain/describe.ts'
import { momentOf } from './journey-moment.ts'
import { askedFor } from './values/asked-for.ts'
import { type Bounce, gotThrough, type Report } from './values/bounce.ts'
import type { Case } from './values/case.ts'
import { observationsOf } from './values/evidence.ts'
import { familyName } from './values/family.ts'
import type { HandedBounce } from './values/handed-bounce.ts'
import { type Happening, happeningsOf } from './values/happenings.ts'
import type { LetterRecord } from './values/letter.ts'
import type { Observation } from './values/observation.ts'
import { abilities, type Verdict } from './values/verdict.ts'

/** ms since 1970 as the contract writes times: ISO 8601, UTC. */
const iso = (ms: number): string => new Date(ms).toISOString()

/** A case with its verdicts as they stand at `now`, in the contract's JSON (contract.md, `report --json`). */
export function reportOn(theCase: Case, now: number, config: Pick<Config, 'delivery'>) {
  const verdicts = diagnose(theCase, momentOf(theCase, config, now)).map(verdictJson)
  return {
    case: theCase.id,
    asked: askedFor(theCase.arrival),
    state: theCase.state,
    opened: iso(theCase.opened),
    closes: iso(theCase.closes),
    sender: theCase.sender,
    standing: theCase.standing,
    abilities: Object.fromEntries(
      abilities.map((ability) => [ability, verdicts.find(({ rule }) => rule === ability)]),
    ),
    verdicts,
    letters: theCase.letters.map(letterJson),
    bounces: theCase.bounces.map(bounceJson),
    handed: theCase.handed.map(handedJson),
    arrival: arrivalJson(theCase),
    observations: observationsOf(theCase).map(observationJson),
    timeline: timelineOf(theCase),
  }
}

export type CaseReport = ReturnType<typeof reportOn>

export function verdictJson(verdict: Verdict) {
  const { rule, state, sure, finding, mender, restsOn, until, facts } = verdict
  const text = describe(verdict)
  return {
    rule,
    state,
    sure,
    finding,
    mender,
    restsOn,
    until: until === null ? null : iso(until),
    text,
    facts,
  }
}

const letterJson = (letter: LetterRecord) => ({
  id: letter.id,
  letter: letter.kind,
  transport: letter.transport,
  state: letter.state,
  envelopeSender: letter.envelopeSender,
  recipient: letter.recipient,
  messageId: letter.messageId,
  created: iso(letter.createdAt),
  expires: iso(letter.expiresAt),
  due: letter.dueAt === null ? null : iso(letter.dueAt),
  attempts: letter.attempts.map(({ at, ...attempt }) => ({ at: iso(at), ...attempt })),
})

const bounceJson = ({ at, isKept: _isKept, ...bounce }: Bounce) => ({ at: iso(at), ...bounce })

/** A bounce that was handed in, each recipient with why the mail was not taken, as `bounce --json` tells it. */
function handedJson({ id, at, about, ourHost, report }: HandedBounce) {
  const reasons = classifyReport(report)
  return {
    id,
    at: iso(at),
    about: about?.recipient ?? null,
    ourHost,
    kind: report.kind,
    format: report.format,
    reportingMta: report.reportingMta,
    written: report.writtenAt === null ? null : iso(report.writtenAt),
    recipients: report.recipients.map((recipient, index) => {
      const { finalRecipient, action, status, diagnosticCode, remoteMta } = recipient
      const { reason, family } = reasons[index] ?? { reason: 'unknown', family: 'any' }
      return { finalRecipient, action, status, diagnosticCode, remoteMta, reason, family }
    }),
    // A report that names nobody has its reason as a whole.
    reason: reasons[0]?.reason ?? 'unknown',
  }
}

function arrivalJson({ arrival, clientKind }: Case) {
  const steps = Object.entries(arrival.steps).map(([step, at]: [string, number]) => [step, iso(at)])
  return { ...arrival, clientKind, steps: Object.fromEntries(steps) }
}

export const observationJson = ({ at, ...observation }: Observation<unknown>) => ({
  ...observation,
  at: iso(at),
})

/** What happened, in order, one line an event. */
const timelineOf = (theCase: Case) =>
  happeningsOf(theCase).map((happening) => ({ at: iso(happening.at), ...told(happening, theCase) }))

/** Kebab-case what, and English for the operator; people read texts made from the same happenings. */
function told(happening: Happening, theCase: Case): { what: string; text: string } {
  const { client, family, helo, tls, envelope, bytes } = theCase.arrival
  switch (happening.what) {
    case 'connected':
      return { what: 'connected', text: `${client.address} connected over ${familyName(family)}` }
    case 'greeted':
      return { what: 'greeted', text: `${helo.verb} ${helo.name}` }
    case 'encrypted':
      return { what: 'encrypted', text: `the connection was encrypted: ${tls?.version ?? ''}` }
    case 'mail':
      return { what: 'mail', text: `MAIL FROM:<${envelope.sender}>` }
    case 'taken':
      return { what: 'taken', text: `the mail was taken, ${bytes} octets` }
    case 'proofs':
      return { what: 'checked', text: `SPF, DKIM and DMARC were checked: ${theCase.standing}` }
    case 'looked':
      return { what: 'looked', text: 'the looks that answers wait for were done' }
    case 'looked-further':
      return { what: 'looked-further', text: 'the looks that no answer waits for were done' }
    case 'letter-written':
      return { what: 'letter-written', text: `letter ${happening.letter.kind} was written` }
    case 'attempt':
    case 'gave-up': {
      const { stage, address, host, outcome, code, text } = happening.attempt
      return {
        what: outcome === 'accepted' ? 'letter-accepted' : `letter-${outcome}`,
        text: `letter ${happening.letter.kind}${host === null ? '' : ` to ${host}`}${address === null ? '' : ` [${address}]`}, ${stage}: ${code === null ? '' : `${code} `}${text}`,
      }
    }
    case 'report': {
      const { kind, letterId, recipients, explanationText } = happening.bounce
      const words = recipients[0]?.diagnosticCode ?? explanationText.split('\n')[0] ?? ''
      const letter = happening.letter?.kind ?? letterId
      return { what: `report-${kind}`, text: `report about letter ${letter}: ${words}` }
    }
    case 'handed': {
      const text = `a bounce was handed in: ${whoAndWhy(happening.handed.report)}`
      return { what: 'bounce-handed-in', text }
    }
    case 'confirmed': {
      const { letterId, by } = happening.confirmation
      const letter = happening.letter?.kind ?? letterId
      return { what: 'letter-confirmed', text: `letter ${letter} was confirmed by ${by}` }
    }
    case 'callout': {
      const { client: asker, code, letterId } = happening.callout
      const letter = happening.letter?.kind ?? letterId
      return { what: 'callout', text: `${asker} asked for the return path of letter ${letter}: ${code}` }
    }
    case 'knock': {
      const { knock } = happening
      const found = knock.state === 'seen' ? `${knock.value.stage} ${knock.value.text}` : knock.state
      return { what: 'knocked', text: `${knock.what}: ${found.trim()}` }
    }
    case 'own-check':
      return { what: 'looked-at-ourselves', text: 'our own side was looked at' }
    case 'event':
      return { what: happening.event.what, text: happening.event.text }
    case 'closed':
      return { what: 'closed', text: 'the case closed' }
  }
}

const whoAndWhy = (report: Report): string =>
  classifyReport(report)
    .map(({ reason }, index) => {
      const { finalRecipient = null, action = null } = report.recipients[index] ?? {}
      return [finalRecipient, gotThrough(action) ? action : reason].filter((one) => one !== null).join(' ')
    })
    .join(', ')
