import { readFileSync, writeFileSync } from 'node:fs'
import { reasonParts } from '../src/explain/reason-page-text.ts'
import { reasonTopics, type ShownReason, showReason, whatElse } from '../src/explain/show-reason.ts'
import { type Family, familyName } from '../src/values/family.ts'
import type { Mender } from '../src/values/mender.ts'
import { escaped, linked, table } from './markdown.ts'

/** docs/reasons.md, made of what `mailsix explain` shows. */

const head = `\
# Why mail comes back

The reasons that \`mailsix bounce\` and \`explain@\` read out of a bounce or a server's words. \`mailsix explain REASON\` prints the same in
a terminal. Made from \`src/explain/texts-en-reasons.ts\`, \`src/explain/reason-pages.ts\` and \`src/values/reason-menders.ts\` by
\`npm run fix\`; make changes there.

The words of the server that decided count, then those of the server that wrote the report, then codes. Where none of them tells a reason,
it is [unknown](#unknown), and the words are shown. Codes are told without their first digit where 4 (for now) and 5 (for good) both occur.
`

const menders: Record<Mender, string> = {
  'sending-provider': 'who runs the sending server',
  'receiving-provider': 'who runs the receiving server',
  'domain-owner': 'who looks after DNS',
  us: 'we',
  nobody: 'no provider',
}

const families: readonly Family[] = ['ipv6', 'ipv4']

/** The page as docs/reasons.md should be. */
export function makeReasonsPage(): string {
  const contents = reasonTopics.flatMap(({ title, reasons }) =>
    reasons.map((reason, index) => {
      const { short, mender } = showReason(reason)
      return [index === 0 ? title : '', `[${reason}](#${reason})`, escaped(short), menders[mender]]
    }),
  )
  const chapters = reasonTopics.map(
    ({ title, reasons }) =>
      `## ${title}\n\n${reasons.map((reason) => chapter(showReason(reason))).join('\n')}`,
  )
  return [
    head,
    `## All reasons\n\n${table(['about', 'reason', 'in short', 'to be mended by'], contents)}`,
    ...chapters,
  ].join('\n')
}

function chapter(shown: ShownReason): string {
  const { reason, short, ipv6Only, codes, notToBeConfused } = shown
  const told = reasonParts.flatMap(([part, title]) => [
    `**${title}.** ${escaped(shown[part])}`,
    ...families.flatMap((family) => {
      const text = shown.families[family]?.[part]
      return text === undefined
        ? []
        : [`*Over ${familyName(family)}:* ${escaped(whatElse(text, shown[part]))}`]
    }),
  ])
  const aboutUs = reasonParts.flatMap(([part, title]) => {
    const text = ipv6Only?.[part]
    return text === undefined ? [] : [`- *${title}:* ${escaped(text)}`]
  })
  const coming = codes.map(({ code, source }) => [`\`${code}\``, linked(escaped(source))])
  const neighbours = notToBeConfused.map((one) => `- [${one.reason}](#${one.reason}): ${escaped(one.how)}`)
  return `${[
    `### ${reason}`,
    `In short: ${escaped(short)}.`,
    ...told,
    ...(aboutUs.length === 0
      ? []
      : [`Where the recipient is an address of a test like ours, with IPv6 only:\n\n${aboutUs.join('\n')}`]),
    ...(coming.length === 0 ? [] : [table(['often with', 'defined in'], coming).trimEnd()]),
    `Not to be confused with:\n\n${neighbours.join('\n')}`,
  ].join('\n\n')}\n`
}

const path = new URL('../docs/reasons.md', import.meta.url)

if (import.meta.main) {
  const page = makeReasonsPage()
  if (process.argv.includes('--write')) writeFileSync(path, page)
  else if (readFileSync(path, 'utf8') !== page) {
    console.error('docs/reasons.md is stale: run "npm run fix".')
    process.exitCode = 1
  }
}
