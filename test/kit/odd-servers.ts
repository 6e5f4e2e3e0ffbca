import type { Outcome, Stage, Trouble } from '../../src/values/attempt.ts'
import { close, type MailServerScript, reset, type Step, silence } from './a-mail-server.ts'

/** A hostile server, and what each attempt of a letter at it must come to, the last one last. */
export interface OddServer {
  name: string
  script: MailServerScript
  ends: [Stage, Outcome, Trouble | number | null][]
}

const steps = ['greeting', 'ehlo', 'mail', 'rcpt', 'data', 'dot'] as const
type At = (typeof steps)[number]

/** A server that does the same at one step after another, one server each. */
function each(
  name: string,
  step: Step,
  end: (at: At) => [Stage, Outcome, Trouble | number | null],
  at: readonly At[] = steps,
): OddServer[] {
  return at.map((one) => ({
    name: `${name} at ${one}`,
    // Without PIPELINING each command waits for its reply.
    script: { keywords: [], [one]: step },
    ends: [end(one)],
  }))
}

const one = (name: string, script: MailServerScript, ...ends: OddServer['ends']): OddServer => ({
  ...{ name, script, ends },
})

const taken = ['done', 'accepted', null] as const
const takenInPlain: OddServer['ends'] = [
  ['starttls', 'network', 'timed-out'],
  ['done', 'accepted', null],
]
const megabyte = 'x'.repeat(1 << 20)
const words = '550 5.1.1 \u001b[2J\u202e\u0007evil\u0000\u009b31m'

/** `slowMs`: how long one of them takes for each step, so that the third is not over when the attempt is. */
export const oddServers = (slowMs: number): OddServer[] => [
  ...each('silence', silence, (at) => [at, 'network', 'timed-out']),
  ...each('a byte a second', { endless: '2', everyMs: 1_000 }, (at) => [at, 'network', 'timed-out']),
  ...each('reset', reset, (at) => [at, 'network', 'lost']),
  ...each('closing', close, (at) => [at, 'network', 'lost']),
  ...each('421', { reply: '421 4.3.2 Later', end: 'close' }, (at) => [at, 'deferred', 421]),
  ...each('a line of a megabyte', { raw: `250 ${megabyte}\r\n` }, (at) => [at, 'network', 'protocol'], [
    'greeting',
    'ehlo',
    'rcpt',
    'dot',
  ]),
  ...each('a million lines', { raw: '250-x\r\n'.repeat(1_000_000) }, (at) => [at, 'network', 'protocol'], [
    'greeting',
    'ehlo',
    'rcpt',
    'dot',
  ]),
  ...each('lines for ever', { endless: '220-welcome\r\n' }, (at) => [at, 'network', 'protocol'], [
    'greeting',
    'ehlo',
    'dot',
  ]),
  ...each('999', '999 What', (at) => [at, 'network', 'protocol'], ['greeting', 'mail', 'dot']),
  ...each('no number', 'hello', (at) => [at, 'network', 'protocol'], ['greeting', 'rcpt', 'dot']),
  ...each('354', '354 Go on', (at) => [at, 'network', 'protocol'], ['greeting', 'mail', 'rcpt', 'dot']),
  ...each('ANSI and bidi', words, (at) => [at, 'refused', 550], ['greeting', 'mail', 'rcpt', 'data', 'dot']),
  ...each(
    'no UTF-8',
    { raw: Buffer.from([53, 53, 48, 32, 0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 13, 10]) },
    (at) => [at, 'refused', 550],
    ['mail', 'dot'],
  ),
  ...each('a CR in a line', { raw: '550 one\rC: 250 two\r\n' }, (at) => [at, 'refused', 550], [
    'rcpt',
    'dot',
  ]),
  one('slow at every step', everyStep(slowMs), ['mail', 'network', 'timed-out']),
  one('250 and reset', { dot: { reply: '250 2.0.0 Ok', end: 'reset' } }, [...taken]),
  one('bare LF', { greeting: { raw: '220 mx\n' }, dot: { raw: '250 Ok\n' } }, [...taken]),
  one('silence at QUIT', { quit: silence }, [...taken]),
  one('deaf from DATA on', { data: { reply: '354 Go', end: 'deaf' } }, ['dot', 'network', 'timed-out']),
  one(
    'five thousand keywords',
    { ehlo: Array.from({ length: 5_000 }, (_, index) => `250-X${index}`).join('\n') },
    ['ehlo', 'network', 'protocol'],
  ),
  one('SIZE of one byte', { keywords: ['SIZE 1'] }, ['ehlo', 'refused', null]),
  one('SIZE that is none', { keywords: ['SIZE 99999999999999999999', 'SIZE -1 x'] }, [...taken]),
  one('garbage for TLS', { starttls: { raw: '220 Go\r\nwhat handshake' } }, ...takenInPlain),
  one('a megabyte for TLS', { starttls: { raw: `220 Go\r\n${megabyte}` } }, [
    'starttls',
    'network',
    'protocol',
  ]),
  one(
    'replies in place of a handshake',
    { starttls: { raw: '220 Go\r\n250-mx\r\n250 SIZE\r\n250 Ok\r\n250 Ok\r\n354 Go\r\n250 Ok\r\n' } },
    ...takenInPlain,
  ),
  one('replies before the handshake', { starttls: 'works', injected: '250-mx\r\n250 SIZE 1\r\n' }, [
    ...taken,
  ]),
  one('no handshake', { starttls: { reply: '220 Go', end: 'silence' } }, ...takenInPlain),
  one('TLS and silence', { starttls: 'works', mail: silence }, ['mail', 'network', 'timed-out']),
  one('all consent at once', { keywords: [], ehlo: '250 mx\n250 Ok\n250 Ok\n354 Go\n250 Ok' }, [
    'ehlo',
    'network',
    'protocol',
  ]),
]

function everyStep(afterMs: number): MailServerScript {
  const late = (reply: string): Step => ({ after: afterMs, reply })
  return {
    ...{ greeting: late('220 mx'), ehlo: late('250 mx'), mail: late('250 Ok'), rcpt: late('250 Ok') },
    ...{ data: late('354 Go'), dot: late('250 Ok') },
  }
}
