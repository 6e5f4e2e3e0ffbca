import type { Chapter } from './requirement.ts'

export const ourAddresses: Chapter = {
  title: 'Our addresses',
  requirements: [
    {
      id: 'R3',
      says: 'Mail is taken for our own addresses and no others, whatever tricks their spelling plays: routes, percent signs, quotes, literals, case, characters that look alike.',
      guards: [
        {
          guard: 'another domain is refused',
          file: 'src/accept/judge-recipient.ts',
          take: '/[@%!]/.test(local) || (destination === null && !names.hosts(parts.domain))',
          leave: '/[@%!]/.test(local)',
          shownBy: 'test/accept/judge-recipient.test.ts: %s is nothing of ours: no relaying',
        },
        {
          guard: 'a route in the local part is refused',
          file: 'src/accept/judge-recipient.ts',
          take: '/[@%!]/.test(local) || (',
          leave: '(',
          shownBy: 'test/accept/judge-recipient.test.ts: %s is nothing of ours: no relaying',
        },
        {
          guard: 'quotes are taken off before an address is compared',
          file: 'src/accept/parse-path.ts',
          take: "spelled.startsWith('\"') ? ",
          leave: 'spelled.startsWith(\'""\') ? ',
          shownBy: 'test/accept/parse-path.test.ts: quoting is taken off a local part',
        },
        {
          guard: 'only true U-labels are translated',
          file: 'src/accept/our-names.ts',
          take: 'domainToUnicode(ascii) === lower ? ascii : null',
          leave: 'ascii',
          shownBy: 'test/accept/judge-recipient.test.ts: %s is nothing of ours: no relaying',
        },
        {
          guard: 'no letter but A to Z changes its case',
          file: 'src/accept/our-names.ts',
          take: 'text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())',
          leave: 'text.toLowerCase()',
          shownBy:
            'test/accept/judge-recipient.test.ts: no letter but A to Z changes its case, so that no other turns into one of ours',
        },
        {
          guard: 'an unknown mailbox of ours is refused',
          file: 'src/accept/judge-recipient.ts',
          take: `    return { state: 'ours', recipient: { kind: 'explain', address, destination } }
  }
  return unknown`,
          leave: `    return { state: 'ours', recipient: { kind: 'explain', address, destination } }
  }
  return { state: 'ours', recipient: { kind: 'reject', address, destination } }`,
          shownBy: 'test/accept/judge-recipient.test.ts: %s is an unknown mailbox of ours',
        },
        {
          guard: 'an IPv6-only destination takes nothing over IPv4',
          file: 'src/accept/judge-recipient.ts',
          take: "&& family === 'ipv4')",
          leave: '&& family === null)',
          shownBy: 'test/accept/judge-recipient.test.ts: %s over IPv4',
        },
        {
          guard: 'a source route is dropped',
          file: 'src/accept/parse-path.ts',
          take: '.replace(/^@[^\\s,:@"<>]+(?:,@[^\\s,:@"<>]+)*:/, \'\')',
          leave: '',
          shownBy: 'test/accept/parse-path.test.ts: %s is a path',
        },
      ],
      alsoShownBy: [
        'test/attacks/hostile-clients.test.ts: nothing is relayed, however its recipient is spelled',
      ],
    },
    {
      id: 'R4',
      says: 'postmaster and abuse of each of our domains take mail, and a person gets to read it.',
      guards: [
        {
          guard: 'abuse@ is taken beside postmaster@',
          file: 'src/accept/judge-recipient.ts',
          take: "if (local === 'postmaster' || local === 'abuse') {",
          leave: "if (local === 'postmaster') {",
          shownBy: 'test/accept/judge-recipient.test.ts: %s is ours',
        },
        {
          guard: 'the operators’ mailboxes are of every host name of ours',
          file: 'src/accept/our-names.ts',
          take: "hosts: (domain) => hosts.has(domainKey(domain) ?? ' '),",
          leave: 'hosts: () => false,',
          shownBy: 'test/accept/judge-recipient.test.ts: %s is ours',
        },
        {
          guard: '<postmaster> needs no domain',
          file: 'src/accept/judge-recipient.ts',
          take: `    if (local === 'postmaster') return operators('postmaster', names.control, 'postmaster')
`,
          leave: '',
          shownBy: 'test/accept/judge-recipient.test.ts: %s is ours',
        },
        {
          guard: 'mail for the operator is kept',
          file: 'src/journey-reception.ts',
          take: '  if (operator !== undefined) {',
          leave: '  if (operator === null) {',
          shownBy:
            'test/stories/15-mail-for-the-operator/story.test.ts: mail for postmaster and abuse reaches the operator, later where it is put off, from the null sender',
        },
        {
          guard: 'mail for the operator is forwarded at once',
          file: 'src/journey-reception.ts',
          take: `    operatorMailDue()
`,
          leave: '',
          shownBy:
            'test/stories/12-one-mail-many-recipients/story.test.ts: one mail to many of our addresses opens one case and gets one reply, and the operator has it too',
        },
        {
          guard: 'what was put off is forwarded later',
          file: 'src/journey-operator.ts',
          take: 'store.endOperatorMail(mail.id, end.dueAt)',
          leave: 'store.endOperatorMail(mail.id, null)',
          shownBy:
            'test/stories/15-mail-for-the-operator/story.test.ts: mail for postmaster and abuse reaches the operator, later where it is put off, from the null sender',
        },
        {
          guard: 'a flood of mail for the operator is put off, by network',
          file: 'src/journey-reception.ts',
          take: `  if (over !== null) {
    const facts`,
          leave: `  if (over === undefined) {
    const facts`,
          shownBy:
            'test/stories/15-mail-for-the-operator/flood.test.ts: a network that floods the operator is put off, and others still reach the operator',
        },
        {
          guard: 'a flood of mail for the operator is put off, in all',
          file: 'src/world/store-operator-mail.ts',
          take: `  if (recent !== null && recent.count >= room.most) return { oldest: recent.oldest ?? at }
`,
          leave: '',
          shownBy:
            'test/stories/15-mail-for-the-operator/flood.test.ts: all together reach the operator so often, and hear when to come back',
        },
        {
          guard: 'mail for the operator has its room',
          file: 'src/world/store-operator-mail.ts',
          take: `  if (!(yield* makeRoom(writer, room.bytes - raw.length))) return 'full'
`,
          leave: '',
          shownBy:
            'test/stories/15-mail-for-the-operator/flood.test.ts: where there is no room left for the operator, mail is put off and none is lost',
        },
      ],
    },
  ],
}
