import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { places } from '../../bench/ground/places.ts'
import { fieldOf } from '../../src/sample/mailbox.ts'
import { systemNetwork } from '../../src/world/system-network.ts'
import { aClientFrom } from '../kit/a-client.ts'
import { machines as answering, answerTo, silent } from '../kit/machines.ts'
import { aMailPlace, aTestMail, type MailPlace, ourTest, pause } from './a-mail-place.ts'
import { aBesiegedService, type Besieged } from './besieged-service.ts'

const hosts = Array.from({ length: 5 }, (_, index) => `2001:db8:50${index}::25`)
const ipv4Host = '198.51.100.77'
const proved = `v=spf1 ${hosts.map((host) => `ip6:${host}`).join(' ')} -all`
const hour = '20/12s'

let besieged: Besieged
let place: MailPlace
/** Letters so far; each that nobody asked for is one too many. */
let expected = 0

beforeAll(async () => {
  const many = { '/64': '100000/1h', '/56': '100000/1h', '/48': '100000/1h' }
  besieged = await aBesiegedService({
    limits: {
      letters: '200000/1h',
      lettersPerMailbox: hour,
      unauthenticated: { testsPerDomain: '5/1h' },
      messages: { ipv6: many },
    },
  })
  place = await aMailPlace(besieged.ground, {
    mx: '2001:db8:5ff::25',
    hosts: [...hosts, ipv4Host],
    domains: {
      'people.example': { spf: proved, dmarc: 'v=DMARC1; p=reject' },
      'event.example': { spf: proved },
      'machines.example': { spf: proved },
      'spf.example': { spf: 'v=spf1 -all' },
      'dmarc.example': { spf: null, dmarc: 'v=DMARC1; p=quarantine' },
      'both.example': { spf: 'v=spf1 ip6:2001:db8:999::/48 -all', dmarc: 'v=DMARC1; p=reject' },
      'none.example': { spf: null },
      'neutral.example': { spf: 'v=spf1 ?all' },
      'softfail.example': { spf: 'v=spf1 ~all' },
      'permerror.example': { spf: 'v=spf1 bogus:mechanism -all' },
      'temperror.example': { spf: 'v=spf1 include:nowhere.invalid -all' },
      'crowd.example': { spf: null },
    },
  })
})
// What a test that failed left behind is not the next one's.
beforeEach(async () => {
  expected = await place.quiet(200)
})
afterAll(async () => {
  await place?.stop()
  await besieged?.stop()
})

/** Waits for so many more letters, and that no other comes. */
async function lettersMore(count: number, quietMs = 1_000): Promise<void> {
  const due = expected + count
  await place.until(due)
  expected = await place.quiet(quietMs)
  expect(expected, 'letters').toBe(due)
}

const anna = 'anna@people.example'

test('no class of RFC 3834 is answered, each hears why, and people are answered as it asks', async () => {
  const fields = [
    ...['auto-replied', 'auto-generated', 'auto-notified', 'x-other', '', 'no-not-really'].map(
      (value) => `Auto-Submitted: ${value}`,
    ),
    'AUTO-SUBMITTED: Auto-Replied (vacation); owner-email="a@b.example"',
    'Auto-Submitted:\r\n\t(a (nested) comment)\r\n auto-replied',
    'auto-submitted : auto-generated',
    'Auto-Submitted: no\r\nAuto-Submitted: auto-replied',
    ...['Id', 'Unsubscribe', 'Post', 'Help', 'Subscribe', 'Owner', 'Archive'].map(
      (name) => `List-${name}: <mailto:x@people.example>`,
    ),
    'LIST-ID: <x.people.example>',
    ...['bulk', 'list', 'junk', 'Bulk', 'LIST (all)', 'auto_reply'].map((value) => `Precedence: ${value}`),
    'X-Autoreply: yes',
    'X-Autorespond: Hello',
    'X-Auto-Response-Suppress: All',
    'X-Auto-Response-Suppress: DR,\r\n\tOOF, AutoReply',
  ]
  const senders = [
    '',
    ...['MAILER-DAEMON', 'mailer-daemon', 'owner-list', 'list-owner', 'list-request', 'noreply', 'no-reply'],
    ...['No_Reply', 'donotreply', 'do-not-reply', 'DO_NOT_REPLY', 'news.no-reply7', 'noreply+17', 'listserv'],
    ...['bounce', 'bounces+1-2-anna=other.example', 'list-bounces+anna=other.example', 'majordomo'],
    ...['list-return-17-anna=other.example', 'return-9f8e7d6c5b4a', 'msprvs1=17xyz=bounces-1', 'news-errors'],
  ].map((local) => (local === '' ? '' : `${local}@people.example`))
  const own = ['test@doesnotwork.example', 'Test@Control.Example', 'b+abc@doesnotwork.example']

  await besieged.withstand('machines', async () => {
    const named: string[] = []
    for (const field of fields) named.push(await place.write({ from: anna, fields: [field] }))
    for (const from of [...senders, ...own]) named.push(await place.write({ from }))
    const wrong = named.filter(
      (reply) => !/^550 5\.7\.1 (We answer people only|This mail claims)/.test(reply),
    )
    expect(wrong).toEqual([])
    await lettersMore(0)
    return `${named.length} mails of machines refused with the reason, 0 letters`
  })

  const people = ['postmaster', 'root', 'info', 'anna', 'nora.reply', 'request', 'owner', 'abuse']
  await besieged.withstand('people', async () => {
    for (const local of people) {
      const from = `${local}@people.example`
      const message = aTestMail({ from, to: ourTest, fields: ['Auto-Submitted: no (by hand)'] })
      expect(await place.write({ from, message }), from).toMatch(/^250 2\.0\.0 /)
      await lettersMore(2, 100)
      const id = fieldOf(message, 'Message-ID') ?? ''
      for (const letter of place.lettersTo(from)) {
        expect(fieldOf(letter.message, 'Auto-Submitted')).toBe('auto-replied')
        expect(fieldOf(letter.message, 'In-Reply-To')).toBe(id)
        expect(fieldOf(letter.message, 'References')).toBe(id)
        expect(fieldOf(letter.message, 'To')).toBe(from)
        expect(letter.sender).toMatch(/^b\+[a-z2-7]{37}@(doesnotwork|control)\.example$/)
      }
    }
    return `${people.length} answered with ${2 * people.length} letters, each naming the mail that it answers`
  })
})

test('who is answered, and what everybody else hears', async () => {
  const reply = async (from: string, to: string | string[] = ourTest, more = {}): Promise<string> =>
    (await place.write({ from, to, ...more })).split(' ').slice(0, 2).join(' ')
  await besieged.withstand('who is answered', async () => {
    for (const domain of ['none', 'neutral', 'softfail', 'permerror']) {
      expect(await reply(`bert@${domain}.example`), domain).toBe('250 2.0.0')
      expect(await reply(`bert+again@${domain}.example`), domain).toBe('451 4.7.1')
    }
    await lettersMore(8)
    for (const heard of ['451 4.4.3', '451 4.4.3', '250 2.0.0'])
      expect(await reply('bert@temperror.example')).toBe(heard)
    await lettersMore(2)
    expect(await reply('bert@spf.example')).toBe('550 5.7.23')
    expect(await reply('bert@dmarc.example')).toBe('550 5.7.1')
    expect(await reply('bert@both.example')).toBe('550 5.7.26')
    expect(await reply('bert@spf.example', 'explain@control.example')).toBe('550 5.7.23')

    // contract.md, "Addresses".
    for (const domain of ['doesnotwork.example', 'control.example'])
      for (const local of ['postmaster', 'abuse'])
        for (const from of [anna, '', 'bert@spf.example'])
          expect(await reply(from, `${local}@${domain}`), local).toBe('250 2.0.0')
    expect(await reply('', ourTest)).toBe('550 5.7.1')
    expect(await reply(anna, 'nobody@doesnotwork.example')).toBe('550 5.1.1')
    expect(await reply(anna, `b+${'a'.repeat(37)}@doesnotwork.example`)).toBe('550 5.1.1')
    expect(await reply(anna, 'victim@elsewhere.example')).toBe('550 5.7.1')
    const overIpv4 = { client: ipv4Host, server: places.ours.dualStack4 }
    expect(await reply('carl@people.example', ourTest, overIpv4)).toBe('550 5.7.1')
    expect(await reply('carl@people.example', 'explain@control.example')).toBe('250 2.0.0')
    await lettersMore(1)
    return 'each row of the tables as it says'
  })
})

test('a hundred victims whose names are forged get nothing, and who forges is told why', async () => {
  await besieged.withstand('backscatter', async () => {
    const heard: string[] = []
    await Promise.all(
      ['spf', 'dmarc', 'both', 'spf'].map(async (domain, lane) => {
        for (let victim = 0; victim < 25; victim += 1)
          heard.push(
            await place.write({ from: `v${lane}-${victim}@${domain}.example`, client: hosts[lane] ?? '' }),
          )
      }),
    )
    expect(heard.filter((reply) => /^550 5\.7\.(23|1|26) .*(SPF|DMARC) of/.test(reply))).toHaveLength(100)
    await lettersMore(0, 2_000)
    return `${heard.length} × 550, 0 letters`
  })
})

test('a mailbox has its measure however it is spelled, and who comes back at the time named is taken', async () => {
  const spellings = [
    ...['dora@people.example', 'Dora@People.Example', 'dora+a@people.example', 'dora+b+c@people.example'],
    ...['prvs=1234abcdef=dora@people.example', 'dora=prvs=1234abcdef@people.example'],
    ...['DORA+x@PEOPLE.EXAMPLE', 'prvs=4321fedcba=Dora+y@people.example'],
    ...['SRS0=HHH=TT=people.example=dora@people.example'],
    ...['SRS1=HHH=first.example==HHH=TT=people.example=dora@people.example'],
  ]
  await besieged.withstand('budgets', async () => {
    for (const from of spellings) expect(await place.write({ from }), from).toMatch(/^250 /)
    await lettersMore(2 * spellings.length)
    const refused = await place.write({ from: 'dora+fresh@people.example' })
    expect(refused).toMatch(/^451 4\.7\.1 /)
    const [, time = ''] = /after (\S+ \S+) UTC/.exec(refused) ?? []
    const until = Date.parse(`${time.replace(' ', 'T')}Z`)
    expect(await place.write({ from: 'dora@people.example' })).toMatch(/^451 4\.7\.1 /)
    await pause(Math.max(0, until - Date.now()) + 20)
    expect(await place.write({ from: 'dora@people.example' })).toMatch(/^250 /)
    await lettersMore(2)

    const crowd: string[] = []
    for (let user = 0; user < 8; user += 1) crowd.push(await place.write({ from: `u${user}@crowd.example` }))
    expect(crowd.map((reply) => reply.slice(0, 3))).toEqual([
      ...Array(5).fill('250'),
      ...Array(3).fill('451'),
    ])
    await lettersMore(10)
    return `10 of ${spellings.length + 1} spellings of a mailbox, 5 of 8 mailboxes without proof; back in time: taken`
  })
})

test('three hundred users of one provider at an event are all answered', async () => {
  await besieged.withstand('an event', async () => {
    const startedAt = performance.now()
    const heard: string[] = []
    await Promise.all(
      hosts.map(async (client, lane) => {
        for (let user = lane; user < 300; user += hosts.length)
          heard.push(await place.write({ from: `user${user}@event.example`, client }))
      }),
    )
    expect(heard.filter((reply) => reply.startsWith('250 '))).toHaveLength(300)
    await lettersMore(600)
    const got = Map.groupBy(place.mails(), ({ recipient }) => recipient)
    for (let user = 0; user < 300; user += 1) expect(got.get(`user${user}@event.example`)).toHaveLength(2)
    const seconds = (performance.now() - startedAt) / 1_000
    return `300 mailboxes of one domain, 600 letters in ${seconds.toFixed(0)} s`
  })
})

test('one mail to many of our addresses is answered once', async () => {
  await besieged.withstand('many recipients', async () => {
    const to = [
      ...[ourTest, 'test+cs@doesnotwork.example', 'test+a.b@doesnotwork.example', 'TEST@DOESNOTWORK.EXAMPLE'],
      ...['test@control.example', 'test+x@control.example', 'explain@control.example'],
      ...['reject@control.example', 'postmaster@control.example', 'abuse@doesnotwork.example'],
    ]
    // In Czech, for one of them asks for it.
    expect(await place.write({ from: 'emil@people.example', to })).toMatch(/^250 2\.0\.0 .*pripad/)
    await lettersMore(2)
    return `${to.length} addresses, 2 letters`
  })
})

test('reject@ always refuses with the verdict, and sends nothing', async () => {
  await besieged.withstand('reject@', async () => {
    const senders: [string, string[]][] = [
      ...[
        anna,
        'bert@none.example',
        'bert@spf.example',
        'bert@both.example',
        'bert@temperror.example',
        '',
      ].map((from): [string, string[]] => [from, []]),
      [anna, ['List-Id: <x.people.example>']],
      [anna, ['Auto-Submitted: auto-replied']],
      ['test@doesnotwork.example', []],
      ['noreply@people.example', []],
      ['u7@crowd.example', []],
    ]
    for (const [from, fields] of senders) {
      const atSix = await place.write({ from, fields, to: 'reject@doesnotwork.example' })
      expect(atSix, from).toMatch(/^550 5\.7\.1 Your mail reached an address that exists on IPv6 only/)
      expect(await place.write({ from, fields, to: 'reject@control.example' }), from).toMatch(
        /^550 5\.7\.1 .*test@/,
      )
    }
    await lettersMore(0, 2_000)
    return `${2 * senders.length} × 550 with the verdict, 0 letters`
  })
})

test('what comes back for a letter has an effect once, and forged it has none', async () => {
  const from = 'fred@people.example'
  const case_ = /case ([a-z2-7]{10})/.exec(await place.write({ from }))?.[1] ?? ''
  await lettersMore(2)
  const letter = (kind: string) =>
    place.lettersTo(from).find(({ message }) => fieldOf(message, 'Mailsix-Letter') === kind) ?? {
      ...{ sender: '', recipient: '', message: '' },
    }
  const [a, b] = [letter('A'), letter('B')]
  const report = (about: string, action = 'failed'): string =>
    [
      'From: MAILER-DAEMON@people.example',
      'Subject: Undelivered Mail Returned to Sender',
      'Auto-Submitted: auto-replied',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=part',
      '',
      '--part',
      'Content-Type: text/plain',
      '',
      'It could not be delivered.',
      '--part',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.people.example',
      '',
      `Final-Recipient: rfc822; ${from}`,
      `Action: ${action}`,
      'Status: 5.1.8',
      'Diagnostic-Code: smtp; 550 5.1.8 Sender address rejected: Domain not found',
      '--part',
      'Content-Type: text/rfc822-headers',
      '',
      `Message-ID: ${fieldOf(about, 'Message-ID')}`,
      '',
      '--part--',
    ].join('\r\n')

  await besieged.withstand('what comes back', async () => {
    let asked = 0
    const token = (): string =>
      Array.from(
        { length: 37 },
        () => 'abcdefghijklmnopqrstuvwxyz234567'[Math.floor(Math.random() * 32)],
      ).join('')
    const tokens = async (client: string): Promise<void> => {
      for (let session = 0; session < 200; session += 1) {
        const lines = ['EHLO x.example', 'MAIL FROM:<>', ...Array.from({ length: 10 }, guess), 'QUIT']
        const said = await talk(client, lines)
        expect(said.filter((line) => /^550 5\.1\.1 /.test(line))).toHaveLength(10)
        asked += 10
      }
    }
    const guess = (): string => `RCPT TO:<b+${token()}@doesnotwork.example>`
    await Promise.all(hosts.map(tokens))

    expect(await place.write({ from: '', to: b.sender, message: report(a.message) })).toMatch(/^550 5\.7\.1 /)
    expect(await place.write({ from: '', to: a.sender, message: report(b.message) })).toMatch(/^550 5\.7\.1 /)
    expect(await place.write({ from, to: b.sender })).toMatch(/^550 5\.7\.1 /)
    expect(await place.write({ from: '', to: b.sender, message: 'Subject: %PDF\r\n\r\n\u0001?' })).toMatch(
      /^250 /,
    )
    expect(reportOf(case_)).toMatchObject({ letters: [{ state: 'accepted' }, { state: 'accepted' }] })

    for (let time = 0; time < 20; time += 1)
      expect(await place.write({ from: '', to: a.sender, message: report(a.message) })).toMatch(/^(250|550) /)
    const after = reportOf(case_)
    expect(after.letters.map(({ state }) => state)).toEqual(['bounced', 'accepted'])
    await lettersMore(0, 2_000)
    return `${asked} made-up return paths × 550, 4 forged and 19 repeated reports without effect, 0 letters`
  })
})

test('machines that answer letters are at their end after one round, and one without any sign after few', async () => {
  place.answerWith((mail) => {
    const machine = [...answering, silent].find(({ user }) => mail.recipient === `${user}@machines.example`)
    if (machine === undefined) return null
    const { envelopeSender, recipient, message } = answerTo(mail, machine, 'machines.example')
    const server = recipient.endsWith('@control.example') ? places.ours.dualStack6 : places.ours.inbound
    return { from: envelopeSender, to: recipient, message: message.toString('latin1'), server }
  })
  await besieged.withstand('machines that answer', async () => {
    for (const { user } of answering)
      expect(await place.write({ from: `${user}@machines.example` }), user).toMatch(/^250 /)
    await lettersMore(2 * answering.length, 2_000)
    expect(place.answersHeard()).toHaveLength(2 * answering.length)

    expect(await place.write({ from: `${silent.user}@machines.example` })).toMatch(/^250 /)
    await place.quiet(3_000)
    const letters = place.lettersTo(`${silent.user}@machines.example`).length
    expect(letters, 'fewer than its budget').toBeLessThan(20)
    expect(place.answersHeard()).toContainEqual(expect.stringMatching(/^550 5\.7\.1 Mail after mail/))
    expected += letters
    return `${answering.length} kinds end with 2 letters each, one without any sign after ${letters}`
  })
})

test('nothing from outside makes a line of its own, in letters, replies, log or terminal', async () => {
  const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
  const evil =
    'x\r\nBcc: victim@spf.example\r\n\r\nHello \u001b[31m\u0007 \u202e \u2066 \u0085 \u0000 \u009b2J'
  const from = 'gerd@people.example'
  await besieged.withstand('injection', async () => {
    const subjects = [
      word(evil),
      `=?utf-8?Q?a=0D=0ABcc:_victim@spf.example=1B[2J=E2=80=AE?=`,
      `plain \u001b[31m \u202e =?utf-8?q?=0d=0a?= ${'x'.repeat(900)}`,
    ]
    const cases: string[] = []
    for (const subject of subjects) {
      const message = aTestMail({ from, to: ourTest, fields: [], subject })
      const reply = await place.write({ from, message, helo: '[IPv6:2001:db8:500::25]' })
      expect(reply).toMatch(/^250 2\.0\.0 [\x20-\x7e]+$/)
      cases.push(/case ([a-z2-7]{10})/.exec(reply)?.[1] ?? '')
    }
    await lettersMore(2 * subjects.length)
    const letters = place.lettersTo(from)
    for (const { message } of letters) {
      const header = message.slice(0, message.indexOf('\r\n\r\n'))
      expect(fieldOf(message, 'Bcc')).toBeNull()
      expect(
        header.split('\r\n').every((line) => /^([\w-]+: |[ \t]+\S)[\t\x20-\x7e]*$/.test(line)),
        header,
      ).toBe(true)
      expect(words(fieldOf(message, 'Subject') ?? '')).not.toMatch(tricks)
    }
    for (const local of ['"a\u001b[31mb"', '"a\\\rb"', 'a\u202eb', '<script>', '"a b"', '"a\u0085b"']) {
      const reply = await place.write({ from: `${local}@spf.example`, helo: 'evil\u001b[31m.example' })
      expect(reply, JSON.stringify(local)).toMatch(/^[45]\d\d [\x20-\x7e]+$/)
    }
    expect(
      besieged.service
        .said()
        .split('\n')
        .filter((line) => line !== '' && !isJson(line)),
    ).toEqual([])
    expect(besieged.service.said()).not.toMatch(tricks)
    for (const id of cases) expect(shownBy('report', id)).not.toMatch(tricks)
    return `${letters.length} letters, ${subjects.length} reports and every line of the log are whole`
  })
})

/** Controls but line ends and tabs, and what reorders text. */
const tricks = /(?![\t\r\n])\p{Cc}|[\u200e\u200f\u2028-\u202e\u2066-\u2069]/u
const words = (value: string): string =>
  value.replace(/=\?utf-8\?q\?([^?]*)\?=/gi, (_, text: string) =>
    Buffer.from(
      text
        .replace(/_/g, ' ')
        .replace(/=([0-9a-f]{2})/gi, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
      'latin1',
    ).toString(),
  )

function isJson(line: string): boolean {
  try {
    JSON.parse(line)
    return true
  } catch {
    return false
  }
}

/** What a verb prints of the service's state. */
function shownBy(...verb: string[]): string {
  const program = join(besieged.ground.folder, 'built/bin/mailsix.js')
  const argv = [program, ...verb, '--config', join(besieged.ground.folder, 'mailsix.yaml')]
  return spawnSync(process.execPath, argv, { encoding: 'utf8' }).stdout
}

const reportOf = (id: string): { letters: { state: string }[] } => JSON.parse(shownBy('report', id, '--json'))

/** Says one line after the other: all replies. */
async function talk(client: string, lines: readonly string[]): Promise<string[]> {
  const one = await aClientFrom(systemNetwork, client, { address: places.ours.inbound, port: 25 })
  const replies = [await one.read()]
  for (const line of lines) replies.push(await one.say(line))
  one.end()
  return replies
}
