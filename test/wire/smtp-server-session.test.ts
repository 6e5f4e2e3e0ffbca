import { expect, test } from 'vitest'
import { reply } from '../../src/values/smtp-reply.ts'
import { textOf } from '../../src/wire/smtp-server-session.ts'

test('a reply is one line of printable ASCII, however long and odd its words are', () => {
  const said = textOf(reply(550, '5.7.1', `No\r\n250 ok \u202e\u00e9\u001b[31m ${'x'.repeat(900)}`))
  expect(said).toMatch(/^5\.7\.1 No\?\?250 ok \?\?\?\[31m x+$/)
  expect(said).toHaveLength(400)
})

test('a reply without enhanced code begins with its words', () => {
  expect(textOf({ code: 220, enhanced: null, text: 'hello' })).toBe('hello')
})
