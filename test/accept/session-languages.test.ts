import { expect, test } from 'vitest'
import { type Client, sendMail } from '../kit/a-client.ts'
import { aClock } from '../kit/a-clock.ts'
import { aPostOffice } from '../kit/a-post-office.ts'

async function greeted(client: Client, ...lines: string[]): Promise<string> {
  let last = await client.read()
  for (const line of ['EHLO mail.example.org', ...lines]) last = await client.say(line)
  return last
}

const mail = 'MAIL FROM:<anna@example.org>'

test('what is refused at RCPT is said in the language that its address asks for', async () => {
  await using office = await aPostOffice()
  const client = await office.client('192.0.2.9')
  expect(await greeted(client, mail, 'RCPT TO:<test+CS@six.example>')).toBe(
    '550 5.7.1 six.example prijima postu jen pres IPv6, toto spojeni vsak prislo pres IPv4: nic by neprokazalo. ' +
      'MX teto domeny nema zadnou adresu IPv4.',
  )
  expect(await client.say('RCPT TO:<tset+fr.phone@control.example>')).toBe(
    "550 5.1.1 Cette boite n'existe pas ici. Pour tester votre fournisseur, ecrivez a test@ ce domaine.",
  )
  expect(await client.say('RCPT TO:<test+de@elsewhere.example>')).toBe(
    '550 5.7.1 Mail wird nur fuer unsere eigenen Adressen angenommen; dieser Server leitet fuer niemanden weiter.',
  )
  expect(await client.say('RCPT TO:<b+unknown@control.example>')).toBe('550 5.1.1 No such return path here.')
})

test('where no address asks for a language it is the first that the operator offers, and so for one that is not offered', async () => {
  await using office = await aPostOffice({ languages: ['de', 'en'] })
  const client = await office.client()
  expect(await greeted(client, 'MAIL FROM:<anna@a..b>')).toBe(
    '553 5.1.7 Dieser Envelope-Absender ist kein Postfach, dem man antworten koennte.',
  )
  await client.say(mail)
  expect(await client.say('RCPT TO:<nobody@six.example>')).toMatch(/^550 5\.1\.1 Dieses Postfach gibt/)
  expect(await client.say('RCPT TO:<nobody+cs@six.example>')).toMatch(/^550 5\.1\.1 Dieses Postfach gibt/)
  expect(await client.say('RCPT TO:<nobody+en@six.example>')).toMatch(/^550 5\.1\.1 No such mailbox/)
})

test('a recipient too many hears so in the language of its own address, and one named again is no more', async () => {
  await using office = await aPostOffice({ limits: { recipients: 2 } })
  const client = await office.client()
  await greeted(client, mail, 'RCPT TO:<test+es@six.example>', 'RCPT TO:<test@six.example>')
  expect(await client.say('RCPT TO:<test+fr@six.example>')).toBe(
    '452 4.5.3 Au plus 2 destinataires pour un message ; merci de reessayer pour les autres.',
  )
  expect(await client.say('RCPT TO:<test+x@six.example>')).toMatch(/^452 4\.5\.3 Como maximo 2 /)
  expect(await client.say('RCPT TO:<"test+es"@SIX.example.>')).toMatch(/^250 /)
})

test('a message that is refused unread is refused in the language of its recipient, the next one in its own', async () => {
  await using office = await aPostOffice({ limits: { messageSize: 2_000 } })
  const client = await office.client()
  await greeted(client, mail, 'RCPT TO:<test@six.example>', 'RCPT TO:<test+cs@six.example>', 'DATA')
  expect(await client.say('Subject: \0\r\n\r\nHello\r\n.')).toBe('554 5.6.0 Zprava obsahuje znak NUL.')
  for (const line of [mail, 'RCPT TO:<test@six.example>', 'DATA']) await client.say(line)
  expect(await client.say(`Subject: x\r\n\r\n${'x'.repeat(900)}\r\n${'x'.repeat(1_200)}\r\n.`)).toBe(
    '552 5.3.4 The message is larger than 2000 octets.',
  )
  expect(await sendMail(await office.client(), { to: ['test+cs@six.example'] })).toBe('250 2.0.0 taken')
})

test('a message that is refused unread is refused as the page speaks that waits for it, which RCPT never tells', async () => {
  const looked: string[] = []
  await using office = await aPostOffice({
    limits: { messageSize: 2_000 },
    reception: {
      async waitsIn(recipients) {
        looked.push(...recipients.map(({ address }) => address))
        return 'cs'
      },
    },
  })
  const four = await office.client('192.0.2.9')
  expect(await greeted(four, mail, 'RCPT TO:<test+k7q2m9abcd@six.example>')).toMatch(
    /takes mail over IPv6 only/,
  )
  const client = await office.client()
  const rcpt = 'RCPT TO:<test+k7q2m9abcd@six.example>'
  await greeted(client, mail, 'RCPT TO:<nobody+k7q2m9abcd@six.example>', rcpt)
  expect(looked).toEqual([])
  await client.say('DATA')
  expect(await client.say('Subject: \0\r\n\r\nHello\r\n.')).toBe('554 5.6.0 Zprava obsahuje znak NUL.')
  expect(looked).toEqual(['test+k7q2m9abcd@six.example'])
  for (const line of [mail, 'RCPT TO:<test+fr.k7q2m9abcd@six.example>', 'DATA']) await client.say(line)
  expect(await client.say('Subject: \0\r\n\r\nHello\r\n.')).toBe(
    '554 5.6.0 Le message contient un caractere NUL.',
  )
})

test('a message is refused in good time, though nobody can tell which language its page speaks', async () => {
  const clock = aClock()
  const looks = [
    async () => await Promise.reject(new Error('away')),
    () => new Promise<never>(() => undefined),
  ]
  let asked = 0
  await using office = await aPostOffice({
    clock,
    languages: ['de', 'en'],
    reception: { waitsIn: () => (looks[asked++] ?? (async () => null))() },
  })
  const client = await office.client()
  await greeted(client)
  for (const waits of [0, 2_000]) {
    for (const line of [mail, 'RCPT TO:<test+k7q2m9abcd@six.example>', 'DATA']) await client.say(line)
    const said = client.say('Subject: \0\r\n\r\nHello\r\n.')
    if (waits > 0) {
      await expect.poll(() => asked).toBe(2)
      clock.pass(waits)
    }
    expect(await said).toBe('554 5.6.0 Die Mail enthaelt ein NUL-Zeichen.')
  }
})

test('there are no lists, in the language of the mail that is under way', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  expect(await greeted(client, 'EXPN staff')).toBe('502 5.5.1 There are no lists here.')
  for (const line of [mail, 'RCPT TO:<test+de@six.example>']) await client.say(line)
  expect(await client.say('EXPN staff')).toBe('502 5.5.1 Verteiler gibt es hier nicht.')
})

test('a full house, and a network with its share of messages, are told in the first language of the operator', async () => {
  const none = { ipv6: [], ipv4: [] }
  await using office = await aPostOffice({
    languages: ['es', 'en'],
    limits: {
      connections: { total: 9, ...none, ipv6: [{ bits: 64, count: 1 }] },
      messages: { ...none, ipv6: [{ bits: 64, count: 1, ms: 90_000 }] },
    },
  })
  const client = await office.client()
  await greeted(client, mail, 'RSET')
  expect(await (await office.client()).rest()).toEqual([
    '421 4.7.0 mx.six.example Demasiadas conexiones desde 2001:db8:a::/64, como maximo 1 a la vez. ' +
      'Vuelva a intentarlo dentro de un minuto.',
  ])
  expect(await client.say(mail)).toMatch(
    /^451 4\.7\.1 Demasiados mensajes desde 2001:db8:a::\/64, vuelva dentro de \d+ segundos, por favor\.$/,
  )
})

test('the end of a session is told in the language of its mail', async () => {
  const clock = aClock()
  await using office = await aPostOffice({ clock, limits: { sessionTime: 60_000 } })
  const [slow, late] = [await office.client(), await office.client()]
  await greeted(slow, mail, 'RCPT TO:<test+de@six.example>')
  clock.pass(61_000)
  expect(await slow.read()).toBe('421 4.4.2 Diese Sitzung dauert zu lange, bitte verbinden Sie sich neu.')
  expect(await late.read()).toMatch(/^220/)
  expect(await late.read()).toMatch(/^421 4\.4\.2 This session has lasted/)
  const last = await office.client()
  await greeted(last, mail, 'RCPT TO:<test+cs@six.example>')
  const closed = office.listener.close(0)
  expect(await last.read()).toBe('421 4.3.2 mx.six.example se prave vypina, zkuste to prosim znovu.')
  last.end()
  slow.end()
  late.end()
  await closed
})

test('a handshake makes the session forget the language too', async () => {
  await using office = await aPostOffice()
  const client = await office.client()
  await greeted(client, mail, 'RCPT TO:<test+cs@six.example>', 'STARTTLS')
  await client.handshake()
  await client.say('EHLO inside.example.org')
  const closed = office.listener.close(0)
  expect(await client.read()).toBe('421 4.3.2 mx.six.example is shutting down, please try again.')
  client.end()
  await closed
})
