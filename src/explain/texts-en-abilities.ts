/** The sentences of the four abilities, in English (see texts-en.ts). */
export const abilityTextsEn = {
  'verdict.send-to-ipv6-only.arrived-over-ipv6':
    'Your mail reached an address that exists on IPv6 only, from {address}.',
  'verdict.send-to-ipv6-only.arrived-tunnelled':
    'Your mail reached an IPv6-only address, but from {address}, which is a tunnel address (6to4 or Teredo), not native IPv6.',
  'verdict.send-to-ipv6-only.arrived-at-control':
    'You wrote to our control address, which can be reached over IPv4. To test sending over IPv6, write to the IPv6-only address.',
  'verdict.send-to-ipv6-only.arrived-at-dual-stack':
    'Your mail came over {family} to {domain}, which both families can reach, so it says nothing about IPv6-only destinations. To test sending to those, write to the IPv6-only address.',
  'verdict.send-to-ipv6-only.came-by-gateway':
    'Your mail came to us from {address}, which is not an address of the public IPv6 Internet: something on our side stands in between. This says nothing about your provider.',
  'verdict.send-to-ipv6-only.bounced-without-address':
    'Your mail to {recipient}, which exists on IPv6 only, came back to you: {server, select, none {your provider\'\'s server} other {{server}}} found no address for it, though there is one (an AAAA record).{asked, select, aaaa { The DNS that this server asks does not hand it on.} other { Most often such a server looks for IPv4 addresses (A records) only.}}{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.bounced-without-route':
    'Your mail to {recipient}, which exists on IPv6 only, came back to you: {server, select, none {your provider\'\'s server} other {{server}}} has no way into the IPv6 Internet.{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.bounced-without-connection':
    'Your mail to {recipient}, which exists on IPv6 only, came back to you: {server, select, none {your provider\'\'s server} other {{server}}} could not connect to our server over IPv6, while others did at that time.{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.bounced-by-our-fault':
    'Your mail to {recipient} came back to you, but our own side was not well then or is not now, so this says nothing about your provider.{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.bounced-after-reaching-us':
    'Your mail to {recipient} did reach our server, which turned it down, so the bounce is no sign of missing IPv6.{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.bounced-own-side-unproven':
    'Your mail to {recipient}, which exists on IPv6 only, came back to you, but nothing shows that our own side worked at that time, so we blame nobody.{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.bounced-otherwise':
    'Your mail to {recipient}, which exists on IPv6 only, came back to you, but the bounce does not say that IPv6 is the reason.{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.bounce-delayed':
    'Your mail to {recipient}, which exists on IPv6 only, has not been delivered yet, and {server, select, none {your provider\'\'s server} other {{server}}} keeps trying.{words, select, none {} other { It said: "{words}".}}',
  'verdict.send-to-ipv6-only.only-explained':
    'You asked us to explain a bounce, and did not send a test. To test sending over IPv6, write to the IPv6-only address.',

  'verdict.receive-over-ipv6.accepted-over-ipv6':
    "Your provider's server {host} took our letter over IPv6 at {address}.",
  'verdict.receive-over-ipv6.no-aaaa':
    '{count, plural, one {The mail server of {domain}, {hosts}, has no IPv6 address} other {None of the mail servers of {domain} ({hosts}) has an IPv6 address}}: there is no AAAA record in DNS.',
  'verdict.receive-over-ipv6.null-mx':
    'The domain {domain} states in DNS that it accepts no mail at all (null MX).',
  'verdict.receive-over-ipv6.port-refused':
    '{host} has the IPv6 address {address} in DNS, but nothing accepts mail there: the connection to port 25 was refused.',
  'verdict.receive-over-ipv6.refuses-ipv6': '{host} says that it does not accept mail over IPv6: "{text}".',
  'verdict.receive-over-ipv6.ipv6-refused-ipv4-accepted':
    '{host} refused over IPv6 what was accepted over IPv4 a moment later. It said: "{text}".',
  'verdict.receive-over-ipv6.never-answers-over-ipv6':
    '{host} never answered at its IPv6 address {address} ({count} tries), although your own network has reached us over IPv6.',
  'verdict.receive-over-ipv6.not-yet-accepted':
    '{host} has not accepted our letter over IPv6 yet; we keep trying. It said: "{text}".',
  'verdict.receive-over-ipv6.not-yet-reached':
    'Nothing has got through to {host} over IPv6 yet; we keep trying. What we saw: {text}.',
  'verdict.receive-over-ipv6.put-off-for-our-records':
    '{host} defers our letter because of something about us: "{text}". We must check our own records first.',
  'verdict.receive-over-ipv6.refused-on-both':
    '{host} refused our letters, and not because of IPv6 alone. It said: "{text}".',
  'verdict.receive-over-ipv6.reason-unclear':
    '{host} was reached over IPv6 and refused our letter, but its words do not say that IPv6 is the reason: "{text}".',
  'verdict.receive-over-ipv6.refused-for-our-records':
    '{host} refused our letter because of something about us: "{text}". We must check our own records first.',
  'verdict.receive-over-ipv6.refused-after-acceptance':
    '{host} accepted our letter over IPv6, but it was sent back later.',
  'verdict.receive-over-ipv6.timeouts-without-proof':
    '{host} cannot be reached from here at {address}: {text}. The path between us may be the reason.',
  'verdict.receive-over-ipv6.talk-broke-off':
    '{host} was reached over IPv6 at {address}, but the session broke off: {text}.',
  'verdict.receive-over-ipv6.kept-back-by-policy':
    'We kept our letter back, as the MTA-STS policy of your domain asks: {text}. So nothing is known of IPv6.',
  'verdict.receive-over-ipv6.needs-smtputf8':
    'Your address needs the SMTPUTF8 extension, which {host} does not offer, so no letter could be sent there.',
  'verdict.receive-over-ipv6.dns-trouble': 'The DNS records of your domain could not be read: {text}.',
  'verdict.receive-over-ipv6.our-network':
    'Our own network failed: {text}. This says nothing about your provider.',
  'verdict.receive-over-ipv6.not-reached': 'No letter of ours got as far as an IPv6 address of yours.',
  'verdict.receive-over-ipv6.not-tried-yet': 'Our answers are on their way.',
  'verdict.receive-over-ipv6.only-explained': 'Not tested: you asked for the explanation of a bounce only.',
  'verdict.receive-over-ipv6.gave-up-on-4xx':
    '{host} deferred our letter until we gave up. It said: "{text}".',

  'verdict.ipv6-only-envelope.accepted':
    '{host} accepted a letter whose envelope sender is in a domain without IPv4.',
  'verdict.ipv6-only-envelope.sender-domain-refused':
    '{host} refuses our IPv6-only sender domain. It said: "{text}".',
  'verdict.ipv6-only-envelope.not-yet-accepted': 'Answer B has not been accepted yet; we keep trying.',
  'verdict.ipv6-only-envelope.fails-so-far':
    'Answer B has failed so far; we keep trying. The last answer: "{text}".',
  'verdict.ipv6-only-envelope.only-b-tried':
    'Answer B was turned down: "{text}". That alone does not tell whether an IPv6-only envelope sender is accepted.',
  'verdict.ipv6-only-envelope.never-reached':
    'Answer B never got as far as a mail server of yours, so nobody has looked at its sender.',
  'verdict.ipv6-only-envelope.kept-back-by-policy':
    'We kept our letter back, as the MTA-STS policy of your domain asks: {text}. So nobody has looked at its sender.',
  'verdict.ipv6-only-envelope.control-failed-too':
    'Answer A, from a domain with IPv4, failed as well, so it cannot be told whether an IPv6-only envelope sender is accepted.',
  'verdict.ipv6-only-envelope.other-cause':
    'Answer B was turned down for a reason that has nothing to do with this: "{text}".',
  'verdict.ipv6-only-envelope.needs-smtputf8':
    'Your address needs the SMTPUTF8 extension, which {host} does not offer, so this could not be tried.',
  'verdict.ipv6-only-envelope.our-network':
    'Our own network failed: {text}. This says nothing about your provider.',
  'verdict.ipv6-only-envelope.only-explained': 'Not tested: you asked for the explanation of a bounce only.',
  'verdict.ipv6-only-envelope.not-tried-yet': 'Answer B is on its way.',

  'verdict.ipv6-only-from.accepted':
    '{host} accepted a letter whose header From is in a domain without IPv4.',
  'verdict.ipv6-only-from.header-from-refused':
    '{host} refuses a header From in our IPv6-only domain. It said: "{text}".',
  'verdict.ipv6-only-from.not-yet-accepted': 'Answer B has not been accepted yet; we keep trying.',
  'verdict.ipv6-only-from.fails-so-far':
    'Answer B has failed so far; we keep trying. The last answer: "{text}".',
  'verdict.ipv6-only-from.only-b-tried':
    'Answer B was turned down: "{text}". That alone does not tell whether an IPv6-only header From is accepted.',
  'verdict.ipv6-only-from.refused-before-header':
    'Answer B was turned down before its header was sent, so nobody could look at its From: "{text}".',
  'verdict.ipv6-only-from.never-reached':
    'Answer B never got as far as a mail server of yours, so nobody has looked at its header.',
  'verdict.ipv6-only-from.kept-back-by-policy':
    'We kept our letter back, as the MTA-STS policy of your domain asks: {text}. So nobody has looked at its header.',
  'verdict.ipv6-only-from.control-failed-too':
    'Answer A, from a domain with IPv4, failed as well, so it cannot be told whether an IPv6-only header From is accepted.',
  'verdict.ipv6-only-from.other-cause':
    'Answer B was turned down for a reason that has nothing to do with this: "{text}".',
  'verdict.ipv6-only-from.needs-smtputf8':
    'Your address needs the SMTPUTF8 extension, which {host} does not offer, so this could not be tried.',
  'verdict.ipv6-only-from.our-network':
    'Our own network failed: {text}. This says nothing about your provider.',
  'verdict.ipv6-only-from.only-explained': 'Not tested: you asked for the explanation of a bounce only.',
  'verdict.ipv6-only-from.not-tried-yet': 'Answer B is on its way.',

  'verdict.receive-over-ipv6.our-side-unproven':
    'The connection to {host} at {address} was refused, but nothing has shown lately that mail can leave our own network over IPv6, so this is held against nobody.',
  'verdict.receive-over-ipv6.our-dns':
    'Our own DNS failed, or made addresses up, so your mail servers could not be found: {text}. This says nothing about your provider.',
  'verdict.receive-over-ipv6.our-records':
    '{host} refused our letter because of something about us ("{text}"), and rightly: {faults}. This says nothing about your provider.',

  'verdict.ipv6-only-envelope.envelope-refused':
    '{host} twice refused a letter whose envelope sender is in an IPv6-only domain, while it took the same letter with an envelope sender that has IPv4. It said: "{text}".',
  'verdict.ipv6-only-envelope.only-together':
    '{host} takes an IPv6-only envelope sender and an IPv6-only header From, each by itself, but refuses both together. It said: "{text}".',
  'verdict.ipv6-only-envelope.still-comparing':
    'Answer B did not get through. We are trying which part of it was the reason.',
  'verdict.ipv6-only-envelope.awaiting-report':
    'A letter with an IPv6-only envelope sender was accepted by {host}. Answer B was sent back some time after it had been accepted, so we wait as long again.',
  'verdict.ipv6-only-envelope.our-side-unproven':
    '{host} refused a letter for its envelope sender ({text}). It may have asked back over IPv6, and nothing shows that our own IPv6 worked at that time, so nobody is blamed.',
  'verdict.ipv6-only-envelope.report-may-be-lost':
    'A letter with an IPv6-only envelope sender was taken and sent back ({text}). Whether one with another sender was sent back too cannot be told: that report would have to reach us over IPv4, and nothing shows that it could.',
  'verdict.ipv6-only-envelope.stopped':
    'The test was stopped before it could be seen whether an IPv6-only envelope sender is accepted.',
  'verdict.ipv6-only-envelope.refused-once':
    '{host} turned down a letter whose envelope sender alone is IPv6-only, but there was no time to see it a second time, so it is held against nobody. It said: "{text}".',
  'verdict.ipv6-only-envelope.changed-on-repeat':
    'The same letter was treated differently when it was tried again, so it cannot be told whether the envelope sender was the reason.',
  'verdict.ipv6-only-envelope.our-dns':
    'Our own DNS failed, or made addresses up, so this could not be tried: {text}. This says nothing about your provider.',
  'verdict.ipv6-only-envelope.our-records':
    '{host} turned our letter down because of something about us ("{text}"), and rightly: {faults}. This says nothing about your provider.',
  'verdict.ipv6-only-envelope.our-callout':
    '{host} asked our own mail server about the sender and did not get the answer it should have got: {text}. The fault is ours.',

  'verdict.ipv6-only-from.from-refused':
    '{host} twice refused a letter whose header From is in an IPv6-only domain, while it took the same letter with a From that has IPv4. It said: "{text}".',
  'verdict.ipv6-only-from.only-together':
    '{host} takes an IPv6-only header From and an IPv6-only envelope sender, each by itself, but refuses both together. It said: "{text}".',
  'verdict.ipv6-only-from.still-comparing':
    'Answer B did not get through. We are trying which part of it was the reason.',
  'verdict.ipv6-only-from.awaiting-report':
    'A letter with an IPv6-only header From was accepted by {host}. Answer B was sent back some time after it had been accepted, so we wait as long again.',
  'verdict.ipv6-only-from.our-side-unproven':
    '{host} refused a letter for its header From ({text}). It may have asked back over IPv6, and nothing shows that our own IPv6 worked at that time, so nobody is blamed.',
  'verdict.ipv6-only-from.stopped':
    'The test was stopped before it could be seen whether an IPv6-only header From is accepted.',
  'verdict.ipv6-only-from.refused-once':
    '{host} turned down a letter whose header From alone is IPv6-only, but there was no time to see it a second time, so it is held against nobody. It said: "{text}".',
  'verdict.ipv6-only-from.changed-on-repeat':
    'The same letter was treated differently when it was tried again, so it cannot be told whether the header From was the reason.',
  'verdict.ipv6-only-from.our-dns':
    'Our own DNS failed, or made addresses up, so this could not be tried: {text}. This says nothing about your provider.',
  'verdict.ipv6-only-from.our-records':
    '{host} turned our letter down because of something about us ("{text}"), and rightly: {faults}. This says nothing about your provider.',
  'verdict.ipv6-only-from.our-callout':
    '{host} asked our own mail server about the author and did not get the answer it should have got: {text}. The fault is ours.',
} as const
