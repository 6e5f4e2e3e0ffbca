import type { abilityRules } from '../values/rules-abilities.ts'
import type { RulePages } from './rule-page.ts'

const ourNetworkFailed =
  'Each try that could tell failed on our own machine, or while our own network was found broken within 15 minutes of it.'
const ourDnsBrokeTries =
  'Each try that could tell failed because a name could not be looked up while our own DNS was found broken, or its address was made up by a DNS64 of our own network.'
const ourRecordsWrong =
  'A server turned a letter down in words that name reverse DNS, SPF, DKIM, DMARC, a block list or the domain of the sender, and our own check within 15 minutes of it found something wrong there, or that our server had no room for their callout.'
const smtputf8Missing =
  'Your address has characters beyond ASCII, and the last server that was reached does not offer SMTPUTF8.'
const calloutFailed =
  'Their server asked ours whether the return path of the letter takes mail, and did not hear yes.'
const standsTwice =
  'Where answer B came back by a report some time after its acceptance, another letter counts only once it has stood for twice that time (a minute at least).'
const stillComparing =
  'Answer B failed, or is stuck, and letters B4, L3 and L4 are being compared, or what was refused is being tried once more. That ends at the latest delivery.bisectWait (15m) after B4.'
const failsSoFar =
  'Answer B has failed for good, or after 3 rounds and delivery.explainAfter (1h), and a letter that could still tell is open. Rounds that our own trouble ended are not counted.'
const onlyExplained =
  'You wrote to explain@ alone, to have a bounce explained; answers A and B were not sent.'
const otherCause =
  'The last letter was turned down for the mailbox, the content or a limit, or for our records and no check of ours has shown that these are right.'

/** The pages of the four abilities. */
export const abilityPages = {
  'send-to-ipv6-only': {
    asks: 'Does your provider deliver mail to a destination that has no IPv4 address at all?',
    why: 'A server without working IPv6, or one that looks for an A record only, never gets there. That your mail arrived is the proof.',
    restsOn:
      'The connection by which your mail came in, and the address it was for; where it could prove nothing, bounces that you handed in to explain@, and checks of our own side.',
    sources: [
      'RFC 5321 section 2.3.5: a mail domain needs MX or address records, A or AAAA',
      'RFC 5321 section 5.2: IPv6 and MX records',
      'RFC 3464 section 2.3: what a report says of a recipient',
    ],
    when: {
      'arrived-over-ipv6':
        'Your mail for an IPv6-only address came in from a native IPv6 address of the public Internet. The final dot is enough, whatever we answered after it.',
      'arrived-tunnelled':
        'Your mail for an IPv6-only address came in from a tunnel address, 6to4 or Teredo, and not over native IPv6.',
      'arrived-at-control':
        'Your mail was for our control address alone, which can be reached over IPv4, so it shows nothing.',
      'arrived-at-dual-stack':
        'Your mail was for an address that both families reach, and for none that has IPv6 only. Which family it took is counted for family-preference.',
      'came-by-gateway':
        'Your mail for an IPv6-only address came in from an address that only something on our side can have put there: IPv4, IPv4-mapped, private, translated, or our own gateway.',
      'bounced-without-address':
        'This mail proved nothing, and you handed in a bounce of a mail to an IPv6-only address of ours. Its words say that the sending server found no address for its mail server, while our own check found its MX and AAAA records in place.',
      'bounced-without-route':
        'As before, and its words say that there is no route, or no IPv6 on the sending server; our own IPv6 was not found broken within 15 minutes of it.',
      'bounced-without-connection':
        'As before, and its words say that the connection was refused, timed out, failed or broke off, or that the time ran out; while mail for an IPv6-only address came in to us within 15 minutes of the last try, and our IPv6 works now.',
      'bounced-by-our-fault':
        'As before, and our own IPv6, DNS or way in was found broken within 15 minutes of the last try, or of the moment when you handed it in.',
      'bounced-after-reaching-us':
        "As before, and the server that said no was ours: your provider's server did get there.",
      'bounced-own-side-unproven':
        'As for bounced-without-address or bounced-without-connection, but nothing shows that our own records, or our IPv6, were well.',
      'bounced-otherwise':
        'As before, and its words name a cause that says nothing about IPv6, or none that can be read; or DNS did not answer them, or did not know the domain at all; or it is a notice of delay whose time is over.',
      'bounce-delayed':
        'You handed in a notice of delay about a mail to an IPv6-only address of ours. It waits until the time that the notice names, at the latest until the case closes.',
      'only-explained':
        'You wrote to explain@ alone, and no bounce that you handed in is about an IPv6-only address of ours, or your address could not be proved to be yours.',
    },
  },
  'receive-over-ipv6': {
    asks: 'Do the servers that receive mail for you take it over IPv6?',
    why: 'A sender who has nothing but IPv6 can reach you in no other way. Only real letters decide this, never a probe.',
    restsOn:
      'Each try to deliver letters A, B, B4, L3 and L4 over IPv6, reports that came back, the MX hosts and their addresses, and checks of our own side.',
    sources: [
      'RFC 5321 section 5.1: locating the target host',
      'RFC 5321 section 5.2: IPv6 and MX records',
      'RFC 7505 section 3: the null MX',
      'RFC 3464 section 2.3: what a report says of a recipient',
    ],
    when: {
      'accepted-over-ipv6':
        'A letter, whichever it was, got a 250 after its final dot over IPv6, and no report of failure came back. "Confirmed" when a delivery report, a reply or an automatic answer came.',
      'no-aaaa':
        'No MX host has an AAAA record and at least one has an A record, both when your mail came and once more when answer B was to go out.',
      'null-mx': 'Your domain states by a null MX that it takes no mail.',
      'port-refused':
        'Each IPv6 address of the most preferred MX hosts that have any refused the connection when it was last tried. Our own IPv6 was seen to work within 15 minutes of such a try at each, and never found broken in this case.',
      'refuses-ipv6':
        'A server that was reached over IPv6 refused with a 5xx in words that name IPv6, or accepted and a report came back later that names it.',
      'ipv6-refused-ipv4-accepted':
        'Letter A got a 5xx over IPv6 and was accepted over IPv4 in the same round, and answer B met the same code at the same step over IPv6. Where the words name our own records, only once these were found right.',
      'never-answers-over-ipv6':
        'Each try over IPv6 timed out, in 3 rounds or more over delivery.explainAfter (1h) or longer, while our own IPv6 was seen to work within 15 minutes of each, and never found broken in this case. And your own network reached us over IPv6: from the same /32, or from a name that leads back to it and belongs to the organisation of the MX hosts.',
      'not-yet-accepted':
        'A letter is still being tried, and the last server over IPv6 answered, but did not accept. One 4xx is no failure.',
      'not-yet-reached':
        'A letter is still being tried, and the last try over IPv6 ended without any reply that decides.',
      'put-off-for-our-records':
        'A letter is still being tried, and the last server over IPv6 named reverse DNS, SPF, DKIM, DMARC or a block list. No check of ours has found a fault.',
      'refused-on-both':
        'The last server over IPv6 refused with a 5xx whose words name no IPv6, and letter A was not accepted either.',
      'reason-unclear':
        'The last server over IPv6 refused with a 5xx whose words name no IPv6, and letter A was accepted. The conditions of "ipv6-refused-ipv4-accepted" are not met.',
      'refused-for-our-records':
        'The last word of a server that was reached over IPv6, in its reply or a report, names reverse DNS, SPF, DKIM, DMARC or a block list. No check of ours has found a fault.',
      'refused-after-acceptance':
        'A server accepted over IPv6, and a report of failure came back that names neither IPv6 nor our records.',
      'timeouts-without-proof':
        'The last try over IPv6 timed out, found no way or a closed port, and what "port-refused" or "never-answers-over-ipv6" ask for is not all there. The path between us may be the reason.',
      'our-side-unproven':
        'The last connection over IPv6 was refused, and nothing within 15 minutes of it shows that our own IPv6 worked.',
      'kept-back-by-policy':
        'The last try over IPv6 was broken off by us, because the MTA-STS policy of the domain (mode enforce, RFC 8461) forbids delivery without verified TLS or to that host.',
      'talk-broke-off':
        'The last try over IPv6 reached a server, and the session ended before a reply decided: it broke off, or we did not go on because the MTA-STS policy of your domain forbids it.',
      'needs-smtputf8': smtputf8Missing,
      'dns-trouble':
        'No letter got as far as an IPv6 address, the last time because a name server of yours gave no usable answer.',
      'our-network': ourNetworkFailed,
      'our-dns': ourDnsBrokeTries,
      'our-records': ourRecordsWrong,
      'not-reached':
        'No letter got as far as an IPv6 address of yours, and none of the findings above says why.',
      'not-tried-yet': 'No letter has been tried over IPv6 yet, and one is still to be.',
      'only-explained': onlyExplained,
      'gave-up-on-4xx':
        'The last server over IPv6 answered 4xx, and the letter was given up after delivery.lifetime (24h).',
    },
  },
  'ipv6-only-envelope': {
    asks: 'Do the servers that receive mail for you accept an envelope sender (MAIL FROM) in a domain that has IPv6 only?',
    why: 'Some servers look for an A record of the sender domain, or call its mail server back over IPv4 only, and refuse everybody who has none. Such a server loses mail from the IPv6-only Internet whatever path it comes by.',
    restsOn:
      'Letters B, B4 and L3, whose envelope sender is in our IPv6-only domain, compared with A and L4, whose envelope sender has IPv4; reports that came back; callouts to us; checks of our own side.',
    sources: [
      'RFC 5321 section 2.3.5: a mail domain needs MX or address records, A or AAAA',
      'RFC 5321 section 4.1.1.2: the MAIL command',
      'RFC 5321 section 5.2: IPv6 and MX records',
    ],
    when: {
      accepted: `Letter B, B4 or L3 got a 250 after its final dot, over either family, and no report of failure came back. ${standsTwice} "Confirmed" as for receive-over-ipv6.`,
      'sender-domain-refused':
        'No letter with such a sender was accepted, and one that is through was turned down in words that name the sender domain: its A, its MX, its verification.',
      'envelope-refused':
        'Letter L3, which differs from A in nothing but its envelope sender, was refused twice, or put off with a 4xx in 2 rounds or more until it was given up, while A or L4 was accepted. Not where L4 was turned down before its header, for then its envelope with IPv4 is refused by now as well.',
      'only-together':
        'Letters L3 and L4 were each accepted, and B4, which has both, was refused twice; or once, where B was refused too and no time was left to repeat B4.',
      'not-yet-accepted': 'A letter with such a sender is still being tried, and "fails-so-far" is not met.',
      'fails-so-far': failsSoFar,
      'still-comparing': stillComparing,
      'awaiting-report':
        'Letter B4 or L3 was accepted, but answer B came back by a report some time after its acceptance, so it is waited for twice as long (a minute at least).',
      'only-b-tried':
        'Answer B was turned down, its words decide nothing, and no letter that could tell was sent or decided. Letters B4, L3 and L4 go only where delivery.bisect is on, the origin of your mail is proved, and A was accepted.',
      'kept-back-by-policy':
        'The last try was broken off by us, because the MTA-STS policy of the domain (mode enforce, RFC 8461) forbids delivery without verified TLS or to that host.',
      'never-reached': 'No letter with such a sender got a reply from any server, so nobody looked at it.',
      'control-failed-too':
        'Letter A failed as well, or L4 was turned down before its header though its envelope sender has IPv4.',
      'our-side-unproven':
        'A letter was refused for its envelope sender, which the server may have asked back about over IPv6, and nothing showed that our own IPv6 worked at that time.',
      'report-may-be-lost':
        'Letter L3 came back by a report, A and L4 did not; but reports about these go to a domain that IPv4 alone reaches, none came from there, and nothing showed that one could: no mail server of yours has IPv4, or our own was not seen to work at that time.',
      'changed-on-repeat': 'Letter L3 was refused once, and not again when it was tried once more.',
      'refused-once':
        'Letter L3 was refused or sent back once, and bisectWait ended before it was tried once more.',
      stopped:
        'The owner of the address wanted no more letters while this was still waited for, so nothing more was sent, or listened to.',
      'other-cause': otherCause,
      'needs-smtputf8': smtputf8Missing,
      'our-network': ourNetworkFailed,
      'our-dns': ourDnsBrokeTries,
      'our-records': ourRecordsWrong,
      'our-callout': calloutFailed,
      'only-explained': onlyExplained,
      'not-tried-yet': 'No letter with such a sender has been tried yet, and one is still to be.',
    },
  },
  'ipv6-only-from': {
    asks: 'Do the servers that receive mail for you accept a From address in a domain that has IPv6 only?',
    why: 'Some servers verify the address that stands in the header, and look for IPv4 there. What readers see as the author is then refused although the envelope is in order.',
    restsOn:
      'Letters B, B4 and L4, whose header From is in our IPv6-only domain, compared with A and L3, whose header From has IPv4; reports that came back; callouts to us; checks of our own side.',
    sources: [
      'RFC 5322 section 3.6.2: the From field',
      'RFC 5321 section 2.3.5: a mail domain needs MX or address records, A or AAAA',
    ],
    when: {
      accepted: `Letter B, B4 or L4 got a 250 after its final dot, over either family, and no report of failure came back. ${standsTwice} "Confirmed" as for receive-over-ipv6.`,
      'header-from-refused':
        'No letter with such a From was accepted, and one that is through was turned down in words that name the From header.',
      'from-refused':
        'Letter L4, which differs from A in nothing but its From, was refused twice at DATA or by a report, or put off there with a 4xx in 2 rounds or more until it was given up, while A or L3 was accepted.',
      'only-together':
        'Letters L3 and L4 were each accepted, and B4, which has both, was refused twice; or once, where B was refused too and no time was left to repeat B4.',
      'not-yet-accepted': 'A letter with such a From is still being tried, and "fails-so-far" is not met.',
      'fails-so-far': failsSoFar,
      'still-comparing': stillComparing,
      'awaiting-report':
        'Letter B4 or L4 was accepted, but answer B came back by a report some time after its acceptance, so it is waited for twice as long (a minute at least).',
      'refused-before-header':
        'The last letter with such a From was turned down before DATA, so no server saw its header.',
      'only-b-tried':
        'Answer B was turned down, its words decide nothing, and no letter that could tell was sent or decided. Letters B4, L3 and L4 go only where delivery.bisect is on, the origin of your mail is proved, and A was accepted.',
      'kept-back-by-policy':
        'The last try was broken off by us, because the MTA-STS policy of the domain (mode enforce, RFC 8461) forbids delivery without verified TLS or to that host.',
      'never-reached': 'No letter with such a From got a reply from any server, so nobody looked at it.',
      'control-failed-too':
        'Letter A failed as well, or L4 was turned down before its header though its envelope sender has IPv4.',
      'our-side-unproven':
        'A letter was refused for its header From, which the server may have asked back about over IPv6, and nothing showed that our own IPv6 worked at that time.',
      'changed-on-repeat': 'Letter L4 was refused once, and not again when it was tried once more.',
      'refused-once':
        'Letter L4 was refused or sent back once, and bisectWait ended before it was tried once more.',
      stopped:
        'The owner of the address wanted no more letters while this was still waited for, so nothing more was sent, or listened to.',
      'other-cause': otherCause,
      'needs-smtputf8': smtputf8Missing,
      'our-network': ourNetworkFailed,
      'our-dns': ourDnsBrokeTries,
      'our-records': ourRecordsWrong,
      'our-callout': calloutFailed,
      'only-explained': onlyExplained,
      'not-tried-yet': 'No letter with such a From has been tried yet, and one is still to be.',
    },
  },
} as const satisfies RulePages<keyof typeof abilityRules>
