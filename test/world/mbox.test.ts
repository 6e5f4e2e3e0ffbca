import { expect, test } from 'vitest'
import { splitMbox } from '../../src/world/mbox.ts'

/** The messages of a text that comes in pieces of `size` octets. */
async function messagesOf(text: string, size = 65_536, cap = 1_000_000) {
  async function* chunks() {
    const bytes = Buffer.from(text)
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const found: { text: string; cut: boolean }[] = []
  for await (const { message, cut } of splitMbox(chunks(), cap)) found.push({ text: message.toString(), cut })
  return found
}

const textsOf = async (text: string, size?: number): Promise<string[]> =>
  (await messagesOf(text, size)).map((message) => message.text)

const first = 'From MAILER-DAEMON Thu Apr 29 23:34:45 2026\nSubject: one\n\nbody\n\n'
const second = 'From ada@example.net Thu Apr 30 03:04:05 2026\nSubject: two\n\nbody\n'

test.each([1, 7, 64, 65_536])(
  'the messages are the same when they come in pieces of %i octets',
  async (size) => {
    const long = first.replace('body', 'x'.repeat(5000))
    expect(await textsOf(first + long + second, size)).toEqual([first, long, second])
  },
)

test.each([
  'From MAILER-DAEMON  Sat Oct  4 08:00:09 2025',
  'From a@example.org Mon, 4 Oct 2025 08:00:09 +0000',
  'From 1234567890@xxx Mon Jan 01 00:00:00 +0000 2018',
  'From - Tue Mar 02 09:44:33 1999',
  'From () 2019-10-02 05:04:34 +0000',
  'From a b c@example.org Tue Mar  2 9:44 1999 remote from uucp',
])('a message begins at %j', async (line) => {
  const other = `${line}\nSubject: two\n\nbody\n`
  expect(await textsOf(first + other)).toEqual([first, other])
  const withReturns = (text: string): string => text.replaceAll('\n', '\r\n')
  expect(await textsOf(withReturns(first + other))).toEqual([first, other].map(withReturns))
})

test.each([
  ['prose', 'From Monday on we are closed, and at 12:30 in May 2026 too.\nSubject: x\n'],
  ['a line in the middle of a paragraph', `line\n${second}`],
  ['a line that no header follows', 'From ada@example.net Thu Apr 30 03:04:05 2026\n\nbody\n'],
  ['the head of a copy that was announced', `bounced E-Mail:\n\n${second}`],
  ['the head of a copy that follows', `Message headers follow.\n\n${second}`],
])('no message begins at %s', async (_, text) => {
  expect(await textsOf(first + text)).toEqual([first + text])
})

test('what was escaped in the file is as it was written', async () => {
  const escaped = first.replace('body', '>From here\n>>From there\n> From afar\n>From')
  expect(await textsOf(escaped)).toEqual([
    first.replace('body', 'From here\n>From there\n> From afar\n>From'),
  ])
})

test('of a message that is too large the beginning is kept, and the next one is whole', async () => {
  const large = first.replace('body', 'x'.repeat(100_000))
  const found = await messagesOf(large + second, 1000, 2000)
  expect(found).toEqual([
    { text: large.slice(0, 2000), cut: true },
    { text: second, cut: false },
  ])
})
