const alphabet = 'abcdefghijklmnopqrstuvwxyz234567'

/** RFC 4648 §6 base32 without padding, in lower case: safe in a local part that is read without regard to case. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = ((value << 8) | byte) & 0xfff
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += alphabet[(value >> bits) & 31]
    }
  }
  if (bits > 0) text += alphabet[(value << (5 - bits)) & 31]
  return text
}

/** The bytes of lower- or upper-case base32 text without padding; null where a character is none. */
export function fromBase32(text: string): Uint8Array | null {
  const bytes: number[] = []
  let bits = 0
  let value = 0
  // Before the case is folded: Unicode has other letters that become ours by that.
  if (!/^[a-zA-Z2-7]*$/.test(text)) return null
  for (const character of text.toLowerCase()) {
    value = ((value << 5) | alphabet.indexOf(character)) & 0xfff
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((value >> bits) & 255)
    }
  }
  return Uint8Array.from(bytes)
}
