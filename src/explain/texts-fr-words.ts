import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in French. */
export const wordTextsFr = {
  'state.pass': 'fonctionne',
  'state.confirmed': 'fonctionne, confirmé',
  'state.partial': 'fonctionne avec réserves',
  'state.fail': 'ne fonctionne pas',
  'state.pending': 'en attente',
  'state.not-applicable': 'sans objet',
  'state.not-tested': 'n’a pas pu être testé',
  'state.unknown': 'n’a pas pu être testé',
  'state.ours': 'non testé, de notre fait',

  'ability.send-to-ipv6-only': 'Envoyer à des serveurs uniquement IPv6',
  'ability.receive-over-ipv6': 'Recevoir du courrier en IPv6',
  'ability.ipv6-only-envelope': 'Accepter une enveloppe uniquement IPv6',
  'ability.ipv6-only-from': 'Accepter un en-tête From uniquement IPv6',

  'mender.sending-provider': 'Ceux qui envoient votre courrier : les serveurs d’envoi de votre fournisseur.',
  'mender.receiving-provider':
    'Ceux qui reçoivent votre courrier : les serveurs désignés par vos enregistrements MX.',
  'mender.domain-owner': 'Ceux qui gèrent les enregistrements DNS de votre domaine.',
  'mender.us': 'Nous, les responsables de ce test.',
  'mender.nobody': 'Personne n’a rien à faire.',
  'word.labelled': '{label} : {value}',
} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
