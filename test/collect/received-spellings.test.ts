import { expect, test } from 'vitest'
import { readHops } from '../../src/collect/received-hops.ts'

/** What a field tells, in short: address, protocol; `-` for nothing. */
const short = (value: string): string =>
  readHops([`${value}; Sat, 21 Nov 2026 10:00:00 +0000`])
    .map(({ address, protocol }) => `${address ?? '-'} ${protocol ?? '-'}`)
    .join()

test.each([
  [
    'Postfix',
    'from out.example.org (out.example.org [192.0.2.25]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519 server-signature RSA-PSS (2048 bits)) (No client certificate requested) by mx.example.net (Postfix) with ESMTPS id 4cXy12 for <x@example.net>',
    '192.0.2.25 ESMTPS',
  ],
  [
    'Postfix with a client certificate',
    'from out.example.org (unknown [IPv6:2001:db8::25]) (using TLSv1.3 with cipher X (256/256 bits)) (Client CN "[198.51.100.1]", Issuer "CA (test)" (verified OK)) by mx.example.net (Postfix) with ESMTPS id 1',
    '2001:db8::25 ESMTPS',
  ],
  [
    'Postfix taking a submission',
    'from [192.168.1.7] (dsl.example.org [IPv6:2001:db8:1::7]) (Authenticated sender: anna@example.org) by out.example.org (Postfix) with ESMTPSA id 2',
    '2001:db8:1::7 ESMTPSA',
  ],
  ['Postfix from the machine itself', 'by out.example.org (Postfix, from userid 1000) id 3', '- -'],
  [
    'a filter behind Postfix',
    'from out.example.org ([127.0.0.1]) by localhost (out.example.org [127.0.0.1]) (amavis, port 10024) with ESMTP id x',
    '127.0.0.1 ESMTP',
  ],
  [
    'Exim, client with a name',
    'from out.example.org ([192.0.2.25] helo=me.example.org) by mx.example.net with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.97) (envelope-from <x@example.org>) id 1tABCD-000000001-2xyz for x@example.net',
    '192.0.2.25 ESMTPS',
  ],
  [
    'Exim, client without a name',
    'from [2001:db8::25] (port=53614 helo=me.example.org) by mx.example.net with esmtpsa (TLS1.3) tls TLS_CHACHA20_POLY1305_SHA256 (Exim 4.97) id 1',
    '2001:db8::25 ESMTPSA',
  ],
  [
    'Exim, a literal in HELO',
    'from out.example.org ([2001:db8::25] helo=[IPv6:2001:db8::66]) by mx.example.net with esmtp (Exim 4.97) id 1',
    '2001:db8::25 ESMTP',
  ],
  ['Exim from the machine itself', 'from anna by out.example.org with local (Exim 4.97) id 1', '- LOCAL'],
  [
    'Sendmail',
    'from out.example.org (out.example.org [192.0.2.25]) by mx.example.net (8.17.1/8.17.1) with ESMTPS id 4ALA00 (version=TLSv1.3 cipher=TLS_AES_256_GCM_SHA384 bits=256 verify=NO) for <x@example.net>',
    '192.0.2.25 ESMTPS',
  ],
  [
    'Sendmail, a name that does not lead back',
    'from out.example.org ([IPv6:2001:db8:0:0:0:0:0:25]) by mx.example.net (8.17.1/8.17.1) with ESMTP id 4ALA00',
    '2001:db8::25 ESMTP',
  ],
  [
    'Sendmail from the machine itself',
    '(from anna@localhost) by out.example.org (8.17.1/8.17.1/Submit) id 4ALA00',
    '- -',
  ],
  [
    'Exchange, between its hosts',
    'from A1.prod.example.com (2001:db8:a6:800::12) by B2.prod.example.com (2001:db8:a6:20b::9) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.9137.12',
    '2001:db8:a6:800::12 Microsoft SMTP Server',
  ],
  [
    'Exchange, from outside',
    'from out.example.org (192.0.2.25) by EX1.mail.example.com (10.13.16.23) with Microsoft SMTP Server (version=TLS1_3, cipher=X) id 15.20.9137.12 via Frontend Transport',
    '192.0.2.25 Microsoft SMTP Server',
  ],
  [
    'Exchange, out of a mailbox',
    'from A1.prod.example.com ([fe80::c0de:1%4]) by A1.prod.example.com ([fe80::c0de:1%4]) with mapi id 15.20.9137.011',
    'fe80::c0de:1 MAPI',
  ],
  [
    'the SMTP service of Windows',
    'from out.example.org ([192.0.2.25]) by mx.example.net with Microsoft SMTPSVC(10.0.17763.1697)',
    '192.0.2.25 Microsoft SMTPSVC',
  ],
  [
    'Gmail, from outside',
    'from out.example.org (out.example.org. [192.0.2.25]) by mx.google.com with ESMTPS id a1-20020a05 for <x@gmail.com> (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)',
    '192.0.2.25 ESMTPS',
  ],
  [
    'Gmail, between its hosts',
    'from mail-sor-f41.google.com (mail-sor-f41.google.com. [2001:db8:220::41]) by mx.google.com with SMTPS id a1 for <x@gmail.com> (Google Transport Security)',
    '2001:db8:220::41 SMTPS',
  ],
  [
    'Gmail, a literal in HELO',
    'from ?IPV6:2001:db8::66? ([2001:db8::25]) by smtp.gmail.com with ESMTPSA id a1 (version=TLS1_3 cipher=X bits=128/128)',
    '2001:db8::25 ESMTPSA',
  ],
  ['Gmail out of a mailbox', 'by 2002:a05:6402:5189:b0:5cf with SMTP id q9csp', '- SMTP'],
  [
    'Gmail out of a program',
    'from 123456789012 named unknown by gmailapi.google.com with HTTPREST',
    '- HTTPREST',
  ],
  ['qmail', 'from unknown (HELO out.example.org) (192.0.2.25) by 0 with SMTP', '192.0.2.25 SMTP'],
  [
    'qmail with IPv6',
    'from out.example.org (HELO me.example.org) (2001:db8::25) by mx.example.net with ESMTPS',
    '2001:db8::25 ESMTPS',
  ],
  [
    'qmail with an ident answer',
    'from out.example.org (HELO me) (nobody@192.0.2.25) by mx.example.net with SMTP',
    '192.0.2.25 SMTP',
  ],
  ['qmail from the machine itself', '(qmail 4711 invoked by uid 1000)', '- -'],
  [
    'Courier',
    'from out.example.org (out.example.org [::ffff:192.0.2.25]) (TLS: TLSv1.3,256bits,X) by mx.example.net with ESMTPS id 5',
    '::ffff:192.0.2.25 ESMTPS',
  ],
  [
    'OpenSMTPD',
    'from localhost (1001@localhost [IPv6:::1]) by out.example.org (OpenSMTPD) with ESMTP id 991fa062 for <x@example.net>',
    '::1 ESMTP',
  ],
])('%s is read', (_server, value, expected) => {
  expect(short(value)).toBe(expected)
})
