import type { resultTextsEn } from './texts-en-result.ts'

/** texts-en-result.ts in French. */
export const resultTextsFr = {
  'result.both-ways': 'Votre courrier fonctionne en IPv6 dans les deux sens.',
  'result.our-side': 'Nous n’avons pas pu faire ce test : il y a un problème de notre côté.',
  'result.not-begun': 'Votre message est là. Nous le regardons.',
  'result.joined':
    '{how, select, but {{sends}, mais {receives}.} and {{sends}, et {receives}.} other {{sends}. {receives}.}}',

  'result.sends.good': 'Vous pouvez envoyer en IPv6',
  'result.sends.both-good': 'Vous pouvez envoyer et recevoir en IPv6',
  'result.sends.trouble': 'Votre message n’est venu en IPv6 qu’à travers un tunnel',
  'result.sends.bad': 'Vous ne pouvez pas envoyer à ceux qui n’ont qu’IPv6',
  'result.sends.waiting':
    'Votre fournisseur n’a pas encore remis votre message à notre adresse uniquement IPv6',
  'result.sends.not-tested': 'L’envoi en IPv6 n’a pas été testé',
  'result.sends.unknown': 'On n’a pas pu savoir si vous pouvez envoyer en IPv6',
  'result.sends.ours': 'Nous n’avons pas pu tester l’envoi, à cause d’un problème de notre côté',

  'result.receives.good': 'vous pouvez recevoir en IPv6',
  'result.receives.no-aaaa': 'vos serveurs de messagerie n’ont pas d’adresse IPv6',
  'result.receives.port-refused': 'le port IPv6 de votre serveur de messagerie est fermé',
  'result.receives.refuses-ipv6': 'votre serveur de messagerie refuse le courrier en IPv6',
  'result.receives.silent': 'votre serveur de messagerie ne répond jamais en IPv6',
  'result.receives.bad': 'votre serveur de messagerie n’accepte pas de courrier en IPv6',
  'result.receives.sender-refused': 'votre serveur de messagerie refuse les expéditeurs qui n’ont qu’IPv6',
  'result.receives.not-every':
    'votre serveur de messagerie n’accepte pas tout le courrier des expéditeurs qui n’ont qu’IPv6',
  'result.receives.on-its-way': 'la réponse B est en route',
  'result.receives.not-yet':
    'votre serveur de messagerie n’a pas encore accepté la réponse B ; nous continuons d’essayer',
  'result.receives.comparing': 'la réponse B n’est pas passée ; nous cherchons pourquoi',
  'result.receives.no-mail': 'votre domaine déclare qu’il n’accepte aucun courrier',
  'result.receives.ours': 'nous n’avons pas pu tester la réception, à cause d’un problème de notre côté',
  'result.receives.sender-unknown': 'vous pouvez recevoir en IPv6, mais une partie n’a pas pu être établie',
  'result.receives.unreached': 'votre serveur de messagerie n’a pas pu être joint d’ici en IPv6',
  'result.receives.turned-down':
    'votre serveur de messagerie a refusé la réponse B, mais pas clairement à cause d’IPv6',
  'result.receives.dns': 'les enregistrements DNS de votre domaine n’ont pas pu être lus',
  'result.receives.kept-back':
    'la politique de votre propre domaine (MTA-STS) nous a fait retenir la réponse B',
  'result.receives.smtputf8': 'il manque à votre serveur de messagerie ce qu’exige votre adresse (SMTPUTF8)',
  'result.receives.unknown': 'on n’a pas pu savoir si vous pouvez recevoir en IPv6',

  'result.word.good': 'Fonctionne',
  'result.word.trouble': 'Fonctionne avec réserves',
  'result.word.bad': 'Quelque chose ne fonctionne pas',
  'result.word.waiting': 'En cours',
  'result.word.unknown': 'Une partie n’a pas pu être testée',

  'result.title.both-ways': 'Fonctionne dans les deux sens',
  'result.title.trouble': 'Fonctionne avec réserves',
  'result.title.no-sending': 'L’envoi ne fonctionne pas',
  'result.title.no-receiving': 'La réception ne fonctionne pas',
  'result.title.refuses-senders': 'Refuse les expéditeurs uniquement IPv6',
  'result.title.neither': 'Ne fonctionne dans aucun sens',
  'result.title.waiting': 'Test en cours',
  'result.title.unknown': 'Résultat incomplet',
  'result.title.bounce': 'Un avis de non-remise expliqué',

  'result.note.look':
    'Votre serveur de messagerie a accepté la réponse B. Vous seul pouvez voir si elle est dans votre boîte de réception.',
  'result.note.missing':
    'Votre serveur de messagerie a accepté la réponse B, et vous ne l’avez pas trouvée : voir plus bas.',
  'result.note.confirmed': 'Il est confirmé que la réponse B est arrivée dans votre boîte.',
  'result.note.stopped':
    'Le titulaire de l’adresse ne veut plus de courrier de notre part, ce test a donc été arrêté. Ce qui était encore en attente ne sera pas éclairci.',
  'result.note.late': 'La réponse B a d’abord été acceptée, puis elle est revenue.',
  'result.note.turned-down': 'La réponse B elle-même a pourtant été refusée : voir ci-dessous.',
  'result.note.mend': 'Il reste quelque chose à corriger : voir ci-dessous.',

  'result.four': 'Les quatre choses que nous testons',
  'result.picture.you': 'Votre fournisseur',
  'result.picture.six': 'L’Internet uniquement IPv6',
  'result.picture.send': 'vous envoyez',
  'result.picture.receive': 'vous recevez',

  'result.advice.one': 'Ce que cela veut dire, et que faire',
  'result.advice.sending': 'Envoi : ce que cela veut dire, et que faire',
  'result.advice.receiving': 'Réception : ce que cela veut dire, et que faire',
  'result.advice.mend': 'Ce qui reste à corriger',
  'result.advice.means': 'Ce que cela veut dire',
  'result.advice.who': 'Qui doit agir',
  'result.advice.todo': 'Que faire',
  'result.advice.letter': 'Une lettre à leur envoyer, prête à partir',
  'result.advice.letter.hint':
    'Votre adresse est abrégée ici, car cette page peut être transmise à d’autres. Envoyez la lettre depuis votre boîte, pour que l’on voie de qui il s’agit.',
  'result.advice.copy': 'Copier la lettre',
  'result.advice.copied': 'Copié',
  'result.advice.mail': 'L’ouvrir dans votre messagerie',
  'result.todo.send-letter':
    'Envoyez-leur la lettre ci-dessous. Elle dit quoi changer, et quoi chercher dans les journaux.',
  'result.todo.stuck':
    'Peut-être rien : nous continuons d’essayer, et cela peut passer tout seul. Sinon, envoyez-leur la lettre ci-dessous.',
  'result.todo.ask':
    'Demandez-leur si leurs serveurs d’envoi ont IPv6 et cherchent les enregistrements AAAA.',
  'result.todo.nothing': 'Rien : nous nous en occupons. Refaites le test demain, s’il vous plaît.',
  'result.todo.null-mx':
    'Rien, si votre domaine ne doit pas recevoir de courrier. Sinon, il faut dans le DNS, à la place du MX nul, un enregistrement MX qui désigne votre serveur de messagerie.',
  'result.means.ours': 'L’erreur est de notre côté. Ici, le test ne dit rien de votre fournisseur.',
  'result.means.also':
    'Votre message nous est parvenu, mais d’autres qui reçoivent du courrier en IPv6 peuvent le refuser : {points}',

  'result.pending': 'Encore à venir',
  'result.pending.letter.queued': '{letter} : sur le point de partir.',
  'result.pending.letter.trying': '{letter} : en cours de remise.',
  'result.pending.letter.waiting': '{letter} : pas encore là. Abandon : {until}. Prochain essai : {next}',
  'result.pending.comparing':
    'Nous comparons des messages pour savoir pourquoi la réponse B n’est pas passée (au plus tard : {until}).',
  'result.pending.sending':
    'Le serveur de votre fournisseur continue d’essayer de remettre votre message (au plus tard : {until}).',
  'result.pending.reports':
    'Si un rapport revient encore, cette page le dira. Nous restons attentifs jusqu’à cette échéance : {until}.',

  'result.unknown': 'Ce que l’on ne sait pas, et comment le savoir',
  'result.unknown.wrote-to-control':
    'Vous avez écrit à une adresse qu’IPv4 atteint aussi. Envoyez un message vide à {address} pour tester l’envoi en IPv6.',
  'result.unknown.try-again': 'La raison peut passer. Refaites le test dans quelques heures.',
  'result.unknown.ours': 'L’obstacle était de notre côté. Refaites le test demain, s’il vous plaît.',
  'result.unknown.path':
    'D’un seul endroit, on ne peut pas savoir où le chemin se rompt. Votre fournisseur peut regarder de son côté : {command}',
  'result.unknown.log': 'Le journal de {host} en sait davantage : la lettre ci-dessus dit quoi y chercher.',
  'result.unknown.after-path': 'On ne pourra le savoir qu’une fois que du courrier passera en IPv6.',
  'result.unknown.sent':
    'Rien ne prouve encore que votre courrier peut y être envoyé : envoyez un message à {address}.',

  'result.foot': 'Cette page',
  'result.foot.address': 'L’adresse de cette page',
  'result.foot.link': 'Copier le lien',
  'result.foot.linked': 'Lien copié',
  'result.foot.print': 'Imprimer',
  'result.foot.json': 'Tous les faits en JSON',
  'result.foot.short': 'Six lignes pour le téléphone',
  'result.foot.retest': 'Refaire le test',
  'result.foot.remove': 'Supprimer ce test',
  'result.foot.until':
    'Dossier {case}. Toute personne qui a le lien peut lire cette page ; votre adresse y est abrégée.',

  'result.short.title': 'Pour le téléphone',
  'result.short.case': 'Dossier',
  'result.short.verdict': 'Résultat',
  'result.short.sending': 'Envoi',
  'result.short.receiving': 'Réception',
  'result.short.server': 'Ce qui faisait obstacle',
  'result.short.who': 'Qui doit agir',
  'result.short.nothing-said': 'rien',
  'result.short.missing': 'La réponse B a été acceptée et n’est pas dans la boîte : {log}',
  'result.short.support':
    'L’assistance de votre fournisseur de messagerie, qui peut trouver dans ses journaux où la réponse B est allée.',
  'result.short.back': 'Le résultat complet',
} as const satisfies Partial<Record<keyof typeof resultTextsEn, string>>
