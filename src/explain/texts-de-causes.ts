import type { causeTextsEn } from './texts-en-causes.ts'

/** texts-en-causes.ts in German. */
export const causeTextsDe = {
  'cause.no-aaaa.short': 'Ihr Mailserver hat keine IPv6-Adresse',
  'cause.no-aaaa.means':
    'Mail an Sie kann nur über IPv4 zugestellt werden. Wer nur IPv6 hat, erreicht Sie nicht: Im DNS gibt es keinen AAAA-Eintrag für {hosts}.',
  'cause.no-aaaa.ask':
    'Bitte geben Sie den Mailservern von {domain} IPv6-Adressen (AAAA-Einträge für {hosts}) mit Reverse-DNS, und lassen Sie sie dort auf Port 25 Mail annehmen.',
  'cause.port-refused.short': 'der IPv6-Port Ihres Mailservers ist geschlossen',
  'cause.port-refused.means':
    'Im DNS steht für Ihren Mailserver {host} eine IPv6-Adresse, aber dort nimmt nichts Mail an: Port 25 wies die Verbindung ab. Absender mit IPv4 kommen darum herum; wer nur IPv6 hat, erreicht Sie nicht.',
  'cause.port-refused.ask':
    'Bitte lassen Sie den Mailserver {host} auch an seiner IPv6-Adresse {address} auf Port 25 lauschen, oder öffnen Sie die Firewall dafür. Wenn er keine Mail über IPv6 annehmen soll, entfernen Sie bitte seinen AAAA-Eintrag.',
  'cause.refuses-ipv6.short': 'Ihr Mailserver lehnt IPv6 ab',
  'cause.refuses-ipv6.means':
    'Ihr Mailserver {host} war über IPv6 erreichbar und sagt, dass er auf diesem Weg keine Mail annimmt. Meist ist das eine Einstellung des Servers.',
  'cause.refuses-ipv6.ask':
    'Bitte erlauben Sie eingehende Mail über IPv6 auf {host}, oder teilen Sie uns mit, warum sie abgelehnt wird.',
  'cause.ipv6-refused-ipv4-accepted.short': 'Ihr Mailserver lehnt nur über IPv6 ab',
  'cause.ipv6-refused-ipv4-accepted.means':
    'Ihr Mailserver {host} lehnte über IPv6 ab, was gleich darauf über IPv4 angenommen wurde. Die Nachricht war dieselbe; nur der Weg war ein anderer.',
  'cause.ipv6-refused-ipv4-accepted.ask':
    'Bitte finden Sie heraus, warum {host} Mail über IPv6 anders behandelt: Dieselbe Nachricht an denselben Empfänger wurde innerhalb einer Minute über IPv4 angenommen.',
  'cause.never-answers-over-ipv6.short': 'Ihr Mailserver schweigt über IPv6',
  'cause.never-answers-over-ipv6.means':
    'Ihr Mailserver {host} hat an seiner IPv6-Adresse nie geantwortet, obwohl Ihr eigenes Netz uns über IPv6 erreicht. Meist verwirft eine Firewall die Pakete.',
  'cause.never-answers-over-ipv6.ask':
    'Bitte prüfen Sie, ob Port 25 von {host} von außen an seiner IPv6-Adresse {address} erreichbar ist; es scheint, dass Pakete verworfen werden.',
  'cause.sender-domain-refused.short': 'Ihr Server will eine Absenderdomain mit IPv4',
  'cause.sender-domain-refused.means':
    'Ihr Mailserver {host} war über IPv6 erreichbar. Er lehnt die Mail ab, weil die Domain des Absenders nur IPv6 hat: Er sucht dort eine IPv4-Adresse oder kann einen Absender ohne eine solche nicht prüfen.',
  'cause.sender-domain-refused.ask':
    'Bitte stellen Sie die Absenderprüfung von {host} so ein, dass sie auch Domains annimmt, deren Mailserver AAAA-Einträge, aber keinen A-Eintrag haben. Unsere Domain {six} hat einen MX mit einer funktionierenden IPv6-Adresse.',
  'cause.header-from-refused.short': 'Ihr Server lehnt die From-Adresse ab',
  'cause.header-from-refused.means':
    'Ihr Mailserver {host} war über IPv6 erreichbar und lehnte die Mail wegen der Adresse im From-Header ab, deren Domain nur IPv6 hat.',
  'cause.header-from-refused.ask':
    'Bitte stellen Sie die Header-Prüfung von {host} so ein, dass sie auch From-Adressen in Domains annimmt, deren Mailserver AAAA-Einträge, aber keinen A-Eintrag haben, wie {six}.',
  'cause.unreachable.short': 'Ihr Mailserver war über IPv6 nicht zu erreichen',
  'cause.unreachable.means':
    'Von hier ließ sich über IPv6 keine Verbindung zu {host} aufbauen. Der Grund kann bei Ihrem Anbieter liegen, bei uns oder in einem Netz dazwischen: Von einem Ort allein lässt sich das nicht sagen.',
  'cause.unreachable.ask':
    'Bitte prüfen Sie, ob Port 25 von {host} über IPv6 unter {address} aus anderen Netzen erreichbar ist. Aus unserem Netz war er es nicht.',
  'cause.put-off.short': 'Ihr Mailserver weist sie vorläufig ab',
  'cause.put-off.means':
    'Ihr Mailserver {host} war über IPv6 erreichbar und antwortet, dass wir später wiederkommen sollen. Der Grund kann Greylisting sein, ein Limit oder eine vorübergehende Störung.',
  'cause.put-off.ask':
    'Bitte finden Sie heraus, warum {host} unsere Mail über IPv6 immer wieder vorläufig abweist.',
  'cause.our-records.short': 'Ihr Server beanstandet unsere Adresse',
  'cause.our-records.means':
    'Ihr Mailserver {host} war über IPv6 erreichbar und beanstandet etwas an uns: Reverse-DNS, SPF, DKIM oder eine Sperrliste. Wir prüfen unsere eigenen Einträge, bevor wir den Fehler bei Ihrem Anbieter sehen.',
  'cause.our-records.ask':
    'Bitte teilen Sie uns mit, was {host} an unserer Absenderadresse vermisst oder beanstandet; seine Antwort steht oben.',
  'cause.dns-trouble.short': 'das DNS Ihrer Domain antwortete nicht',
  'cause.dns-trouble.means':
    'Die Mailserver von {domain} ließen sich nicht ermitteln: Das DNS gab keine brauchbare Antwort.',
  'cause.dns-trouble.ask':
    'Bitte prüfen Sie die Nameserver von {domain}: Die Einträge der Mailserver ließen sich nicht lesen.',
  'cause.our-network.short': 'unser eigenes Netz fiel aus',
  'cause.our-network.means':
    'Der Fehler liegt bei uns: Antwort B konnte unser Netz nicht verlassen. Über Ihren Anbieter sagt das nichts.',
  'cause.our-network.ask': 'Nichts: Wir kümmern uns darum. Bitte testen Sie morgen noch einmal.',
  'cause.mta-sts.short': 'Ihre MTA-STS-Richtlinie verbietet es',
  'cause.mta-sts.means':
    'Ihre Domain veröffentlicht eine MTA-STS-Richtlinie im Modus „enforce“: Mail darf nur an die Mailserver gehen, die sie nennt, verschlüsselt und mit einem Zertifikat, das sie ausweist. {host} erfüllt das nicht; deshalb halten wir die Mail zurück, wie es jeder Absender muss, der die Richtlinie beachtet. An IPv6 liegt es nicht.',
  'cause.mta-sts.ask':
    'Bitte bringen Sie die MTA-STS-Richtlinie unserer Domain und {host} in Einklang: Die Richtlinie muss diesen Server nennen, und er muss auch über IPv6 STARTTLS mit einem gültigen Zertifikat für seinen Namen anbieten. Bis dahin können Absender, die die Richtlinie beachten, dort nicht zustellen.',
  'cause.needs-smtputf8.short': 'Ihr Server kennt SMTPUTF8 nicht',
  'cause.needs-smtputf8.means':
    'Ihre Adresse enthält Zeichen außerhalb von ASCII. Mail dorthin braucht die Erweiterung SMTPUTF8 (RFC 6531), die {host} nicht anbot; deshalb sagt der Test nichts über IPv6.',
  'cause.needs-smtputf8.ask':
    'Bitte lassen Sie {host} die Erweiterung SMTPUTF8 (RFC 6531) anbieten, oder geben Sie diesem Postfach zusätzlich eine ASCII-Adresse.',
  'cause.only-together.short': 'Ihr Server lehnt unseren Absender als Ganzes ab',
  'cause.only-together.means':
    'Ihr Mailserver {host} nimmt einen Envelope-Absender in einer reinen IPv6-Domain an, und er nimmt ein Header-From in einer solchen an. Nur eine Mail mit beidem lehnt er ab; beides zusammen macht sie dort also verdächtig.',
  'cause.only-together.ask':
    'Bitte finden Sie heraus, warum {host} Mail ablehnt, deren Envelope-Absender und Header-From beide in der reinen IPv6-Domain {six} liegen, während er jedes für sich annimmt.',
  'cause.only-this-path.short': 'auf einem Weg abgelehnt, auf anderem angenommen',
  'cause.only-this-path.means':
    'Ihr Mailserver {host} lehnte Antwort B ab, nahm aber eine Mail vom selben Absender an, die auf anderem Weg zu ihm kam, und er nimmt Mail über IPv6 an. Also wird weder IPv6 noch unser reiner IPv6-Absender als solcher abgelehnt; worauf Antwort B stieß, kann nur sein Protokoll sagen.',
  'cause.only-this-path.ask':
    'Bitte sehen Sie im Protokoll von {host} nach, warum diese Nachricht abgelehnt wurde, während dieselbe von einer anderen Adresse von uns angenommen wurde.',
  'cause.other.short': 'Ihr Mailserver lehnte sie ab',
  'cause.other.means':
    'Antwort B wurde aus einem Grund abgelehnt, der weder IPv6 noch unseren Absender nennt. Die Antwort des Servers steht unten, wie wir sie bekamen; wir raten nicht.',
  'cause.other.ask':
    'Bitte sehen Sie im Protokoll von {host} nach, warum diese Nachricht abgelehnt wurde: wegen ihres Wegs (IPv6), wegen der Domain des Absenders (nur IPv6) oder aus einem anderen Grund?',
} as const satisfies Partial<Record<keyof typeof causeTextsEn, string>>
