/**
 * A host or mail domain in the form in which it is compared and asked for: lower case, no final dot, A-labels
 * (RFC 5890 §2.3.2.1). Null when it is none: labels of 1 to 63 letters, digits, hyphens and underscores (hosts with
 * these exist), 253 characters in all, no number as the last label, so that no address passes for a name.
 */
export function domainName(text: string): string | null {
  const ascii = isAscii(text) ? text : toAscii(text)
  if (ascii === null) return null
  const name = ascii.toLowerCase().replace(/\.$/, '')
  // RFC 1035 §2.3.4: labels of 63 octets or less, names of 255 on the wire, which are 253 characters.
  if (name.length > 253) return null
  const labels = name.split('.')
  if (!labels.every((label) => labelPattern.test(label))) return null
  return /^(?:[0-9]+|0x[0-9a-f]*)$/.test(labels.at(-1) ?? '') ? null : name
}

const labelPattern = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/

const isAscii = (text: string): boolean => [...text].every((character) => character <= '~')

// The URL parser knows UTS 46; what it would read as anything but a host must not reach it.
function toAscii(text: string): string | null {
  if (text.length > 253 || !/^[\p{L}\p{M}\p{N}\u00b7\u3002\uff0e\uff61._-]+$/u.test(text)) return null
  return URL.parse(`http://${text}/`)?.hostname ?? null
}
