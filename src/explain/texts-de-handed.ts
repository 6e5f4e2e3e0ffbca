import type { handedTextsEn } from './texts-en-handed.ts'

/** texts-en-handed.ts in German. */
export const handedTextsDe = {
  'handed.subject.failed': 'Warum Ihre Mail zurückkam: {reason}',
  'handed.subject.cannot-send':
    'Warum Ihre Mail zurückkam: Ihr Anbieter kann nicht an reine IPv6-Ziele senden',
  'handed.subject.delayed': 'Warum Ihre Mail sich verspätet: {reason}',
  'handed.subject.good': 'Was Sie uns geschickt haben, ist kein Bounce: Ihre Mail kam durch',
  'handed.subject.several': 'Warum Ihre Mail zurückkam: {count} Empfänger',
  'handed.subject.automatic': 'Was Sie uns geschickt haben, ist eine automatische Antwort, kein Bounce',
  'handed.subject.unread': 'Wir haben in Ihrer Mail keinen Bounce gefunden',
  'handed.first.failed':
    'Ihre Mail{recipient, select, none {} other { an {recipient}}} kam zurück: {reason}{family, select, ipv6 { (über IPv6)} ipv4 { (über IPv4)} other {}}.',
  'handed.first.cannot-send':
    'Ihre Mail an {recipient} kam zurück, und das zeigt, dass Ihr Anbieter nicht an reine IPv6-Ziele senden kann.',
  'handed.first.delayed':
    'Ihre Mail{recipient, select, none {} other { an {recipient}}} wurde noch nicht zugestellt: {reason}{family, select, ipv6 { (über IPv6)} ipv4 { (über IPv4)} other {}}. Sie wird weiter versucht{until, select, none {} other {, bis zum {until}}}.',
  'handed.first.good':
    'Der Bericht, den Sie uns geschickt haben, ist kein Bounce: Ihre Mail{recipient, select, none {} other { an {recipient}}} kam durch.',
  'handed.first.several':
    '{alike, select, failed {Ihre Mail an {count} Empfänger kam zurück} delayed {Ihre Mail an {count} Empfänger wurde noch nicht zugestellt und wird weiter versucht} good {Die Berichte, die Sie uns geschickt haben, sind keine Bounces: Ihre Mail an {count} Empfänger kam durch} other {Die Berichte in Ihrer Mail betreffen {count} Empfänger{failed, plural, =0 {} one {: Ihre Mail an einen von ihnen kam zurück} other {: Ihre Mail an # von ihnen kam zurück}}{delayed, plural, =0 {} one {; an einen wird sie noch versucht} other {; an # wird sie noch versucht}}{good, plural, =0 {} one {; zu einem kam sie durch} other {; zu # kam sie durch}}}}{reason, select, none {.} other {: {reason}.}}',
  'handed.first.automatic':
    'Was Sie uns geschickt haben, ist eine automatische Antwort (Abwesenheitsnotiz oder Ähnliches), kein Bounce: Ihre Mail hat einen Server erreicht, der für den Empfänger antwortet.',
  'handed.first.unread':
    'Wir haben in Ihrer Mail nach einem Bounce gesucht und keinen gefunden, den wir lesen konnten. Zu erklären gibt es also noch nichts.',
  'handed.part': 'GRUND {number} VON {count}: {reason}',
  'handed.more':
    '{count, plural, one {Ein weiterer Empfänger ist} other {# weitere Empfänger sind}} hier weggelassen; schicken Sie uns weniger Bounces in einer Mail, wenn Sie von allen lesen möchten.',
  'handed.title.means': 'WAS DAS BEDEUTET',
  'handed.title.who': 'WER ES BEHEBEN KANN',
  'handed.title.ask': 'WAS ZU TUN IST, ODER WORUM SIE BITTEN KÖNNEN',
  'handed.title.text': 'TEXT ZUM WEITERSCHICKEN',
  'handed.title.said': 'WAS DER BERICHT SAGT',
  'handed.title.us': 'WAS DAS ÜBER IPV6 SAGT',
  'handed.title.good': 'WER SIE BEKOMMEN HAT',
  'handed.title.how': 'WIE SIE UNS EINEN BOUNCE SCHICKEN',
  'handed.us.no-way':
    'Der Empfänger ist eine Adresse von uns, die nur über IPv6 erreichbar ist. Nach diesem Bericht kann der sendende Server nicht dorthin senden, und genau danach fragt Fähigkeit 1 unseres Tests: „An reine IPv6-Ziele senden“.',
  'handed.us.perhaps':
    'Der Empfänger ist eine Adresse von uns, die nur über IPv6 erreichbar ist. Der sendende Server kam nicht dorthin; ein Bericht allein sagt nicht, ob das an seiner oder an unserer Seite lag. Eine Mail, die ankommt, würde Fähigkeit 1 unseres Tests klären: „An reine IPv6-Ziele senden“.',
  'handed.us.cannot-send':
    '{ability}: {state}. Das ist Fähigkeit 1 unseres Tests, und dieser Bounce entscheidet darüber: Die Adresse, an die Ihre Mail ging, hat nur IPv6.',
  'handed.us.delayed':
    'Der Empfänger ist eine Adresse von uns, die nur über IPv6 erreichbar ist. Der sendende Server kam bisher nicht dorthin. Kommt die Mail an, funktioniert Fähigkeit 1 unseres Tests: „An reine IPv6-Ziele senden“.',
  'handed.us.says-nothing':
    'Der Empfänger ist eine Adresse von uns, die nur über IPv6 erreichbar ist, aber dieser Grund sagt nicht, ob der sendende Server dorthin senden kann (Fähigkeit 1 unseres Tests, „An reine IPv6-Ziele senden“).',
  'handed.us.reached':
    'Der Empfänger ist eine Adresse von uns, und nach diesem Bericht hat unser eigener Server die Mail abgelehnt. Sie hat uns also erreicht, und der Bericht ist kein Zeichen für fehlendes IPv6.',
  'handed.us.both':
    'Der Empfänger ist eine Adresse von uns, aber eine, die auch über IPv4 erreichbar ist. Dieser Bericht sagt also nichts über das Senden an reine IPv6-Ziele (Fähigkeit 1 unseres Tests).',
  'handed.text.failed':
    '{recipient, select, none {Eine Mail von mir kam zurück} other {Eine Mail von mir an {recipient} kam zurück}}{time, select, none {} other { ({time})}}.',
  'handed.text.delayed':
    '{recipient, select, none {Eine Mail von mir wurde noch nicht zugestellt} other {Eine Mail von mir an {recipient} wurde noch nicht zugestellt}}{time, select, none {} other { ({time})}}.',
  'handed.text.server':
    '{server, select, none {Den Bericht schrieb {reporter}.} other {{reporter, select, none {Mailserver: {server}.} other {Mailserver: {server}; den Bericht schrieb {reporter}.}}}}',
  'handed.text.words': '{by, select, server {Der Server sagte: {words}} other {Im Bericht steht: {words}}}',
  'handed.text.own-words':
    '(Bitte kopieren Sie hierher, was der Server sagte, aus dem Bericht, den Sie bekamen.)',
  'handed.fact.reporter': 'Gemeldet von',
  'handed.fact.server': 'Mailserver',
  'handed.fact.written': 'Geschrieben',
  'handed.fact.tried': 'Letzter Versuch',
  'handed.fact.until': 'Versuche bis',
  'handed.good':
    '{action, select, delivered {zugestellt} relayed {weitergegeben an einen Server, der keine Berichte schickt} other {weitergegeben an mehrere Empfänger, wie es Verteiler tun}}',
  'handed.their-domain': 'die Domain des Empfängers',
  'handed.not-named': '(nicht genannt)',
  'handed.by-code':
    'Das lesen wir allein aus dem Code, denn die Worte sagen nichts, und Codes sind oft falsch.',
  'handed.your-side': 'Bei Ihrer Mail ist das Ihr eigener Anbieter: Schicken Sie ihm den Text unten.',
  'handed.their-side':
    'Das ist nicht Ihr eigener Anbieter. Wenn Sie den Empfänger auf anderem Weg erreichen, bitten Sie ihn, den Text unten weiterzugeben.',
  'handed.our-side': 'Das sind wir; es muss also nichts weitergegeben werden: Wir haben den Bericht.',
  'handed.wait': 'Warten Sie zuerst ab, denn die Mail kann noch zugestellt werden. Kommt sie doch zurück:',
  'handed.how.attach':
    'Ein Bounce ist die Mail, in der ein Server sagt, dass er Ihre nicht zustellen konnte. Leiten Sie ihn als Anhang an {address} weiter, damit nichts davon verloren geht:',
  'handed.how.gmail':
    'Gmail: Haken Sie den Bounce in der Liste an, dann die drei Punkte darüber, „Als Anhang weiterleiten“.',
  'handed.how.outlook':
    'Outlook: „Weitere“ neben „Weiterleiten“, dann „Als Anlage weiterleiten“; im neuen Outlook und im Web ziehen Sie den Bounce aus der Liste in eine neue Mail. Eine Datei mit der Endung .msg oder winmail.dat können wir nicht lesen.',
  'handed.how.thunderbird': 'Thunderbird: Menü „Nachricht“, „Weiterleiten als“, „Anhang“.',
  'handed.how.apple': 'Apple Mail: Menü „E-Mail“, „Als Anhang weiterleiten“.',
  'handed.how.inline':
    'Wo das nicht geht, leiten Sie ihn wie gewohnt weiter und lassen Sie den ganzen Text, wie er ist.',
  'handed.unquoted':
    'Weder SPF noch DKIM beweist, dass Ihre Mail von Ihnen kommt. Darum wird hier nichts aus dem Bericht zitiert.',
  'handed.closing': 'Vorgang {case}. Dies ist die einzige Antwort auf Ihre Mail; es folgt nichts weiter.',
} as const satisfies Partial<Record<keyof typeof handedTextsEn, string>>
