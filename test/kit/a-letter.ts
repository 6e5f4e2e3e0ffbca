import type { Letter } from '../../src/values/letter.ts'

/** A letter as explain/ makes it, with what the test cares about changed. */
export const aLetter = (changes: Partial<Letter> = {}): Letter => ({
  id: 'abcdefghij234567',
  caseId: 'k3jq7mz2ab',
  kind: 'A',
  transport: 'dual-stack',
  envelopeSender: 'b+token@control.example',
  recipient: 'jane@sender.example',
  from: 'test@control.example',
  messageId: '<k3jq7mz2ab.a@control.example>',
  inReplyTo: '<1@sender.example>',
  references: ['<0@sender.example>', '<1@sender.example>'],
  date: Date.UTC(2026, 10, 21, 9, 8, 7),
  subject: 'Your mail reached an IPv6-only address',
  text: 'Good news.\n\n  1. It arrived.\n\nFrom here on\n.dots stay\n',
  attachments: [],
  ...changes,
})
