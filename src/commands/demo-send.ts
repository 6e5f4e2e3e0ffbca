import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Config, readConfig } from '../config.ts'
import { sendByHand } from '../sample/hand-mail.ts'
import { readMailbox, type SeenMail } from '../sample/mailbox.ts'
import { sampleProviders } from '../sample/sample-providers.ts'
import type { WrittenMail } from '../sample/write-mail.ts'
import { systemClock } from '../world/clock.ts'
import { openStore } from '../world/store-open.ts'
import { caseNamedIn } from './case-named.ts'
import { readPlace } from './demo-folder.ts'
import type { DemoRow } from './demo-rows.ts'
import { reasonLines, tableHead, tableLine } from './demo-screen.ts'
import { watchCases } from './demo-watch.ts'
import { exitCodes } from './exit-codes.ts'
import { printText } from './print.ts'
import { explainAddress, mailboxFolder, testAddress } from './start-demo.ts'

const patienceMs = 60_000
/** A provider that bounces later does so within this time after all seems settled. */
const quietMs = 5_000

/** A mail by hand: a test, or the file of a bounce that is forwarded to be explained. */
interface HandMail {
  from: string
  bounce: string | null
}

/**
 * Sends one mail to the demo that runs in `folder` and shows what comes of it: of a test the row, then its letters; of a
 * bounce the answer. Gives the exit status.
 */
export async function sendToDemo({ from, bounce }: HandMail, folder: string, json: boolean): Promise<number> {
  const place = readPlace(folder)
  if (place === null) {
    process.stderr.write(`No demo runs in ${folder}. Start one in another terminal: npm start\n`)
    return exitCodes.couldNotTell
  }
  const config = readConfig(join(folder, 'mailsix.yaml'))
  const startedAt = Date.now()
  const mail = bounce === null ? testMail(from, config) : forwardOf(bounce, from, config)
  if (mail === null) {
    process.stderr.write(`Cannot read "${bounce}".\n`)
    return exitCodes.couldNotTell
  }
  const { accepted, code, enhanced, text } = await sendByHand(place, mail, systemClock)
  // Behind a 2xx the case is on disk.
  const store = accepted
    ? await openStore({ url: 'sqlite', folder: config.state, node: 'send', readOnly: true })
    : null
  const caseId = store === null ? null : await caseNamedIn(text, store)
  if (store === null || caseId === null) {
    await store?.close()
    process.stderr.write(`The mail was not taken: ${[code, enhanced, text].filter(Boolean).join(' ')}\n`)
    return exitCodes.couldNotTell
  }
  if (!json) printText(`${from} → ${mail.to}: ${code} ${text}\n`)
  if (!json && bounce === null) print(tableHead())
  const tell = (row: DemoRow): void => {
    if (row.case !== caseId) return
    if (json) print(JSON.stringify(row))
    else if (bounce === null) print(tableLine(row), reasonLines(row))
  }
  // The service's clock is this machine's, but a mail may be stamped in the millisecond before.
  const watch = watchCases(store, startedAt - 1_000, config, tell)
  try {
    const row = await untilSettled(() => watch.rows().find((one) => one.case === caseId))
    const letters = row === undefined ? [] : readMailbox(mailboxFolder(folder, row.provider))
    const show = bounce === null ? showLetters : showAnswer
    if (!json) show(letters.filter((letter) => letter.caseId === caseId))
    return row?.settled === true ? exitCodes.good : exitCodes.couldNotTell
  } finally {
    await watch.stop()
    await store.close()
  }
}

async function untilSettled(read: () => DemoRow | undefined): Promise<DemoRow | undefined> {
  const began = Date.now()
  let quietSince = began
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100))
    const row = read()
    const now = Date.now()
    if (row?.settled !== true) quietSince = now
    const mayTurn =
      sampleProviders.some(({ name, fault }) => name === row?.provider && fault === 'bounces-later') &&
      row?.abilities['ipv6-only-envelope']?.state === 'pass'
    if (row?.settled === true && now - quietSince >= (mayTurn ? quietMs : 0)) return row
    if (now - began > patienceMs) return row
  }
}

const testMail = (from: string, config: Config): WrittenMail => ({
  ...{ from, to: testAddress(config) },
  ...{ subject: 'A test by hand', text: 'Does IPv6 work?' },
})

/** The mail with which a person forwards a bounce; null where its file can't be read. */
function forwardOf(file: string, from: string, config: Config): WrittenMail | null {
  try {
    const attached = readFileSync(file)
    const text = 'What does this mean?'
    return { from, to: explainAddress(config), subject: 'Fwd: A mail that came back', text, attached }
  } catch {
    return null
  }
}

function showAnswer(letters: readonly SeenMail[]): void {
  if (letters.length === 0) print('No answer arrived.')
  for (const { file, from, subject, text } of letters)
    printText(`${file}\n\nFrom: ${from}\nSubject: ${subject}\n\n${text.trimEnd()}\n`)
}

function showLetters(letters: readonly SeenMail[]): void {
  print('', letters.length === 0 ? 'No letter arrived.' : 'The letters that arrived:', '')
  for (const { file, from, subject } of letters)
    printText(`  ${file}\n      From: ${from}\n      Subject: ${subject}`)
}

const print = (...lines: string[]): void => void process.stdout.write(`${lines.join('\n')}\n`)
