import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quoteWords, readKeywords, readReply, withoutControls } from '../../src/wire/smtp-replies.ts'
import { newReplyMeter } from '../../src/wire/smtp-reply-meter.ts'
import { newTranscript } from '../../src/wire/smtp-transcript.ts'

test.for<[string, number, string | null, string]>([
  ['250 2.1.5 Ok', 250, '2.1.5', 'Ok'],
  ['250', 250, null, ''],
  ['550 No such user', 550, null, 'No such user'],
  ['550 #5.1.0 Address rejected.', 550, '5.1.0', 'Address rejected.'],
  ['550 5.1.1: unknown', 550, '5.1.1', 'unknown'],
  ['550 5.1.1', 550, '5.1.1', ''],
  ['550 5.1.10 null MX', 550, '5.1.10', 'null MX'],
  ['550 192.0.2.1 is listed', 550, null, '192.0.2.1 is listed'],
  ['550 5.1.1.1 is an address', 550, null, '5.1.1.1 is an address'],
  ['554-5.7.1 one\n554-two\n554 5.7.1  three', 554, '5.7.1', 'one two three'],
  ['550-one\n550 5.7.1 two', 550, null, 'one 5.7.1 two'],
  ['550\t5.7.1 tab', 0, null, ''],
])('the reply %j is read', ([raw, code, enhanced, text]) => {
  if (code === 0) expect(readReply(raw)).toBeNull()
  else expect(readReply(raw)).toMatchObject({ code, enhanced, text })
})

test.for(['', 'hello', '25 0', '600 no', '150 no', '2500 no', '250-one\n251 two', '250-one\n'])(
  '%j is no reply',
  (raw) => {
    expect(readReply(raw)).toBeNull()
  },
)

test('keywords are read from all lines but the first', () => {
  const reply = readReply('250-mx DSN\n250-size 1000\n250 8bitmime')
  expect(reply && [...readKeywords(reply)]).toEqual([
    ['SIZE', '1000'],
    ['8BITMIME', ''],
  ])
})

test('whatever a server says, what is shown of it holds no control or bidi character and is short', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3_000 }), (words) => {
      expect(withoutControls(words)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      expect(quoteWords(words).length).toBeLessThanOrEqual(201)
      const transcript = newTranscript()
      transcript.add('S', words)
      expect(transcript.text()).not.toContain('\n')
      expect(transcript.text().length).toBeLessThanOrEqual(1_000)
    }),
  )
})

test('the text of a long reply is cut', () => {
  const raw = Array.from({ length: 30 }, () => `550-${'x'.repeat(900)}`).join('\n')
  expect(readReply(`${raw}\n550 end`)?.text).toHaveLength(2_000)
})

test('a dialogue without end is cut at 32 KiB', () => {
  const transcript = newTranscript()
  for (let i = 0; i < 10_000; i += 1) transcript.add('S', `250-žluťoučký ${i}`)
  expect(Buffer.byteLength(transcript.text())).toBeLessThanOrEqual(32 * 1024)
  expect(transcript.text()).toMatch(/^S: 250-žluťoučký 0\n/)
  expect(transcript.text()).toMatch(/\[the rest of the dialogue is left out\]$/)
})

test('replies are counted alike, however the network cut them', () => {
  const bytes = Buffer.from('220 hi\r\n\r\n250-a\r\n250-b\r\n250 c\r\n \r\n354 go\n250-x\r\n\r\n550 no\r\n55')
  const whole = newReplyMeter().measure(bytes)
  expect(whole).toEqual({ completed: ['220', '250', '354', '', '550'], excess: null })
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: bytes.length })), (cuts) => {
      const meter = newReplyMeter()
      const edges = [0, ...cuts.toSorted((one, other) => one - other), bytes.length]
      const completed = edges.flatMap(
        (edge, i) => meter.measure(bytes.subarray(edges[i - 1] ?? 0, edge)).completed,
      )
      expect(completed).toEqual(whole.completed)
    }),
  )
})
