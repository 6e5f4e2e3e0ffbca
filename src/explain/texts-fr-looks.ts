import type { lookTextsEn } from './texts-en-looks.ts'

/** texts-en-looks.ts in French. */
export const lookTextsFr = {
  'look.spf': 'SPF de {domain} pour {address}',
  'look.dkim': 'Signatures DKIM de votre message',
  'look.dmarc': 'DMARC de {domain}',
  'look.dmarc-of-author': 'DMARC du domaine de l’en-tête From',
  'look.hops': 'En-têtes Received de votre message',
  'look.parties': 'Les organisations derrière votre message',
  'look.spf-reach': 'SPF de {domain} et tout ce à quoi il renvoie',
  'look.list': '{subject} sur la liste de blocage {list}',
  'look.name-server': 'SOA {zone}, demandé à {server}',
  'look.policy': 'Politique MTA-STS de {domain}',
  'look.preference': 'Messages de {domain} qui pouvaient choisir entre IPv6 et IPv4',
  'look.port': 'Port 25 de {server}',
  'look.port-nowhere': 'Port 25 des serveurs de messagerie de {domain}',
  'look.own-network': 'Notre propre {family}',
  'look.own-dns': 'Notre propre DNS',
  'look.own-records': 'Nos propres enregistrements DNS',

  'look.not-signed': 'non signé',
  'look.parties-are':
    'expéditeur d’enveloppe : {envelope}, From : {author}, serveur d’envoi : {client}, serveurs de messagerie : {exchangers}{forwarded, select, none {} other {, transféré ({forwarded})}}',
  'look.reach':
    '{record} (laisse passer : {families, select, none {personne} other {{families}}} ; requêtes DNS : {lookups}, dont vaines : {voids})',
  'look.preferred': 'en IPv6 : {ipv6}, en IPv4 : {ipv4}, en {days} jours',
  'look.server.answered': 'répond pour la zone',
  'look.server.refused': 'refuse de répondre',
  'look.server.lame': 'n’est pas responsable de la zone',
  'look.proof.session-in': 'fonctionnait : une connexion est arrivée',
  'look.proof.reply': 'fonctionnait : un autre serveur nous a répondu',
  'look.proof.canary': 'fonctionnait : un serveur que nous avons interrogé a répondu',
  'look.proof.answer': 'fonctionnait : le DNS a répondu',
  'look.own-failed': 'ne fonctionnait pas ({code})',
} as const satisfies Partial<Record<keyof typeof lookTextsEn, string>>
