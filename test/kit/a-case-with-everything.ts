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

const words = '<user@ready.example>: Sender address rejected: Domain not found, see https://ready.example/17'

const exchanger = (index: number) => ({
  host: `mail${index}.ready.example`,
  preference: index * 10,
  a: look(`mx-${index}-a`, seen([`198.51.100.${index}`])),
  aaaa: look<string[]>(
    `mx-${index}-aaaa`,
    index === 2 ? absent('no-such-record') : seen([`2001:db8:5::${index}`]),
  ),
})

const refusal = (round: number) =>
  aRefusal(words, { round, at: noon + round * 300_000, transcript: `S: 550 ${words}` })

const refused = (kind: LetterKind) => failedLetter(kind, [refusal(1)])

/** First put off, then refused. */
const putOff = (kind: LetterKind) =>
  failedLetter(kind, [
    aDeferral(`greylisted: ${words}`, { round: 1, at: noon, transcript: `S: 450 ${words}` }),
    refusal(2),
  ])

/** A case in which nothing works, with all that a real one may have: two mail servers, six letters, bounces, looks. */
export const everything: Partial<Case> = {
  looks: someLooks({
    route: aRoute({
      mx: look('mx', seen([1, 2].map((one) => ({ preference: one * 10, host: `mail${one}.ready.example` })))),
      exchangers: [1, 2].map(exchanger),
    }),
  }),
  further: someFurther(),
  letters: [
    aRecord('A', { state: 'bounced' }),
    putOff('B'),
    aRecord('B4', { state: 'bounced' }),
    refused('L3'),
    refused('L4'),
    aRecord('explanation'),
  ],
  bounces: ['a', 'b4', 'a', 'b4'].map((letter, index) =>
    aBounce(`letter-${letter}`, `smtp; 550 5.1.8 ${words}`, {
      id: `bounce-${index}`,
      at: noon + index * 60_000,
      isKept: true,
      explanationText: words,
    }),
  ),
  handed: [aHandedBounce()],
  knocks: [1, 2].map((index) =>
    aKnock({ host: `mail${index}.ready.example`, address: index === 1 ? '2001:db8:5::1' : '198.51.100.2' }),
  ),
}
