import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { classifyReport } from '../src/diagnose/classify-report.ts'
import { readReport } from '../src/wire/read-report.ts'
import { aPasted } from './kit/a-pasted.ts'

const reasonsIn = async (text: string) =>
  (await aPasted(text)).flatMap(({ bounce, reasons }) =>
    reasons.map(({ reason, family }) => `${bounce.report.kind} ${reason} ${family}`),
  )

test('the pasted source of a bounce is read as the bounce itself', async () => {
  const files = globSync('test/samples/{reports,reports-by-servers}/*.eml')
  expect(files.length).toBeGreaterThan(60)
  for (const file of files) {
    const raw = readFileSync(file)
    // Pasted text has no octets left of a charset that nobody declared.
    if (file.endsWith('koi8-undeclared.eml')) continue
    const report = readReport(raw)
    const expected = report.kind === 'unread' ? [] : classifyReport(report).map(({ reason }) => reason)
    const found = (await aPasted(raw.toString())).flatMap(({ reasons }) =>
      reasons.map(({ reason }) => reason),
    )
    expect(found, file).toEqual(expected)
  }
})

test('what a person reads of a bounce, a line of a log, or bare words of a server are enough', async () => {
  const human =
    'This is the mail system at host out.example.\n\nI am sorry to have to inform you that your message could not\nbe delivered to one or more recipients.\n\n<ada@example.net>: host mx.example.net[2001:db8::1] said: 550 5.7.25 no PTR record for your IPv6 address (in reply to MAIL FROM command)'
  expect(await reasonsIn(human)).toEqual(['failed no-ptr ipv6'])
  expect(
    await reasonsIn('status=deferred (connect to mx.example.net[2001:db8::9]:25: Connection timed out)'),
  ).toEqual(['delayed connection-timeout ipv6'])
  expect(
    await reasonsIn(
      'to=<ada@example.net>, relay=mx.example.net. [2001:db8::9], stat=Deferred: Connection refused by mx.example.net.',
    ),
  ).toEqual(['delayed connection-refused ipv6'])
  expect(await reasonsIn('550 5.1.1 User unknown')).toEqual(['failed invalid-recipient any'])
  expect(await reasonsIn('User unknown')).toEqual(['failed invalid-recipient any'])
})

test('what is no bounce is none', async () => {
  for (const text of [
    '',
    ' ',
    'Hello, what a nice day.',
    'Call me at 550 1234',
    '\u0000\u202e',
    '%00',
    '<'.repeat(2_000),
  ])
    expect(await aPasted(text), text.slice(0, 20)).toEqual([])
})

test('a bounce of a mail to our own address is known as such', async () => {
  const text =
    '<test@doesnotwork.example>: connect to mx.doesnotwork.example[2001:db8:25::d0e5]:25: Network is unreachable'
  expect((await aPasted(text))[0]?.bounce.about).toMatchObject({ kind: 'ipv6-only' })
})

test('text beyond what is read of a report costs nothing, and takes nothing away from its beginning', async () => {
  const text = `550 5.1.1 User unknown\n\n${'x'.repeat(400_000)}`
  expect(await reasonsIn(text)).toEqual(['failed invalid-recipient any'])
})

test('the source of a bounce is read the same below words of the person who pasted it, and quoted', async () => {
  let read = 0
  for (const file of globSync('test/samples/reports/*.eml')) {
    const source = readFileSync(file).toString().replace(/\r\n/g, '\n')
    if (!/^(?:received|message-id|mime-version):/im.test(source.slice(0, 2_000))) continue
    const expected = await reasonsIn(source)
    if (expected.length === 0) continue
    read += 1
    const words = 'Hi, what is this?\n\n-------- Forwarded Message --------\n'
    expect(await reasonsIn(`${words}${source}`), file).toEqual(expected)
    expect(await reasonsIn(source.replace(/^/gm, '> ')), file).toEqual(expected)
  }
  expect(read).toBeGreaterThan(20)
})

const spam =
  'Return-Path: <news@example.net>\nReceived: from out.example.net (unknown [192.0.2.9]) by mx.example.org\nMessage-ID: <1@example.net>\n' +
  'Authentication-Results: mx.example.org; spf=fail; dkim=none\nX-Spam-Status: Yes, rejected by policy, listed in zen.spamhaus.org\n' +
  'From: News <news@example.net>\nTo: ada@example.org\nSubject: Hello\n\nWhat a nice day.\n'

test('an ordinary mail with its whole header is no bounce, whatever a filter wrote into it', async () => {
  expect(await aPasted(spam)).toEqual([])
  expect(await aPasted(`Is this a bounce?\n\n${spam}`)).toEqual([])
  const quoting = spam.replace('What a nice day.', '<ada@example.net>: 550 5.1.1 User unknown')
  expect(await reasonsIn(quoting)).toEqual(['failed invalid-recipient any'])
})

test('below a bounce in words, the header of what was returned tells nothing', async () => {
  const words = '<ada@example.net>: host mx.example.net[192.0.2.1] said: 550 5.1.1 User unknown\n\n'
  expect(await reasonsIn(`${words}${spam}`)).toEqual(['failed invalid-recipient any'])
  expect(await reasonsIn(`User unknown\n\n${spam}`)).toEqual(['failed invalid-recipient any'])
})
