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
  ['0102018c@eu-west-1.amazonses.com', 'bounce-processor'],
  ['test@doesnotwork.example', 'own-address'],
  ['b+abc@CONTROL.example', 'own-address'],
])('%s is never answered, for it is a %s', (sender, why) => {
  expect(judge(sender)?.why).toBe(why)
})

test.each<[string, Partial<ArrivalHeaders>]>([
  ['automatic', { autoSubmitted: 'auto-replied' }],
  ['automatic', { autoSubmitted: 'auto-generated; owner-email="a@b.example"' }],
  ['automatic', { autoSubmitted: 'no-but-yes' }],
  ['list', { list: ['List-Id', 'List-Unsubscribe'] }],
  ['bulk', { precedence: 'bulk' }],
  ['bulk', { precedence: 'List' }],
  ['bulk', { precedence: 'junk' }],
])('a header field that says %s keeps us silent: %o', (why, headers) => {
  expect(judge('user@ready.example', headers)?.why).toBe(why)
})

test.each<Partial<ArrivalHeaders>>([
  { autoSubmitted: 'no' },
  { autoSubmitted: 'No; reason=hand' },
  { precedence: 'first-class' },
  { precedence: 'listing' },
])('a person’s mail may say so: %o', (headers) => {
  expect(judge('user@ready.example', headers)).toBeNull()
})

test('what is refused is named, so that the reply can say it', () => {
  expect(judge('user@ready.example', { list: ['List-Id'] })?.named).toBe('List-Id')
  expect(judge('noreply@ready.example')?.named).toBe('MAIL FROM:<noreply@ready.example>')
})
