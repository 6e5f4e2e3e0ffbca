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

const block = (text: string): string => `~~~text\n${text}\n~~~`

writeFileSync(
  page,
  `# The three letters

As they arrived at real mail servers (Postfix) in \`npm run test:real\`; \`npm run docs:letters\` writes this page out of their mailboxes.

## Answer A

Over IPv6 or else IPv4, from the control domain. Here the provider is ready.

${block(letterOf('ready', 'A'))}

## Answer B

Over IPv6 alone, from the IPv6-only domain, beside A.

${block(letterOf('ready', 'B'))}

## The explanation

This provider took answer B at its edge; a server behind it turned it down, and the report came back. What went wrong is said
once, over the path that works, with that report attached.

${block(letterOf('late', 'explanation'))}
`,
)
console.log(`${page} is written.`)
