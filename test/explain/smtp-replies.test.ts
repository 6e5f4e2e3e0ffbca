import fc from 'fast-check'
import { expect, test } from 'vitest'
import { smtpReply } from '../../src/explain/smtp-replies.ts'
import { replyLine } from '../../src/values/smtp-reply.ts'

test('whatever the facts hold, a reply is one line of printable ASCII of 400 characters at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (named) => {
      const { text } = smtpReply(550, '5.7.1', 'reply.never-answered', { named })
      expect(text).toMatch(/^[\x20-\x7e]{1,400}$/)
    }),
  )
})

test('a reply with very long facts is cut', () => {
  const { text } = smtpReply(550, '5.7.1', 'reply.never-answered', { named: 'x'.repeat(998) })
  expect(text).toHaveLength(400)
})

test('a reply cannot be split in two', () => {
  const reply = smtpReply(550, '5.7.1', 'reply.never-answered', { named: 'x\r\n250 ok' })
  expect(replyLine(reply)).toBe('550 5.7.1 We answer people only, and this mail says otherwise: x??250 ok')
})

test('typographic quotes are written as plain ones', () => {
  const facts = { sentence: 'It’s “so”.', address: 'test@doesnotwork.example' }
  expect(smtpReply(550, '5.7.1', 'reply.reject', facts).text).toMatch(/^It's "so"\. /)
})
