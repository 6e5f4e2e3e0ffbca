import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defineExplain } from '../../src/commands/explain.ts'
import { bounceReasons } from '../../src/values/bounce-reason.ts'
import { ruleIds } from '../../src/values/rules.ts'
import { type Ended, mailsix } from '../kit/a-command.ts'
import { runVerb } from '../kit/a-verb.ts'

/** What the verb prints, and the exit status it leaves. */
const explain = (...args: string[]): Promise<Ended> => runVerb(defineExplain, args)

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

test('without a name all rules are listed with their questions, and all reasons in short', async () => {
  const { code, stdout } = await explain()
  expect(code).toBe(0)
  for (const rule of ruleIds) expect(stdout).toContain(`\n  ${rule}\n`)
  for (const reason of bounceReasons) expect(stdout).toMatch(new RegExp(`^  ${reason}  +\\w`, 'm'))
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

test('all rules and reasons as JSON are a list of such objects', async () => {
  const { stdout } = await explain('--json')
  const all: unknown = JSON.parse(stdout)
  expect(all).toMatchObject([
    ...ruleIds.map((rule) => ({ rule })),
    ...bounceReasons.map((reason) => ({ reason })),
  ])
})

test('a reason for which mail came back is explained: what it means by family, who mends it, what to write', async () => {
  const { code, stdout } = await explain('Network-Unreachable')
  expect(code).toBe(0)
  const page = stdout.replace(/\s+/g, ' ')
  expect(page).toMatch(/^network-unreachable In short: no route to the server\./)
  expect(page).toContain('IPv6: Most often the sending server has no working IPv6 itself')
  expect(page).toContain('WHO CAN MEND IT Whoever runs the sending server.')
  expect(page).toContain('Please give your outgoing mail servers a working IPv6 address and route.')
  expect(page).toContain('X.4.1 RFC 3463 section 3.5')
  expect(page).toContain('NOT TO BE CONFUSED WITH no-aaaa')
})

test('a reason as JSON is one object with its texts, by family where they differ', async () => {
  const { stdout } = await explain('--json', 'mailbox-full')
  expect(JSON.parse(stdout)).toMatchObject({
    ...{ reason: 'mailbox-full', group: 'recipient', short: 'mailbox full', mender: 'nobody' },
    means: expect.stringContaining('no room'),
    support: expect.stringMatching(/^Please /),
    ...{ families: {}, ipv6Only: null },
    codes: [{ code: 'X.2.2', source: 'RFC 3463 section 3.3' }],
  })
})

test('a reason that is a finding of rules as well says so, and leads there', async () => {
  const { code, stdout } = await explain('no-aaaa')
  expect(code).toBe(0)
  expect(stdout.replace(/\s+/g, ' ')).toContain(
    '"no-aaaa" is also a finding of receive-over-ipv6 or name-servers: explain that.',
  )
})

test('no name is that of a rule and of a reason', () => {
  const rules: readonly string[] = ruleIds
  expect(bounceReasons.filter((reason) => rules.includes(reason))).toEqual([])
})

test.each([
  ['dkmi', 'There is no rule or reason "dkmi". Did you mean dkim?'],
  ['mailbox_full', 'Did you mean mailbox-full?'],
  ['Receive-IPv6', 'Did you mean receive-over-ipv6?'],
  ['greylist', 'Did you mean greylisted or greylisting?'],
  ['refuses-ipv6', '"refuses-ipv6" is a finding of receive-over-ipv6: explain that.'],
  ['x', 'There is no rule or reason "x". "mailsix explain" lists them all.'],
  ['spf\u001b[2J', 'There is no rule or reason "spf\\u001b[2j".'],
])('nothing is called %j, and a hint is given', async (name, hint) => {
  const { code, stdout, stderr } = await explain(name)
  expect(stderr).toContain(hint)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})
