import { simpleParser } from 'mailparser'
import type { RunningProvider } from './mail-server.ts'
import { headersOf, lastHop, readMaildir } from './maildir.ts'
import { controlDomain, ipv6OnlyDomain, ourAddresses } from './mailsix.ts'
import type { Prove } from './proof.ts'
import type { Family } from './provider.ts'

/** One of our letters, as a provider's mailbox has it. */
export interface Letter {
  kind: string
  /** By which family it came; null when from no address of ours that may send it. */
  family: Family | null
  caseId: string
  text: string
  contentType: string
  attachments: string[]
  /** What is wrong with it, as sentences; empty when it is as it must be. */
  flaws: string[]
}

const dualStack = { ipv6: ourAddresses.dualStack6, ipv4: ourAddresses.dualStack4 }
const ipv6Only = { ipv6: ourAddresses.ipv6Only, ipv4: undefined }

/** What sets each letter apart, whatever the program itself thinks of it: where it comes from, its envelope's and header's domain. */
const plans = {
  A: { clients: dualStack, envelope: controlDomain, from: controlDomain },
  B: { clients: ipv6Only, envelope: ipv6OnlyDomain, from: ipv6OnlyDomain },
  B4: { clients: dualStack, envelope: ipv6OnlyDomain, from: ipv6OnlyDomain },
  L3: { clients: dualStack, envelope: ipv6OnlyDomain, from: controlDomain },
  L4: { clients: dualStack, envelope: controlDomain, from: ipv6OnlyDomain },
  explanation: { clients: dualStack, envelope: controlDomain, from: controlDomain },
}

const isKind = (text: string): text is keyof typeof plans => text in plans

const reportLines = ['Final-Recipient', 'Action', 'Status', 'Diagnostic-Code']

/** Reads and checks all letters in the mailbox of `user`; whatever is no letter of ours is a letter with a flaw. */
export async function readLetters({ host, provider }: RunningProvider, prove: Prove): Promise<Letter[]> {
  const delivered = readMaildir(host)
  if (delivered.length === 0) return []
  const proofs = await prove(
    delivered.map((letter) => ({
      file: letter.file,
      ip: lastHop(letter) ?? '',
      helo: '',
      sender: returnPath(letter),
    })),
  )
  return Promise.all(
    delivered.map(async (letter, index) => {
      const [kind = `no letter of ours: ${headersOf(letter, 'subject').join()}`] = headersOf(
        letter,
        'mailsix-letter',
      )
      const { clients, envelope, from } = plans[isKind(kind) ? kind : 'A']
      const client = lastHop(letter)
      const family = client === clients.ipv6 ? 'ipv6' : client === clients.ipv4 ? 'ipv4' : null
      const parsed = await simpleParser(letter.raw)
      const text = parsed.text ?? ''
      const lines = reportLines.filter((name) => new RegExp(`^${name}: `, 'm').test(text))
      const proof = proofs[index]
      const wanted = {
        'comes from one of our sending addresses': family !== null,
        'has a return path of its envelope domain': new RegExp(`^b\\+[a-z2-7]+@${envelope}$`).test(
          returnPath(letter),
        ),
        'has a header From of its domain': (parsed.from?.value[0]?.address ?? '') === `test@${from}`,
        'is to the user': headersOf(letter, 'to').join().includes(`user@${provider.domain}`),
        'says that it was made automatically': headersOf(letter, 'auto-submitted').join() === 'auto-replied',
        'has a DKIM signature of its header From that verifies':
          proof?.dkim.includes(`pass ${from}`) ?? false,
        'passes SPF': proof?.spf === 'pass',
        'passes DMARC': proof?.dmarc === 'pass',
        'has the report lines only and all in an explanation':
          lines.length === (kind === 'explanation' ? reportLines.length : 0),
        'is never multipart/report': !headersOf(letter, 'content-type').join().includes('multipart/report'),
        'has a text of 72 columns at most': text
          .split('\n')
          .every((line) => line.length <= 72 || /^\S+: |https?:/.test(line)),
      }
      return {
        kind,
        family,
        caseId: headersOf(letter, 'mailsix-case').join(),
        text,
        contentType: headersOf(letter, 'content-type').join(),
        attachments: parsed.attachments.map(({ contentType }) => contentType),
        flaws: Object.entries(wanted).flatMap(([what, holds]) =>
          holds ? [] : [`${kind}: not so: it ${what}`],
        ),
      }
    }),
  )
}

const returnPath = (letter: Parameters<typeof headersOf>[0]): string =>
  headersOf(letter, 'return-path').join().replaceAll(/[<>]/g, '')
