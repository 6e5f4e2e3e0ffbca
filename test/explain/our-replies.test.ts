import { expect, test } from 'vitest'
import { isOurReply } from '../../src/explain/our-replies.ts'
import { refusalReply, smtpReply } from '../../src/explain/smtp-replies.ts'
import { languages } from '../../src/values/language.ts'
import { refusal } from '../../src/values/refusal.ts'

test('what our own server said is known again, whatever it named', () => {
  const { text } = smtpReply('en', 550, '5.7.1', 'reply.never-answered', { named: 'Precedence: bulk' })
  expect(isOurReply(`smtp; 550 5.7.1 ${text}`)).toBe(true)
  const forged = smtpReply('en', 550, '5.7.23', 'reply.forged-spf', {
    domain: 'a.example',
    client: '::1',
    finding: 'x',
  })
  expect(isOurReply(`550 5.7.23\n ${forged.text.replace(' so we answer', '\n    so we answer')}`)).toBe(true)
})

test('a reply is known by two shorter pieces as well, and not by one', () => {
  const facts = { domain: 'a.example', client: '::1' }
  const { text } = smtpReply('en', 550, '5.7.26', 'reply.forged-both', facts)
  expect(isOurReply(text)).toBe(true)
  expect(isOurReply(text.replace(/holds for.*$/, 'passed'))).toBe(false)
})

test.each([
  ['550 5.7.1 rejected as spam'],
  ['421 4.7.0 Too many connections from 192.0.2.9, at most 5 allowed'],
  ['552 5.3.4 The message is larger than we take'],
  ['Thank you'],
  [''],
])('what others say is not ours: %j', (words) => {
  expect(isOurReply(words)).toBe(false)
})

test.each(languages)('what our own server said in %s is known again', (language) => {
  const { text } = smtpReply(language, 550, '5.7.1', 'reply.never-answered', { named: 'Precedence: bulk' })
  expect(isOurReply(`550 5.7.1 ${text}`)).toBe(true)
})

test.each(languages)('what is refused at RCPT in %s is known again', (language) => {
  const facts = { domain: 'doesnotwork.example' }
  for (const key of ['reply.ipv6-only', 'reply.no-mailbox', 'reply.no-relay'] as const) {
    const { text } = refusalReply(language, refusal(550, '5.7.1', key, facts))
    expect(isOurReply(`550 5.7.1 ${text}`), key).toBe(true)
  }
})
