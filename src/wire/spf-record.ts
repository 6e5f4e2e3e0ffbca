import { isMapped, parseAddress, parsePrefix } from '../values/address.ts'
import { cleanLine } from './header-fields.ts'

/** What matches an address, and what a match means (RFC 7208 §4.6.2): `+` pass, `-` fail, `~` softfail, `?` neutral. */
export interface SpfMechanism {
  qualifier: '+' | '-' | '~' | '?'
  name: 'all' | 'include' | 'a' | 'mx' | 'ptr' | 'ip4' | 'ip6' | 'exists'
  /** The domain-spec, macros unexpanded; '' where the domain itself is meant. Of `ip4` and `ip6`, the network. */
  target: string
}

export interface SpfRecord {
  /** Up to the first `all`, for what stands behind it is never looked at (RFC 7208 §5.1). */
  mechanisms: SpfMechanism[]
  /** The domain-spec of `redirect`, which counts where no `all` is (RFC 7208 §6.1). */
  redirect: string | null
}

/** What is wrong with a record, in a few words of English, and which part of it that is. */
export interface SpfProblem {
  problem: string
  kind: 'term' | 'twice'
  /** In quotes. */
  term: string
}

/** Whether a TXT record is one of SPF. RFC 7208 §4.5: the version stands alone before the first space. */
export const isSpfRecord = (text: string): boolean => /^v=spf1(?: |$)/i.test(text)

/**
 * Reads an SPF record; what is wrong with it where it can't be read, in a few words about its first fault.
 * RFC 7208 §4.6: a fault anywhere voids the record as a whole.
 */
export function readSpfRecord(text: string): SpfRecord | SpfProblem {
  const mechanisms: SpfMechanism[] = []
  const modifiers = new Map<string, string>()
  for (const term of text.split(' ').slice(1)) {
    if (term === '') continue
    const [, modifier, value = ''] = /^([a-z][\w.-]*)=(.*)$/is.exec(term) ?? []
    if (modifier === undefined) {
      const mechanism = readMechanism(term)
      if ('problem' in mechanism) return mechanism
      mechanisms.push(mechanism)
      continue
    }
    const name = modifier.toLowerCase()
    // RFC 7208 §6: these two may stand once each; whatever else is one day defined is ignored.
    if (name !== 'redirect' && name !== 'exp') continue
    if (modifiers.has(name))
      return { problem: `"${name}" stands there twice`, kind: 'twice', term: `"${name}"` }
    if (value === '' || !hasGoodMacros(value)) return badTerm(term)
    modifiers.set(name, value)
  }
  const all = mechanisms.findIndex(({ name }) => name === 'all')
  return all < 0
    ? { mechanisms, redirect: modifiers.get('redirect') ?? null }
    : { mechanisms: mechanisms.slice(0, all + 1), redirect: null }
}

const badTerm = (term: string, what = ''): SpfProblem => ({
  ...{ problem: `${what}${quoted(term)}`, kind: 'term' },
  term: quoted(term),
})

const names = ['all', 'include', 'a', 'mx', 'ptr', 'ip4', 'ip6', 'exists'] as const
const qualifiers = ['+', '-', '~', '?'] as const

function readMechanism(term: string): SpfMechanism | SpfProblem {
  const [, sign = '', word = '', rest = ''] = /^([+~?-]?)([a-z][\w.-]*)(.*)$/is.exec(term) ?? []
  const name = names.find((known) => known === word.toLowerCase())
  if (name === undefined) return badTerm(term, 'unknown mechanism ')
  const qualifier = qualifiers.find((known) => known === sign) ?? '+'
  const target = targetOf(name, rest)
  return target === null ? badTerm(term) : { qualifier, name, target }
}

/** What stands behind a mechanism's name, '' for nothing; null where it is not what this one takes. */
function targetOf(name: SpfMechanism['name'], rest: string): string | null {
  const value = rest.startsWith(':') ? rest.slice(1) : null
  switch (name) {
    case 'all':
      return rest === '' ? '' : null
    case 'ip4':
      return isNetwork(value, 'ipv4') ? value : null
    case 'ip6':
      return isNetwork(value, 'ipv6') ? value : null
    case 'include':
    case 'exists':
      return value !== null && isDomainSpec(value) ? value : null
    case 'ptr':
      return rest === '' ? '' : value !== null && isDomainSpec(value) ? value : null
    case 'a':
    case 'mx': {
      const spec = /^(?::(.*?))?(?:\/(\d{1,2}))?(?:\/\/(\d{1,3}))?$/s.exec(rest)
      if (spec === null || Number(spec[2] ?? 32) > 32 || Number(spec[3] ?? 128) > 128) return null
      return spec[1] === undefined ? '' : isDomainSpec(spec[1]) ? spec[1] : null
    }
  }
}

const isNetwork = (value: string | null, family: 'ipv4' | 'ipv6'): value is string =>
  value !== null && parsePrefix(value) !== null && value.includes(':') === (family === 'ipv6')

// RFC 7208 §7.1: a domain-spec ends in a top label, which is never a number; so an address is none.
const isDomainSpec = (spec: string): boolean =>
  spec !== '' && hasGoodMacros(spec) && parseAddress(spec) === null && !/(?:^|\.)[0-9]+\.?$/.test(spec)

const macro = /%(?:\{([slodiphcrtv])([0-9]{0,3})(r?)([-.+,/_=]*)\}|([%_-]))/gi

const hasGoodMacros = (text: string): boolean => !text.replace(macro, '').includes('%')

/** Whether `ip6:…` can match a native IPv6 address. RFC 7208 §5: a mapped address is taken for IPv4. */
export const coversNative = (network: string): boolean => {
  const prefix = parsePrefix(network)
  return prefix !== null && !(isMapped(prefix.address) && prefix.bits >= 96)
}

/**
 * The name that a domain-spec makes while `domain` is looked at for mail of `origin`, the envelope sender's domain; null
 * where it hangs on the client or on the local part, so that it is another for each mail.
 */
export function expandSpec(spec: string, domain: string, origin: string): string | null {
  let depends = false
  const name = spec.replace(
    macro,
    (_, letter = '', digits = '', reversed = '', delimiters = '', plain = '') => {
      // RFC 7208 §7.2: in a name only the first of these makes sense, but all are spelled so.
      if (letter === '') return plain === '%' ? '%' : plain === '_' ? ' ' : '%20'
      const value = { d: domain, o: origin }[String(letter).toLowerCase()]
      if (value === undefined) depends = true
      return transformed(value ?? '', Number(digits), reversed !== '', delimiters)
    },
  )
  return depends ? null : fitting(name)
}

/** RFC 7208 §7.3: split at the delimiters, turned round, the right-hand parts kept, joined by dots. */
function transformed(value: string, keep: number, reversed: boolean, delimiters: string): string {
  const splitters = delimiters === '' ? '.' : delimiters
  const parts = [...value]
    .map((one) => (splitters.includes(one) ? '\n' : one))
    .join('')
    .split('\n')
  if (reversed) parts.reverse()
  return (keep > 0 ? parts.slice(-keep) : parts).join('.')
}

/** RFC 7208 §7.3: what is longer than a name may be loses labels on the left. */
function fitting(name: string): string {
  let short = name.toLowerCase().replace(/\.$/, '')
  while (short.length > 253) short = short.includes('.') ? short.slice(short.indexOf('.') + 1) : ''
  return short
}

const quoted = (term: string): string => `"${cleanLine(term, 60)}"`
