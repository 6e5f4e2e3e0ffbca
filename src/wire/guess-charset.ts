import { isUtf8 } from 'node:buffer'
import { textOf } from './header-fields.ts'

/**
 * Bytes to text where a MIME charset may be missing or wrong: as declared if the bytes can be that, else UTF-8 if they
 * are, else what bytes of this shape mostly are. Only for bodies; codes and addresses are ASCII in all of these.
 */
export function decodeBody(bytes: Buffer, declared: string | null): string {
  const label = (declared ?? '').toLowerCase()
  if (bytes.includes('\x1b$') && !/utf-?16/.test(label)) return decode(bytes, 'iso-2022-jp') ?? textOf(bytes)
  const isAscii = bytes.every((byte) => byte < 0x80)
  if (isAscii && !/utf-?(?:16|7)|utf-7/.test(label)) return bytes.toString('latin1')
  if (isUtf8(bytes) && !/utf-?16/.test(label)) return bytes.toString('utf8')
  const unsaid = label === '' || /^(?:us-)?ascii|^utf-?8|^unknown|^iso-8859-1$|2022/.test(label)
  const asDeclared = unsaid ? null : decode(bytes, label)
  return asDeclared ?? decode(bytes, guess(bytes)) ?? textOf(bytes)
}

function decode(bytes: Buffer, label: string): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// Latin letters with accents stand alone among ASCII; other scripts make runs of high bytes.
function guess(bytes: Buffer): string {
  const sample = bytes.subarray(0, 8192).toString('latin1')
  const runs = sample.match(/[\x80-\xff]{1,8192}/g) ?? []
  const high = runs.join('')
  if (high.length < runs.length * 2.5) return 'windows-1252'
  const share = (bytesOfScript: RegExp): number => (high.match(bytesOfScript)?.length ?? 0) / high.length
  // Hiragana and Katakana begin with A4 and A5 in EUC-JP, with 82 and 83 in Shift_JIS.
  if (share(/[\xa4\xa5][\xa1-\xf6]/g) > 0.15 && decode(bytes, 'euc-jp') !== null) return 'euc-jp'
  if (share(/[\x82\x83]/g) > 0.1 && decode(bytes, 'shift_jis') !== null) return 'shift_jis'
  if (share(/[\xc0-\xff]/g) > 0.9 && runs.some(({ length }) => length % 2 === 1)) {
    // Small letters, which are most, lie above E0 in windows-1251 and below it in KOI8-R.
    return share(/[\xe0-\xff]/g) > 0.5 ? 'windows-1251' : 'koi8-r'
  }
  return decode(bytes, 'gb18030') === null ? 'windows-1252' : 'gb18030'
}
