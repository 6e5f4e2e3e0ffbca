import type { Language } from '../values/language.ts'

// How letters that no accent tells from plain ones are written without them.
const letters: Readonly<Record<string, string>> = {
  ...{ ß: 'ss', ẞ: 'SS', æ: 'ae', Æ: 'AE', œ: 'oe', Œ: 'OE', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D' },
  ...{
    '“': '"',
    '”': '"',
    '„': '"',
    '‟': '"',
    '«': '"',
    '»': '"',
    '‘': "'",
    '’': "'",
    '‚': "'",
    '‹': "'",
    '›': "'",
  },
  ...{
    '…': '...',
    '–': '-',
    '—': '-',
    '‑': '-',
    '−': '-',
    '\u00a0': ' ',
    '\u202f': ' ',
    '¿': '',
    '¡': '',
    '×': 'x',
  },
}

// German writes its umlauts with an e; other languages only drop the two dots.
const umlauts: Readonly<Record<string, string>> = {
  ...{ ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' },
}

/** As somebody writes the language who has ASCII alone; what has no such form is a question mark. */
export function plainAscii(text: string, language: Language): string {
  return text
    .normalize('NFC')
    .replace(/«[\u00a0\u202f ]|[\u00a0\u202f ]»/g, '"')
    .replace(/[^\x20-\x7e]/gu, (character) => {
      const known = (language === 'de' ? umlauts[character] : undefined) ?? letters[character]
      return known ?? character.normalize('NFD').replace(/\p{Mn}/gu, '')
    })
    .replace(/[^\x20-\x7e]/gu, '?')
}
