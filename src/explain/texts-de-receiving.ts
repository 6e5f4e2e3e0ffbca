import type { receivingTextsEn } from './texts-en-receiving.ts'

/** texts-en-receiving.ts in German. */
export const receivingTextsDe = {
  'verdict.mx-addresses.all-have-ipv6':
    '{of, plural, one {Der Mailserver von {domain} hat} other {Alle {of} Mailserver von {domain} haben}} eine IPv6-Adresse.',
  'verdict.mx-addresses.some-have-ipv6':
    '{count} von {of} Mailservern von {domain} {count, plural, one {hat} other {haben}} eine IPv6-Adresse; ohne eine: {hosts}.',
  'verdict.mx-addresses.none-has-ipv6':
    '{of, plural, one {Der Mailserver von {domain} ({hosts}) hat keine} other {Keiner der {of} Mailserver von {domain} hat eine}} IPv6-Adresse.',
  'verdict.mx-addresses.none-has-an-address': 'Kein Mailserver von {domain} hat eine Adresse im DNS.',
  'verdict.mx-addresses.no-such-domain': 'Die Domain {domain} existiert nicht im DNS.',
  'verdict.mx-addresses.takes-no-mail':
    'Die Domain {domain} erklärt im DNS, dass sie keine Mail annimmt (Null-MX).',
  'verdict.mx-addresses.could-not-look': 'Die Mailserver von {domain} ließen sich nicht alle ermitteln.',
  'verdict.mx-addresses.our-dns':
    'Die Mailserver von {domain} ließen sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
  'verdict.mx-names.names-hosts': 'Die MX-Einträge von {domain} nennen Hostnamen, wie es sich gehört.',
  'verdict.mx-names.implicit':
    '{domain} hat keinen MX-Eintrag; ihre eigenen Adressen nehmen die Mail an (RFC 5321, impliziter MX). Manche Absender machen das nicht mehr mit.',
  'verdict.mx-names.alias':
    'Der MX von {domain} führt zu {hosts}, und das {count, plural, one {ist ein Alias} other {sind Aliase}} (CNAME). RFC 5321 verlangt einen Namen mit eigenen Adressen; manche Absender lehnen alles andere ab.',
  'verdict.mx-names.unknown-host':
    'Die MX-Einträge von {domain} nennen {hosts}, aber {count, plural, one {diesen Namen} other {diese Namen}} gibt es im DNS nicht.',
  'verdict.mx-names.address-among-names':
    'Unter den MX-Einträgen von {domain} {count, plural, one {ist einer, in dem eine Adresse steht} other {sind einige, in denen Adressen stehen}}, wo ein Hostname stehen muss: {hosts}. Die meisten Server können dorthin nicht zustellen.',
  'verdict.mx-names.address-instead-of-name':
    '{count, plural, one {Im MX-Eintrag von {domain} steht eine Adresse} other {In den MX-Einträgen von {domain} stehen Adressen}}, wo ein Hostname stehen muss: {hosts}. Die meisten Server können dorthin nicht zustellen.',
  'verdict.mx-names.address-literal':
    'Die Domain {domain} ist selbst eine Adresse; MX-Server gibt es also nicht zu nennen.',
  'verdict.mx-names.takes-no-mail':
    '{domain} erklärt im DNS, dass sie keine Mail annimmt; MX-Server gibt es also nicht zu nennen.',
  'verdict.mx-names.no-such-domain': '{domain} existiert nicht im DNS und nennt also keine MX-Server.',
  'verdict.mx-names.could-not-look': 'Die MX-Server von {domain} ließen sich nicht alle ermitteln.',
  'verdict.mx-names.our-dns':
    'Die MX-Server von {domain} ließen sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
  'verdict.mx-reachable.all-answer':
    '{count, plural, one {Die Mailserver-Adresse, die versucht wurde, antwortet} other {Alle {count} Mailserver-Adressen, die versucht wurden, antworten}} auf Port 25: {addresses}.',
  'verdict.mx-reachable.some-dead':
    '{dead} von {count} Mailserver-Adressen über {family} {dead, plural, one {antwortet} other {antworten}} auf Port 25 nicht: {addresses} (zuletzt versucht {time}). Über die anderen kommt Mail durch, nur später.',
  'verdict.mx-reachable.none-answers':
    'Über {family} antwortet keine Mailserver-Adresse auf Port 25: {addresses} (zuletzt versucht {time}).',
  'verdict.mx-reachable.not-tried': 'Keine Mailserver-Adresse von {domain} wurde versucht.',
  'verdict.mx-reachable.no-address':
    'Kein Mailserver von {domain} hat eine Adresse, die sich versuchen ließe.',
  'verdict.mx-reachable.not-tried-yet': 'Die Mailserver-Adressen von {domain} werden noch versucht.',
  'verdict.mx-reachable.not-all-tried':
    'Von {addresses} kam keine Antwort (zuletzt versucht {time}), aber das genügt nicht, um zu sagen, dass keiner der Mailserver von {domain} über {family} antwortet: Nicht jede Adresse wurde mit einer Mail versucht.',
  'verdict.mx-reachable.our-side-unproven':
    'Von {addresses} kam keine Antwort (zuletzt versucht {time}), aber nichts belegt, dass unser eigenes {family} da funktionierte; darum wird das niemandem angelastet.',
  'verdict.mx-reachable.silent-without-proof':
    'Von hier aus kommt von {addresses} keine Antwort (zuletzt versucht {time}); der Grund kann der Weg dazwischen sein.',
  'verdict.mx-reachable.our-network':
    'Die Mailserver-Adressen von {domain} konnten nicht geprüft werden: Unser eigenes Netz fiel aus.',
  'verdict.mx-same-server.same-name': 'Über IPv4 und IPv6 antwortet derselbe Server: {name}.',
  'verdict.mx-same-server.different-names':
    'Unter {host} antworten verschiedene Server: über IPv6 {ipv6}, über IPv4 {ipv4}. Was der eine tut, kann der andere anders machen.',
  'verdict.mx-same-server.names-vary':
    '{host} meldet sich mal mit dem einen, mal mit dem anderen Namen ({ipv6}, {ipv4}), wie es eine Gruppe von Servern tut; an den Namen lässt sich also nicht erkennen, ob über IPv4 und IPv6 dieselben antworten.',
  'verdict.mx-same-server.seen-on-one-family':
    'Kein Mailserver war sowohl über IPv4 als auch über IPv6 zu hören; darum lässt sich nicht sagen, ob auf beiden derselbe antwortet.',
  'verdict.starttls-receiving.encrypted':
    '{host} nimmt Mail verschlüsselt an ({version}).{certificate, select, good { Sein Zertifikat ist gültig und nennt ihn.} untrusted { Seinem Zertifikat vertrauen andere nicht ({problem}); Mailserver nehmen das hin, wenn ihnen nichts anderes gesagt wird.} elsewhere { Sein Zertifikat ist gültig, aber für einen anderen Namen.} other {}}',
  'verdict.starttls-receiving.handshake-fails':
    '{host} bietet unter {address} STARTTLS an, aber eine Verschlüsselung kommt nicht zustande: {text}.{sent, select, plain { Unsere Mail ging unverschlüsselt.} other {}}',
  'verdict.starttls-receiving.not-offered':
    '{host} bietet unter {address} kein STARTTLS an; Mail geht dorthin also unverschlüsselt.',
  'verdict.starttls-receiving.not-reached': 'Mit keinem Mailserver kamen wir bis zu STARTTLS.',
  'verdict.name-servers.answer-over-ipv6': 'Die Nameserver von {zones} antworten über IPv6.',
  'verdict.name-servers.some-silent':
    'Von hier gefragt, antworten einige Nameserver von {zones} nicht über IPv6: {servers}. Andere schon, also dauert es nur länger.',
  'verdict.name-servers.no-aaaa':
    'Keiner der Nameserver von {zones} hat eine IPv6-Adresse. Ein Absender, der nur IPv6 hat, mit einem Resolver, der nur IPv6 hat, findet Ihren Mailserver nicht.',
  'verdict.name-servers.none-answers':
    'Keiner der Nameserver von {zones} liefert die Zone über IPv6, obwohl sie IPv6-Adressen haben: {servers}. Ein Resolver, der nur IPv6 hat, findet Ihren Mailserver nicht.',
  'verdict.name-servers.no-zone': '{domain} hat keine Nameserver, die man fragen könnte.',
  'verdict.name-servers.silent-without-proof':
    'Von hier aus antworten die Nameserver von {zones} nicht über IPv6: {servers}; der Grund kann der Weg dazwischen sein.',
  'verdict.name-servers.could-not-look': 'Die Nameserver von {zones} ließen sich nicht ermitteln.',
  'verdict.name-servers.our-network':
    'Die Nameserver von {zones} konnten nicht über IPv6 gefragt werden: Unser eigenes Netz fiel aus.',
  'verdict.name-servers.our-dns':
    'Die Nameserver von {zones} ließen sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
  'verdict.mta-sts.enforced':
    'MTA-STS: {domain} verlangt Verschlüsselung mit gültigem Zertifikat (Modus enforce).',
  'verdict.mta-sts.testing':
    'MTA-STS: {domain} hat eine Richtlinie im Modus testing, der Absender nur um Berichte bittet.',
  'verdict.mta-sts.mx-not-in-policy':
    'MTA-STS: Die erzwungene Richtlinie von {domain} nennt {count, plural, one {ihren Mailserver nicht} other {keinen ihrer Mailserver}} ({hosts}). Absender, die sie beachten, können überhaupt nicht zustellen.',
  'verdict.mta-sts.certificate-not-valid':
    'MTA-STS hält Mail für {domain} zurück: {text}. Absender, die die Richtlinie beachten, können nicht zustellen.',
  'verdict.mta-sts.keeps-some-mail-back': 'MTA-STS hält einen Teil der Mail für {domain} zurück: {text}.',
  'verdict.mta-sts.some-mx-not-in-policy':
    'MTA-STS: Die erzwungene Richtlinie von {domain} nennt {hosts} nicht. Absender, die sie beachten, stellen dort nicht zu.',
  'verdict.mta-sts.testing-misses-mx':
    'MTA-STS: Die Richtlinie von {domain} nennt {hosts} nicht. Sie ist im Modus testing; würde sie erzwungen, würden Absender dort nicht zustellen.',
  'verdict.mta-sts.record-unreadable':
    'MTA-STS: Der TXT-Eintrag unter _mta-sts.{domain} {problem, select, several {steht dort mehrfach} other {ist nicht lesbar}}; Absender verhalten sich also, als gäbe es keinen.',
  'verdict.mta-sts.no-policy-host':
    'MTA-STS: {domain} kündigt eine Richtlinie an, aber mta-sts.{domain} hat keine Adresse, von der sie sich holen ließe.',
  'verdict.mta-sts.policy-host-untrusted':
    'MTA-STS: {domain} kündigt eine Richtlinie an, aber das Zertifikat von mta-sts.{domain} ist dafür nicht gültig ({code}); Absender verhalten sich also, als gäbe es keine.',
  'verdict.mta-sts.policy-not-served':
    'MTA-STS: {domain} kündigt eine Richtlinie an, aber der Webserver von mta-sts.{domain} {problem, select, status {antwortet mit Status {code}} type {liefert sie nicht als text/plain} other {liefert mehr als 64 KiB}}; Absender verhalten sich also, als gäbe es keine.',
  'verdict.mta-sts.policy-unreadable':
    'MTA-STS: {domain} kündigt eine Richtlinie an, aber die Datei ist nicht zu gebrauchen: {problem, select, version {„version: STSv1“ fehlt darin} mode {ihr mode ist weder enforce noch testing noch none} age {ihr max_age ist keine Zahl von Sekunden} mx {ihre mx-Zeilen fehlen, sind zu viele oder keine Hostnamen} other {eine Zeile hat nicht die Form „Name: Wert“}}.',
  'verdict.mta-sts.switched-off': 'MTA-STS: {domain} hat ihre Richtlinie zurückgezogen (Modus none).',
  'verdict.mta-sts.no-policy': 'MTA-STS: {domain} hat keine Richtlinie.',
  'verdict.mta-sts.could-not-look': 'MTA-STS von {domain} ließ sich nicht ermitteln.',
  'verdict.mta-sts.our-dns':
    'MTA-STS von {domain} ließ sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
  'verdict.dane.published':
    'DANE: Für {hosts} sind TLSA-Einträge veröffentlicht. (Ob DNSSEC für sie bürgt, ist von hier nicht zu sehen.)',
  'verdict.dane.some-hosts': 'DANE: Nur einige Mailserver von {domain} haben TLSA-Einträge: {hosts}.',
  'verdict.dane.not-published': 'DANE: Die Mailserver von {domain} haben keine TLSA-Einträge.',
  'verdict.dane.could-not-look':
    'DANE: Die TLSA-Einträge der Mailserver von {domain} ließen sich nicht alle ermitteln.',
  'verdict.dane.our-dns':
    'DANE: Die TLSA-Einträge ließen sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
} as const satisfies Partial<Record<keyof typeof receivingTextsEn, string>>
