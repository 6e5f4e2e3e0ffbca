import { expect, test } from 'vitest'
import { isOurReply } from '../../src/explain/our-replies.ts'
import { smtpReply } from '../../src/explain/smtp-replies.ts'
import { languages } from '../../src/values/language.ts'

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

test.each([['550 5.7.1 rejected as spam'], ['Thank you'], ['']])(
  'what others say is not ours: %j',
  (words) => {
    expect(isOurReply(words)).toBe(false)
  },
)

test.each(languages)('what our own server said in %s is known again', (language) => {
  const { text } = smtpReply(language, 550, '5.7.1', 'reply.never-answered', { named: 'Precedence: bulk' })
  expect(isOurReply(`550 5.7.1 ${text}`)).toBe(true)
})
