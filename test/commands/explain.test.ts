import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { expect, test, vi } from 'vitest'
import { addExplain } from '../../src/commands/explain.ts'
import { ruleIds } from '../../src/values/rules.ts'
import { type Ended, mailsix } from '../kit/a-command.ts'

/** What the verb prints, and the exit status it leaves. */
async function explain(...args: string[]): Promise<Ended> {
  const program = new Command('mailsix')
  addExplain(program)
  const [stdout, stderr] = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockReturnValue(true),
  )
  try {
    await program.parseAsync(['explain', ...args], { from: 'user' })
    const written = (stream: typeof stdout): string =>
      (stream?.mock.calls ?? []).map(([text]) => String(text)).join('')
    return { code: Number(process.exitCode ?? 0), stdout: written(stdout), stderr: written(stderr) }
  } finally {
    process.exitCode = undefined
    stdout?.mockRestore()
    stderr?.mockRestore()
  }
}

test('it works for somebody who has nothing but the program', async () => {
  const empty = await mkdtemp(join(tmpdir(), 'mailsix-explain-'))
  try {
    const { code, stdout } = await mailsix(['explain', 'dkim'], { cwd: empty })
    expect(stdout).toMatch(/^dkim\n\nIs your mail signed/)
    expect(code).toBe(0)
  } finally {
    await rm(empty, { recursive: true })
  }
})

test('without a rule all of them are listed with their questions', async () => {
  const { code, stdout } = await explain()
  expect(code).toBe(0)
  for (const rule of ruleIds) expect(stdout).toContain(`\n  ${rule}\n`)
  expect(stdout).toContain('Do the servers that receive mail for you take it over IPv6?')
})

test('a rule is explained: its question, when it is what, who mends it, its sources', async () => {
  const { code, stdout } = await explain('client-reverse-dns')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^client-reverse-dns\n\nHas the address that your mail came from a name/)
  expect(stdout).toContain('  fail            no-name\n                  The address has no PTR record.')
  expect(stdout).toContain('Whoever sends mail for you')
  expect(stdout).toContain('RFC 8601 section 3')
})

test('as JSON it is one object with every finding', async () => {
  const { code, stdout } = await explain('--json', 'spf')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    rule: 'spf',
    asks: 'May the server that sent your mail send for your domain?',
    mender: 'domain-owner',
    findings: expect.arrayContaining([
      {
        finding: 'no-record',
        state: 'fail',
        when: 'The result is none: the domain has no SPF record.',
        mender: 'domain-owner',
        text: expect.stringContaining('<domain> has no SPF record'),
      },
    ]),
    sources: ['RFC 7208 section 2.6: the results'],
  })
})

test('all rules as JSON are a list of such objects', async () => {
  const { stdout } = await explain('--json')
  const rules: unknown = JSON.parse(stdout)
  expect(rules).toMatchObject(ruleIds.map((rule) => ({ rule })))
})

test.each([
  ['dkmi', 'There is no rule "dkmi". Did you mean dkim?'],
  ['Receive-IPv6', 'Did you mean receive-over-ipv6?'],
  ['greylist', 'Did you mean greylisting?'],
  ['no-aaaa', '"no-aaaa" is a finding of receive-over-ipv6 or name-servers: explain that.'],
  ['x', 'There is no rule "x". "mailsix explain" lists them all.'],
  ['spf\u001b[2J', 'There is no rule "spf\\u001b[2j".'],
])('no rule is called %j, and a hint is given', async (name, hint) => {
  const { code, stdout, stderr } = await explain(name)
  expect(stderr).toContain(hint)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})
