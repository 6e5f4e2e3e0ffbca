import type { Attempt } from '../values/attempt.ts'
import type { Evidence } from '../values/evidence.ts'
import type { CertificateFacts, Knock } from '../values/knock.ts'
import { isOurTrouble } from '../values/own-check.ts'
import { knockTrouble, type ToldTrouble, troubleFact } from '../values/told-trouble.ts'
import { type Facts, type Ground, judging, type Verdict } from '../values/verdict.ts'
import { type Door, doorsOf, wasGreeted } from './doors.ts'

const rule = judging('starttls-receiving')

type Way =
  | { kind: 'encrypted'; version: string; on: Ground[] }
  | { kind: 'broken'; text: string; trouble: ToldTrouble | 'none'; sent: 'plain' | 'none'; on: Ground[] }
  | { kind: 'plain'; on: Ground[] }

/** `unasked`: it was offered, and we did not ask for it. */
type Session = Way | { kind: 'unasked' }

/**
 * Is mail taken encrypted? By how the letters' own sessions went, at each address; knocks tell of addresses that no
 * letter spoke to, and what the certificate says. A server without encryption takes mail all the same.
 */
export function diagnoseStarttlsReceiving(
  evidence: Pick<Evidence, 'letters' | 'knocks' | 'ownChecks'>,
): Verdict {
  const doors = doorsOf(evidence).map((door) => ({ door, way: wayOf(door, evidence) }))
  for (const wanted of ['broken', 'plain', 'encrypted'] as const) {
    for (const { door, way } of doors) if (way?.kind === wanted) return judge(door, way)
  }
  return rule.notTested('not-reached', { on: doors.flatMap(({ door }) => [...door.tries, ...door.knocks]) })
}

function judge(door: Door, way: Way): Verdict {
  const facts = { host: door.host, address: door.address }
  switch (way.kind) {
    case 'broken':
      return rule.partial('handshake-fails', {
        on: way.on,
        facts: { ...facts, text: way.text, trouble: way.trouble, sent: way.sent },
      })
    case 'plain':
      return rule.partial('not-offered', { on: way.on, facts })
    case 'encrypted': {
      const knock = door.knocks.findLast(({ value }) => value.starttls?.certificate != null)
      return rule.pass('encrypted', {
        on: [...way.on, ...(knock === undefined || way.on.includes(knock) ? [] : [knock])],
        facts: { ...facts, version: way.version, ...certificateFacts(knock?.value.starttls?.certificate) },
      })
    }
  }
}

function certificateFacts(certificate: CertificateFacts | null | undefined): Facts {
  if (certificate == null) return { certificate: 'unseen', problem: '' }
  const { trusted, namesHost, problem } = certificate
  return {
    certificate: trusted ? (namesHost ? 'good' : 'elsewhere') : 'untrusted',
    problem: problem ?? '',
  }
}

/** The newest session at a door that got far enough to tell; null where none did. */
function wayOf({ tries, knocks }: Door, { ownChecks }: Pick<Evidence, 'ownChecks'>): Way | null {
  const told = tries.flatMap((attempt) => {
    const way = wasGreeted(attempt) && !isOurTrouble(attempt, ownChecks) ? wayOfAttempt(attempt) : null
    return way === null ? [] : [{ way, attempt }]
  })
  const last = told.at(-1)
  if (last === undefined) {
    const knock = knocks.at(-1)
    return knock === undefined ? null : wayOfKnock(knock.value, knock)
  }
  // R24: a try without encryption follows a broken handshake in the same round.
  if (last.way.kind !== 'unasked') return last.way
  const before = told.findLast(
    ({ way, attempt }) => way.kind === 'broken' && ofOneRound(attempt, last.attempt),
  )
  if (before?.way.kind !== 'broken') return null
  const sent = last.attempt.outcome === 'accepted' ? 'plain' : 'none'
  return { ...before.way, sent, on: [...before.way.on, last.attempt] }
}

/** Of the same letter too: others go at the same time. An attempt's id is that of its letter, the round, a number. */
const ofOneRound = ({ id, round }: Attempt, other: Attempt): boolean =>
  round === other.round && id.replace(/-\d+$/, '') === other.id.replace(/-\d+$/, '')

function wayOfAttempt(attempt: Attempt): Session | null {
  const { stage, outcome, trouble, enhanced, tls, text, transcript } = attempt
  const on = [attempt]
  // RFC 8461 §5: where a policy asks for more than they gave, it is we who broke off, and the code tells why.
  const byPolicy = trouble === 'policy' && enhanced !== null
  const atTls = stage === 'starttls' || (tls !== null && stage === 'ehlo')
  const isBroken = outcome === 'network' && atTls && !byPolicy
  if (isBroken) return { kind: 'broken', text, ...troubleFact(attempt), sent: 'none', on }
  if (tls !== null) return { kind: 'encrypted', version: tls, on }
  const refusal = /^C: STARTTLS\nS: (?!2)(.{1,200})/m.exec(transcript)?.[1]
  if (refusal !== undefined) {
    const sent = outcome === 'accepted' ? 'plain' : 'none'
    return { kind: 'broken', text: refusal, trouble: 'none', sent, on }
  }
  // Only the reply to EHLO tells what is offered.
  if (!/^S: 250[- ]/m.test(transcript)) return null
  return /^S: 250[- ]STARTTLS\b/im.test(transcript) ? { kind: 'unasked' } : { kind: 'plain', on }
}

function wayOfKnock(knock: Knock, ground: Ground): Way | null {
  const { stage, starttls, text } = knock
  if (starttls === null) return null
  const on = [ground]
  if (!starttls.offered) return { kind: 'plain', on }
  if (starttls.version !== null && stage === 'done')
    return { kind: 'encrypted', version: starttls.version, on }
  return { kind: 'broken', text, trouble: knockTrouble(knock) ?? 'none', sent: 'none', on }
}
