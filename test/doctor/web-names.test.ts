import { expect, test } from 'vitest'
import { webNames } from '../../src/doctor/web-names.ts'

test('each name of the pages stands there with the records it needs', () => {
  expect(
    webNames({
      url: 'https://www.six.example:8443/mail',
      hosts: { ipv4Only: 'four.six.example', ipv6Only: 'sixth.six.example:8443' },
    }),
  ).toBe(`; The pages: give these names the addresses of your web server.
; www.six.example.    A and AAAA
; four.six.example.   A only
; sixth.six.example.  AAAA only`)
})

test('addresses need no records, and pages without a name are not talked of', () => {
  const hosts = { ipv4Only: '127.0.0.1:8080', ipv6Only: '[::1]:8080' }
  expect(webNames({ url: 'http://[::1]:8080', hosts })).toBe('')
  expect(webNames({ url: null, hosts: { ipv4Only: null, ipv6Only: null } })).toBe('')
})
