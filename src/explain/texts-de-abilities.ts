import type { abilityTextsEn } from './texts-en-abilities.ts'

/** texts-en-abilities.ts in German. */
export const abilityTextsDe = {
  'verdict.send-to-ipv6-only.arrived-over-ipv6':
    'Ihre Mail hat eine Adresse erreicht, die es nur mit IPv6 gibt; sie kam von {address}.',
  'verdict.send-to-ipv6-only.arrived-tunnelled':
    'Ihre Mail hat eine Adresse erreicht, die nur IPv6 hat, kam aber von {address}; das ist eine Tunneladresse (6to4 oder Teredo), kein natives IPv6.',
  'verdict.send-to-ipv6-only.arrived-at-control':
    'Sie haben an unsere Kontrolladresse geschrieben, die auch über IPv4 erreichbar ist. Um das Senden über IPv6 zu testen, schreiben Sie bitte an die Adresse, die nur IPv6 hat.',
  'verdict.send-to-ipv6-only.arrived-at-dual-stack':
    'Ihre Mail kam über {family} an {domain}; diese Domain ist auf beiden Wegen erreichbar, also sagt das nichts über reine IPv6-Ziele. Um das Senden dorthin zu testen, schreiben Sie bitte an die Adresse, die nur IPv6 hat.',
  'verdict.send-to-ipv6-only.came-by-gateway':
    'Ihre Mail kam von {address} zu uns; das ist keine Adresse des öffentlichen IPv6-Internets: Auf unserer Seite steht etwas dazwischen. Über Ihren Anbieter sagt das nichts.',
  'verdict.send-to-ipv6-only.bounced-without-address':
    'Ihre Mail an {recipient}, eine Adresse, die es nur mit IPv6 gibt, kam zu Ihnen zurück: {server, select, none {Der Server Ihres Anbieters} other {{server}}} fand dafür keine IP-Adresse, obwohl es eine gibt (einen AAAA-Eintrag).{asked, select, aaaa { Das DNS, das dieser Server fragt, gibt sie nicht weiter.} other { Meist sucht so ein Server nur IPv4-Adressen (A-Einträge).}}{words, select, none {} other { Er sagte: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-without-route':
    'Ihre Mail an {recipient}, eine Adresse, die es nur mit IPv6 gibt, kam zu Ihnen zurück: {server, select, none {Der Server Ihres Anbieters} other {{server}}} hat keinen Weg ins IPv6-Internet.{words, select, none {} other { Er sagte: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-without-connection':
    'Ihre Mail an {recipient}, eine Adresse, die es nur mit IPv6 gibt, kam zu Ihnen zurück: {server, select, none {Der Server Ihres Anbieters} other {{server}}} konnte über IPv6 keine Verbindung zu unserem Server aufbauen, während es anderen zu dieser Zeit gelang.{words, select, none {} other { Er sagte: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-by-our-fault':
    'Ihre Mail an {recipient} kam zu Ihnen zurück, aber auf unserer Seite war damals oder ist jetzt nicht alles in Ordnung; über Ihren Anbieter sagt das also nichts.{words, select, none {} other { Im Bericht steht: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-after-reaching-us':
    'Ihre Mail an {recipient} hat unseren Server erreicht, und er hat sie abgelehnt; der Bounce ist also kein Zeichen für fehlendes IPv6.{words, select, none {} other { Im Bericht steht: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-own-side-unproven':
    'Ihre Mail an {recipient}, eine Adresse, die es nur mit IPv6 gibt, kam zu Ihnen zurück, aber nichts belegt, dass bei uns zu dieser Zeit alles funktionierte; darum geben wir niemandem die Schuld.{words, select, none {} other { Im Bericht steht: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounced-otherwise':
    'Ihre Mail an {recipient}, eine Adresse, die es nur mit IPv6 gibt, kam zu Ihnen zurück, aber der Bounce sagt nicht, dass IPv6 der Grund ist.{words, select, none {} other { Darin steht: „{words}“.}}',
  'verdict.send-to-ipv6-only.bounce-delayed':
    'Ihre Mail an {recipient}, eine Adresse, die es nur mit IPv6 gibt, wurde noch nicht zugestellt; {server, select, none {der Server Ihres Anbieters} other {{server}}} versucht es weiter.{words, select, none {} other { Er sagte: „{words}“.}}',
  'verdict.send-to-ipv6-only.only-explained':
    'Sie haben uns um die Erklärung eines Bounces gebeten und keinen Test geschickt. Um das Senden über IPv6 zu testen, schreiben Sie bitte an die Adresse, die nur IPv6 hat.',
  'verdict.receive-over-ipv6.accepted-over-ipv6':
    'Der Server {host} Ihres Anbieters hat unsere Mail über IPv6 unter {address} angenommen.',
  'verdict.receive-over-ipv6.no-aaaa':
    '{count, plural, one {Der Mailserver von {domain}, {hosts}, hat keine IPv6-Adresse} other {Keiner der Mailserver von {domain} ({hosts}) hat eine IPv6-Adresse}}: Im DNS gibt es keinen AAAA-Eintrag.',
  'verdict.receive-over-ipv6.null-mx':
    'Die Domain {domain} erklärt im DNS, dass sie gar keine Mail annimmt (Null-MX).',
  'verdict.receive-over-ipv6.port-refused':
    '{host} hat im DNS die IPv6-Adresse {address}, aber dort nimmt nichts Mail an: Die Verbindung zu Port 25 wurde abgewiesen.',
  'verdict.receive-over-ipv6.refuses-ipv6': '{host} sagt, dass er über IPv6 keine Mail annimmt: „{text}“.',
  'verdict.receive-over-ipv6.ipv6-refused-ipv4-accepted':
    '{host} lehnte über IPv6 ab, was gleich darauf über IPv4 angenommen wurde. Er sagte: „{text}“.',
  'verdict.receive-over-ipv6.never-answers-over-ipv6':
    '{host} hat an seiner IPv6-Adresse {address} nie geantwortet ({count, plural, one {# Versuch} other {# Versuche}}), obwohl Ihr eigenes Netz uns über IPv6 erreicht hat.',
  'verdict.receive-over-ipv6.not-yet-accepted':
    '{host} hat unsere Mail über IPv6 noch nicht angenommen; wir versuchen es weiter. Er sagte: „{text}“.',
  'verdict.receive-over-ipv6.not-yet-reached':
    'Zu {host} ist über IPv6 noch nichts durchgekommen; wir versuchen es weiter. Was wir sahen: {text}.',
  'verdict.receive-over-ipv6.put-off-for-our-records':
    '{host} weist unsere Mail vorläufig ab, weil er etwas an uns beanstandet: „{text}“. Wir müssen zuerst unsere eigenen Einträge prüfen.',
  'verdict.receive-over-ipv6.refused-on-both':
    '{host} hat unsere Mails abgelehnt, und nicht nur wegen IPv6. Er sagte: „{text}“.',
  'verdict.receive-over-ipv6.reason-unclear':
    '{host} war über IPv6 erreichbar und lehnte unsere Mail ab, aber seine Worte sagen nicht, dass IPv6 der Grund ist: „{text}“.',
  'verdict.receive-over-ipv6.refused-for-our-records':
    '{host} lehnte unsere Mail ab, weil er etwas an uns beanstandet: „{text}“. Wir müssen zuerst unsere eigenen Einträge prüfen.',
  'verdict.receive-over-ipv6.refused-after-acceptance':
    '{host} nahm unsere Mail über IPv6 an, aber später wurde sie zurückgeschickt.',
  'verdict.receive-over-ipv6.timeouts-without-proof':
    '{host} ist von hier unter {address} nicht zu erreichen: {text}. Der Grund kann der Weg dazwischen sein.',
  'verdict.receive-over-ipv6.talk-broke-off':
    '{host} war über IPv6 unter {address} erreichbar, aber die Sitzung brach ab: {text}.',
  'verdict.receive-over-ipv6.kept-back-by-policy':
    'Wir haben unsere Mail zurückgehalten, wie es die MTA-STS-Richtlinie Ihrer Domain verlangt: {text}. Über IPv6 ist also nichts bekannt.',
  'verdict.receive-over-ipv6.needs-smtputf8':
    'Ihre Adresse braucht die Erweiterung SMTPUTF8, die {host} nicht anbietet; deshalb konnte keine Mail dorthin gesendet werden.',
  'verdict.receive-over-ipv6.dns-trouble': 'Die DNS-Einträge Ihrer Domain ließen sich nicht lesen: {text}.',
  'verdict.receive-over-ipv6.our-network':
    'Unser eigenes Netz fiel aus: {text}. Über Ihren Anbieter sagt das nichts.',
  'verdict.receive-over-ipv6.not-reached':
    'Keine unserer Mails kam bis zu einer IPv6-Adresse Ihrer Mailserver.',
  'verdict.receive-over-ipv6.not-tried-yet': 'Unsere Antworten sind unterwegs.',
  'verdict.receive-over-ipv6.only-explained': 'Nicht geprüft: Sie wollten nur einen Bounce erklärt haben.',
  'verdict.receive-over-ipv6.gave-up-on-4xx':
    '{host} wies unsere Mail immer wieder vorläufig ab, bis wir aufgaben. Er sagte: „{text}“.',
  'verdict.ipv6-only-envelope.accepted':
    '{host} nahm eine Mail an, deren Envelope-Absender in einer Domain ohne IPv4 liegt.',
  'verdict.ipv6-only-envelope.sender-domain-refused':
    '{host} lehnt unsere Absenderdomain ab, die nur IPv6 hat. Er sagte: „{text}“.',
  'verdict.ipv6-only-envelope.not-yet-accepted':
    'Antwort B wurde noch nicht angenommen; wir versuchen es weiter.',
  'verdict.ipv6-only-envelope.fails-so-far':
    'Antwort B ist bisher nicht durchgekommen; wir versuchen es weiter. Die letzte Antwort: „{text}“.',
  'verdict.ipv6-only-envelope.only-b-tried':
    'Antwort B wurde abgelehnt: „{text}“. Das allein sagt nicht, ob ein Envelope-Absender nur mit IPv6 angenommen wird.',
  'verdict.ipv6-only-envelope.never-reached':
    'Antwort B kam gar nicht bis zu einem Ihrer Mailserver; ihren Absender hat also niemand geprüft.',
  'verdict.ipv6-only-envelope.kept-back-by-policy':
    'Wir haben unsere Mail zurückgehalten, wie es die MTA-STS-Richtlinie Ihrer Domain verlangt: {text}. Ihren Absender hat also niemand geprüft.',
  'verdict.ipv6-only-envelope.control-failed-too':
    'Auch Antwort A, von einer Domain mit IPv4, kam nicht durch; darum lässt sich nicht sagen, ob ein Envelope-Absender nur mit IPv6 angenommen wird.',
  'verdict.ipv6-only-envelope.other-cause':
    'Antwort B wurde aus einem Grund abgelehnt, der damit nichts zu tun hat: „{text}“.',
  'verdict.ipv6-only-envelope.needs-smtputf8':
    'Ihre Adresse braucht die Erweiterung SMTPUTF8, die {host} nicht anbietet; deshalb konnte das nicht geprüft werden.',
  'verdict.ipv6-only-envelope.our-network':
    'Unser eigenes Netz fiel aus: {text}. Über Ihren Anbieter sagt das nichts.',
  'verdict.ipv6-only-envelope.only-explained': 'Nicht geprüft: Sie wollten nur einen Bounce erklärt haben.',
  'verdict.ipv6-only-envelope.not-tried-yet': 'Antwort B ist unterwegs.',
  'verdict.ipv6-only-from.accepted':
    '{host} nahm eine Mail an, deren Header-From in einer Domain ohne IPv4 liegt.',
  'verdict.ipv6-only-from.header-from-refused':
    '{host} lehnt ein Header-From in unserer Domain ab, die nur IPv6 hat. Er sagte: „{text}“.',
  'verdict.ipv6-only-from.not-yet-accepted':
    'Antwort B wurde noch nicht angenommen; wir versuchen es weiter.',
  'verdict.ipv6-only-from.fails-so-far':
    'Antwort B ist bisher nicht durchgekommen; wir versuchen es weiter. Die letzte Antwort: „{text}“.',
  'verdict.ipv6-only-from.only-b-tried':
    'Antwort B wurde abgelehnt: „{text}“. Das allein sagt nicht, ob ein Header-From nur mit IPv6 angenommen wird.',
  'verdict.ipv6-only-from.refused-before-header':
    'Antwort B wurde abgelehnt, bevor ihr Header gesendet war; ihr From konnte also niemand prüfen: „{text}“.',
  'verdict.ipv6-only-from.never-reached':
    'Antwort B kam gar nicht bis zu einem Ihrer Mailserver; ihren Header hat also niemand geprüft.',
  'verdict.ipv6-only-from.kept-back-by-policy':
    'Wir haben unsere Mail zurückgehalten, wie es die MTA-STS-Richtlinie Ihrer Domain verlangt: {text}. Ihren Header hat also niemand geprüft.',
  'verdict.ipv6-only-from.control-failed-too':
    'Auch Antwort A, von einer Domain mit IPv4, kam nicht durch; darum lässt sich nicht sagen, ob ein Header-From nur mit IPv6 angenommen wird.',
  'verdict.ipv6-only-from.other-cause':
    'Antwort B wurde aus einem Grund abgelehnt, der damit nichts zu tun hat: „{text}“.',
  'verdict.ipv6-only-from.needs-smtputf8':
    'Ihre Adresse braucht die Erweiterung SMTPUTF8, die {host} nicht anbietet; deshalb konnte das nicht geprüft werden.',
  'verdict.ipv6-only-from.our-network':
    'Unser eigenes Netz fiel aus: {text}. Über Ihren Anbieter sagt das nichts.',
  'verdict.ipv6-only-from.only-explained': 'Nicht geprüft: Sie wollten nur einen Bounce erklärt haben.',
  'verdict.ipv6-only-from.not-tried-yet': 'Antwort B ist unterwegs.',
  'verdict.receive-over-ipv6.our-side-unproven':
    'Die Verbindung zu {host} unter {address} wurde abgewiesen, aber nichts hat in letzter Zeit belegt, dass Mail unser eigenes Netz über IPv6 verlassen kann; darum wird das niemandem angelastet.',
  'verdict.receive-over-ipv6.our-dns':
    'Unser eigenes DNS fiel aus oder erfand Adressen; darum waren Ihre Mailserver nicht zu finden: {text}. Über Ihren Anbieter sagt das nichts.',
  'verdict.receive-over-ipv6.our-records':
    '{host} lehnte unsere Mail ab, weil er etwas an uns beanstandet („{text}“), und zu Recht: {faults}. Über Ihren Anbieter sagt das nichts.',
  'verdict.ipv6-only-envelope.envelope-refused':
    '{host} hat zweimal eine Mail abgelehnt, deren Envelope-Absender in einer reinen IPv6-Domain liegt, während er dieselbe Mail mit einem Envelope-Absender mit IPv4 annahm. Er sagte: „{text}“.',
  'verdict.ipv6-only-envelope.only-together':
    '{host} nimmt einen Envelope-Absender nur mit IPv6 und ein Header-From nur mit IPv6 jeweils für sich an, lehnt aber beide zusammen ab. Er sagte: „{text}“.',
  'verdict.ipv6-only-envelope.still-comparing':
    'Antwort B kam nicht durch. Wir probieren aus, welcher Teil von ihr der Grund war.',
  'verdict.ipv6-only-envelope.awaiting-report':
    'Eine Mail mit einem Envelope-Absender nur mit IPv6 hat {host} angenommen. Antwort B wurde erst einige Zeit nach der Annahme zurückgeschickt; darum warten wir noch einmal so lange.',
  'verdict.ipv6-only-envelope.our-side-unproven':
    '{host} lehnte eine Mail wegen ihres Envelope-Absenders ab ({text}). Er hat vielleicht über IPv6 zurückgefragt, und nichts belegt, dass unser eigenes IPv6 zu dieser Zeit funktionierte; darum geben wir niemandem die Schuld.',
  'verdict.ipv6-only-envelope.report-may-be-lost':
    'Eine Mail mit einem Envelope-Absender nur mit IPv6 wurde angenommen und zurückgeschickt ({text}). Ob auch eine mit anderem Absender zurückgeschickt wurde, lässt sich nicht sagen: Dieser Bericht müsste uns über IPv4 erreichen, und nichts belegt, dass er das konnte.',
  'verdict.ipv6-only-envelope.stopped':
    'Der Test wurde beendet, bevor zu sehen war, ob ein Envelope-Absender nur mit IPv6 angenommen wird.',
  'verdict.ipv6-only-envelope.refused-once':
    '{host} lehnte eine Mail ab, bei der allein der Envelope-Absender in einer reinen IPv6-Domain liegt, aber es blieb keine Zeit, das ein zweites Mal zu sehen; darum wird das niemandem angelastet. Er sagte: „{text}“.',
  'verdict.ipv6-only-envelope.changed-on-repeat':
    'Dieselbe Mail wurde beim zweiten Versuch anders behandelt; darum lässt sich nicht sagen, ob der Envelope-Absender der Grund war.',
  'verdict.ipv6-only-envelope.our-dns':
    'Unser eigenes DNS fiel aus oder erfand Adressen; darum konnte das nicht geprüft werden: {text}. Über Ihren Anbieter sagt das nichts.',
  'verdict.ipv6-only-envelope.our-records':
    '{host} lehnte unsere Mail ab, weil er etwas an uns beanstandet („{text}“), und zu Recht: {faults}. Über Ihren Anbieter sagt das nichts.',
  'verdict.ipv6-only-envelope.our-callout':
    '{host} hat unseren eigenen Mailserver nach dem Absender gefragt und nicht die Antwort bekommen, die er hätte bekommen sollen: {text}. Der Fehler liegt bei uns.',
  'verdict.ipv6-only-from.from-refused':
    '{host} hat zweimal eine Mail abgelehnt, deren Header-From in einer reinen IPv6-Domain liegt, während er dieselbe Mail mit einem From mit IPv4 annahm. Er sagte: „{text}“.',
  'verdict.ipv6-only-from.only-together':
    '{host} nimmt ein Header-From nur mit IPv6 und einen Envelope-Absender nur mit IPv6 jeweils für sich an, lehnt aber beide zusammen ab. Er sagte: „{text}“.',
  'verdict.ipv6-only-from.still-comparing':
    'Antwort B kam nicht durch. Wir probieren aus, welcher Teil von ihr der Grund war.',
  'verdict.ipv6-only-from.awaiting-report':
    'Eine Mail mit einem Header-From nur mit IPv6 hat {host} angenommen. Antwort B wurde erst einige Zeit nach der Annahme zurückgeschickt; darum warten wir noch einmal so lange.',
  'verdict.ipv6-only-from.our-side-unproven':
    '{host} lehnte eine Mail wegen ihres Header-From ab ({text}). Er hat vielleicht über IPv6 zurückgefragt, und nichts belegt, dass unser eigenes IPv6 zu dieser Zeit funktionierte; darum geben wir niemandem die Schuld.',
  'verdict.ipv6-only-from.stopped':
    'Der Test wurde beendet, bevor zu sehen war, ob ein Header-From nur mit IPv6 angenommen wird.',
  'verdict.ipv6-only-from.refused-once':
    '{host} lehnte eine Mail ab, bei der allein das Header-From in einer reinen IPv6-Domain liegt, aber es blieb keine Zeit, das ein zweites Mal zu sehen; darum wird das niemandem angelastet. Er sagte: „{text}“.',
  'verdict.ipv6-only-from.changed-on-repeat':
    'Dieselbe Mail wurde beim zweiten Versuch anders behandelt; darum lässt sich nicht sagen, ob das Header-From der Grund war.',
  'verdict.ipv6-only-from.our-dns':
    'Unser eigenes DNS fiel aus oder erfand Adressen; darum konnte das nicht geprüft werden: {text}. Über Ihren Anbieter sagt das nichts.',
  'verdict.ipv6-only-from.our-records':
    '{host} lehnte unsere Mail ab, weil er etwas an uns beanstandet („{text}“), und zu Recht: {faults}. Über Ihren Anbieter sagt das nichts.',
  'verdict.ipv6-only-from.our-callout':
    '{host} hat unseren eigenen Mailserver nach dem Autor gefragt und nicht die Antwort bekommen, die er hätte bekommen sollen: {text}. Der Fehler liegt bei uns.',
} as const satisfies Partial<Record<keyof typeof abilityTextsEn, string>>
