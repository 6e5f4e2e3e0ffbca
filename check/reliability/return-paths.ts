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
          guard: 'an invalid one is refused at RCPT',
          file: 'src/accept/session.ts',
          take: `      if (words !== null) return words
    }
    if (transaction`,
          leave: `    }
    if (transaction`,
          shownBy: 'test/accept/session.test.ts: RCPT TO:<%s> from <> and from a person get the same reply',
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
          guard: 'a report names the letter, or its recipient',
          file: 'src/settle/judge-return.ts',
          take: "named.some((address) => address?.toLowerCase() === wanted) ? 'this' : 'untold'",
          leave: "named.length + wanted.length > 0 ? 'this' : 'untold'",
          shownBy:
            'test/settle/judge-return.test.ts: a report that cannot be read, or names nothing of ours, is kept as unread evidence',
        },
        {
          guard: 'anybody’s mail to a return path is refused',
          file: 'src/settle/judge-return.ts',
          take: `    return confirmsUnlessAnother(letter, headers, report)
  }
  return { kind: 'refuse' }`,
          leave: `    return confirmsUnlessAnother(letter, headers, report)
  }
  return { kind: 'confirm', by: 'reply' }`,
          shownBy: 'test/settle/judge-return.test.ts: a person who writes to a return path is refused',
        },
        {
          guard: 'delayed uses nothing up',
          file: 'src/settle/judge-return.ts',
          take: `      case 'expanded':
        return { kind: 'bounce', report, state: null, confirms: null }`,
          leave: `      case 'expanded':
        return { kind: 'bounce', report, state: 'bounced', confirms: null }`,
          shownBy: 'test/settle/judge-return.test.ts: a report that says %s is kept and changes nothing',
        },
        {
          guard: 'each state changes once',
          file: 'src/world/store-writes.ts',
          take: "bounced: ['queued', 'trying', 'waiting', 'accepted', 'confirmed'],",
          leave: "bounced: ['queued', 'trying', 'waiting', 'accepted', 'confirmed', 'bounced'],",
          shownBy:
            'test/world/store.test.ts: a letter bounces once, and every report is kept with its message',
        },
        {
          guard: 'each letter has a return path of its own',
          file: 'src/journey-letters.ts',
          take: '{ letterId: id, domain: envelopeDomain, expiresAt: tokenExpiresAt }',
          leave: "{ letterId: 'aaaaaaaaaaaaaaaa', domain: envelopeDomain, expiresAt: tokenExpiresAt }",
          shownBy:
            'test/stories/03-bounce-arrives-a-day-later/story.test.ts: a bounce that arrives a day later turns the verdict and is explained once, with the bounce attached',
        },
        {
          guard: 'reports kept with a case have their most',
          file: 'src/world/store-writes.ts',
          take: `  if (isFull && !changed) return 'full'
`,
          leave: '',
          shownBy:
            'test/world/store-bounds.test.ts: a case keeps so many reports, and any number is too few to hide one that changes a letter',
        },
        {
          guard: 'an automatic answer to another mail confirms nothing',
          file: 'src/settle/judge-return.ts',
          take: `  if (named.length > 0 && !named.includes(messageId)) return { kind: 'refuse' }
`,
          leave: '',
          shownBy:
            'test/settle/judge-return.test.ts: an automatic answer to another letter, with this one’s return path, confirms nothing',
        },
      ],
      alsoKeptIn: ['src/accept/reception.ts', 'src/journey-reception.ts'],
    },
  ],
}
