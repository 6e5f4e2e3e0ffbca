import { bounceReasons } from '../values/bounce-reason.ts'
import { type Family, familyName } from '../values/family.ts'
import { type ReasonTexts, reasonTopics, type ShownReason, showReason, whatElse } from './show-reason.ts'
import { row, wrap } from './wrap.ts'

/** The parts of a reason's texts with their headings, in the order in which people read them. */
export const reasonParts = [
  ['means', 'What it means'],
  ['who', 'Who can mend it'],
  ['ask', 'What to do, or to ask for'],
  ['support', 'Text to send them'],
] as const satisfies readonly (readonly [keyof ReasonTexts, string])[]

const families: readonly Family[] = ['ipv6', 'ipv4']
const codeWidth = 7

/** A reason's page as plain text, lines of at most 72 columns. */
export function reasonPageText(shown: ShownReason): string {
  const { reason, short, codes, notToBeConfused, ipv6Only } = shown
  const neighbourWidth = Math.max(...notToBeConfused.map((one) => one.reason.length))
  return [
    reason,
    wrap(`In short: ${short}.`),
    ...reasonParts.map(([part, title]) => {
      const paragraphs = [wrap(shown[part], '  '), ...familiesText(shown, part)]
      return section(title, paragraphs.join('\n\n'))
    }),
    ...(ipv6Only === null
      ? []
      : [
          section(
            'Where the recipient is an address of ours, with IPv6 only',
            reasonParts
              .flatMap(([part, title]) => {
                const text = ipv6Only[part]
                return text === undefined ? [] : [wrap(text, '    ', `  ${title}: `)]
              })
              .join('\n\n'),
          ),
        ]),
    ...(codes.length === 0
      ? []
      : [
          section(
            'Codes that often come with it',
            codes.map(({ code, source }) => row(code, source, codeWidth)).join('\n'),
          ),
        ]),
    section(
      'Not to be confused with',
      notToBeConfused.map((one) => row(one.reason, one.how, neighbourWidth)).join('\n'),
    ),
  ].join('\n\n')
}

const section = (title: string, body: string): string => `${title.toUpperCase()}\n\n${body}`

const familiesText = (shown: ShownReason, part: keyof ReasonTexts): string[] =>
  families.flatMap((family) => {
    const text = shown.families[family]?.[part]
    return text === undefined ? [] : [wrap(whatElse(text, shown[part]), '    ', `  ${familyName(family)}: `)]
  })

/** All reasons, by what they are about. */
export const reasonListText = (): string =>
  reasonTopics
    .map(({ title, reasons }) =>
      section(
        `Mail came back: ${title}`,
        reasons.map((reason) => row(reason, showReason(reason).short, reasonWidth)).join('\n'),
      ),
    )
    .join('\n\n')

const reasonWidth = Math.max(...bounceReasons.map(({ length }) => length))
