// npm run docs:letters, after npm run test:real: the letters as they lie in the providers' mailboxes, for docs/letters.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { labsDirectory } from './lab/lab.ts'

const page = join(import.meta.dirname, '../../docs/letters.md')
const lab = join(labsDirectory(), 'providers-answer')

/** The letter of this kind in the mailbox of a provider, whole. */
function letterOf(provider: string, kind: string): string {
  const folder = join(lab, provider, 'mail/user/new')
  const files = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []
  const letter = files
    .map((file) => readFileSync(file, 'utf8'))
    .find((raw) => raw.includes(`\nMailsix-Letter: ${kind}\n`))
  if (letter === undefined) throw new Error(`No letter ${kind} in ${folder}. Run "npm run test:real" first.`)
  return letter.replaceAll('\r\n', '\n').trimEnd()
}

/** Its header alone. */
const headOf = (letter: string): string => letter.split('\n\n', 1)[0] ?? ''

const block = (text: string): string => `~~~text\n${text}\n~~~`

writeFileSync(
  page,
  `# The letters

As they arrived at real mail servers (Postfix, Exim) in \`npm run test:real\`; \`npm run docs:letters\` writes this page out of their mailboxes.
Every test gets A and B. Only where B fails, B4 follows, and where that fails too, L3 and L4; then one explanation, and nothing else.
A bounce that is forwarded to \`explain@\` gets one explanation.

| letter | path | envelope sender | header From |
| --- | --- | --- | --- |
| A | IPv6, else IPv4 | with IPv4 | with IPv4 |
| B | IPv6 only | IPv6-only | IPv6-only |
| B4 | as A | IPv6-only | IPv6-only |
| L3 | as A | IPv6-only | with IPv4 |
| L4 | as A | with IPv4 | IPv6-only |
| explanation | as A | with IPv4 | with IPv4 |

## Answer A

Over IPv6 or else IPv4, from the control domain. Here the provider is ready.

${block(letterOf('ready', 'A'))}

## Answer B

Over IPv6 alone, from the IPv6-only domain, beside A.

${block(letterOf('ready', 'B'))}

## Letter B4

The sender of B on the path that A took: this provider refuses whoever comes over IPv6, and nothing else.

${block(letterOf('client', 'B4'))}

## Letters L3 and L4

A provider that refuses B4 too gets each half of the sender by itself. This one refuses B's envelope sender together with its
header From, and takes both letters; their texts are as B4's. L3:

${block(headOf(letterOf('together', 'L3')))}

L4:

${block(headOf(letterOf('together', 'L4')))}

## The explanation

This provider took answer B at its edge; a server behind it turned it down, and the report came back. What went wrong is said
once, over the path that works, with that report attached.

${block(letterOf('late', 'explanation'))}

## The answer of explain@

This provider has IPv4 only, so no test reaches us from it. Its user forwarded the bounce to \`explain@\` of the control domain.

${block(letterOf('four-only', 'explanation'))}
`,
)
console.log(`${page} is written.`)
