import type { wordTextsEn } from './texts-en-words.ts'

/** texts-en-words.ts in Czech. */
export const wordTextsCs = {
  'state.pass': 'funguje',
  'state.confirmed': 'funguje, potvrzeno',
  'state.partial': 'funguje s potížemi',
  'state.fail': 'nefunguje',
  'state.pending': 'čeká se',
  'state.not-applicable': 'netýká se',
  'state.not-tested': 'nešlo vyzkoušet',
  'state.unknown': 'nešlo vyzkoušet',
  'state.ours': 'nešlo zkusit kvůli nám',
  'ability.send-to-ipv6-only': 'Odesílání do domén jen s IPv6',
  'ability.receive-over-ipv6': 'Příjem pošty přes IPv6',
  'ability.ipv6-only-envelope': 'Přijetí obálkového odesílatele jen s IPv6',
  'ability.ipv6-only-from': 'Přijetí hlavičky From jen s IPv6',
  'mender.sending-provider':
    'Ten, kdo za vás poštu odesílá: správce odchozích poštovních serverů vašeho poskytovatele.',
  'mender.receiving-provider':
    'Ten, kdo pro vás poštu přijímá: správce poštovních serverů uvedených ve vašich MX záznamech.',
  'mender.domain-owner': 'Ten, kdo se stará o DNS záznamy vaší domény.',
  'mender.us': 'My, provozovatelé tohoto testu.',
  'mender.nobody': 'Nikdo nemusí nic dělat.',
  'word.labelled': '{label}: {value}',
} as const satisfies Partial<Record<keyof typeof wordTextsEn, string>>
