// How people and servers write letters that their keyboard or their ASCII lacks.
const spelled: Readonly<Record<string, string>> = {
  ä: '(?:ä|ae?)',
  ö: '(?:ö|oe?)',
  ü: '(?:ü|ue?)',
  ß: '(?:ß|ss)',
  ø: '(?:ø|oe?)',
  å: '(?:å|aa?)',
  æ: '(?:æ|ae)',
  ł: '[łl]',
  ı: '[ıi]',
  đ: '[đd]',
}

/** `pattern`, for texts in which the Latin letters are written without their accents as well: ü, ue or u. */
export function orInPlainLetters(pattern: RegExp): RegExp {
  const source = pattern.source.replace(
    /\\.|\[[^\]]{0,200}\]|[ß-öø-ɏ]/g,
    (part) => (part.length > 1 ? part : null) ?? spelled[part] ?? `[${part}${baseOf(part)}]`,
  )
  return new RegExp(source, pattern.flags)
}

const baseOf = (letter: string): string => letter.normalize('NFD').slice(0, 1)
