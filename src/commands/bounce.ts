import { createReadStream } from 'node:fs'
import type { Command } from 'commander'
import { type BounceRead, readBounce, readDiagnostic } from '../journey-bounce.ts'
import { shown } from '../values/shown.ts'
import { fileFault } from '../world/file-faults.ts'
import { findMail } from '../world/mail-files.ts'
import { linesOf } from '../world/text-lines.ts'
import { countMessage, countReason, countText, nothingCounted, reasonCountText } from './bounce-count.ts'
import { showBounces } from './bounce-progress.ts'
import { diagnosticText, messageText } from './bounce-table.ts'
import { exitCodes } from './exit-codes.ts'
import { standardOutput } from './output.ts'
import { jsonLine } from './print.ts'

const longestLine = 65_536

export function defineBounce(command: Command): void {
  command
    .description(
      'Reads mail that came back: for whom, by which reason, and the words of the\n' +
        'server that decided. Each FILE is a message, an mbox, a Maildir or a folder\n' +
        'with .eml files; - is standard input, which is read when no FILE is given.\n' +
        'Needs no configuration and no network. "mailsix explain" tells what a reason\n' +
        'means.\n' +
        'Exit status: 0 mail that came back (or is delayed, or reported delivered) was\n' +
        'found, 1 there is none in what was read, 2 something could not be read. With\n' +
        '--diagnostics: 1 no reason was found in any text.',
    )
    .argument('[FILE...]', 'messages (.eml), mbox files, Maildirs, folders; - for standard input')
    .option('--json', 'print one JSON object for each message, or text, on a line of its own')
    .option(
      '--diagnostics <file>',
      'read single texts instead, one a line: replies of servers, lines of a log',
    )
    .addHelpText(
      'after',
      '\nExamples:\n  mailsix bounce returned.eml\n  mailsix bounce ~/Maildir/.Bounces\n' +
        "  mailsix bounce --json /var/mail/list-owner | jq '.recipients[].reason'\n" +
        "  echo '550 5.7.25 client has no PTR record' | mailsix bounce --diagnostics -\n" +
        '\nA JSON object has "file", "kind" (bounce, delayed, success or not-a-bounce)\n' +
        'and "recipients", each with its "finalRecipient", "action", "status",\n' +
        '"diagnosticCode", "remoteMta", "reason" and "family" (ipv6, ipv4 or any).\n' +
        'In an mbox "file" is the path and #, counted from 1.',
    )
    .action(async (files: string[], { json = false, diagnostics }: Flags) => {
      if (diagnostics !== undefined && files.length > 0) {
        refuse('Give messages or --diagnostics, not both.')
      } else if (diagnostics !== undefined) {
        process.exitCode = await tellDiagnostics(diagnostics, json)
      } else if (files.length === 0 && process.stdin.isTTY) {
        refuse('Say what to read: a message, an mbox, a Maildir, or - for standard input.')
      } else {
        process.exitCode = await tellMessages(files.length === 0 ? ['-'] : files, json)
      }
    })
}

interface Flags {
  json?: boolean
  diagnostics?: string
}

function refuse(message: string): void {
  process.stderr.write(`${message} (mailsix bounce --help)\n`)
  process.exitCode = exitCodes.couldNotTell
}

const nameOf = (file: string): string => (file === '-' ? 'Standard input' : shown(file))

const terminalWidth = (): number => Math.min(Math.max(process.stdout.columns ?? 80, 40), 120)

async function tellMessages(paths: readonly string[], json: boolean): Promise<number> {
  const output = standardOutput()
  const progress = showBounces()
  const counted = nothingCounted()
  let unread = 0
  reading: for (const path of paths) {
    for await (const found of findMail(path, process.stdin)) {
      if (found.state === 'unreadable') {
        unread += 1
        progress.say(`${nameOf(found.file)} ${found.reason}.`)
        continue
      }
      if (found.cut) progress.say(`${nameOf(found.file)} is larger than 25 MiB: its beginning was read.`)
      const read = readBounce(found.message)
      countMessage(counted, read)
      progress.count(found.message.length)
      const gap = counted.messages > 1 ? '\n' : ''
      const text = json
        ? jsonLine(messageJson(found.file, read))
        : `${gap}${messageText(found.file, read, terminalWidth())}\n`
      if (!(await output.write(text))) break reading
    }
  }
  progress.end()
  if (!json && counted.messages > 1) await output.write(`\n${countText(counted, terminalWidth())}\n`)
  if (unread > 0) return exitCodes.couldNotTell
  return counted.kinds['not-a-bounce'] < counted.messages ? exitCodes.good : exitCodes.badNews
}

function messageJson(file: string, { kind, report, recipients }: BounceRead) {
  return {
    file,
    kind,
    recipients: recipients.map(({ read, ...recipient }) => ({
      finalRecipient: recipient.finalRecipient,
      action: recipient.action,
      status: recipient.status,
      diagnosticCode: recipient.diagnosticCode,
      remoteMta: recipient.remoteMta,
      reason: read?.reason ?? null,
      family: read?.family ?? null,
      by: read?.by ?? null,
      passage: read?.passage ?? null,
      words: recipient.words,
      originalRecipient: recipient.originalRecipient,
      lastTried: isoTime(recipient.lastTriedAt),
      retriesUntil: isoTime(recipient.retriesUntil),
    })),
    format: report.format,
    reportingMta: report.reportingMta,
    written: isoTime(report.writtenAt),
    originalMessageId: report.originalMessageId,
    originalEnvelopeId: report.originalEnvelopeId,
  }
}

const isoTime = (ms: number | null): string | null => (ms === null ? null : new Date(ms).toISOString())

async function tellDiagnostics(file: string, json: boolean): Promise<number> {
  const output = standardOutput()
  const progress = showBounces()
  const reasons = new Map<string, number>()
  let texts = 0
  let told = 0
  try {
    const chunks: AsyncIterable<Buffer> = file === '-' ? process.stdin : createReadStream(file)
    for await (const { text, cut } of linesOf(chunks, longestLine)) {
      texts += 1
      if (cut) progress.say(`Line ${texts} is longer than 64 KiB: its beginning was read.`)
      const read = readDiagnostic(text)
      if (read.reason !== 'unknown') told += 1
      countReason({ reasons }, read)
      progress.count(text.length)
      const { reason, family, by, passage } = read
      const line = json
        ? jsonLine({ text, reason, family, by, passage })
        : `${diagnosticText(text, read, terminalWidth())}\n`
      if (!(await output.write(line))) break
    }
  } catch (error) {
    progress.end()
    process.stderr.write(`${nameOf(file)} ${fileFault(error)}.\n`)
    return exitCodes.couldNotTell
  }
  progress.end()
  if (texts === 0) {
    process.stderr.write(`${nameOf(file)} is empty.\n`)
    return exitCodes.couldNotTell
  }
  if (!json && texts > 1) {
    await output.write(`\n${reasonCountText(reasons, terminalWidth(), `${texts} texts: `)}\n`)
  }
  return told > 0 ? exitCodes.good : exitCodes.badNews
}
