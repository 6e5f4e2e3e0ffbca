import type { reasonTextsEn } from './texts-en-reasons.ts'

/** texts-en-reasons.ts in German. */
export const reasonTextsDe = {
  'reason.invalid-recipient.short': 'Adresse dort nicht bekannt',
  'reason.invalid-recipient.means':
    'Der empfangende Server war erreichbar, aber er kennt diese Adresse nicht, oder das Postfach dahinter ist abgeschaltet oder umgezogen. Der Weg dorthin funktioniert; die Adresse nicht.',
  'reason.invalid-recipient.who':
    'Wer die Adresse geschrieben hat. Wenn sie stimmt: der Inhaber oder dessen Anbieter.',
  'reason.invalid-recipient.ask':
    'Vergleichen Sie die Adresse Buchstabe für Buchstabe. Wenn sie stimmt, fragen Sie den Inhaber auf anderem Weg, ob es sie noch gibt.',
  'reason.invalid-recipient.support':
    'Bitte teilen Sie mir mit, ob es diese Adresse gibt und, falls ja, warum Ihr Server Mail für sie abweist.',
  'reason.mailbox-full.short': 'Postfach voll',
  'reason.mailbox-full.means':
    'Im Postfach ist kein Platz für weitere Mail. Die Adresse wurde gefunden, und ihr Server funktioniert; sobald Platz ist, kann wieder zugestellt werden.',
  'reason.mailbox-full.who':
    'Der Inhaber des Postfachs, der Platz schaffen muss. Der Anbieter nur, wenn das Limit falsch gesetzt ist.',
  'reason.mailbox-full.ask':
    'Der Inhaber muss Platz schaffen; sagen Sie es ihm auf anderem Weg als über dieses Postfach. Senden Sie die Mail danach noch einmal.',
  'reason.mailbox-full.support':
    'Bitte sehen Sie nach, ob dieses Postfach sein Limit wirklich überschritten hat, und benachrichtigen Sie den Inhaber.',
  'reason.domain-unknown.short': 'kein Mailserver im DNS',
  'reason.domain-unknown.means':
    '{ours, select, yes {Unsere Domain gibt es, und sie hat einen Mailserver, aber einen, der nur IPv6 hat. Der sendende Server fand keine Adresse dafür. Meist sucht er nur IPv4-Adressen (A-Einträge) und keine IPv6-Adressen (AAAA-Einträge); dann kann er an kein reines IPv6-Ziel senden.} other {Der sendende Server fand keinen Mailserver für die Domain des Empfängers. Entweder gibt es den Namen im DNS nicht, oder er hat weder einen MX-Eintrag noch eine Adresse, oder er erklärt, dass er gar keine Mail annimmt (Null-MX).}}',
  'reason.domain-unknown.who':
    '{ours, select, yes {Wer den sendenden Server betreibt. Im DNS steht alles, was ein Absender mit IPv6 braucht.} other {Zuerst, wer die Adresse geschrieben hat: Suchen Sie Tippfehler hinter dem @. Gibt es keine: wer die DNS-Einträge für {domain} pflegt.}}',
  'reason.domain-unknown.ask':
    '{ours, select, yes {Der sendende Server muss AAAA-Einträge ebenso abfragen wie A-Einträge und braucht selbst eine IPv6-Adresse und eine IPv6-Route.} other {Wenn die Adresse stimmt, braucht die Domain einen MX-Eintrag, dessen Host eine Adresse im DNS hat.}}',
  'reason.domain-unknown.support':
    '{ours, select, yes {Der Mailserver von {domain} hat eine IPv6-Adresse (AAAA-Eintrag) und absichtlich keine IPv4-Adresse: Damit wird geprüft, ob Mail über IPv6 gesendet werden kann. Bitte lassen Sie Ihre ausgehenden Mailserver AAAA-Einträge ebenso abfragen wie A-Einträge, und geben Sie ihnen eine IPv6-Adresse und eine IPv6-Route, damit Mail an reine IPv6-Ziele zugestellt werden kann.} other {Bitte prüfen Sie die DNS-Einträge für {domain}: Der sendende Server fand dort keinen Mailserver. Wenn die Domain Mail annehmen soll, braucht sie einen MX-Eintrag, dessen Host eine Adresse hat.}}',
  'reason.no-aaaa.short': 'keine IPv6-Adresse im DNS',
  'reason.no-aaaa.means':
    '{ours, select, yes {Unser Mailserver hat nur IPv6, und seine IPv6-Adresse steht im DNS, aber dem sendenden Server wurde gesagt, dass es keine gibt. Meist lässt der DNS-Resolver, den er fragt, AAAA-Einträge weg.} other {Den Mailserver gibt es im DNS, aber der sendende Server suchte seine IPv6-Adresse (einen AAAA-Eintrag), und es gibt keine. Ein Absender, der nur IPv6 hat, kann dorthin nicht zustellen, und auch sonst niemand, wenn es auch keine IPv4-Adresse gibt.}}',
  'reason.no-aaaa.who':
    '{ours, select, yes {Wer den sendenden Server betreibt und den DNS-Resolver, den er fragt.} other {Wer die Mailserver für {domain} betreibt, zusammen mit dem, der dort die DNS-Einträge pflegt.}}',
  'reason.no-aaaa.ask':
    '{ours, select, yes {Der sendende Server muss von seinem DNS-Resolver AAAA-Einträge bekommen und braucht selbst eine IPv6-Adresse und eine IPv6-Route.} other {Der Mailserver braucht eine IPv6-Adresse, veröffentlicht als AAAA-Eintrag, und muss dort auf Port 25 Mail annehmen.}}',
  'reason.no-aaaa.support':
    '{ours, select, yes {Der Mailserver von {domain} hat eine IPv6-Adresse (AAAA-Eintrag) und absichtlich keine IPv4-Adresse: Damit wird geprüft, ob Mail über IPv6 gesendet werden kann. Bitte prüfen Sie, ob der DNS-Resolver Ihrer ausgehenden Mailserver ihnen AAAA-Einträge liefert und ob sie eine IPv6-Adresse und eine IPv6-Route haben.} other {Bitte geben Sie den Mailservern für {domain} IPv6-Adressen (AAAA-Einträge) mit Reverse-DNS, und lassen Sie sie dort auf Port 25 Mail annehmen. So, wie es ist, können Absender, die nur IPv6 haben, nicht zustellen.}}',
  'reason.dns-failure.short': 'DNS antwortete nicht',
  'reason.dns-failure.means':
    '{ours, select, yes {Der sendende Server bekam vom DNS keine brauchbare Antwort über unsere Domain. Das kann eine vorübergehende Störung sein, auch auf unserer Seite. Wenn sie anhält, während Mail an andere Domains hinausgeht, stolpert der DNS-Resolver des sendenden Servers über eine Domain, die nur IPv6-Adressen hat.} other {Der sendende Server bekam vom DNS keine brauchbare Antwort über die Domain des Empfängers: Die Nameserver schwiegen, oder was sie sagten, war fehlerhaft. Die Domain kann es durchaus geben. Es kann von selbst vorübergehen, und der Fehler kann auch beim DNS-Resolver des sendenden Servers liegen.}}',
  'reason.dns-failure.who':
    '{ours, select, yes {Wenn es anhält: wer den DNS-Resolver des sendenden Servers betreibt.} other {Wenn es anhält: wer die Nameserver für {domain} betreut.}}',
  'reason.dns-failure.ask':
    '{ours, select, yes {Senden Sie die Mail später noch einmal. Kommt sie wieder zurück, müssen die Einträge unserer Domain vom sendenden Server selbst aus abgefragt werden.} other {Senden Sie die Mail später noch einmal. Kommt sie wieder zurück, muss jemand nach den Nameservern der Domain sehen.}}',
  'reason.dns-failure.support':
    '{ours, select, yes {Bitte fragen Sie den MX-Eintrag von {domain} und den AAAA-Eintrag des Hosts, den er nennt, von Ihren ausgehenden Mailservern aus ab: Die Antwort, die sie bekamen, war nicht zu gebrauchen. Die Domain hat absichtlich nur IPv6-Adressen.} other {Bitte prüfen Sie die Nameserver für {domain}: Der sendende Server bekam keine brauchbare Antwort über die Mailserver dieser Domain.}}',
  'reason.connection-refused.short': 'Verbindung abgewiesen',
  'reason.connection-refused.means':
    '{ours, select, yes {Der sendende Server fand die IPv6-Adresse unseres Mailservers, aber Port 25 dort wies die Verbindung ab. Das kann eine Firewall beim sendenden Server sein, die über IPv6 keine Mail hinauslässt, oder unser Server war zu dieser Zeit nicht in Betrieb.} other {{family, select, ipv6 {Der Mailserver hat eine IPv6-Adresse im DNS, aber Port 25 dieser Adresse wies die Verbindung ab: Dort nimmt nichts Mail an. Absender mit IPv4 kommen vielleicht darum herum; wer nur IPv6 hat, nicht.} ipv4 {Der Mailserver hat eine IPv4-Adresse im DNS, aber Port 25 dieser Adresse wies die Verbindung ab: Dort nimmt nichts Mail an.} other {Der Mailserver hat eine Adresse im DNS, aber Port 25 dieser Adresse wies die Verbindung ab: Dort nimmt nichts Mail an.}}}}',
  'reason.connection-refused.who':
    '{ours, select, yes {Wer den sendenden Server betreibt, falls nicht wir zu dieser Zeit ausgefallen waren.} other {Wer die Mailserver für {domain} betreibt.}}',
  'reason.connection-refused.ask':
    '{ours, select, yes {Schicken Sie einen neuen Test. Kommt auch der zurück, braucht der sendende Server über IPv6 einen Weg hinaus zu Port 25.} other {Der Mailserver muss an jeder Adresse, die er im DNS hat, auf Port 25 lauschen, und die Firewall muss das durchlassen. Eine Adresse, die nicht für Mail gedacht ist, muss aus dem DNS.}}',
  'reason.connection-refused.support':
    '{ours, select, yes {Der Mailserver von {domain} hat nur IPv6. Bitte versuchen Sie von Ihren ausgehenden Mailservern aus, ob sein Port 25 über IPv6 zu erreichen ist und ob eine Firewall bei Ihnen diesen Port schließt.} other {{family, select, ipv6 {Bitte lassen Sie den Mailserver an seiner IPv6-Adresse auf Port 25 lauschen, oder öffnen Sie die Firewall dafür. Wenn er keine Mail über IPv6 annehmen soll, entfernen Sie bitte seinen AAAA-Eintrag.} other {Bitte lassen Sie den Mailserver an jeder Adresse, die er im DNS hat, auf Port 25 lauschen, oder öffnen Sie die Firewall dafür. Wenn eine Adresse keine Mail annehmen soll, entfernen Sie sie bitte aus dem DNS.}}}}',
  'reason.connection-timeout.short': 'keine Antwort in der Zeit',
  'reason.connection-timeout.means':
    '{ours, select, yes {Der sendende Server fand die IPv6-Adresse unseres Mailservers, bekam aber nicht rechtzeitig Antwort. Entweder funktioniert IPv6 dort, wo der sendende Server steht, nicht, oder eine Firewall dort verwirft die Pakete, oder unser Server antwortete zu dieser Zeit nicht.} other {{family, select, ipv6 {Der Mailserver antwortete über IPv6 nicht rechtzeitig.} ipv4 {Der Mailserver antwortete über IPv4 nicht rechtzeitig.} other {Der Mailserver antwortete nicht rechtzeitig.}} Meist verwirft eine Firewall die Pakete, oder die Adresse im DNS ist tot. Ein zu langsamer Server oder eine Störung im Netz dazwischen sieht von einem Ort allein genauso aus.}}',
  'reason.connection-timeout.who':
    '{ours, select, yes {Wer den sendenden Server betreibt, falls nicht wir zu dieser Zeit ausgefallen waren.} other {Höchstwahrscheinlich, wer die Mailserver für {domain} betreibt.}}',
  'reason.connection-timeout.ask':
    '{ours, select, yes {Schicken Sie einen neuen Test. Kommt auch der zurück, braucht der sendende Server funktionierendes IPv6 und einen Weg hinaus zu Port 25.} other {Port 25 des Mailservers muss von außen versucht werden, an jeder Adresse, die er im DNS hat. Eine tote Adresse muss aus dem DNS.}}',
  'reason.connection-timeout.support':
    '{ours, select, yes {Der Mailserver von {domain} hat nur IPv6. Bitte prüfen Sie, ob Ihre ausgehenden Mailserver eine IPv6-Adresse und eine IPv6-Route haben und dass keine Firewall bei Ihnen Pakete zu Port 25 über IPv6 verwirft.} other {{family, select, ipv6 {Bitte prüfen Sie, ob Port 25 des Mailservers von außen über IPv6 erreichbar ist: Es scheint, dass Pakete verworfen werden. Wenn er keine Mail über IPv6 annehmen soll, entfernen Sie bitte seinen AAAA-Eintrag.} other {Bitte prüfen Sie, ob Port 25 des Mailservers von außen erreichbar ist: Es scheint, dass Pakete verworfen werden oder dass der Server zu lange für seine Antwort braucht.}}}}',
  'reason.connection-failed.short': 'Server nicht erreicht',
  'reason.connection-failed.means':
    '{ours, select, yes {Der sendende Server fand unseren Mailserver, der nur IPv6 hat, im DNS, konnte aber keine Verbindung zu ihm aufbauen; woran das scheiterte, wird nicht gesagt. Meist hat der sendende Server kein funktionierendes IPv6. Auch unser Server kann zu dieser Zeit ausgefallen sein.} other {{family, select, ipv6 {Kein Mailserver der Domain war über IPv6 erreichbar.} ipv4 {Kein Mailserver der Domain war über IPv4 erreichbar.} other {Kein Mailserver der Domain war erreichbar.}} Woran das scheiterte, wird nicht gesagt: Die Adresse kann tot sein, eine Firewall im Weg oder ein Netz ausgefallen.}}',
  'reason.connection-failed.who':
    '{ours, select, yes {Wer den sendenden Server betreibt, falls nicht wir zu dieser Zeit ausgefallen waren.} other {Höchstwahrscheinlich, wer die Mailserver für {domain} betreibt; mehr sagt das Protokoll des sendenden Servers.}}',
  'reason.connection-failed.ask':
    '{ours, select, yes {Schicken Sie einen neuen Test. Kommt auch der zurück, braucht der sendende Server funktionierendes IPv6 und einen Weg hinaus zu Port 25.} other {Port 25 der Mailserver muss von außen versucht werden, an jeder Adresse, die sie im DNS haben.}}',
  'reason.connection-failed.support':
    '{ours, select, yes {Der Mailserver von {domain} hat nur IPv6. Bitte prüfen Sie, ob Ihre ausgehenden Mailserver eine IPv6-Adresse und eine IPv6-Route haben und ob sie über IPv6 Port 25 erreichen.} other {Bitte prüfen Sie, ob Port 25 Ihrer Mailserver von außen{family, select, ipv6 { über IPv6} ipv4 { über IPv4} other {}} erreichbar ist, an jeder Adresse, die sie im DNS haben.}}',
  'reason.connection-lost.short': 'Verbindung brach ab',
  'reason.connection-lost.means':
    '{ours, select, yes {Der sendende Server erreichte unseren Mailserver über IPv6, aber die Verbindung brach ab. Das kann eine vorübergehende Störung auf jeder der beiden Seiten sein. Wenn sie anhält, ist es meist eine Firewall oder ein Netz, das große Pakete verliert (Path MTU).} other {Die Verbindung zum Mailserver stand und brach dann ab. Das kann eine vorübergehende Störung sein, ein überlasteter Server oder eine Firewall, die eingreift.{family, select, ipv6 { Über IPv6 ist es oft ein Netz, das große Pakete verliert (Path MTU).} other {}}}}',
  'reason.connection-lost.who':
    '{ours, select, yes {Wenn es anhält: wer den sendenden Server betreibt, zusammen mit uns.} other {Wenn es anhält: wer die Mailserver für {domain} betreibt.}}',
  'reason.connection-lost.ask':
    '{ours, select, yes {Schicken Sie einen neuen Test. Kommt auch der zurück, zeigt das Protokoll des sendenden Servers, bei welchem Schritt die Verbindung abbrach.} other {Senden Sie die Mail später noch einmal. Kommt sie wieder zurück, zeigen die Protokolle beider Server, bei welchem Schritt die Verbindung abbrach.}}',
  'reason.connection-lost.support':
    '{ours, select, yes {Bitte sehen Sie im Protokoll Ihrer ausgehenden Mailserver nach, bei welchem Schritt die Verbindung zu {domain} abbrach. Die Domain hat nur IPv6; bitte prüfen Sie also auch, ob große Pakete über IPv6 hinauskommen (Path MTU).} other {Bitte sehen Sie im Protokoll des Mailservers nach, bei welchem Schritt diese Verbindung abbrach und ob eine Firewall sie kappt.{family, select, ipv6 { Bitte prüfen Sie auch, ob große Pakete über IPv6 durchkommen (Path MTU).} other {}}}}',
  'reason.network-unreachable.short': 'kein Weg zum Server',
  'reason.network-unreachable.means':
    '{ours, select, yes {Der sendende Server fand die IPv6-Adresse unseres Mailservers, hat aber keinen Weg dorthin: Ihm fehlt eine IPv6-Adresse oder eine IPv6-Route. Er kann also an kein reines IPv6-Ziel senden.} other {{family, select, ipv6 {Der sendende Server hat keinen Weg zur IPv6-Adresse des Mailservers. Meist hat er selbst kein funktionierendes IPv6, versucht es aber trotzdem.} ipv4 {Der sendende Server hat keinen Weg zur IPv4-Adresse des Mailservers. Entweder hat er selbst kein IPv4, oder das Routing eines der beiden Netze ist fehlerhaft.} other {Der sendende Server hat keinen Weg zur Adresse des Mailservers. Entweder ist das Routing eines der beiden Netze fehlerhaft, oder ihm fehlt diese Art von Adresse (IPv4 oder IPv6).}}}}',
  'reason.network-unreachable.who':
    '{ours, select, yes {Wer den sendenden Server betreibt.} other {Wer den sendenden Server betreibt. Nur wenn viele Absender dasselbe erleben: wer die Mailserver für {domain} betreibt.}}',
  'reason.network-unreachable.ask':
    '{ours, select, yes {Der sendende Server braucht eine IPv6-Adresse und eine IPv6-Route.} other {{family, select, ipv6 {Der sendende Server braucht eine funktionierende IPv6-Adresse und -Route oder muss zur nächsten Adresse übergehen, wenn er keine hat.} other {Der sendende Server braucht eine funktionierende Route zu dieser Adresse oder muss zur nächsten übergehen.}}}}',
  'reason.network-unreachable.support':
    '{ours, select, yes {Der Mailserver von {domain} hat absichtlich nur IPv6: Damit wird geprüft, ob Mail über IPv6 gesendet werden kann. Bitte geben Sie Ihren ausgehenden Mailservern eine IPv6-Adresse und eine IPv6-Route, damit Mail an reine IPv6-Ziele zugestellt werden kann.} other {{family, select, ipv6 {Bitte geben Sie Ihren ausgehenden Mailservern eine funktionierende IPv6-Adresse und -Route. Bis dahin lassen Sie sie bitte zur IPv4-Adresse eines Mailservers übergehen, wenn es zu seiner IPv6-Adresse keinen Weg gibt.} other {Bitte prüfen Sie die Route von Ihren ausgehenden Mailservern zu dieser Adresse, und lassen Sie sie zur nächsten Adresse des Mailservers übergehen, wenn es zur ersten keinen Weg gibt.}}}}',
  'reason.no-ptr.short': 'kein passendes Reverse-DNS',
  'reason.no-ptr.means':
    'Der empfangende Server will, dass die Adresse des sendenden Servers einen Namen im Reverse-DNS hat (einen PTR-Eintrag) und dass dieser Name zu ihr zurückführt. {family, select, ipv6 {Die IPv6-Adresse, von der die Mail kam, hat keinen solchen Namen oder einen anderen. Oft hat eine Adresse des Netzes einen Namen, und die Mail ging von einer anderen aus.} ipv4 {Die IPv4-Adresse, von der die Mail kam, hat keinen solchen Namen oder einen anderen.} other {Die Adresse, von der die Mail kam, hat keinen solchen Namen oder einen anderen.}}',
  'reason.no-ptr.who': 'Wer den sendenden Server betreibt.',
  'reason.no-ptr.ask':
    'Die sendende Adresse braucht einen PTR-Eintrag, und der Name darin {family, select, ipv6 {einen AAAA-Eintrag} ipv4 {einen A-Eintrag} other {einen Adresseintrag}}, der zur selben Adresse zurückführt.',
  'reason.no-ptr.support':
    'Bitte geben Sie der Adresse, von der diese Mail gesendet wurde, einen Namen im Reverse-DNS (einen PTR-Eintrag) und diesem Namen {family, select, ipv6 {einen AAAA-Eintrag} ipv4 {einen A-Eintrag} other {einen Adresseintrag}}, der zu ihr zurückführt; oder senden Sie bitte von einer Adresse, die beides hat.',
  'reason.sender-domain-unresolvable.short': 'Absenderdomain nicht gefunden',
  'reason.sender-domain-unresolvable.means':
    'Der empfangende Server schlug die Domain des Absenders im DNS nach und fand nicht, was er will: den Namen selbst, einen MX-Eintrag oder eine Adresse des Hosts, den dieser nennt. Manche Server suchen nur IPv4-Adressen und weisen so Absender ab, deren Domain nur IPv6 hat.',
  'reason.sender-domain-unresolvable.who':
    'Wer die DNS-Einträge der Absenderdomain pflegt. Wenn diese Domain für ihre Mail eine IPv6-Adresse hat: wer den empfangenden Server betreibt.',
  'reason.sender-domain-unresolvable.ask':
    'Die Domain des Absenders braucht einen MX-Eintrag, dessen Host eine Adresse hat. Hat sie einen, muss der empfangende Server auch auf AAAA-Einträge achten.',
  'reason.sender-domain-unresolvable.support':
    'Bitte prüfen Sie, wie der empfangende Server die Domain eines Absenders nachschlägt: Eine Domain, deren Mailserver AAAA-Einträge und keinen A-Eintrag haben, ist erreichbar und sollte angenommen werden. Wenn dort etwas anderes fehlt, sagen Sie mir bitte, was.',
  'reason.auth-required.short': 'Absender nicht authentifiziert',
  'reason.auth-required.means':
    'Der empfangende Server will einen Nachweis, dass die Mail aus der Domain ihres Absenders kommt (SPF, DKIM oder DMARC), und bekam ihn nicht. {family, select, ipv6 {Über IPv6 bestehen viele Server darauf. Oft stehen im SPF-Eintrag die IPv4-Adressen des sendenden Servers, aber nicht seine IPv6-Adresse.} other {Einträge können fehlen oder den sendenden Server nicht aufführen, oder die Signatur war ungültig; weitergeleitete Mail kann ihren Nachweis unterwegs verlieren.}}',
  'reason.auth-required.who':
    'Wer den sendenden Server betreibt, zusammen mit dem, der die DNS-Einträge der Absenderdomain pflegt.',
  'reason.auth-required.ask':
    'Der SPF-Eintrag muss jede sendende Adresse aufführen, auch die von IPv6, und jede Mail braucht eine DKIM-Signatur, deren Schlüssel im DNS steht.',
  'reason.auth-required.support':
    'Bitte sorgen Sie dafür, dass Mail aus dieser Domain SPF oder DKIM besteht: Ihr SPF-Eintrag muss jede Adresse aufführen, von der Sie senden{family, select, ipv6 {, auch die von IPv6} other {, von IPv4 und von IPv6}}, und jede Mail braucht eine DKIM-Signatur, deren Schlüssel im DNS steht.',
  'reason.tls.short': 'keine Einigung auf Verschlüsselung',
  'reason.tls.means':
    'Die beiden Server konnten sich nicht auf eine verschlüsselte Verbindung einigen. Einer von ihnen besteht auf Verschlüsselung (STARTTLS) oder auf einem Zertifikat, das er prüfen kann (DANE, MTA-STS), und der andere bot das nicht oder nicht in gültiger Form an.',
  'reason.tls.who':
    'Wer den empfangenden Server betreibt, wenn dessen Verschlüsselung oder Zertifikat fehlerhaft ist. Wer den sendenden Server betreibt, wenn dieser nicht verschlüsselt hat.',
  'reason.tls.ask':
    'Der Server, dem es fehlt, muss STARTTLS mit einer aktuellen TLS-Version anbieten, und der empfangende ein gültiges Zertifikat für seinen Namen. Welcher es ist, sagen meist die Worte des Servers.',
  'reason.tls.support':
    'Bitte prüfen Sie die Verschlüsselung des Mailservers: STARTTLS mit einer aktuellen TLS-Version, ein gültiges Zertifikat für seinen Namen sowie TLSA-Einträge und eine MTA-STS-Richtlinie, die dazu passen, falls es welche gibt. Wenn es der sendende Server war, der nicht verschlüsselte, sagen Sie mir das bitte.',
  'reason.blocklisted.short': 'Sperrliste oder schlechter Ruf',
  'reason.blocklisted.means':
    'Der empfangende Server weist die Mail ab, weil die Adresse, das Netz oder die Domain des Absenders auf einer Sperrliste steht oder einen schlechten Ruf hat oder gar keinen. {family, select, ipv6 {Auf Listen steht oft ein ganzes IPv6-Netz (ein /64 oder mehr); ein Absender kann also für das gesperrt sein, was ein Nachbar tat.} other {Wo sich viele eine Adresse oder ein Netz teilen, kann einer für das gesperrt sein, was ein anderer tat.}}',
  'reason.blocklisted.who':
    'Wer den sendenden Server betreibt. Nur dort kann man die Ursache finden, sie abstellen und um Streichung bitten.',
  'reason.blocklisted.ask':
    'Die sendende Adresse muss auf der Liste nachgeschlagen werden, die der Server nennt, und von ihr gestrichen werden, sobald die Ursache behoben ist. Bis dahin kann eine andere Adresse senden.',
  'reason.blocklisted.support':
    'Der empfangende Server nennt eine Sperrliste oder den Ruf der Adresse, von der diese Mail gesendet wurde. Bitte finden Sie heraus, warum sie dort steht, beheben Sie die Ursache, und bitten Sie um Streichung; bis dahin senden Sie bitte von einer anderen Adresse.',
  'reason.rate-limited.short': 'zu viel auf einmal',
  'reason.rate-limited.means':
    'Der empfangende Server nimmt in einer bestimmten Zeit nur so viele Mails, Verbindungen oder Empfänger an, und sein Limit war überschritten. {family, select, ipv6 {Manche Server zählen ein ganzes IPv6-Netz als einen Absender.} other {Andere, die denselben sendenden Server benutzen, zählen mit.}} Nach einer Pause geht es vorbei.',
  'reason.rate-limited.who':
    'Niemand, wenn es einmal vorkommt: Es geht mit der Zeit vorbei. Wer den sendenden Server betreibt, wenn es anhält.',
  'reason.rate-limited.ask':
    'Senden Sie die Mail später noch einmal, an weniger Empfänger zugleich. Wenn es anhält, muss der sendende Server langsamer senden.',
  'reason.rate-limited.support':
    'Bitte lassen Sie Ihre ausgehenden Mailserver langsamer und in weniger Verbindungen an dieses Ziel senden und es nach einer Pause noch einmal versuchen. Wenn nur wenige Mails dorthin gehen, fragen Sie bitte den Betreiber dort, warum das Limit erreicht wurde.',
  'reason.greylisted.short': 'vorläufig abgewiesen',
  'reason.greylisted.means':
    'Der empfangende Server weist den ersten Versuch eines Absenders, den er nicht kennt, mit Absicht ab und nimmt einen späteren an (Greylisting). Das ist kein Fehler, solange der sendende Server es{family, select, ipv6 { von derselben IPv6-Adresse} ipv4 { von derselben IPv4-Adresse} other { von derselben Adresse}} wieder versucht.',
  'reason.greylisted.who':
    'Niemand, solange die Mail noch versucht wird. Wer den sendenden Server betreibt, wenn dieser aufgegeben hat.',
  'reason.greylisted.ask':
    'Warten Sie ab. Kommt die Mail endgültig zurück, muss der sendende Server es länger versuchen, jedes Mal von derselben Adresse.',
  'reason.greylisted.support':
    'Bitte lassen Sie Ihre ausgehenden Mailserver es nach einer solchen Antwort einige Stunden lang weiter versuchen, jedes Mal von derselben Adresse{family, select, ipv6 { oder zumindest aus demselben IPv6-Netz} other {}}.',
  'reason.policy.short': 'durch eine Regel abgelehnt',
  'reason.policy.means':
    '{family, select, ipv6 {Der empfangende Server war erreichbar und lehnt nach einer eigenen Regel ab, die IPv6 nennt: Meist ist er so eingestellt, dass er keine Mail über IPv6 annimmt.} ipv4 {Der empfangende Server war erreichbar und lehnt nach einer eigenen Regel ab, die die IPv4-Adresse des Absenders nennt.} other {Der empfangende Server war erreichbar und lehnt nach einer eigenen Regel ab. Solche Regeln betreffen, was in einer Mail steht (Spam, Viren, Anhänge), wer wem schreiben darf, oder Header, die nicht sind, wie sie sein sollen.}}',
  'reason.policy.who': 'Wer den empfangenden Server betreibt. Nur dort kennt man die Regel.',
  'reason.policy.ask':
    '{family, select, ipv6 {Der empfangende Server muss Mail über IPv6 annehmen oder darf keinen AAAA-Eintrag haben.} other {Sehen Sie nach, ob die Worte des Servers etwas nennen, das sich weglassen lässt, etwa einen Anhang oder einen Link. Wenn nicht, fragen Sie dessen Betreiber, welche Regel es war.}}',
  'reason.policy.support':
    '{family, select, ipv6 {Bitte lassen Sie den Mailserver Mail über IPv6 annehmen. Wenn er das nicht soll, entfernen Sie bitte seinen AAAA-Eintrag, damit andere Server IPv4 benutzen.} other {Bitte sehen Sie nach, welche Regel Ihres Servers diese Mail abgewiesen hat. Wenn das ein Irrtum war, berichtigen Sie bitte die Regel; wenn nicht, sagen Sie mir bitte, was ich ändern soll.}}',
  'reason.relay-denied.short': 'Server nicht zuständig',
  'reason.relay-denied.means':
    'Der Server, der gefragt wurde, nimmt keine Mail für die Domain des Empfängers an oder nur von Benutzern, die sich anmelden. Meist nennt der MX-Eintrag den falschen Server, oder die Domain ist dort nicht eingerichtet.',
  'reason.relay-denied.who':
    'Wer die MX-Einträge für {domain} pflegt. Wenn die Mail nicht weiter als bis zum ersten Server kam: wer das Mailprogramm eingerichtet hat, das sich dort anmelden muss.',
  'reason.relay-denied.ask':
    'Die MX-Einträge der Domain müssen Server nennen, die für sie eingerichtet sind. Ein Mailprogramm muss sich an seinem eigenen Ausgangsserver anmelden.',
  'reason.relay-denied.support':
    'Bitte prüfen Sie, ob die MX-Einträge für {domain} die richtigen Server nennen und ob jeder davon eingerichtet ist, Mail für diese Domain anzunehmen. Wenn der Server stattdessen eine Anmeldung will, sagen Sie mir das bitte.',
  'reason.too-large.short': 'Nachricht zu groß',
  'reason.too-large.means':
    'Die Mail, ihr Header oder ein Anhang ist größer, als der Server erlaubt. In einer Mail braucht ein Anhang etwa ein Drittel mehr Platz als die Datei.',
  'reason.too-large.who': 'Wer die Mail geschrieben hat: Sie muss kleiner werden.',
  'reason.too-large.ask':
    'Senden Sie weniger auf einmal, oder legen Sie die Datei ab, wo man sie abholen kann, und senden Sie den Link.',
  'reason.too-large.support':
    'Bitte sagen Sie mir, wie groß eine Mail an dieses Postfach mit ihren Anhängen sein darf und ob sich das Limit erhöhen lässt.',
  'reason.protocol-error.short': 'Missverständnis zwischen Servern',
  'reason.protocol-error.means':
    'Die beiden Server verstanden einander nicht: Einer nahm einen Befehl, einen Namen in der Begrüßung (HELO), eine Adresse oder eine Erweiterung nicht an, die der andere benutzte. Meist liegt es an der Software oder den Einstellungen eines der beiden.',
  'reason.protocol-error.who':
    'Wer den sendenden Server betreibt, dessen Protokoll das Gespräch zeigt. Wenn dort alles in Ordnung ist: wer den empfangenden betreibt.',
  'reason.protocol-error.ask':
    'Jemand muss das Gespräch der beiden Server in einem Protokoll lesen: bei welchem Befehl es stehen blieb und was der Standard dazu sagt (RFC 5321).',
  'reason.protocol-error.support':
    'Bitte suchen Sie dieses Gespräch im Protokoll des Mailservers, und finden Sie heraus, welche der beiden Seiten sich bei dem Befehl, an dem es stehen blieb, nicht an den Standard (RFC 5321) hält.',
  'reason.system-error.short': 'Störung beim empfangenden System',
  'reason.system-error.means':
    'Das empfangende System hat selbst eine Störung: eine volle Festplatte, eine falsche Einstellung, ein Zustellprogramm, das versagt, oder Mail, die im Kreis läuft. Das kann alle dort betreffen.',
  'reason.system-error.who': 'Wer den empfangenden Server betreibt.',
  'reason.system-error.ask':
    'Senden Sie die Mail später noch einmal. Kommt sie wieder zurück, sagen Sie es dem Betreiber des empfangenden Servers auf anderem Weg.',
  'reason.system-error.support':
    'Bitte sehen Sie nach Ihrem Mailsystem: Es hat diese Mail wegen einer eigenen Störung abgewiesen und tut das vielleicht auch mit anderer Mail.',
  'reason.expired.short': 'nach vielen Versuchen aufgegeben',
  'reason.expired.means':
    'Der sendende Server hat es lange versucht, meist tagelang, und gab auf. Was im Weg stand, wird nicht gesagt.{ours, select, yes { Unsere Adresse hat nur IPv6, und bei einem sendenden Server ohne funktionierendes IPv6 endet es oft so.} other {}}',
  'reason.expired.who':
    'Wer den sendenden Server betreibt: Sein Protokoll sagt, woran jeder Versuch scheiterte. Daran zeigt sich, wer es beheben muss.',
  'reason.expired.ask':
    'Fragen Sie, woran jeder Versuch scheiterte{ours, select, yes {, und ob der sendende Server eine IPv6-Adresse und eine IPv6-Route hat.} other {.}}',
  'reason.expired.support':
    'Bitte sehen Sie im Protokoll Ihrer ausgehenden Mailserver nach, woran jeder Versuch scheiterte, diese Mail zuzustellen, und teilen Sie es mir mit.{ours, select, yes { Der Mailserver von {domain} hat absichtlich nur IPv6; bitte prüfen Sie, ob Ihre Server AAAA-Einträge abfragen und eine IPv6-Adresse und eine IPv6-Route haben.} other {}}',
  'reason.unknown.short': 'Grund nicht klar',
  'reason.unknown.means':
    'Was der Server sagte, nennt keinen Grund, den wir kennen, und wir raten nicht. Seine eigenen Worte sind alles, was es gibt.',
  'reason.unknown.who': 'Das lässt sich aus diesen Worten nicht sagen.',
  'reason.unknown.ask':
    'Beginnen Sie beim Support des Anbieters, der die Mail sendet: Das Protokoll des sendenden Servers sagt oft mehr.',
  'reason.unknown.support':
    'Bitte sehen Sie im Protokoll Ihres Mailservers nach, warum diese Mail nicht zugestellt wurde, und sagen Sie mir, was es war und wer es beheben kann.',
} as const satisfies Partial<Record<keyof typeof reasonTextsEn, string>>
