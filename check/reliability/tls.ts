import type { Chapter } from './requirement.ts'

export const tls: Chapter = {
  title: 'TLS',
  requirements: [
    {
      id: 'R24',
      says: 'TLS is used where it is offered, and done without where its handshake fails, except where an enforced MTA-STS policy forbids that.',
      guards: [
        {
          guard: 'TLS is used where it is offered',
          file: 'src/wire/smtp-client.ts',
          take: "ignoreTLS: request.tls === 'off',",
          leave: 'ignoreTLS: true,',
          shownBy:
            'test/wire/smtp-client.test.ts: TLS is used where it is offered, certificate unchecked, with the name of the MX host',
        },
        {
          guard: 'whoever vouches for the certificate',
          file: 'src/wire/smtp-client.ts',
          take: 'rejectUnauthorized: false,',
          leave: 'rejectUnauthorized: true,',
          shownBy:
            'test/wire/smtp-client.test.ts: TLS is used where it is offered, certificate unchecked, with the name of the MX host',
        },
        {
          guard: 'an enforced policy allows no plain session',
          file: 'src/wire/smtp-client.ts',
          take: 'tlsFailed: brokeTls && roots === null,',
          leave: 'tlsFailed: brokeTls,',
          shownBy:
            'test/wire/smtp-client.test.ts: a session that must be verified ends before MAIL at a certificate %s',
        },
      ],
      alsoKeptIn: ['src/diagnose/starttls-receiving.ts', 'src/send/try-target.ts'],
      alsoShownBy: [
        'test/stories/17-starttls-handshake-broken/story.test.ts: a provider whose STARTTLS breaks gets both answers in plain, each over a fresh connection',
      ],
    },
  ],
}
