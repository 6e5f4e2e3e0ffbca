import type { supportTextsEn } from './texts-en-support.ts'

/** texts-en-support.ts in French. */
export const supportTextsFr = {
  'support.greeting': 'Bonjour,',
  'support.closing': 'Je vous remercie par avance de votre aide.',

  'support.receiving.subject': 'Test de courrier en IPv6 : {short}',
  'support.receiving.failed':
    'J’ai testé si le courrier en IPv6 arrive dans ma boîte ({recipient}). Un message de test n’a pas pu être remis : {short}.',
  'support.receiving.stuck':
    'J’ai testé si le courrier en IPv6 arrive dans ma boîte ({recipient}). Un message de test n’a toujours pas été remis après {duration}, et les essais continuent : {short}.',
  'support.receiving.returned':
    'J’ai testé si le courrier en IPv6 arrive dans ma boîte ({recipient}). Votre serveur a accepté un message de test et l’a renvoyé plus tard : {short}.',
  'support.receiving.ask': 'Ce que proposent les responsables du test : {ask}',
  'support.receiving.log': 'Ce qui s’est passé (heures en UTC) :',
  'support.receiving.control': 'À titre de comparaison, ce message du même test a été accepté :',
  'support.receiving.report': 'Le rapport revenu ensuite ({time}) dit : {words}',
  'support.receiving.unresolved': 'pas d’adresse IPv6 dans le DNS pour {hosts}',
  'support.receiving.sender':
    'Le message de test venait de {source}, avec un expéditeur d’enveloppe dans {six}, un domaine qui n’a qu’IPv6. Son Message-ID :',

  'support.sending.subject': 'Envoi de courrier en IPv6 : quelque chose à corriger',
  'support.sending.arrived':
    'J’ai testé comment mon courrier part en IPv6. Il est arrivé, mais le serveur qui l’a reçu a relevé ce qui peut conduire d’autres à le refuser :',
  'support.sending.log': 'La connexion à chercher dans vos journaux (heure en UTC) :',
  'support.sending.replied': 'le message a été accepté, dossier {case}',

  'support.bounce.subject': 'Mon courrier ne peut pas être remis : {reason}',

  'support.ask.client-reverse-dns':
    'Merci de donner à {address} un nom dans le DNS inverse (un enregistrement PTR) dont l’enregistrement AAAA ramène à cette adresse.',
  'support.ask.client-address':
    'Merci de faire utiliser à vos serveurs d’envoi de l’IPv6 natif au lieu de l’adresse de tunnel {address}.',
  'support.ask.helo-name':
    'Merci de faire en sorte que le serveur à l’adresse {address} se présente (HELO, EHLO) sous son nom d’hôte complet, connu du DNS.',
  'support.ask.spf':
    'Merci d’ajouter à l’enregistrement SPF de {domain} les adresses IPv6 qui envoient pour ce domaine (mécanismes ip6), ou de corriger cet enregistrement.',
  'support.ask.spf-families':
    'Merci de corriger l’enregistrement SPF de {domain}, pour qu’il couvre les adresses IPv6 qui envoient pour ce domaine et se lise en 10 requêtes DNS au plus.',

  'support.report': 'Tout ce que le test a trouvé, chaque étape avec son heure : {link}',
} as const satisfies Partial<Record<keyof typeof supportTextsEn, string>>
