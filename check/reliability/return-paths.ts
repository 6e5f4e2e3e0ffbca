import type { Chapter } from './requirement.ts'

export const returnPaths: Chapter = {
  title: 'Return paths',
  requirements: [
    {
      id: 'R18',
      says: 'Return paths are signed, last as long as their case, and belong to one letter. What is no report about that letter, nor an automatic answer to it, has no effect; each state changes once. Made-up ones are refused at RCPT.',
      guards: [
        {
          guard: 'a token is proved',
          file: 'src/wire/return-path.ts',
          take: `  if (!timingSafeEqual(prove(claims, secret), bytes.subarray(claims.length))) return 'invalid'
`,
          leave: '',
          shownBy: 'test/wire/return-path.test.ts: a return path with any one character changed is invalid',
        },
        {
          guard: 'a token expires',
          file: 'src/wire/return-path.ts',
          take: `  if (now > claims.readUIntBE(letterIdBytes, expiryBytes) * hourMs) return 'expired'
`,
          leave: '',
          shownBy: 'test/wire/return-path.test.ts: a return path expires with its case',
        },
        {
          guard: 'a token has one spelling',
          file: 'src/wire/return-path.ts',
          take: ' || base32(bytes) !== token.toLowerCase()',
          leave: '',
          shownBy: 'test/wire/return-path.test.ts: a return path with any one character changed is invalid',
        },
        {
          guard: 'the secret is ours alone',
          file: 'src/wire/return-path.ts',
          take: "createHmac('sha256', secret)",
          leave: "createHmac('sha256', 'mailsix')",
          shownBy: 'test/wire/return-path.test.ts: a return path of another installation is invalid',
        },
        {
          guard: 'a token ends with its case',
          file: 'src/world/store-reads.ts',
          take: `      .where('letters.id', '=', id)
      .where('cases.state', '=', 'open'),`,
          leave: "      .where('letters.id', '=', id),",
          shownBy:
            'test/world/store.test.ts: a closed case has no jobs and nothing changes its letters any more',
        },
        {
          guard: 'a report about another letter has no effect',
          file: 'src/settle/judge-return.ts',
          take: `  if (about === 'another') return { kind: 'refuse' }
`,
          leave: '',
          shownBy:
            'test/settle/judge-return.test.ts: a report about another letter is refused, also from the null sender',
        },
        {
          guard: 'each state changes once',
          file: 'src/world/store-writes.ts',
          take: "bounced: ['queued', 'trying', 'waiting', 'accepted', 'confirmed'],",
          leave: "bounced: ['queued', 'trying', 'waiting', 'accepted', 'confirmed', 'bounced'],",
          shownBy:
            'test/world/store.test.ts: a letter bounces once, and every report is kept with its message',
        },
      ],
      alsoKeptIn: ['src/accept/reception.ts', 'src/journey-letters.ts', 'src/journey-reception.ts'],
    },
  ],
}
