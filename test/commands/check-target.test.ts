import { expect, test } from 'vitest'
import { readTarget } from '../../src/commands/check-target.ts'

test.each([
  ['example.org', 'example.org'],
  [' EXAMPLE.org. ', 'example.org'],
  ['somebody@example.org', 'example.org'],
  ['"a@b"@example.org', 'example.org'],
  ['mailto:somebody@example.org', 'example.org'],
  ['bücher.example', 'xn--bcher-kva.example'],
  ['postmaster@[192.0.2.1]', '[192.0.2.1]'],
  ['[IPv6:2001:DB8::0:1]', '[IPv6:2001:db8::1]'],
  ['2001:db8::1', '[IPv6:2001:db8::1]'],
  ['192.0.2.1', '[192.0.2.1]'],
])('%s is looked at as %s', (text, domain) => {
  expect(readTarget(text)).toBe(domain)
})

test.each(['', '@', 'a@', 'example..org', 'https://example.org/', '1.2.3', 'a b', '[2001:db8::1'])(
  '%j is neither a domain nor an address',
  (text) => {
    expect(readTarget(text)).toBeNull()
  },
)
