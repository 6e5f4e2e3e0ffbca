import type { outsideTextsEn } from './texts-en-outside.ts'

const answersOver = {
  'all-answer':
    '{count, plural, one {Die einzige {family}-Adresse der Mailserver von {domain} antwortet} other {Alle {count} {family}-Adressen der Mailserver von {domain} antworten}} auf Port 25: {addresses}.',
  'some-answer':
    '{open} von {count} {family}-Adressen der Mailserver von {domain} {open, plural, one {antwortet} other {antworten}} auf Port 25; Mail kommt also durch, nur später. Bei der Abfrage von hier ({time}) antworteten diese nicht: {addresses}.',
  'none-answers':
    'Kein Mailserver von {domain} antwortet über {family} auf Port 25. Bei der Abfrage von hier ({time}) {how, select, closed {war der Port geschlossen} silent {kam nichts zurück} other {war der Port geschlossen, oder es kam nichts zurück}}: {addresses}. {proof, select, indirect {Port 25 anderer war für diesen Rechner über die andere Adressfamilie offen; ob er es auch über {family} ist, ließ sich nicht gesondert sehen.} canary {Ein anderer Mailserver antwortete diesem Rechner über {family}.} other {Andere Mailserver antworteten diesem Rechner über {family}.}}',
  'no-public-address':
    'Die {family}-{count, plural, one {Adresse} other {Adressen}} der Mailserver von {domain} kann draußen im Internet niemand erreichen: {addresses}.',
  'no-address': 'Kein Mailserver von {domain} hat eine {family}-Adresse, die sich versuchen ließe.',
  'no-such-domain':
    '{domain} existiert nicht im DNS; über {family} gibt es also keinen Mailserver zu versuchen.',
  'takes-no-mail':
    '{domain} erklärt im DNS, dass sie keine Mail annimmt; es gibt also keinen Mailserver zu versuchen.',
  'turned-away':
    'Die Mailserver von {domain} sind über {family} erreichbar, weisen aber diesen Rechner ab: „{text}“ ({addresses}). Das kann an der Adresse liegen, von der wir kommen; über andere sagt es also nichts.',
  'no-greeting':
    'Über {family} nimmt unter {addresses} jemand die Verbindung an, aber kein Mailserver meldete sich: {text}. Er kann absichtlich langsam sein oder der Adresse misstrauen, von der wir kommen.',
  'not-all-tried':
    'Über {family} kam von {addresses} keine Antwort, aber nicht jede Adresse der Mailserver von {domain} konnte lange genug versucht werden.',
  'our-side-unproven':
    'Über {family} kam von {addresses} keine Antwort, aber nichts belegt, dass dieser Rechner über {family} irgendjemandes Port 25 erreicht; darum wird das niemandem angelastet.',
  'own-address':
    'Die Mailserver von {domain} haben eine Adresse genau dieses Rechners ({addresses}); das sagt nichts darüber, wie andere sie erreichen. Sehen Sie von einem anderen Rechner aus nach.',
  'could-not-look': 'Die {family}-Adressen der Mailserver von {domain} ließen sich nicht alle ermitteln.',
  'our-network':
    'Die Mailserver von {domain} konnten von hier nicht über {family} versucht werden: {text}. Wir selbst kommen nicht hinaus.',
  'our-dns':
    'Die {family}-Adressen der Mailserver von {domain} ließen sich nicht ermitteln, weil unser eigenes DNS ausfiel.',
} as const

/** texts-en-outside.ts in German. */
export const outsideTextsDe = {
  'verdict.answers-over-ipv6.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv6.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv6.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv6.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv6.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv6.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv6.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv6.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv6.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv6.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv6.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv6.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv6.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv6.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv6.our-dns': answersOver['our-dns'],
  'verdict.answers-over-ipv4.all-answer': answersOver['all-answer'],
  'verdict.answers-over-ipv4.some-answer': answersOver['some-answer'],
  'verdict.answers-over-ipv4.none-answers': answersOver['none-answers'],
  'verdict.answers-over-ipv4.no-public-address': answersOver['no-public-address'],
  'verdict.answers-over-ipv4.no-address': answersOver['no-address'],
  'verdict.answers-over-ipv4.no-such-domain': answersOver['no-such-domain'],
  'verdict.answers-over-ipv4.takes-no-mail': answersOver['takes-no-mail'],
  'verdict.answers-over-ipv4.turned-away': answersOver['turned-away'],
  'verdict.answers-over-ipv4.no-greeting': answersOver['no-greeting'],
  'verdict.answers-over-ipv4.not-all-tried': answersOver['not-all-tried'],
  'verdict.answers-over-ipv4.our-side-unproven': answersOver['our-side-unproven'],
  'verdict.answers-over-ipv4.own-address': answersOver['own-address'],
  'verdict.answers-over-ipv4.could-not-look': answersOver['could-not-look'],
  'verdict.answers-over-ipv4.our-network': answersOver['our-network'],
  'verdict.answers-over-ipv4.our-dns': answersOver['our-dns'],
  'verdict.look-from-here.gets-out': 'Mailserver antworteten diesem Rechner über {families}.',
  'verdict.look-from-here.port-closed':
    'Port 25 scheint von hier nach überallhin geschlossen zu sein: Kein Mailserver antwortete diesem Rechner, nicht einmal einer, der sicher läuft ({text}). Viele Netze schließen ihn nach außen. Führen Sie das auf einem Server aus, oder bitten Sie Ihren Hoster, Port 25 zu öffnen.',
  'verdict.look-from-here.ipv6-missing':
    'Dieser Rechner hat kein funktionierendes IPv6 ({text}); über IPv6 konnte also nichts versucht werden. Führen Sie das dort aus, wo es IPv6 gibt.',
  'verdict.look-from-here.ipv6-closed':
    'Über IPv6 antwortete diesem Rechner nicht einmal ein Mailserver, der sicher läuft ({text}); was über IPv6 misslang, sagt also nichts über andere. Führen Sie das auf einem Server aus, oder bitten Sie Ihren Hoster, Port 25 über IPv6 zu öffnen.',
  'verdict.look-from-here.ipv4-missing':
    'Dieser Rechner hat kein funktionierendes IPv4 ({text}); über IPv4 konnte also nichts versucht werden.',
  'verdict.look-from-here.ipv4-closed':
    'Über IPv4 antwortete diesem Rechner nicht einmal ein Mailserver, der sicher läuft ({text}); was über IPv4 misslang, sagt also nichts über andere.',
  'verdict.look-from-here.dns-failed':
    'Die Resolver, die dieser Rechner fragt, sind nicht zu gebrauchen ({text}). Nennen Sie andere: --dns ADDRESS.',
  'verdict.look-from-here.unproven':
    'Nichts belegt, dass dieser Rechner{families, select, IPv4 { über IPv6} IPv6 { über IPv4} other {}} irgendjemandes Port 25 erreicht: Kein Mailserver antwortete ihm, und ein anderer war nicht zu fragen. Er kann nach außen geschlossen sein. Führen Sie das auf einem Server aus, oder nennen Sie als Canary einen Mailserver, der sicher läuft.',
  'verdict.look-from-here.not-asked':
    'Es gab keinen Mailserver zu versuchen; ob dieser Rechner Port 25 erreicht, spielte also keine Rolle.',
} as const satisfies Partial<Record<keyof typeof outsideTextsEn, string>>
