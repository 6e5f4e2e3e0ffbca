import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { aProgram, type Program } from '../kit/a-program.ts'

const row = z.object({
  provider: z.string(),
  case: z.string(),
  abilities: z.record(z.string(), z.object({ state: z.string() })),
})

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** An empty environment, as for a user without HOME; PATH is all that node may want. */
const bare = { PATH: process.env.PATH }

const statesOf = (line: string): string =>
  Object.values(row.parse(JSON.parse(line)).abilities)
    .map(({ state }) => state)
    .join(' ')

const firstRow = (program: Program): Promise<string> => program.line((line) => line.includes('"abilities"'))

/** As it lies on disk, with line ends of its own. */
const aBounce = [
  'From: MAILER-DAEMON@mail.picky.example',
  'To: you@picky.example',
  'Subject: Undelivered mail',
  '',
  'Your message could not be delivered to one or more recipients.',
  '',
  '<ada@firm.example>: 552 5.2.2 quota used up',
  '',
]

test('the demo takes mail by hand, shows its letters, explains a bounce, and a second one runs beside it', {
  timeout: 90_000,
}, async () => {
  const cwd = aFolder()
  const began = Date.now()
  const first = aProgram(['demo', '--json', '--port', '0'], { cwd, env: bare })
  await firstRow(first)
  // Five seconds on a machine of its own; here others run beside it.
  expect(Date.now() - began).toBeLessThan(15_000)
  const second = aProgram(['demo', '--json', '--port', '0'], { cwd, env: bare })
  await firstRow(second)
  expect(readdirSync(cwd).toSorted()).toEqual(['.mailsix-demo', '.mailsix-demo-2'])

  // What the demo has sent by itself is answered before.
  const mailbox = () => readdirSync(join(cwd, '.mailsix-demo/mailboxes/picky')).toSorted()
  const own = ['001-A.eml', '002-L4.eml', '003-explanation.eml']
  await expect.poll(mailbox).toEqual(own)
  const send = aProgram(['demo', '--send', 'you@picky.example', '--json'], { cwd, env: bare })
  expect((await send.end()).code).toBe(0)
  const last = send.lines.at(-1) ?? ''
  expect(statesOf(last)).toBe('pass pass fail pass')

  const report = aProgram(['report', row.parse(JSON.parse(last)).case], { cwd, env: bare })
  expect((await report.end()).code).toBe(1)
  expect(report.lines[0]).toContain('you@picky.example')
  expect(mailbox()).toEqual([...own, '004-A.eml', '005-L4.eml', '006-explanation.eml'])

  writeFileSync(join(cwd, 'returned.eml'), aBounce.join('\n'))
  const asked = ['demo', '--send', 'you@picky.example', '--bounce', 'returned.eml']
  const explain = aProgram(asked, { cwd, env: bare })
  expect((await explain.end()).code).toBe(0)
  expect(explain.lines[0]).toContain('you@picky.example → explain@control.example: 250')
  expect(explain.lines.join(' ')).toContain('Your mail to ada@firm.example came back: mailbox full.')

  for (const program of [first, second]) {
    const { code, ms } = await program.end('SIGINT')
    expect({ code, soon: ms < 5_000 }).toEqual({ code: 0, soon: true })
  }
  const after = aProgram(['demo', '--send', 'you@picky.example'], { cwd, env: bare })
  expect((await after.end()).code).toBe(2)
})

test('a fresh start removes what an earlier demo left, and nothing that is not its own', {
  timeout: 60_000,
}, async () => {
  const cwd = aFolder()
  const folder = join(cwd, '.mailsix-demo')
  const run = async (...flags: string[]): Promise<void> => {
    const program = aProgram(['demo', '--json', '--port', '0', ...flags], { cwd, env: bare })
    await firstRow(program)
    await program.end('SIGTERM')
  }
  await run()
  writeFileSync(join(folder, 'notes.txt'), 'mine')
  const letters = join(folder, 'mailboxes/ready')
  writeFileSync(join(letters, '900-old.eml'), 'old')
  await run('--keep')
  expect(existsSync(join(letters, '901-A.eml')) || existsSync(join(letters, '901-B.eml'))).toBe(true)
  await run()
  expect(existsSync(join(letters, '900-old.eml'))).toBe(false)
  expect(existsSync(join(folder, 'notes.txt'))).toBe(true)

  // A folder of this name that holds something else is left alone.
  rmSync(folder, { recursive: true })
  mkdirSync(folder)
  writeFileSync(join(folder, 'mailsix.yaml'), 'mine')
  await run()
  expect(readdirSync(folder)).toEqual(['mailsix.yaml'])
  expect(existsSync(join(cwd, '.mailsix-demo-2', 'mailboxes'))).toBe(true)
})
