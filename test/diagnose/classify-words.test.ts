import { expect, test } from 'vitest'
import { classifyWords } from '../../src/diagnose/classify-words.ts'

test.each([
  [
    '550 5.1.1 <nobody@ready.example>: Recipient address rejected: User unknown',
    'invalid-recipient',
    'server',
  ],
  ['smtp; 550 5.1.1 mailbox of this user is over quota', 'mailbox-full', 'server'],
  ['connect to mx.ready.example[2001:db8::25]:25: Connection refused', 'connection-refused', 'reporter'],
  ['x-unix; 67', 'invalid-recipient', 'code'],
  ['', 'unknown', 'nothing'],
])('%s', (text, reason, by) => {
  expect(classifyWords(text)).toMatchObject({ reason, by })
})
