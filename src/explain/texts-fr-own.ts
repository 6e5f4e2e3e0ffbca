import type { ownTextsEn } from './texts-en-own.ts'

/** texts-en-own.ts in French. */
export const ownTextsFr = {
  'verdict.our-side.well':
    'Tout fonctionnait de notre côté à ce moment ({time}).{session_in, select, none {} other { Des connexions sont arrivées en {session_in}.}}{reply, select, none {} other { D’autres serveurs nous ont répondu en {reply}.}}{canary, select, none {} other { Un serveur que nous avons interrogé a répondu en {canary}.}}{dns, select, none {} other { Le DNS a répondu.}}{records, select, none {} other { Nos propres enregistrements DNS sont comme ils doivent être.}}',
  'verdict.our-side.ipv6-failed':
    'Notre propre IPv6 était en panne ({time}) : {text}. Ce qui a échoué alors en IPv6 n’est reproché à personne.',
  'verdict.our-side.ipv4-failed':
    'Notre propre IPv4 était en panne ({time}) : {text}. Ce qui a échoué alors en IPv4 n’est reproché à personne.',
  'verdict.our-side.dns-failed':
    'Notre propre DNS était en panne ({time}) : {text}. Ce qui n’a pas pu être consulté alors n’est reproché à personne.',
  'verdict.our-side.records-wrong':
    'Nos propres enregistrements ne sont pas comme ils doivent être : {faults}. Nous allons y remédier.',
  'verdict.our-side.behind-dns64':
    'Notre propre réseau traduit entre IPv6 et IPv4 (DNS64). Ce qu’il a inventé a été laissé de côté : {looks}.',
  'verdict.our-side.unproven':
    'Rien n’a montré que notre propre réseau fonctionnait à ce moment ({time}) ; ce qui a échoué alors n’est donc reproché à personne.',
  'verdict.our-side.not-asked':
    'Aucun message n’a échoué d’une façon qui nous ferait chercher si nous en sommes la raison.',
} as const satisfies Partial<Record<keyof typeof ownTextsEn, string>>
