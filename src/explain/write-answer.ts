import type { Evidence, MailRoute } from '../values/evidence.ts'
import type { LetterKind, Words } from '../values/letter.ts'
import type { Observation } from '../values/observation.ts'
import { shown } from '../values/shown.ts'
import type { Verdict } from '../values/verdict.ts'
import { abilityTable } from './ability-table.ts'
import { type Say, speaker, verdictText } from './catalogue.ts'
import { howItCame } from './how-it-came.ts'
import { letterFoot } from './letter-foot.ts'
import type { Letterhead } from './letterhead.ts'
import { noticed } from './noticed.ts'
import { row, wrap } from './wrap.ts'

type AnswerKind = Exclude<LetterKind, 'explanation'>

/**
 * The words of A, B or a variant. They differ in subject and first sentences alone (verdicts.md): whatever a
 * receiving server does differently, it does not do it for the text.
 */
export const writeAnswer = (
  kind: AnswerKind,
  evidence: Evidence,
  verdicts: readonly Verdict[],
  letterhead: Letterhead,
): Words => answerWriter(evidence, verdicts, letterhead)(kind)

/** The same for letters that are written together: what they have in common is put into words once. */
export function answerWriter(
  evidence: Evidence,
  verdicts: readonly Verdict[],
  letterhead: Letterhead,
): (kind: AnswerKind) => Words {
  const say = speaker(letterhead.language)
  const subject = shown(evidence.arrival.headers.subject)
    .trim()
    .replace(/^(re:\s*)+/i, '')
  const sending = verdicts.find(({ rule }) => rule === 'send-to-ipv6-only')
  const itsText = sending === undefined ? '' : verdictText(say, sending)
  const where =
    letterhead.link === null
      ? say('answer.wait-for-explanation')
      : say('answer.look-here', { link: letterhead.link })
  const common = [
    `${say('answer.so-far')}\n\n${abilityTable(say, verdicts)}`,
    `${say('answer.how-it-came')}\n\n${inColumns(howItCame(say, evidence))}`,
    `${say('answer.noticed')}\n\n${noticed(say, verdicts)}`,
    ...(evidence.looks === null ? [] : [`${say('answer.your-mx')}\n\n${yourMx(say, evidence.looks.route)}`]),
    ...letterFoot(say, say('answer.case', { case: letterhead.caseId }), letterhead),
  ].join('\n\n')
  return (kind) => {
    const tag = say(`answer.${kind}.tag`)
    const sections = [
      wrap(`${say(`answer.${kind}.first`)} ${itsText}`),
      wrap(say(`answer.other-${kind === 'A' || kind === 'B' ? kind : 'variant'}`, { where })),
      common,
    ]
    return {
      subject:
        subject === '' ? say('answer.subject-without', { tag }) : say('answer.subject', { subject, tag }),
      text: `${sections.join('\n\n')}\n`,
      attachments: [],
    }
  }
}

function yourMx(say: Say, { exchangers, domain }: MailRoute): string {
  if (exchangers.length === 0)
    return wrap(say('word.labelled', { label: domain, value: say('answer.none') }), '  ')
  return exchangers
    .map(({ host, preference, a, aaaa }) =>
      [
        wrap(`${host} (${preference})`, '  '),
        inColumns([
          ['  IPv6', addressesText(say, aaaa)],
          ['  IPv4', addressesText(say, a)],
        ]),
      ].join('\n'),
    )
    .join('\n')
}

function addressesText(say: Say, addresses: Observation<string[]>): string {
  switch (addresses.state) {
    case 'seen':
      return addresses.value.join(', ')
    case 'absent':
      return say('answer.none')
    case 'failed':
    case 'skipped':
      return say('answer.unknown')
  }
}

function inColumns(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => row(label, value, width)).join('\n')
}
