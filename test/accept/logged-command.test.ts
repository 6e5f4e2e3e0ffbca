import { expect, test } from 'vitest'
import { loggedCommand } from '../../src/accept/logged-command.ts'

test.each([
  ['EHLO', 'out.provider.example', 'EHLO out.provider.example'],
  ['MAIL', 'FROM:<anna@provider.example> SIZE=3', 'MAIL FROM:<anna@provider.example> SIZE=3'],
  ['RCPT', 'to:<test@six.example>', 'RCPT to:<test@six.example>'],
  ['QUIT', '', 'QUIT'],
])('%s %s of an envelope is logged as it is', (verb, argument, line) => {
  expect(loggedCommand(verb, argument)).toBe(line)
})

test.each([
  ['DEAR', 'diary'],
  ['SUBJECT:', 'secret plans'],
  ['MAIL', 'me the secret'],
  ['RCPT', 'secret'],
  ['EHLO', 'out.provider.example my secret'],
  ['HELP', 'me with my secret'],
  ['DATA', 'of a secret'],
  ['AUTH', 'PLAIN c2VjcmV0'],
])('of a line such as %s %s nothing is logged that a person may have written', (verb, argument) => {
  expect(loggedCommand(verb, argument)).not.toMatch(/secret|diary|plans|c2Vj|DEAR|SUBJECT/)
})

test('a long one is cut', () => {
  expect(loggedCommand('MAIL', `FROM:<${'x'.repeat(2_000)}`)).toHaveLength(512)
})
