import fc from 'fast-check'
import { expect, test } from 'vitest'
import { refusalReply, smtpReply } from '../../src/explain/smtp-replies.ts'
import { replyTextsEn } from '../../src/explain/texts-en-replies.ts'
import { languages } from '../../src/values/language.ts'
import { refusal } from '../../src/values/refusal.ts'
import { replyLine } from '../../src/values/smtp-reply.ts'

test('whatever the facts hold, a reply is one line of printable ASCII of 400 characters at most', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (named) => {
      const { text } = smtpReply('en', 550, '5.7.1', 'reply.never-answered', { named })
      expect(text).toMatch(/^[\x20-\x7e]{1,400}$/)
    }),
  )
})

test('a reply with very long facts is cut', () => {
  const { text } = smtpReply('en', 550, '5.7.1', 'reply.never-answered', { named: 'x'.repeat(998) })
  expect(text).toHaveLength(400)
})

test('a reply cannot be split in two', () => {
  const reply = smtpReply('en', 550, '5.7.1', 'reply.never-answered', { named: 'x\r\n250 ok' })
  expect(replyLine(reply)).toBe('550 5.7.1 We answer people only, and this mail says otherwise: x??250 ok')
})

test('typographic quotes are written as plain ones', () => {
  const facts = { sentence: 'It’s “so”.', address: 'test@doesnotwork.example' }
  expect(smtpReply('en', 550, '5.7.1', 'reply.reject', facts).text).toMatch(/^It's "so"\. /)
})

const replyKeys = Object.keys(replyTextsEn) as (keyof typeof replyTextsEn)[]

test.each(languages)(
  'in %s, each reply is written in ASCII without losing a letter, and has room for its facts',
  (language) => {
    for (const key of replyKeys) {
      const names = [...replyTextsEn[key].matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
      const facts = Object.fromEntries(names.map((name) => [name, `<${name}>`]))
      const { text } = smtpReply(language, 550, '5.7.1', key, facts)
      expect(text, key).toMatch(/^[\x20-\x3e\x40-\x7e]{10,300}$/)
      for (const name of names) expect(text, key).toContain(`<${name}>`)
    }
  },
)

test('a reply is in the language of whom it is for', () => {
  const told = languages.map((language) => smtpReply(language, 250, '2.0.0', 'reply.report-taken').text)
  expect(new Set(told).size).toBe(languages.length)
  expect(smtpReply('de', 250, '2.0.0', 'reply.handed', { case: 'x', link: '' }).text).toBe(
    'Danke. Eine Erklaerung ist unterwegs; Vorgang x',
  )
})

test('a refusal says when to come back as its language does', () => {
  const over = refusal(451, '4.7.1', 'reply.messages-network', {
    network: '192.0.2.0/24',
    comeBackMs: 240_001,
  })
  expect(languages.map((language) => replyLine(refusalReply(language, over)))).toEqual([
    '451 4.7.1 Too many messages from 192.0.2.0/24, come back in 5 minutes.',
    '451 4.7.1 Prilis mnoho zprav z 192.0.2.0/24, vratte se prosim za 5 minut.',
    '451 4.7.1 Zu viele Mails von 192.0.2.0/24, bitte kommen Sie in 5 Minuten wieder.',
    '451 4.7.1 Trop de messages venant de 192.0.2.0/24, merci de revenir dans 5 minutes.',
    '451 4.7.1 Demasiados mensajes desde 192.0.2.0/24, vuelva dentro de 5 minutos, por favor.',
  ])
})
