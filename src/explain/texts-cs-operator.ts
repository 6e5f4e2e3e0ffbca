import type { operatorTextsEn } from './texts-en-operator.ts'

/** texts-en-operator.ts in Czech. */
export const operatorTextsCs = {
  'operator.subject': 'Pošta pro {recipient}',
  'operator.text': 'Přišel e-mail pro {recipient} od {sender} ({time}). Je přiložen tak, jak přišel.',
} as const satisfies Partial<Record<keyof typeof operatorTextsEn, string>>
