import { createServer } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { expect } from 'vitest'
import { places } from '../../bench/ground/places.ts'
import { reverseName } from '../../src/values/address.ts'
import type { Case } from '../../src/values/case.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClientFrom } from '../kit/a-client.ts'
import { aMailServer, type MailServer } from '../kit/a-mail-server.ts'
import { type Besieged, testAddress } from './besieged-service.ts'
import { lookInside } from './hostile-client.ts'

/** What is put wherever a stranger may put words. Each has the mark by which it is found on a page. */
export const mark = 'zq7'
/** Shown as it is, it would be markup, a script, another text direction or our own template's. */
export const hostileWords = [
  `<script>alert("${mark}")</script>`,
  `${mark}"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)' ${mark}`,
  `${mark}</textarea></pre></details></section></main><!--`,
  `${mark} -->]]><svg/onload=alert(1)>`,
  `javascript:alert(1)//${mark}`,
  `<a href="javascript:alert(1)">${mark}</a>`,
  `${mark} <%= 7 * 191 %><%~ it.base %>`,
  `${mark} {count, plural, other {#}} '{' {`,
  `${mark} &lt;b&gt; &#x202e; &amp &`,
  `\u202e${mark} \u2066x\u2069 \u200b\ufeff\u2028 \u0085`,
  `\u001b[31m${mark}\u0007\u009b2J`,
  `${mark} ${'w'.repeat(700)}`,
  `data: ${mark}\u2028id: 1\u2029event: gone`,
]

export const hostileDomain = 'nasty.example'
const taker = '2001:db8:f4f7::25'
const client = '2001:db8:f4f8::1'
/** Nobody's SPF record names it. */
export const forger = '2001:db8:f4f9::1'

/** As a part of a name in the DNS: of at most 63 octets, and without dots. */
const label = (words: string): string =>
  Buffer.from(words.replaceAll('.', '')).subarray(0, 60).toString('latin1')

const words = (index: number): string => hostileWords[index % hostileWords.length] ?? ''
/** On one line, and short enough for it. */
const line = (index: number): string =>
  words(index)
    .replace(/[\r\n\0]/g, '')
    .slice(0, 400)

/** A domain whose every word is hostile: its reverse names, records and server, which takes one letter, or all. */
export async function aHostileDomain(
  { ground }: Besieged,
  takes: 'one' | 'all' = 'one',
): Promise<MailServer> {
  const txt = (name: string, data: string) => ({ name, type: 'TXT' as const, data })
  const exchangers = [0, 1, 6, 9].map((index) => `${label(words(index))}.${hostileDomain}`)
  await ground.publish([
    ...[0, 1, 5, 10].map((index) => ({
      ...{ name: reverseName(client), type: 'PTR' as const },
      data: `${label(words(index))}.${hostileDomain}`,
    })),
    { name: reverseName(forger), type: 'PTR', data: `${label(words(7))}.${hostileDomain}` },
    ...exchangers.map((exchange, index) => ({
      ...{ name: hostileDomain, type: 'MX' as const, data: { preference: 20 + index, exchange } },
    })),
    { name: hostileDomain, type: 'MX', data: { preference: 10, exchange: `mx.${hostileDomain}` } },
    { name: `mx.${hostileDomain}`, type: 'AAAA', data: taker },
    { name: exchangers[0] ?? '', type: 'AAAA', data: taker },
    txt(hostileDomain, `v=spf1 ip6:${client} exp=why.${hostileDomain} -all`),
    txt(`why.${hostileDomain}`, `${mark} <script>alert(1)</script> %{i} "><img src=x onerror=alert(2)>`),
    txt(`_dmarc.${hostileDomain}`, `v=DMARC1; p=none; rua=mailto:"><script>${mark}@x.example`),
    txt(`zq7<b>._domainkey.${hostileDomain}`, `v=DKIM1; p=<script>${mark}</script>`),
  ])
  const hostile = (code: string, index: number): string =>
    `${code}-${line(index)}\n${code}-${line(index + 1)}\n${code} ${line(index + 2)}`
  const script = {
    greeting: `220 mx.${hostileDomain} ${line(0)}`,
    keywords: [`X-${line(1)}`, `AUTH ${line(6)}`],
    data: '354 go on',
    dot: [hostile('250', 3), ...(takes === 'all' ? [] : [hostile('550', 0), hostile('550', 6)])],
    quit: `221 ${line(2)}`,
  }
  return await aMailServer(script, (take) => {
    const listener = createServer(take)
    return new Promise((resolve) =>
      listener.listen({ host: taker, port: 25, ipv6Only: true }, () =>
        resolve({ port: 25, close: () => new Promise((done) => listener.close(() => done())) }),
      ),
    )
  })
}

/** Brings a mail in which everything is hostile; our reply. */
export async function bringHostile(
  index: number,
  { to = testAddress, from = client, sender = `"<b>${mark}${index}"@${hostileDomain}` } = {},
): Promise<string> {
  const smtp = await aClientFrom(systemNetwork, from, { address: places.ours.inbound, port: 25 })
  await smtp.read()
  const helo = words(index)
    .replace(/[\s\p{Cc}]/gu, '')
    .slice(0, 290)
  let reply = await smtp.say(`EHLO ${helo}`)
  for (const command of [`MAIL FROM:<${sender}>`, `RCPT TO:<${to}>`, 'DATA'])
    if (/^[23]/.test(reply)) reply = await smtp.say(command)
  if (!reply.startsWith('354')) return reply
  const header = [
    `From: "${line(index).replace(/["\\]/g, '')}" <${sender}>`,
    `To: ${to}`,
    `Subject: ${line(index)} ${line(index + 1)}`,
    `Message-ID: <${mark}${index}."><script>@${hostileDomain}>`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=${hostileDomain}; s=zq7<b>; h=from; bh=AAAA; b="><i>`,
    `Received: from ${line(index + 2)} by ${line(index + 3)}; Mon, 1 Jan 2024 00:00:00 +0000`,
    `X-Mailer: ${line(index + 4)}`,
  ]
  smtp.write(Buffer.from([...header, '', line(index), ''].join('\r\n')))
  reply = await smtp.say('.')
  smtp.end()
  return reply
}

/** A standard's report about one of our letters, hostile wherever it can be (RFC 3464). */
export async function reportHostile(theCase: Case, returnPath: string, envelopeId: string): Promise<string> {
  const smtp = await aClientFrom(systemNetwork, client, { address: places.ours.inbound, port: 25 })
  await smtp.read()
  for (const command of [`EHLO ${hostileDomain}`, 'MAIL FROM:<>', `RCPT TO:<${returnPath}>`, 'DATA'])
    expect(await smtp.say(command)).toMatch(/^[23]/)
  const report = [
    `From: ${line(1).replace(/[<>"]/g, '')} <mailer-daemon@${hostileDomain}>`,
    `To: ${returnPath}`,
    `Subject: Undelivered ${line(0)}`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    ...hostileWords.map((_, index) => line(index)),
    '--b',
    'Content-Type: message/delivery-status',
    '',
    `Reporting-MTA: dns; ${line(1)}`,
    `Original-Envelope-Id: ${envelopeId}`,
    '',
    `Original-Recipient: rfc822; ${theCase.sender}`,
    `Final-Recipient: rfc822; ${theCase.sender}`,
    'Action: failed',
    'Status: 5.7.1',
    `Remote-MTA: dns; ${line(6)}`,
    `Diagnostic-Code: smtp; 550 5.7.1 ${line(0)} ${line(7)} ${line(8)} ${line(9)} ${line(10)} ${line(3)}`,
    '',
    '--b--',
    '',
  ]
  smtp.write(Buffer.from(report.join('\r\n')))
  const reply = await smtp.say('.')
  smtp.end()
  return reply
}

/** The case that a reply names, as soon as it is as it shall be. */
export async function caseOnce(
  besieged: Besieged,
  reply: string,
  isReady: (theCase: Case) => boolean,
): Promise<Case> {
  const id = /\bcase ([a-z2-7]{10})\b/.exec(reply)?.[1] ?? ''
  for (let waited = 0; ; waited += 200) {
    const theCase = await lookInside(besieged, (store) => store.readCase(id))
    if (theCase !== null && isReady(theCase)) return theCase
    if (waited > 40_000)
      throw new Error(`The case of ${reply} is not ready: ${JSON.stringify(theCase?.letters)}`)
    await wait(200)
  }
}
