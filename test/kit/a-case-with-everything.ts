import type { Case } from '../../src/values/case.ts'
import type { LetterKind } from '../../src/values/letter.ts'
import { absent, seen } from '../../src/values/observation.ts'
import {
  aBounce,
  aDeferral,
  aRecord,
  aRefusal,
  aRoute,
  failedLetter,
  look,
  noon,
  someLooks,
} from './a-case.ts'
import { aHandedBounce } from './a-handed-bounce.ts'
import { aKnock } from './a-knock.ts'
import { someFurther } from './some-further.ts'

const words =
  '<user@ready.example>: Sender address rejected: doesnotwork.example has no A record, see https://ready.example/help?code=17'

const exchanger = (index: number) => ({
  host: `mail${index}.ready.example`,
  preference: index * 10,
  a: look(`mx-${index}-a`, seen([`198.51.100.${index}`])),
  aaaa: look<string[]>(
    `mx-${index}-aaaa`,
    index === 3 ? absent('no-such-record') : seen([`2001:db8:5::${index}`]),
  ),
})

const refused = (kind: LetterKind) =>
  failedLetter(kind, [
    ...[1, 2].map((round) =>
      aDeferral(`greylisted: ${words}`, { round, at: noon + round * 300_000, transcript: `S: 450 ${words}` }),
    ),
    aRefusal(words, { round: 3, at: noon + 900_000, transcript: `S: 550 ${words}` }),
  ])

/** A case in which nothing works, with all that a real one may have: three mail servers, six letters, bounces, looks. */
export const everything: Partial<Case> = {
  looks: someLooks({
    route: aRoute({
      mx: look(
        'mx',
        seen([1, 2, 3].map((one) => ({ preference: one * 10, host: `mail${one}.ready.example` }))),
      ),
      exchangers: [1, 2, 3].map(exchanger),
    }),
    clientNames: look<string[]>('client-ptr', absent('no-such-name')),
    spf: look(
      'spf',
      seen({
        result: 'fail',
        domain: 'ready.example',
        record: 'v=spf1 ip4:198.51.100.0/24 -all',
        explanation: words,
      }),
    ),
  }),
  further: someFurther(),
  letters: [
    aRecord('A', { state: 'bounced' }),
    refused('B'),
    aRecord('B4', { state: 'bounced' }),
    refused('L3'),
    refused('L4'),
    aRecord('explanation'),
  ],
  bounces: ['a', 'b4', 'a', 'b4'].map((letter, index) =>
    aBounce(`letter-${letter}`, `smtp; 550 5.1.8 ${words}`, {
      id: `bounce-${index}`,
      at: noon + index * 60_000,
      raw: words,
      explanationText: words,
    }),
  ),
  handed: [aHandedBounce()],
  knocks: [1, 2].map((index) =>
    aKnock({ host: `mail${index}.ready.example`, address: `2001:db8:5::${index}` }),
  ),
}
