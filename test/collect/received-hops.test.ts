import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readHops } from '../../src/collect/received-hops.ts'

const hop = (value: string) => readHops([value])[0]

test('Postfix tells the address behind the name that reverse DNS gave', () => {
  expect(
    hop(
      'from mail.example.org (mail.example.org [IPv6:2001:db8::25]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) by mx.example.net (Postfix) with ESMTPS id 4ABC for <x@example.net>; Sat, 21 Nov 2026 10:00:00 +0000 (UTC)',
    ),
  ).toEqual({
    from: 'mail.example.org',
    by: 'mx.example.net',
    address: '2001:db8::25',
    family: 'ipv6',
    protocol: 'ESMTPS',
  })
})

test('a literal in HELO is a claim and never the address', () => {
  expect(
    hop('from [192.0.2.66] (unknown [IPv6:2001:db8::66]) by mx.example.net (Postfix) with ESMTP id 1'),
  ).toMatchObject({
    address: '2001:db8::66',
    family: 'ipv6',
  })
  expect(
    hop('from [2001:db8::7] (port=4711 helo=[192.0.2.9]) by mx.example.net with esmtps (TLS1.3)'),
  ).toMatchObject({
    address: '2001:db8::7',
    protocol: 'ESMTPS',
  })
  expect(
    hop('from unknown (HELO [192.0.2.9]) (198.51.100.7) by 0 with SMTP; 21 Nov 2026 10:00:00 -0000'),
  ).toMatchObject({
    from: 'unknown',
    by: '0',
    address: '198.51.100.7',
    family: 'ipv4',
  })
})

test('Exim writes a port behind the address', () => {
  expect(
    hop(
      'from out.example.org ([192.0.2.1]:35812 helo=me.example.org) by mx.example.net with esmtp (Exim 4.97)',
    ),
  ).toMatchObject({
    from: 'out.example.org',
    address: '192.0.2.1',
    protocol: 'ESMTP',
  })
  expect(hop('from out.example.org ([2001:db8::1]:35812) by mx.example.net with esmtps')).toMatchObject({
    address: '2001:db8::1',
  })
})

test('Sendmail spells every group out, and the canonical form is short', () => {
  expect(
    hop(
      'from a.example.org (IDENT:[203.0.113.1]@b.example.org [IPv6:2001:db8:0:0:0:0:0:25] (may be forged)) by c.example.net (8.17/8.17) with ESMTP id x',
    ),
  ).toMatchObject({ address: '2001:db8::25', by: 'c.example.net' })
})

test('Exchange writes addresses without brackets, with a zone, and a protocol of several words', () => {
  expect(
    hop(
      'from A.prod.example.com (2001:db8:6:20b::9) by B.prod.example.com (2001:db8:6::1) with Microsoft SMTP Server (version=TLS1_2, cipher=X) id 15.20.1 via Frontend Transport; Sat, 21 Nov 2026',
    ),
  ).toEqual({
    from: 'A.prod.example.com',
    by: 'B.prod.example.com',
    address: '2001:db8:6:20b::9',
    family: 'ipv6',
    protocol: 'Microsoft SMTP Server',
  })
  expect(hop('from A ([fe80::1%3]) by B ([fe80::2%3]) with mapi id 15.20')).toMatchObject({
    address: 'fe80::1',
    protocol: 'MAPI',
  })
})

test('Gmail puts a dot behind the name', () => {
  expect(
    hop('from mail.example.org (mail.example.org. [2001:db8::1]) by mx.google.com with ESMTPS id a1'),
  ).toMatchObject({
    address: '2001:db8::1',
  })
  expect(
    hop('by 2002:a05:7000:1234:0:0:0:0 with SMTP id x1csp; Sat, 21 Nov 2026 02:00:00 -0800 (PST)'),
  ).toEqual({
    from: null,
    by: '2002:a05:7000:1234:0:0:0:0',
    address: null,
    family: null,
    protocol: 'SMTP',
  })
})

test('an IPv4-mapped address came over IPv4', () => {
  expect(hop('from unknown (HELO x) (::ffff:192.0.2.1) by y with SMTP')).toMatchObject({
    address: '::ffff:192.0.2.1',
    family: 'ipv4',
  })
})

test('what is no address is none', () => {
  for (const value of [
    '',
    '(qmail 4711 invoked by uid 0)',
    'from x ([127.1]) by y',
    'from x ([999.1.1.1]) by y',
    '((((',
    'from (',
  ]) {
    expect(hop(value)).toMatchObject({ address: null, family: null })
  }
})

test('no Received field throws or takes long', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 3000 }), (value) => {
      expect(readHops([`from ${value} by x`, value])).toHaveLength(2)
    }),
    { numRuns: 500 },
  )
})
