import { expect, test } from 'vitest'
import { type Person, personOf } from '../../src/values/spelled-address.ts'
import { withinCpuTime } from '../kit/cpu-time.ts'

const anna = personOf('Anna+x@Provider.example', () => [])
const isIn = (text: string, person: Person | null = anna): boolean => person?.isIn(text) === true
const isInMessage = (message: string): boolean => anna?.isInMessage(Buffer.from(message)) === true

test.each([
  'anna@provider.example',
  'MAIL FROM:<ANNA@Provider.Example> SIZE=3',
  'rfc822;anna+tag.of=hers@provider.example',
  '"Anna" <"anna"@provider.example>,',
  'prvs=1234abcdef=anna@provider.example',
  'anna=prvs=1234abcdef@provider.example',
  'SRS0=HHH=TT=provider.example=anna@forwarder.example',
  'SRS1=HHH=other.example==HHH=TT=provider.example=anna@forwarder.example',
  'bounces+anna=provider.example@list.example',
  'list-return-17-anna=provider.example@list.example',
  'btv1==0123==anna@provider.example',
  "user 'anna@provider.example'.",
  'mailto:anna%40provider.example?subject=x',
  'ORCPT=rfc822;anna+40provider.example',
  '<anna&#64;provider.example>',
  'anna%provider.example@relay.example',
  'anna@provider.example.',
])('an address is found in %j', (text) => {
  expect(isIn(text)).toBe(true)
})

test.each([
  'joanna@provider.example',
  'jo.anna@provider.example',
  'jo-anna@provider.example',
  'jo+anna@provider.example',
  'anna@provider.example.org',
  'anna@my-provider.example',
  'anna@provider.examples',
  'anna.b@provider.example',
  'annab@provider.example',
  'anna and provider.example',
  'anna@elsewhere.example provider.example',
])('another address is left alone: %j', (text) => {
  expect(isIn(text)).toBe(false)
})

test.each([
  ['plain', 'To: <anna@provider.example>\r\n\r\nHello'],
  ['in quoted-printable', 'Hello anna=40provider=\r\n.example'],
  ['at a soft line break', 'Hello an=\r\nna@provider.example'],
  ['behind an octet in quoted-printable', 'Hello =3Canna@provider.example=3E'],
  ['in base64', `Hello\r\n\r\n${base64Lines('x'.repeat(70), 'To: anna@provider.example')}\r\n--b`],
  ['in base64 within base64', base64Lines(base64Lines('a mail to anna@provider.example'))],
  ['in an encoded word', `Subject: =?utf-8?B?${Buffer.from('anna@provider.example').toString('base64')}?=`],
])('a message tells of somebody %s', (_, message) => {
  expect(isInMessage(message)).toBe(true)
  expect(personOf('hanna@provider.example', () => [])?.isInMessage(Buffer.from(message))).toBe(false)
})

function base64Lines(...lines: string[]): string {
  return Buffer.from(lines.join('\r\n')).toString('base64').replace(/.{76}/g, '$&\r\n')
}

test('a mailbox is known in all spellings of its domain', () => {
  const person = personOf('jürgen@bücher.example', () => ['xn--bcher-kva.example'])
  expect(person?.mailboxes).toEqual(['jürgen@bücher.example', 'jürgen@xn--bcher-kva.example'])
  expect(isIn('<JÜRGEN@XN--BCHER-KVA.example>', person)).toBe(true)
  expect(isIn('<Jürgen@Bücher.example>', person)).toBe(true)
})

test('a local part with signs that mean something in patterns stands for itself', () => {
  const person = personOf('a.*b$@provider.example', () => [])
  expect(isIn('a.*b$@provider.example', person)).toBe(true)
  expect(isIn('axxb$@provider.example', person)).toBe(false)
})

test.each([
  '',
  'anna',
  '@provider.example',
  'anna@',
  'anna@localhost',
  '<anna@provider.example>',
  'a b@x.example',
])('nobody is meant by %j', (text) => {
  expect(personOf(text, () => [])).toBeNull()
})

test('a long text that nearly matches everywhere is gone through in a moment', () => {
  const text = `${'anna+'.repeat(100_000)}provider.example ${'=='.repeat(100_000)} provider.example=anna`
  expect(withinCpuTime(1_500, () => isIn(text))).toBe(false)
  const message = Buffer.from('QUFB\r\n'.repeat(170_000))
  expect(withinCpuTime(1_500, () => anna?.isInMessage(message))).toBe(false)
})
