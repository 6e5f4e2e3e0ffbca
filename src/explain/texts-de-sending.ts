import type { sendingTextsEn } from './texts-en-sending.ts'

/** texts-en-sending.ts in German. */
export const sendingTextsDe = {
  'verdict.client-reverse-dns.confirmed':
    'Die sendende Adresse {address} hat den Namen {name}, der zu ihr zurückführt.',
  'verdict.client-reverse-dns.no-name':
    'Die sendende Adresse {address} hat keinen Namen im Reverse-DNS (keinen PTR-Eintrag). Gmail, Microsoft 365 und andere lehnen Mail über IPv6 deswegen ab.',
  'verdict.client-reverse-dns.name-points-elsewhere':
    'Die sendende Adresse {address} hat den Namen {name}, aber der führt zu einer anderen Adresse.',
  'verdict.client-reverse-dns.name-without-address':
    'Die sendende Adresse {address} hat den Namen {name}, aber der hat keine Adresse derselben Art (IPv4 oder IPv6).',
  'verdict.client-reverse-dns.came-by-gateway':
    'Die Adresse {address} gehört einem Gateway auf unserer Seite; den Namen Ihres sendenden Servers kennen wir darum nicht.',
  'verdict.client-reverse-dns.could-not-look':
    'Der Reverse-DNS-Name von {address} ließ sich nicht ermitteln.',
  'verdict.spf.passed': 'SPF: Der Eintrag von {domain} erlaubt diesem Client zu senden.',
  'verdict.spf.not-authorized':
    'SPF: Der Eintrag von {domain} erlaubt diesem Client nicht zu senden. Oft stehen nur IPv4-Adressen darin.',
  'verdict.spf.soft-failed': 'SPF: Der Eintrag von {domain} führt diesen Client nicht auf (softfail).',
  'verdict.spf.neutral': 'SPF: Der Eintrag von {domain} sagt nichts über diesen Client (neutral).',
  'verdict.spf.no-record':
    'SPF: {domain} hat keinen SPF-Eintrag. Über IPv6 verlangen Gmail und Microsoft 365, dass SPF oder DKIM bestanden wird.',
  'verdict.spf.broken-record': 'SPF: Der Eintrag von {domain} hat einen Fehler und ist nicht zu gebrauchen.',
  'verdict.spf.came-by-gateway':
    'SPF von {domain} ließ sich nicht beurteilen: Die Mail kam über ein Gateway auf unserer Seite zu uns.',
  'verdict.spf.could-not-look': 'SPF ließ sich nicht prüfen: Das DNS antwortete nicht.',
  'verdict.dkim.passed': 'DKIM: Die Mail ist von {domain} signiert, und die Signatur ist gültig.',
  'verdict.dkim.passed-for-another-domain':
    'DKIM: Die Signatur von {domain} ist gültig, aber das ist nicht die Domain des Absenders.',
  'verdict.dkim.broken-signature': 'DKIM: Die Signatur von {domain} ist nicht gültig.',
  'verdict.dkim.not-signed': 'DKIM: Die Mail ist nicht signiert.',
  'verdict.dkim.could-not-look': 'DKIM ließ sich nicht prüfen: Das DNS antwortete nicht.',
  'verdict.dmarc.passed': 'DMARC: Was bewiesen wurde, passt zur Domain {domain} im Header-From.',
  'verdict.dmarc.failed':
    'DMARC: Weder SPF noch DKIM bürgt für {domain}, die Domain im Header-From; ihre Policy ist „{policy}“.',
  'verdict.dmarc.no-record': 'DMARC: {domain} hat keine lesbare Policy.',
  'verdict.dmarc.no-author':
    'DMARC: Das Header-From nennt nicht genau eine Domain; also ist keine zu fragen.',
  'verdict.dmarc.could-not-look': 'DMARC ließ sich nicht prüfen: Das DNS antwortete nicht.',
  'verdict.client-address.native-ipv6':
    'Die sendende Adresse {address} ist natives IPv6 des öffentlichen Internets.',
  'verdict.client-address.by-ipv4': 'Ihre Mail kam über IPv4, von {address}, an unsere Kontrolladresse.',
  'verdict.client-address.6to4':
    'Die sendende Adresse {address} ist eine 6to4-Tunneladresse (2002::/16, RFC 3056). Solche Tunnel sind veraltet und versagen oft.',
  'verdict.client-address.teredo':
    'Die sendende Adresse {address} ist eine Teredo-Tunneladresse (2001::/32, RFC 4380). Solche Tunnel sind veraltet und versagen oft.',
  'verdict.client-address.mapped':
    'Ihre Mail kam von {address} zu uns; das ist eine IPv4-Adresse im IPv6-Gewand (IPv4-mapped): Unser eigener Server hielt eine IPv4-Verbindung für IPv6.',
  'verdict.client-address.translated':
    'Ihre Mail kam von {address} zu uns; diese Adresse hat ein Übersetzer (NAT64 oder SIIT) in unserem eigenen Netz erzeugt.',
  'verdict.client-address.our-gateway':
    'Ihre Mail kam von {address} zu uns; das ist das Gateway unseres eigenen Netzes: Es verbirgt die Adresse Ihres sendenden Servers.',
  'verdict.client-address.not-public':
    'Ihre Mail kam von {address} ({kind}) zu uns; das ist keine Adresse des öffentlichen Internets: Auf unserer Seite steht etwas dazwischen.',
  'verdict.client-reverse-dns.our-dns':
    'Der Reverse-DNS-Name von {address} ließ sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
  'verdict.helo-name.names-client':
    'Der sendende Server meldet sich als {name}, und dieser Name hat seine Adresse {address}.',
  'verdict.helo-name.points-elsewhere':
    'Der sendende Server meldet sich als {name}; dieser Name hat andere Adressen als {address}. Das ist erlaubt, aber manche Server werten es als Minuspunkt.',
  'verdict.helo-name.other-family-only':
    'Der sendende Server meldet sich als {name}; dieser Name hat nur Adressen der anderen Art (IPv4 oder IPv6), er kam aber von {address}.',
  'verdict.helo-name.address-literal':
    'Der sendende Server meldet sich mit einer Adresse, {name}, statt mit einem Hostnamen.',
  'verdict.helo-name.no-address':
    'Der sendende Server meldet sich als {name}; dieser Name hat im DNS keine Adresse.',
  'verdict.helo-name.not-a-name':
    'Der sendende Server meldet sich als „{name}“; das ist kein vollständiger Hostname.',
  'verdict.helo-name.came-by-gateway':
    'Der sendende Server meldet sich als {name}; ob er so heißt, ist nicht bekannt, denn ein Gateway auf unserer Seite verbirgt seine Adresse.',
  'verdict.helo-name.could-not-look':
    'Der Name {name} aus der Begrüßung ließ sich im DNS nicht nachschlagen.',
  'verdict.helo-name.our-dns':
    'Der Name {name} aus der Begrüßung ließ sich nicht nachschlagen, weil unser eigenes DNS ausfiel.',
  'verdict.spf.our-dns': 'SPF ließ sich nicht prüfen, weil unser eigenes DNS ausfiel.',
  'verdict.dkim.our-dns': 'DKIM ließ sich nicht prüfen, weil unser eigenes DNS ausfiel.',
  'verdict.dmarc.our-dns': 'DMARC ließ sich nicht prüfen, weil unser eigenes DNS ausfiel.',
  'verdict.spf-families.covers-ipv6':
    'SPF: Der Eintrag von {domain} deckt IPv6-Absender ab; ihn ganz zu lesen braucht {lookups} von 10 erlaubten DNS-Abfragen.',
  'verdict.spf-families.ipv4-only':
    'SPF: Der Eintrag von {domain} erlaubt gar keinen IPv6-Absender: {record}. Mail, die über IPv6 gesendet wird, kann SPF nicht bestehen.',
  'verdict.spf-families.no-record': 'SPF: {domain} hat keinen Eintrag, der IPv6 abdecken könnte.',
  'verdict.spf-families.too-many-lookups':
    'SPF: Den Eintrag von {domain} ganz zu lesen braucht {lookups} DNS-Abfragen; nach 10 bricht ein Empfänger mit einem Fehler ab (RFC 7208).',
  'verdict.spf-families.too-many-voids':
    'SPF: Für einen IPv6-Absender führen {voids} der Namen im Eintrag von {domain} ins Leere: Es gibt sie nicht, oder sie haben keine IPv6-Adresse. Nach 2 solchen brechen viele Empfänger mit einem Fehler ab (RFC 7208).',
  'verdict.spf-families.broken-record': 'SPF: Der Eintrag von {domain} ist nicht lesbar: {problem}.',
  'verdict.spf-families.could-not-look':
    'Der SPF-Eintrag von {domain}, oder worauf er verweist, ließ sich nicht ermitteln.',
  'verdict.spf-families.our-dns':
    'Der SPF-Eintrag von {domain} ließ sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
  'verdict.starttls-sending.encrypted': 'Ihre Mail kam verschlüsselt zu uns ({version}).',
  'verdict.starttls-sending.plain': 'Ihre Mail kam unverschlüsselt zu uns; wir bieten STARTTLS an.',
  'verdict.received-hops.all-over-ipv6':
    '{count, plural, one {Die Station vor uns lief} other {Alle {count} Stationen vor uns liefen}} über IPv6, soweit es sich sagen lässt.',
  'verdict.received-hops.some-over-ipv4':
    'Auf dem Weg zu uns lief Ihre Mail über {ipv6} {ipv6, plural, one {Station} other {Stationen}} mit IPv6 und {ipv4} mit IPv4.',
  'verdict.received-hops.none-over-ipv6':
    'Vor der letzten {ipv4, plural, one {lief die eine Station Ihrer Mail} other {liefen alle {ipv4} Stationen Ihrer Mail}} über IPv4, soweit es sich sagen lässt.',
  'verdict.received-hops.no-hops': 'Vor der Station bei uns nennt der Header Ihrer Mail keine andere.',
  'verdict.received-hops.not-told':
    'Die Stationen Ihrer Mail sagen nicht, ob sie über IPv4 oder IPv6 liefen.',
  'verdict.who-was-tested.one-organisation':
    'Envelope-Absender und Header-From gehören beide zu {envelope}: Das ist, was geprüft wurde.{client, select, none {} other { Dafür sendet {client}.}}{exchangers, select, none {} other { Dafür empfängt {exchangers}.}}',
  'verdict.who-was-tested.forwarded':
    'Diese Mail wurde von {forwarder} weitergeleitet: Geprüft wurde also, wie dort gesendet wird, nicht der Anbieter {author, select, none {des Autors} other {von {author}}}.',
  'verdict.who-was-tested.different-organisations':
    'Der Envelope-Absender gehört zu {envelope}, das Header-From zu {author}: Unsere Antworten gehen an den Ersteren, und er ist es, der geprüft wurde.',
  'verdict.who-was-tested.no-author': 'Die Mail hat nicht genau eine Adresse im Header-From.',
  'verdict.who-was-tested.not-told':
    'Welche Organisationen hinter Ihrer Mail stehen, ließ sich nicht erkennen.',
  'verdict.gmail-over-ipv6.would-take':
    'Gmail würde diese Mail über IPv6 annehmen, jedenfalls nach seinen veröffentlichten Regeln ({date}): Reverse-DNS, SPF oder DKIM, TLS.',
  'verdict.gmail-over-ipv6.no-reverse-dns':
    'Gmail lehnt Mail über IPv6 von einer Adresse ab, deren Reverse-DNS-Name nicht zu ihr zurückführt (Regel: {date}).',
  'verdict.gmail-over-ipv6.not-authenticated':
    'Gmail lehnt Mail über IPv6 ab, die weder SPF noch DKIM besteht (Regel: {date}).',
  'verdict.gmail-over-ipv6.not-encrypted':
    'Gmail verlangt TLS von allen, die dorthin senden (Regel: {date}). Diese Mail kam ohne zu uns; ob Ihr Server mit Gmail TLS benutzt, ist nicht bekannt.',
  'verdict.gmail-over-ipv6.not-over-ipv6':
    'Diese Mail kam über IPv4; die Regeln von Gmail für IPv6 treffen also nicht zu.',
  'verdict.gmail-over-ipv6.came-by-gateway':
    'Ob Gmail diese Mail über IPv6 annehmen würde, ist nicht bekannt: Ein Gateway auf unserer Seite verbirgt die sendende Adresse.',
  'verdict.gmail-over-ipv6.could-not-look':
    'Ob Gmail diese Mail über IPv6 annehmen würde, ist nicht bekannt: Nicht alles, was es verlangt, ließ sich ermitteln.',
  'verdict.gmail-over-ipv6.our-dns':
    'Ob Gmail diese Mail über IPv6 annehmen würde, ist nicht bekannt, weil unser eigenes DNS ausfiel.',
  'verdict.microsoft-over-ipv6.would-take':
    'Microsoft 365 würde diese Mail über IPv6 annehmen, jedenfalls nach seinen veröffentlichten Regeln ({date}): Reverse-DNS, SPF oder DKIM.',
  'verdict.microsoft-over-ipv6.no-reverse-dns':
    'Microsoft 365 lehnt Mail über IPv6 von einer Adresse ohne Reverse-DNS-Namen ab (Regel: {date}).',
  'verdict.microsoft-over-ipv6.not-authenticated':
    'Microsoft 365 lehnt Mail über IPv6 ab, die weder SPF noch DKIM besteht (Regel: {date}).',
  'verdict.microsoft-over-ipv6.not-over-ipv6':
    'Diese Mail kam über IPv4; die Regeln von Microsoft 365 für IPv6 treffen also nicht zu.',
  'verdict.microsoft-over-ipv6.came-by-gateway':
    'Ob Microsoft 365 diese Mail über IPv6 annehmen würde, ist nicht bekannt: Ein Gateway auf unserer Seite verbirgt die sendende Adresse.',
  'verdict.microsoft-over-ipv6.could-not-look':
    'Ob Microsoft 365 diese Mail über IPv6 annehmen würde, ist nicht bekannt: Nicht alles, was es verlangt, ließ sich ermitteln.',
  'verdict.microsoft-over-ipv6.our-dns':
    'Ob Microsoft 365 diese Mail über IPv6 annehmen würde, ist nicht bekannt, weil unser eigenes DNS ausfiel.',
  'verdict.linkedin-over-ipv6.would-have-taken':
    'Der Vollständigkeit halber: LinkedIn, einer der Ersten, die Mail über IPv6 annahmen ({date}), hätte diese angenommen.',
  'verdict.linkedin-over-ipv6.would-have-refused':
    'Der Vollständigkeit halber: LinkedIn, einer der Ersten, die Mail über IPv6 annahmen, hätte diese nach seinen damaligen Regeln ({date}) abgelehnt: {missing, select, name {Die sendende Adresse hat keinen Reverse-DNS-Namen} other {Sie besteht weder SPF noch DKIM}}.',
  'verdict.linkedin-over-ipv6.not-over-ipv6':
    'Diese Mail kam über IPv4; was LinkedIn damals ({date}) von IPv6 verlangte, trifft also nicht zu.',
  'verdict.linkedin-over-ipv6.came-by-gateway':
    'Ob LinkedIn damals ({date}) diese Mail angenommen hätte, ist nicht bekannt: Ein Gateway auf unserer Seite verbirgt die sendende Adresse.',
  'verdict.linkedin-over-ipv6.could-not-look':
    'Ob LinkedIn damals ({date}) diese Mail angenommen hätte, ist nicht bekannt: Nicht alles, was es verlangte, ließ sich ermitteln.',
  'verdict.linkedin-over-ipv6.our-dns':
    'Ob LinkedIn damals ({date}) diese Mail angenommen hätte, ist nicht bekannt, weil unser eigenes DNS ausfiel.',
  'verdict.mail-domains.reachable-over-ipv6':
    '{count, plural, one {Die Domain in Ihrer Mail ({domains}) ist} other {Alle Domains in Ihrer Mail ({domains}) sind}} für Mail über IPv6 erreichbar.',
  'verdict.mail-domains.some-without-ipv6':
    '{domains} {count, plural, one {hat} other {haben}} keinen Mailserver mit einer IPv6-Adresse: Eine Antwort nur über IPv6 käme dort nicht an.',
  'verdict.mail-domains.cannot-be-answered':
    '{domains} {count, plural, one {steht als Adresse in Ihrer Mail, aber Mail dorthin} other {stehen als Adressen in Ihrer Mail, aber Mail dorthin}} hat kein Ziel: Das DNS nennt keinen Mailserver mit einer Adresse.',
  'verdict.mail-domains.takes-no-mail':
    '{domains}: Diese Mail nennt nur Domains, die im DNS erklären, dass sie keine Mail annehmen.',
  'verdict.mail-domains.could-not-look': 'Die Mailserver von {domains} ließen sich nicht alle ermitteln.',
  'verdict.mail-domains.our-dns':
    'Die Mailserver hinter den Domains in Ihrer Mail ließen sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
  'verdict.block-lists.not-listed':
    'Weder {address} noch die Domains in Ihrer Mail stehen auf {count, plural, one {der Sperrliste, die wir fragen} other {einer der {count} Sperrlisten, die wir fragen}}.',
  'verdict.block-lists.listed':
    '{subjects} {count, plural, one {steht} other {stehen}} auf Sperrlisten: {lists}.{network, select, yes { Listen von IPv6-Adressen gelten für ganze Netze (meist /64); der Grund kann also auch ein Nachbar sein.} other {}}',
  'verdict.block-lists.none-configured': 'Keine Sperrliste wurde gefragt.',
  'verdict.block-lists.came-by-gateway':
    'Sperrlisten wurden nicht beurteilt: Ein Gateway auf unserer Seite verbirgt die sendende Adresse.',
  'verdict.block-lists.could-not-look':
    'Nicht alle Sperrlisten konnten gefragt werden ({lists}); auf den anderen steht Ihre Mail nicht.',
  'verdict.block-lists.our-dns':
    'Die Sperrlisten konnten nicht gefragt werden, weil unser eigenes DNS ausfiel.',
} as const satisfies Partial<Record<keyof typeof sendingTextsEn, string>>
