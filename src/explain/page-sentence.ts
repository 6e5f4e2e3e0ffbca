import type { Language } from '../values/language.ts'
import type { Ability, Verdict } from '../values/verdict.ts'
import type { Say } from './catalogue.ts'
import type { Tone } from './page-values.ts'
import { toneOf } from './page-values.ts'
import type { resultTextsEn } from './texts-en-result.ts'

type HalfOf<Side extends string> = keyof typeof resultTextsEn extends infer Key
  ? Key extends `result.${Side}.${infer Half}`
    ? Half
    : never
  : never

/** What is said of sending. */
export type Sends = HalfOf<'sends'>
/** What is said of receiving. */
export type Receives = HalfOf<'receives'>

type Judged = Pick<Verdict, 'rule' | 'state' | 'finding'>

/** How a half of the sentence stands to the other: it works, it does not, or neither is known. */
type Stance = 'good' | 'bad' | 'open'

/** The gravest of these: what fails, then what is in trouble, is awaited, is not known. */
export function gravest(tones: readonly Tone[]): Tone {
  const order: readonly Tone[] = ['bad', 'trouble', 'waiting', 'unknown']
  return order.find((tone) => tones.includes(tone)) ?? (tones.length === 0 ? 'unknown' : 'good')
}

/** The one sentence of a test, which says no more than its four verdicts do. */
export function pageSentence(say: Say, verdicts: readonly Judged[], language: Language): string {
  const send = of(verdicts, 'send-to-ipv6-only')
  const receive = of(verdicts, 'receive-over-ipv6')
  if (send === undefined || receive === undefined) return say('result.not-begun')
  const receives = whatReceives(verdicts)
  const sends = whatSends(send)
  if (sends === 'good' && receives === 'good') return say('result.both-ways')
  if (sends === 'ours' && receives === 'ours') return say('result.our-side')
  // Where mail is received over IPv6 from others, the sentence says so before it says from whom it is not.
  const isReceiving = receive.state === 'pass' && ['sender-refused', 'not-every'].includes(receives)
  const how = joining(stanceOfSending(sends), stanceOfReceiving(receives))
  const second = say(`result.receives.${receives}`)
  return say('result.joined', {
    how,
    sends: say(`result.sends.${sends === 'good' && isReceiving ? 'both-good' : sends}`),
    receives: how === 'stop' ? capitalised(second, language) : second,
  })
}

const of = (verdicts: readonly Judged[], ability: Ability): Judged | undefined =>
  verdicts.find(({ rule }) => rule === ability)

function whatSends({ state }: Judged): Exclude<Sends, 'both-good'> {
  switch (state) {
    case 'pass':
      return 'good'
    case 'partial':
      return 'trouble'
    case 'fail':
      return 'bad'
    case 'pending':
      return 'waiting'
    case 'not-tested':
    case 'not-applicable':
      return 'not-tested'
    case 'unknown':
      return 'unknown'
    case 'ours':
      return 'ours'
  }
}

/** By the path first, then by the senders who have IPv6 only; what is known before what is not. */
function whatReceives(verdicts: readonly Judged[]): Receives {
  const receive = of(verdicts, 'receive-over-ipv6')
  const senders = [of(verdicts, 'ipv6-only-envelope'), of(verdicts, 'ipv6-only-from')].flatMap((one) =>
    one === undefined ? [] : [one],
  )
  if (receive === undefined) return 'unknown'
  const all = [receive, ...senders]
  const tones = all.map(toneOf)
  if (receive.state === 'fail') return byFailure[receive.finding] ?? 'bad'
  if (tones.includes('bad')) return 'sender-refused'
  if (tones.includes('trouble')) return 'not-every'
  if (tones.includes('waiting')) return whatIsAwaited(all)
  if (receive.finding === 'null-mx') return 'no-mail'
  if (tones.every((tone) => tone === 'good')) return 'good'
  if (all.some(({ state }) => state === 'ours')) return receive.state === 'pass' ? 'sender-unknown' : 'ours'
  if (receive.state === 'pass') return 'sender-unknown'
  return byUnknown[receive.finding] ?? 'unknown'
}

function whatIsAwaited(all: readonly Judged[]): Receives {
  const findings = all.filter(({ state }) => state === 'pending').map(({ finding }) => finding)
  if (findings.some((finding) => finding === 'still-comparing' || finding === 'awaiting-report'))
    return 'comparing'
  return findings.every((finding) => finding === 'not-tried-yet') ? 'on-its-way' : 'not-yet'
}

const byFailure: Readonly<Record<string, Receives>> = {
  'no-aaaa': 'no-aaaa',
  'port-refused': 'port-refused',
  'refuses-ipv6': 'refuses-ipv6',
  'ipv6-refused-ipv4-accepted': 'refuses-ipv6',
  'never-answers-over-ipv6': 'silent',
}

const byUnknown: Readonly<Record<string, Receives>> = {
  'timeouts-without-proof': 'unreached',
  'our-side-unproven': 'unreached',
  'not-reached': 'unreached',
  'talk-broke-off': 'unreached',
  'refused-on-both': 'turned-down',
  'reason-unclear': 'turned-down',
  'refused-for-our-records': 'turned-down',
  'refused-after-acceptance': 'turned-down',
  'gave-up-on-4xx': 'turned-down',
  'dns-trouble': 'dns',
  'kept-back-by-policy': 'kept-back',
  'needs-smtputf8': 'smtputf8',
}

const stanceOfSending = (sends: Sends): Stance =>
  sends === 'good' ? 'good' : sends === 'bad' || sends === 'trouble' ? 'bad' : 'open'

function stanceOfReceiving(receives: Receives): Stance {
  switch (receives) {
    case 'good':
      return 'good'
    case 'no-aaaa':
    case 'port-refused':
    case 'refuses-ipv6':
    case 'silent':
    case 'bad':
    case 'sender-refused':
    case 'not-every':
    case 'no-mail':
    case 'kept-back':
    case 'smtputf8':
    case 'turned-down':
    case 'unreached':
    case 'dns':
      return 'bad'
    case 'on-its-way':
    case 'not-yet':
    case 'comparing':
    case 'ours':
    case 'sender-unknown':
    case 'unknown':
      return 'open'
  }
}

const joining = (one: Stance, other: Stance): 'but' | 'and' | 'stop' =>
  one === 'open' || other === 'open' ? 'stop' : one === other ? 'and' : 'but'

const capitalised = (text: string, language: Language): string =>
  `${text.slice(0, 1).toLocaleUpperCase(language)}${text.slice(1)}`

/** Few words for tabs and histories: which way works and which does not. `tones` of the four abilities, in order. */
export function pageTitle(say: Say, tones: readonly Tone[]): string {
  const [sending, path, ...senders] = tones
  if (sending === 'bad') return say(path === 'bad' ? 'result.title.neither' : 'result.title.no-sending')
  if (path === 'bad') return say('result.title.no-receiving')
  // Mail from all others may well be received.
  if (senders.includes('bad')) return say('result.title.refuses-senders')
  const tone = gravest(tones)
  return say(
    tone === 'trouble' || tone === 'waiting' || tone === 'unknown'
      ? `result.title.${tone}`
      : 'result.title.both-ways',
  )
}
