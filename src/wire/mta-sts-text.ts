import { domainName } from '../values/domain-name.ts'
import type { MtaStsPolicy } from '../values/evidence.ts'
import { absent, type Finding, failed, seen } from '../values/observation.ts'

/** More patterns than any domain has mail exchangers; each is kept in memory and in the case. */
const mostPatterns = 200

/** RFC 8461 §3.2: the longest time that a policy may ask to be kept. */
const longestMaxAge = 31_557_600

/**
 * The `id` of a policy, out of the TXT records at `_mta-sts`. `absent` where none is about MTA-STS; `failed` with
 * `RECORD-SEVERAL` or `RECORD-SYNTAX` where senders must do as if there were none.
 */
export function readPolicyRecord(texts: readonly string[]): Finding<string> {
  // RFC 8461 §3.1: what does not begin so is discarded, and exactly one must be left.
  const [record, ...more] = texts.filter((text) => text.startsWith('v=STSv1;'))
  if (record === undefined) return absent('no-such-record')
  if (more.length > 0) return failed('RECORD-SEVERAL')
  const fields = record.split(';').map((field) => field.trim())
  if (fields.at(-1) === '') fields.pop()
  if (!fields.every((field) => recordField.test(field))) return failed('RECORD-SYNTAX')
  const id = /^id=([a-z0-9]{1,32})$/i.exec(fields.find((field) => field.startsWith('id=')) ?? '')?.[1]
  return id === undefined ? failed('RECORD-SYNTAX') : seen(id)
}

const recordField = /^[a-z0-9][a-z0-9_.-]{0,31}=[\x21-\x3a\x3c\x3e-\x7e]+$/i

/**
 * Reads a policy file. `failed` names what is wrong with it: `POLICY-LINE` (a line that is no `name: value`),
 * `POLICY-VERSION`, `POLICY-MODE`, `POLICY-MAX-AGE`, `POLICY-MX` (a pattern that is none, none at all, or too many).
 */
export function readPolicy(text: string): Finding<MtaStsPolicy> {
  const lines = text.split(/\r?\n/).map((line) => line.trim())
  const fields = lines.filter((line) => line !== '').map((line) => policyField.exec(line))
  const first = new Map<string, string>()
  const mx: string[] = []
  for (const field of fields) {
    const [, name, value = ''] = field ?? []
    if (name === undefined) return failed('POLICY-LINE')
    if (name === 'mx') mx.push(value)
    // RFC 8461 §3.2: of a field other than mx that comes again the first counts; unknown ones mean nothing.
    else if (!first.has(name)) first.set(name, value)
  }
  const mode = modeOf(first.get('mode'))
  const maxAge = first.get('max_age') ?? ''
  if (first.get('version') !== 'STSv1') return failed('POLICY-VERSION')
  if (mode === null) return failed('POLICY-MODE')
  if (!/^\d{1,10}$/.test(maxAge)) return failed('POLICY-MAX-AGE')
  const patterns = mx.map(patternOf)
  const known = patterns.filter((pattern) => pattern !== null)
  const tooFew = known.length === 0 && mode !== 'none'
  if (known.length < patterns.length || tooFew || known.length > mostPatterns) return failed('POLICY-MX')
  return seen({ mode, mx: known, maxAgeSeconds: Math.min(Number(maxAge), longestMaxAge) })
}

const policyField = /^([a-z0-9][a-z0-9_.-]{0,31}):[ \t]*(.*)$/i

function modeOf(value: string | undefined): MtaStsPolicy['mode'] | null {
  return value === 'enforce' || value === 'testing' || value === 'none' ? value : null
}

/** A host name in its comparable form, perhaps behind `*.`; null where it is none. */
function patternOf(value: string): string | null {
  const wildcard = value.startsWith('*.')
  const name = domainName(wildcard ? value.slice(2) : value)
  return name === null ? null : wildcard ? `*.${name}` : name
}
