import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { defineBounce } from '../../src/commands/bounce.ts'
import { type Ended, mailsix, start } from '../kit/a-command.ts'
import { runVerb } from '../kit/a-verb.ts'

const samples = join(import.meta.dirname, '../samples/reports')
const sample = (name: string): string => join(samples, `${name}.eml`)

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailsix-bounce-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Writes a file below the test's folder, and tells where. */
async function keep(name: string, text: string): Promise<string> {
  const path = join(folder, name)
  await mkdir(join(path, '..'), { recursive: true })
  await writeFile(path, text)
  return path
}

/** The whole program, as a person runs it in the test's folder. */
const program = (args: readonly string[], input = ''): Promise<Ended> =>
  mailsix(['bounce', ...args], { cwd: folder, input })

/** The verb alone, in this process: what it prints, and the exit status it leaves. */
const bounce = (args: readonly string[]): Promise<Ended> => runVerb(defineBounce, args)

const objects = (stdout: string): unknown[] =>
  stdout
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))

test('a long address has its reason on a line of its own, and what a code alone decided shows the code', async () => {
  const address = `${'n'.repeat(60)}@example.net`
  const status = `Reporting-MTA: dns; mail.example.org\n\nFinal-Recipient: rfc822; ${address}\nAction: failed\nStatus: 5.2.2\n`
  const head =
    'From: MAILER-DAEMON@mail.example.org\nSubject: Undelivered\nContent-Type: message/delivery-status\n\n'
  const { stdout } = await bounce([await keep('code-alone.eml', head + status)])
  expect(stdout).toContain(`  ${address}:\n    mailbox full (mailbox-full)\n      (no words; code 5.2.2)\n`)
})

const ordinary = 'From: ada@example.net\nTo: bob@example.org\nSubject: lunch\n\nAt noon?\n'

test('as JSON a message is one line with the fields that others rely on, in their order', async () => {
  const { code, stdout, stderr } = await program(['--json', sample('postfix-two-recipients')])
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\{"file":"[^"]+","kind":"bounce","recipients":\[\{"finalRecipient":[^\n]+\}\n$/)
  const [read] = objects(stdout)
  expect(read).toMatchObject({
    file: sample('postfix-two-recipients'),
    kind: 'bounce',
    recipients: [
      {
        finalRecipient: 'ada@example.net',
        action: 'failed',
        status: '5.7.25',
        diagnosticCode: 'smtp; 550 5.7.25 no reverse name for 2001:db8:1::25',
        remoteMta: 'mx.example.net',
        reason: 'no-ptr',
        family: 'ipv6',
      },
      { finalRecipient: 'bob@example.net', action: 'delayed', reason: 'mailbox-full', family: 'any' },
    ],
  })
})

test('a notice in words that a mail is delayed is told among the bounces, its recipient as delayed; people read "delayed"', async () => {
  const file = join(folder, 'warning.eml')
  const warning = [
    'From: Mail Delivery System <Mailer-Daemon@mail.example.org>',
    'To: jane@example.org',
    'Subject: Warning: message 1wZ5pX-0003Yk-2B delayed 24 hours',
    '',
    'A message that you sent has not yet been delivered to one or more of its',
    'recipients after more than 24 hours on the queue on mail.example.org.',
    '',
    'The address to which the message has not yet been delivered is:',
    '',
    '  ada@example.net',
    '    host mx.example.net [2001:db8:2::25]',
    '    Delay reason: Connection refused',
  ]
  await writeFile(file, warning.join('\n'))
  const { stdout } = await bounce(['--json', file])
  expect(objects(stdout)).toMatchObject([
    { kind: 'bounce', recipients: [{ action: 'delayed', reason: 'connection-refused', family: 'ipv6' }] },
  ])
  const table = await bounce([file])
  expect(table.stdout).toMatch(/^… delayed /)
  expect(table.stdout).not.toMatch(/✘/)
})

test('delayed, delivered and handed-on mail is told apart, and what is no report; only reports have recipients', async () => {
  const names = ['postfix-delayed', 'postfix-success', 'postfix-relayed', 'out-of-office']
  const { code, stdout } = await bounce(['--json', ...names.map(sample)])
  expect(objects(stdout)).toMatchObject([
    { kind: 'delayed', recipients: [{ action: 'delayed', reason: 'mailbox-full' }] },
    { kind: 'success', recipients: [{ action: 'delivered', reason: null, family: null }] },
    { kind: 'success', recipients: [{ action: 'relayed', reason: null, family: null }] },
    { kind: 'not-a-bounce', recipients: [] },
  ])
  expect(code).toBe(0)
})

test('where nothing is a report, the exit status is 1', async () => {
  expect(await bounce(['--json', sample('out-of-office')])).toMatchObject({ code: 1, stderr: '' })
})

test('a report that names nobody has its reason all the same', async () => {
  const text =
    'From: MAILER-DAEMON@example.org\nSubject: Returned mail: User unknown\n\nYour mail could not be delivered: user unknown.\n'
  const { stdout } = await bounce(['--json', await keep('nobody.eml', text)])
  expect(objects(stdout)).toMatchObject([
    { kind: 'bounce', recipients: [{ finalRecipient: null, action: 'failed', reason: 'invalid-recipient' }] },
  ])
})

test('without --json a person reads file, kind, recipient, reason and the words that decided', async () => {
  const { code, stdout } = await bounce([sample('postfix-two-recipients'), sample('out-of-office')])
  expect(code).toBe(0)
  expect(stdout).toMatch(/^✘ bounce +\S+postfix-two-recipients\.eml$/m)
  expect(stdout).toMatch(/^ {2}ada@example\.net: no matching reverse DNS, IPv6 \(no-ptr\)$/m)
  expect(stdout).toContain('      550 5.7.25 no reverse name for 2001:db8:1::25\n')
  expect(stdout).toMatch(/^– no bounce +\S+out-of-office\.eml$/m)
  expect(stdout).toMatch(/\n\n2 messages: 1 bounce, 1 no bounce\.\n.*mailbox full 1.*\n$/)
})

test('a delay without a cause is not said to have come to its end', async () => {
  const waiting = (await readFile(sample('postfix-delayed'), 'utf8'))
    .replaceAll('4.2.2', '4.4.7')
    .replaceAll('mailbox full', 'still in the queue')
  const { stdout } = await bounce([await keep('waiting.eml', waiting)])
  expect(stdout).toContain(': no cause told, still tried (expired)\n')
})

test('one message alone has no summary, and none of its lines is wider than a terminal', async () => {
  const long = (await readFile(sample('postfix-delayed'), 'utf8')).replace(
    /^Diagnostic-Code:.*$/m,
    `Diagnostic-Code: smtp; 452 4.2.2 ${'mailbox full '.repeat(30)}`,
  )
  const { stdout } = await bounce([await keep('long.eml', long)])
  expect(stdout).not.toContain('messages:')
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([])
  expect(stdout.split('mailbox full').length).toBeGreaterThan(20)
})

test('no character of a stranger plays tricks on the terminal', async () => {
  const texts = await keep('diagnostics.txt', '550 5.1.1 \u001b[2Jno such user \u202e\n')
  const odd = await keep('a\u001b[2J\u202eb.eml', ordinary)
  const shown = await bounce(['--diagnostics', texts])
  expect(shown.stdout).toContain('550 5.1.1 ?[2Jno such user')
  const file = await bounce([odd, 'missing\u001b[2J'])
  expect(file.stdout).toContain('a?[2J?b.eml')
  expect(file.stderr).toContain('missing?[2J is not there.')
  const json = await bounce(['--json', odd])
  expect(json.stdout).toContain('/a\\u001b[2J\\u202eb.eml"')
  const unsafe = /(?!\n)[\p{Cc}\p{Cf}]/u
  for (const { stdout, stderr } of [shown, file, json]) expect(stdout + stderr).not.toMatch(unsafe)
})

test('messages of an mbox are counted from 1, and what was escaped in it is as it was written', async () => {
  const report = await readFile(sample('postfix-delayed'), 'utf8')
  const mark = 'From MAILER-DAEMON Thu Apr 29 23:34:45 2026\n'
  const escaped = report.replace(
    /^Diagnostic-Code:.*\n/m,
    'Diagnostic-Code: smtp; 452 4.2.2\n>From here: full\n',
  )
  await keep('inbox', [ordinary, escaped, ordinary].map((text) => `${mark}${text}\n`).join(''))
  const { code, stdout } = await program(['--json', './inbox'])
  expect(code).toBe(0)
  expect(objects(stdout)).toMatchObject([
    { file: './inbox#1', kind: 'not-a-bounce' },
    { file: './inbox#2', kind: 'delayed' },
    { file: './inbox#3', kind: 'not-a-bounce' },
  ])
  const piped = await program(['--json', '-'], await readFile(join(folder, 'inbox'), 'utf8'))
  expect(objects(piped.stdout)).toMatchObject([{ file: '-#1' }, { file: '-#2' }, { file: '-#3' }])
})

test('a lone message that begins with a From line bears the name of its file', async () => {
  const mark = 'From MAILER-DAEMON Thu Apr 29 23:34:45 2026\n'
  const report = await readFile(sample('postfix-delayed'), 'utf8')
  const copied = `${mark}${report}\n\n${mark}Subject: the original\n\nhello\n`
  const files = [await keep('lone', `${mark}${report}`), await keep('copied.eml', copied)]
  const { stdout } = await bounce(['--json', ...files])
  expect(objects(stdout)).toMatchObject(files.map((file) => ({ file, kind: 'delayed' })))
})

test('of a Maildir new and cur are read, of a folder the .eml files', async () => {
  const report = await readFile(sample('postfix-delayed'), 'utf8')
  await keep('box/cur/1700000000.M1:2,S', report)
  await keep('box/new/1700000001.M2', ordinary)
  await keep('box/tmp/1700000002.M3', report)
  await keep('box/dovecot.index', 'index')
  await mkdir(join(folder, 'plain/older'), { recursive: true })
  await copyFile(sample('postfix-delayed'), join(folder, 'plain/a.eml'))
  await copyFile(sample('postfix-delayed'), join(folder, 'plain/older/b.EML'))
  await keep('plain/notes.txt', 'notes')
  const { code, stdout } = await bounce(['--json', join(folder, 'box'), `${join(folder, 'plain')}/`])
  expect(objects(stdout)).toMatchObject([
    { file: join(folder, 'box/cur/1700000000.M1:2,S'), kind: 'delayed' },
    { file: join(folder, 'box/new/1700000001.M2'), kind: 'not-a-bounce' },
    { file: join(folder, 'plain/a.eml'), kind: 'delayed' },
    { file: join(folder, 'plain/older/b.EML'), kind: 'delayed' },
  ])
  expect(code).toBe(0)
})

test('what cannot be read is said, and the others are read', async () => {
  const [missing, empty] = [join(folder, 'missing.eml'), await keep('empty.eml', '')]
  const hollow = await mkdtemp(join(folder, 'hollow-'))
  const { code, stdout, stderr } = await bounce(['--json', missing, hollow, empty, sample('postfix-delayed')])
  expect(objects(stdout)).toMatchObject([{ kind: 'delayed' }])
  expect(stderr).toBe(
    `${missing} is not there.\n` +
      `${hollow} is a folder without mail: neither new nor cur (a Maildir) nor any .eml file is in it.\n` +
      `${empty} is empty.\n`,
  )
  expect(code).toBe(2)
})

test('a message without end is read as far as its beginning goes', async () => {
  const report = await readFile(sample('postfix-delayed'), 'utf8')
  const file = await keep('huge.eml', report + 'x'.repeat(27_000_000))
  const { code, stdout, stderr } = await bounce(['--json', file])
  expect(objects(stdout)).toMatchObject([{ kind: 'delayed' }])
  expect(stderr).toBe(`${file} is larger than 25 MiB: its beginning was read.\n`)
  expect(code).toBe(0)
})

test('nothing to read is status 2, be it standard input', async () => {
  expect(await program([])).toEqual({ code: 2, stdout: '', stderr: 'Standard input is empty.\n' })
})

test('so are texts that are not there', async () => {
  const file = join(folder, 'nowhere.txt')
  expect(await bounce(['--diagnostics', file])).toEqual({
    code: 2,
    stdout: '',
    stderr: `${file} is not there.\n`,
  })
  const empty = await keep('nothing.txt', '')
  expect(await bounce(['--diagnostics', empty])).toEqual({
    code: 2,
    stdout: '',
    stderr: `${empty} is empty.\n`,
  })
})

test('messages and single texts are not read at once', async () => {
  expect(await bounce(['--diagnostics', '-', 'a.eml'])).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Give messages or --diagnostics, not both. (mailsix bounce --help)\n',
  })
})

test('single texts are read line by line, each as it stands', async () => {
  const texts = ['452 4.2.2 mailbox full', '', ' connect to mx[2001:db8::1]:25: Connection refused ', 'grüße']
  const { code, stdout } = await program(['--json', '--diagnostics', '-'], texts.join('\n'))
  expect(code).toBe(0)
  expect(stdout).toMatch(/^\{"text":"452 4\.2\.2 mailbox full","reason":"mailbox-full","family":"any"/)
  expect(objects(stdout)).toMatchObject([
    { text: texts[0], reason: 'mailbox-full', family: 'any' },
    { text: texts[1], reason: 'unknown', family: 'any' },
    { text: texts[2], reason: 'connection-refused', family: 'ipv6' },
    { text: texts[3], reason: 'unknown', family: 'any' },
  ])
})

test('texts without any reason end with status 1', async () => {
  expect(await bounce(['--diagnostics', await keep('hello.txt', 'hello\n')])).toMatchObject({
    code: 1,
    stderr: '',
  })
})

test('it stops when nobody reads any more', async () => {
  await keep('many', `From a Thu Apr 29 23:34:45 2026\n${ordinary}\n`.repeat(20_000))
  const running = start(['bounce', '--json', 'many'], { cwd: folder })
  await running.line('many#1"')
  running.process.stdout?.destroy()
  const [code] = await once(running.process, 'exit')
  const { stderr } = await running.ended
  expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
})

test('--help tells what is read, what comes out, and each exit status', async () => {
  const { code, stdout } = await program(['--help'])
  expect(code).toBe(0)
  for (const word of ['mbox', 'Maildir', '--diagnostics', '"finalRecipient"', 'Exit status: 0'])
    expect(stdout).toContain(word)
})
