/**
 * What a case’s timeline says, an entry each. `host`, `address`, `family` and `server` are `none` where nothing is known;
 * what a server said stands below the sentence and not in it.
 */
export const timelineTextsEn = {
  'timeline.title': 'Step by step',
  'timeline.zone': 'All times are in UTC. The newest is at the bottom.',
  'timeline.to-come': 'Still to come',
  'timeline.left-out':
    '{count, plural, one {One step in between is} other {# steps in between are}} left out here. The JSON has all of them.',

  'timeline.connected':
    '{name, select, none {A server ({address})} other {{name} ({address})}} connected to us over {family}.',
  'timeline.greeted': 'It introduced itself as “{name}”.',
  'timeline.encrypted': 'The connection was encrypted ({version}).',
  'timeline.mail': '{sender, select, none {It named no sender.} other {It named the sender: {sender}.}}',
  'timeline.taken': 'We took your mail ({bytes, plural, one {one byte} other {# bytes}}).',
  'timeline.proofs': 'We checked who really sent it. SPF: {spf}, DKIM: {dkim}, DMARC: {dmarc}.',
  'timeline.looked': 'We looked up your mail servers and the names around them.',
  'timeline.looked-further': 'We took a closer look at your domain: name servers, SPF, MTA-STS, DANE.',

  'timeline.letter.A': 'Answer A',
  'timeline.letter.B': 'Answer B',
  'timeline.letter.B4': 'Letter B4',
  'timeline.letter.L3': 'Letter L3',
  'timeline.letter.L4': 'Letter L4',
  'timeline.letter.explanation': 'The explanation',
  'timeline.letter.unknown': 'A letter',

  'timeline.written.A': 'We wrote answer A: from a domain with IPv4, over IPv6 or else IPv4.',
  'timeline.written.B': 'We wrote answer B: from a domain without IPv4, over IPv6 only.',
  'timeline.written.B4': 'We wrote letter B4: the same sender as B, on the way that took A.',
  'timeline.written.L3': 'We wrote letter L3: only its envelope sender is IPv6-only.',
  'timeline.written.L4': 'We wrote letter L4: only the From in its header is IPv6-only.',
  'timeline.written.explanation': 'We wrote a mail that explains what went wrong.',

  'timeline.attempt.accepted':
    '{letter}: {host, select, none {the server} other {{host}}} took it{family, select, none {} other { over {family} ({address})}}.',
  'timeline.attempt.refused':
    '{letter}: {host, select, none {the server} other {{host}}} refused it{family, select, none {} other { over {family} ({address})}}. Step: {stage}.',
  'timeline.attempt.no-way': '{letter}: there is no way to send it.',
  'timeline.attempt.deferred':
    '{letter}: {host, select, none {the server} other {{host}}} asked us to come back later{family, select, none {} other { ({family}, {address})}}. Step: {stage}.',
  'timeline.attempt.dns': '{letter}: the mail server could not be looked up.',
  'timeline.attempt.unreached':
    '{letter}: {host, select, none {the server} other {{host}}} could not be reached{family, select, none {} other { over {family} ({address})}}.',
  'timeline.attempt.broken-off':
    '{letter}: the session with {host, select, none {the server} other {{host}}} broke off{family, select, none {} other { ({family}, {address})}}. Step: {stage}.',
  'timeline.attempt.policy': '{letter}: we kept it back, as the policy of your domain (MTA-STS) asks.',
  'timeline.attempt.ours': '{letter}: something on our own side was in the way.',
  'timeline.gave-up': '{letter}: its time is over, so we gave up.',

  'timeline.report.failed': '{letter} came back: your mail servers had taken it, and could not deliver it.',
  'timeline.report.delayed': '{letter} is late: your mail servers have it, and keep trying to deliver it.',
  'timeline.report.delivered': '{letter}: your mail servers report that it was delivered.',
  'timeline.report.relayed': '{letter}: your mail servers report that they handed it on.',
  'timeline.report.expanded': '{letter}: your mail servers report that they handed it on to several people.',
  'timeline.report.auto-reply': '{letter}: an automatic reply came back, so it arrived.',
  'timeline.report.unread': '{letter}: something came back that we could not read.',

  'timeline.callout':
    'A server ({client}) asked ours whether the sender of a letter exists ({letter}). We said {code}.',
  'timeline.confirmed.delivered-dsn': '{letter} is confirmed by a report of delivery.',
  'timeline.confirmed.reply': '{letter} is confirmed: you replied to it.',
  'timeline.confirmed.auto-reply': '{letter} is confirmed by an automatic reply.',
  'timeline.confirmed.inbox': 'You said: {letter} is in the inbox.',
  'timeline.confirmed.spam': 'You said: {letter} is in the spam folder.',
  'timeline.confirmed.page': 'You said: {letter} came.',
  'timeline.said-missing': 'You said: answer B did not come.',

  'timeline.handed': 'You sent us a bounce{reason, select, none {} other { ({reason})}}.',
  'timeline.knock':
    'We knocked at {host} over {family} ({address}): {how, select, answered {it answers.} refused {the connection was refused.} silent {nobody answered.} unreached {there is no way there from here.} ours {our own side was in the way.} other {the talk broke off.}}',
  'timeline.own-check':
    '{how, select, works {We checked our own side: it works.} failed {We checked our own side, and it has a fault.} other {We checked our own side; nothing could be told.}}',

  'timeline.event.explanation-dropped': 'Answer A failed for good, so no mail can tell you more.',
  'timeline.event.letter-dropped': 'A letter of ours got lost on our own side.',
  'timeline.event.looks-repeated': 'Our own DNS had failed, so we looked everything up again.',
  'timeline.event.opted-out': 'The owner of the address wants no more mail from us, so nothing more is sent.',
  'timeline.closed': 'The test is closed.',

  'timeline.next-try': '{letter}: next try, number {number}.',
  'timeline.gives-up': '{letter}: if nobody has taken it by then, we give up.',
  'timeline.closes': 'The test is closed, if nothing more happens. Until then a bounce still counts.',
} as const
