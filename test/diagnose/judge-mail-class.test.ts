import { expect, test } from 'vitest'
import { judgeMailClass } from '../../src/diagnose/judge-mail-class.ts'
import type { ArrivalHeaders } from '../../src/values/arrival.ts'
import { anArrival, someHeaders } from '../kit/a-case.ts'

const own = ['doesnotwork.example', 'implicit.doesnotwork.example', 'control.example']

const judge = (sender: string, headers: Partial<ArrivalHeaders> = {}) => {
  const arrival = anArrival()
  return judgeMailClass(
    { ...arrival, envelope: { ...arrival.envelope, sender }, headers: someHeaders(headers) },
    own,
  )
}

test.each([
  'user@ready.example',
  'root@mailer.ready.example',
  'postmaster@ready.example',
  'info@ready.example',
  'admin@bounce.example',
  'redaktion@rp.example',
  'john.smith+news@ready.example',
  'test+a+b@ready.example',
  'anna-maria=home@ready.example',
  'x=y@ready.example',
  'emma1234567@ready.example',
  'em123456@ready.example',
  'norepler@ready.example',
  'jan.noreen@ready.example',
  'owner@ready.example',
  'request@ready.example',
  'return.visitor@ready.example',
  'prvs=1234abcdef=john.smith@ready.example',
  'john.smith=prvs=1234abcdef@ready.example',
  'SRS0=HHH=TT=origin.example=john.smith@forwarder.example',
  'SRS1=HHH=first.example==HHH=TT=origin.example=john.smith@forwarder.example',
  '"john smith"@ready.example',
  'jürgen@ready.example',
])('%s may be a person, who is answered', (sender) => {
  expect(judge(sender)).toBeNull()
})

test.each([
  ['', 'null-sender'],
  ['postmaster', 'machine-sender'],
  ['MAILER-DAEMON@ready.example', 'machine-sender'],
  ['mailer-daemon+x@ready.example', 'machine-sender'],
  ['noreply@ready.example', 'machine-sender'],
  ['no-reply@ready.example', 'machine-sender'],
  ['no_reply+17@ready.example', 'machine-sender'],
  ['do-not-reply@ready.example', 'machine-sender'],
  ['DoNotReply@ready.example', 'machine-sender'],
  ['news-noreply@ready.example', 'machine-sender'],
  ['notifications.no-reply2@ready.example', 'machine-sender'],
  ['owner-ietf@ready.example', 'machine-sender'],
  ['ietf-owner@ready.example', 'machine-sender'],
  ['ietf-request@ready.example', 'machine-sender'],
  ['ietf-bounces@ready.example', 'machine-sender'],
  ['bounce@ready.example', 'machine-sender'],
  ['bounces+123-4567-user=ready.example@em42.shop.example', 'machine-sender'],
  ['ietf-bounces+user=ready.example@lists.example', 'bounce-processor'],
  ['list-return-17-user=ready.example@lists.example', 'bounce-processor'],
  ['bounce-9f8e7d6c5b4a@shop.example', 'machine-sender'],
  ['return-9f8e7d6c5b4a@shop.example', 'bounce-processor'],
  ['msprvs1=17xyz=bounces-1234@shop.example', 'bounce-processor'],
  ['x@bounces.shop.example', 'bounce-processor'],
  ['x@bounce2.shop.example', 'bounce-processor'],
  ...[
    'eu-west-1.amazonses.com',
    'bounces.google.com',
    'mg.mailgun.org',
    'mg.mailgun.net',
    'em1.sendgrid.net',
    'mandrillapp.com',
    'mail1.mcsv.net',
    'mail2.rsgsv.net',
    'mta.sparkpostmail.com',
  ].map((domain): [string, string] => [`0102018c@${domain}`, 'bounce-processor']),
  ['listserv@ready.example', 'machine-sender'],
  ['majordomo@ready.example', 'machine-sender'],
  ['ipv6-errors@ready.example', 'machine-sender'],
  ['ipv6-bounce@ready.example', 'machine-sender'],
  ['error-9f8e7d6c5b4a@shop.example', 'bounce-processor'],
  ['fbl.9f8e7d6c5b4a@shop.example', 'bounce-processor'],
  ...['bounce', 'return', 'returns3', 'emailbounces', 'email-bounces', 'ebounce'].map(
    (name): [string, string] => [`x@${name}.shop.example`, 'bounce-processor'],
  ),
  ['test@doesnotwork.example', 'own-address'],
  ['b+abc@CONTROL.example', 'own-address'],
])('%s is never answered, for it is a %s', (sender, why) => {
  expect(judge(sender)?.why).toBe(why)
})

test.each<[string, Partial<ArrivalHeaders>]>([
  ['automatic', { autoSubmitted: 'auto-replied' }],
  ['automatic', { autoSubmitted: 'auto-generated; owner-email="a@b.example"' }],
  ['automatic', { autoSubmitted: 'no-but-yes' }],
  ['automatic', { autoSubmitted: 'auto-generated' }],
  ['automatic', { autoSubmitted: 'auto-notified' }],
  ['automatic', { autoSubmitted: 'x-anything' }],
  ['automatic', { autoSubmitted: '' }],
  ['automatic', { automatic: 'X-Autoreply: yes' }],
  ['automatic', { contentType: 'multipart/report' }],
  ['automatic', { subject: 'Out of office' }],
  ['automatic', { subject: 'Automatic reply: Re: A test [A: IPv6 or IPv4]' }],
  ['automatic', { subject: 'Automatische Antwort: Ihr Test' }],
  ['automatic', { subject: 'Abwesenheitsnotiz: Ihr Test' }],
  ['automatic', { subject: 'Réponse automatique : votre test' }],
  ['automatic', { subject: 'Automatická odpověď: Test' }],
  ['automatic', { subject: 'Respuesta automática: prueba' }],
  ['automatic', { subject: 'Auto: I am at the seaside' }],
  ['automatic', { subject: '[Ticket#4711] Re: A test [A: IPv6 or IPv4]' }],
  ['automatic', { subject: 'We got your mail: Re: A test [B: IPv6 only]' }],
  ['list', { list: ['List-Post'] }],
  ['list', { list: ['List-Id', 'List-Unsubscribe'] }],
  ['bulk', { precedence: 'bulk' }],
  ['bulk', { precedence: 'List' }],
  ['bulk', { precedence: 'list' }],
  ['bulk', { precedence: 'junk' }],
  ['bulk', { precedence: 'auto_reply' }],
])('a header field that says %s keeps us silent: %o', (why, headers) => {
  expect(judge('user@ready.example', headers)?.why).toBe(why)
})

test.each<Partial<ArrivalHeaders>>([
  { autoSubmitted: 'no' },
  { autoSubmitted: 'No; reason=hand' },
  { precedence: 'first-class' },
  { precedence: 'listing' },
  { subject: 'Automation of our tests' },
  { subject: 'Re: Out of office' },
  { subject: 'Office' },
  { subject: 'The tag [A: IPv6 or IPv4] in your letters' },
  { subject: '[B: a label] first' },
  { contentType: 'multipart/alternative' },
])('a person’s mail may say so: %o', (headers) => {
  expect(judge('user@ready.example', headers)).toBeNull()
})

test('what is refused is named, so that the reply can say it', () => {
  expect(judge('user@ready.example', { list: ['List-Id'] })?.named).toBe('List-Id')
  expect(judge('noreply@ready.example')?.named).toBe('MAIL FROM:<noreply@ready.example>')
})

test('a person may redirect a report or an absence note to explain@ as it is', () => {
  const arrival = anArrival()
  const recipients = arrival.envelope.recipients.map((one) => ({ ...one, kind: 'explain' as const }))
  for (const headers of [{ contentType: 'multipart/report' }, { subject: 'Automatic reply: Hello' }]) {
    const redirected = {
      ...arrival,
      envelope: { ...arrival.envelope, recipients },
      headers: someHeaders(headers),
    }
    expect(judgeMailClass(redirected, own)).toBeNull()
  }
})
