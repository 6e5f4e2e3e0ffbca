/** How states, abilities and those who can mend are called, in English (see texts-en.ts). */
export const wordTextsEn = {
  'state.pass': 'works',
  'state.confirmed': 'works, confirmed',
  'state.partial': 'works with trouble',
  'state.fail': 'does not work',
  'state.pending': 'waiting',
  'state.not-applicable': 'does not apply',
  'state.not-tested': 'could not be tested',
  'state.unknown': 'could not be tested',
  'state.ours': 'could not be tested: our side',

  'ability.send-to-ipv6-only': 'Send to IPv6-only destinations',
  'ability.receive-over-ipv6': 'Receive mail over IPv6',
  'ability.ipv6-only-envelope': 'Accept an IPv6-only envelope sender',
  'ability.ipv6-only-from': 'Accept an IPv6-only header From',

  'mender.sending-provider': "Whoever sends mail for you: your provider's outgoing mail servers.",
  'mender.receiving-provider': 'Whoever receives mail for you: the mail servers that your MX records name.',
  'mender.domain-owner': 'Whoever looks after the DNS records of your domain.',
  'mender.us': 'We, the operators of this test.',
  'mender.nobody': 'Nobody needs to do anything.',
  'word.labelled': '{label}: {value}',
} as const
