import type { Chapter } from './requirement.ts'

export const neverAnswered: Chapter = {
  title: 'Who is never answered',
  requirements: [
    {
      id: 'R12',
      says: 'Machines, lists, bulk mail, reports, bounce processors and our own addresses are never answered (RFC 3834). root@, postmaster@ and info@ are people who test.',
      guards: [
        {
          guard: 'the null sender',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `  if (envelope.sender === '') return { why: 'null-sender', named: 'MAIL FROM:<>' }
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'Auto-Submitted other than no',
          file: 'src/diagnose/judge-mail-class.ts',
          take: 'if (autoSubmitted !== null && !/^\\s*no',
          leave: "if (autoSubmitted === '' && !/^\\s*no",
          shownBy: 'test/diagnose/judge-mail-class.test.ts: a header field that says %s keeps us silent: %o',
        },
        {
          guard: 'List- fields',
          file: 'src/diagnose/judge-mail-class.ts',
          take: 'if (list !== undefined) return',
          leave: "if (list === '') return",
          shownBy: 'test/diagnose/judge-mail-class.test.ts: a header field that says %s keeps us silent: %o',
        },
        {
          guard: 'Precedence',
          file: 'src/diagnose/judge-mail-class.ts',
          take: '(bulk|list|junk|auto[-_ ]?reply)',
          leave: '(bulk|list|auto[-_ ]?reply)',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: a header field that says %s keeps us silent: %o',
        },
        {
          guard: 'mailer-daemon and its kin',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `/^(mailer-daemon|bounces?|listserv|majordomo)([+._-].*)?$/i.test(local) ||
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'no-reply',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `  /(^|[+._-])(no|do[._-]?not)[._-]?reply\\d*($|[+._-])/i.test(local) ||
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'owner-',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `  /^owner-./i.test(local) ||
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: '-request',
          file: 'src/diagnose/judge-mail-class.ts',
          take: '/.-(owner|request|bounces?|errors)$/i',
          leave: '/.-(owner|bounces?|errors)$/i',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'addresses within addresses (VERP)',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `    /^[^+=].*[+=-][^=@]+=[^=@]+\\.[a-z]{2,}$/i.test(plain) ||
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'bounce processors by their local part',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `    /^(bounces?|return|errors?|fbl)[-_+.=]?[0-9a-f]{6,}/i.test(plain) ||
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'bounce processors by their domain',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `    /^(bounces?|returns?|email-?bounces|e?bounce)\\d*\\.[^.]+\\.[^.]+/i.test(domain) ||
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'our own addresses',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `  if (ownDomains.includes(sender.domain)) return { why: 'own-address', named }
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'of two Auto-Submitted fields the one against an answer counts',
          file: 'src/wire/read-headers.ts',
          take: "autoSubmitted.find((word) => word !== 'no') ?? ",
          leave: '',
          shownBy:
            'test/wire/read-headers.test.ts: a mail that says twice whether it is automatic is taken to be',
        },
        {
          guard: 'of two Precedence fields the one against an answer counts',
          file: 'src/wire/read-headers.ts',
          take: 'precedence.find((word) => machinePrecedence.test(word)) ?? ',
          leave: '',
          shownBy:
            'test/wire/read-headers.test.ts: a mail that says twice whether it is automatic is taken to be',
        },
        {
          guard: 'what is never answered is refused',
          file: 'src/journey-admission.ts',
          take: `  if (never !== null) return await refuse(arrival, neverReply(arrival, never, language), world)
`,
          leave: '',
          shownBy:
            'test/stories/09-lists-and-machines/story.test.ts: lists, bulk mail and machines are refused after DATA with the reason named, and people who test are answered',
        },
        {
          guard: 'an automatic answer that does not say so is known by its subject',
          file: 'src/diagnose/judge-mail-class.ts',
          take: '  if (isAutomaticSubject(subject)) return',
          leave: "  if (subject === '') return",
          shownBy: 'test/diagnose/judge-mail-class.test.ts: a header field that says %s keeps us silent: %o',
        },
        {
          guard: 'mail services by name',
          file: 'src/diagnose/judge-mail-class.ts',
          take: 'mandrillapp\\.com|',
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'VERP of one service',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `    /^msprvs1=/i.test(plain) ||
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: %s is never answered, for it is a %s',
        },
        {
          guard: 'fields of older autoresponders',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `  if (automatic !== null) return { why: 'automatic', named: automatic }
`,
          leave: '',
          shownBy: 'test/diagnose/judge-mail-class.test.ts: a header field that says %s keeps us silent: %o',
        },
        {
          guard: 'reports by their Content-Type',
          file: 'src/diagnose/judge-mail-class.ts',
          take: "  if (contentType === 'multipart/report') return",
          leave: "  if (contentType === '') return",
          shownBy: 'test/diagnose/judge-mail-class.test.ts: a header field that says %s keeps us silent: %o',
        },
      ],
    },
  ],
}
