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
          guard: 'a broken handshake is followed by a plain session',
          file: 'src/send/try-target.ts',
          take: 'if (!first.tlsFailed || stop.signal.aborted || clock.now() >= endsAt) return [first.attempt]',
          leave: 'if (!stop.signal.aborted) return [first.attempt]',
          shownBy:
            'test/send/deliver-round.test.ts: a failed TLS handshake is followed by a plain session to the same address',
        },
        {
          guard: 'an enforced policy allows no plain session',
          file: 'src/wire/smtp-client.ts',
          take: 'tlsFailed: brokeTls && roots === null,',
          leave: 'tlsFailed: brokeTls,',
          shownBy:
            'test/wire/smtp-client.test.ts: a session that must be verified ends before MAIL at a certificate %s',
        },
        {
          guard: 'an enforced policy wants a certificate that holds',
          file: 'src/wire/smtp-client.ts',
          take: 'roots === null ? null : faultOfPeer(secured, request.host)',
          leave: 'null as string | null',
          shownBy:
            'test/wire/smtp-client.test.ts: a session that must be verified ends before MAIL at a certificate %s',
        },
        {
          guard: 'an enforced policy wants TLS',
          file: 'src/wire/smtp-client.ts',
          take: 'if (roots !== null && dialogue.tls === null) {',
          leave: 'if (roots !== null && dialogue.tls === "") {',
          shownBy:
            'test/wire/smtp-client.test.ts: a session that must be verified ends before MAIL where the server %s',
        },
        {
          guard: 'an enforced policy names the hosts',
          file: 'src/send/plan-route.ts',
          take: '    named: exchangers.filter(({ host }) => namesExchanger(policy, host)),',
          leave: '    named: exchangers,',
          shownBy:
            'test/send/plan-route.test.ts: of the hosts those are left alone that an enforced policy does not name',
        },
        {
          guard: 'what is said before the handshake is forgotten',
          file: 'src/wire/smtp-client.ts',
          take: `        if (dialogue.grantsTls(code, index)) {
          deaf = true
          return
        }
`,
          leave: '',
          shownBy:
            'test/wire/smtp-client.test.ts: what is said between STARTTLS and the handshake is forgotten',
        },
      ],
      alsoKeptIn: ['src/diagnose/starttls-receiving.ts'],
      alsoShownBy: [
        'test/stories/17-starttls-handshake-broken/story.test.ts: a provider whose STARTTLS breaks gets both answers in plain, each over a fresh connection',
      ],
    },
  ],
}
