import type { AskedFor } from '../values/asked-for.ts'
import { gotThrough, type ReportedRecipient } from '../values/bounce.ts'
import { quotedWords } from '../values/quoted-words.ts'
import { abilities } from '../values/verdict.ts'
import { speaker } from './catalogue.ts'
import { wrap } from './wrap.ts'

const say = speaker('en')

interface ShownVerdict {
  rule: string
  state: string
  sure: string | null
  text: string
}

/** A bounce that was handed in, by recipient. */
interface ShownBounce {
  about: string | null
  recipients: readonly {
    finalRecipient: string | null
    action: ReportedRecipient['action']
    status: string | null
    diagnosticCode: string | null
    reason: string
  }[]
  reason: string
}

/** What `mailsix report` shows a person: the same facts as its JSON, the abilities first. */
export interface ShownReport {
  case: string
  asked: AskedFor
  state: string
  sender: string
  opened: string
  closes: string
  verdicts: readonly ShownVerdict[]
  letters: readonly { letter: string; state: string; transport: string }[]
  handed: readonly ShownBounce[]
  timeline: readonly { at: string; text: string }[]
}

/** A case as a page of text. */
export function reportText({
  case: id,
  asked,
  state,
  sender,
  opened,
  closes,
  verdicts,
  letters,
  handed,
  timeline,
}: ShownReport): string {
  const four: readonly string[] = abilities
  const others = verdicts.filter(({ rule }) => !four.includes(rule))
  return [
    `Case ${id}, ${state}: ${sender}\n  opened ${opened}, closes ${closes}`,
    abilities
      .flatMap((ability, index) => {
        const verdict = verdicts.find(({ rule }) => rule === ability)
        if (verdict === undefined) return []
        const sure = verdict.sure === null ? '' : ` (${verdict.sure})`
        return [
          `  ${index + 1}  ${say(`ability.${ability}`)}: ${verdict.state}${sure}`,
          wrap(verdict.text, '       '),
        ]
      })
      .join('\n'),
    others.map(({ rule, state, text }) => `  ${rule}: ${state}\n${wrap(text, '       ')}`).join('\n'),
    letters.map(({ letter, state, transport }) => `  letter ${letter}  ${state}, ${transport}`).join('\n'),
    asked === 'explanation' && handed.length === 0
      ? '  handed in  nothing in which we found a bounce'
      : handed.flatMap(handedLines).join('\n'),
    timeline.map(({ at, text }) => wrap(text, ' '.repeat(28), `  ${at}  `)).join('\n'),
  ]
    .filter((section) => section !== '')
    .join('\n\n')
}

function handedLines({ about, recipients, reason }: ShownBounce): string[] {
  if (recipients.length === 0) return [wrap(reason, indent, '  handed in  ')]
  return recipients.map(({ finalRecipient, action, status, diagnosticCode, reason }) => {
    const ours = finalRecipient !== null && finalRecipient === about ? '(an address of ours) ' : ''
    const facts = [
      gotThrough(action) ? null : `${reason};`,
      action,
      status,
      diagnosticCode === null ? null : quotedWords(diagnosticCode, 200),
    ]
    return wrap(
      `${finalRecipient ?? ''} ${ours}${facts.filter((one) => one !== null).join(' ')}`,
      indent,
      '  handed in  ',
    )
  })
}

const indent = ' '.repeat(13)
