import type { Case } from '../../src/values/case.ts'
import { absent, seen } from '../../src/values/observation.ts'
import type { OwnFault } from '../../src/values/own-check.ts'
import {
  aBounce,
  aDeferral,
  anArrival,
  anAttempt,
  aRecord,
  aRefusal,
  aRoute,
  aWellSide,
  control,
  failedLetter,
  ipv4OnlyRoute,
  look,
  noAaaa,
  noon,
  overIpv4,
  someLooks,
  waiting,
} from './a-case.ts'
import { aHandedBounce } from './a-handed-bounce.ts'

const silent = (round: number) =>
  anAttempt({
    ...{ round, stage: 'connect', outcome: 'network', trouble: 'timed-out', code: null, enhanced: '4.4.1' },
    ...{ at: noon + (round - 1) * 1_000_000, text: 'no answer within 30 s', tls: null },
  })

const faulty = anAttempt({
  ...{ stage: 'connect', outcome: 'ours', code: null, enhanced: null, tls: null, localAddress: null },
  text: 'EADDRNOTAVAIL',
})

/** All of ours was looked at then, and nothing was wrong. */
const well = (at: number) => aWellSide(at, { records: look<OwnFault[]>(`own-${at}-records`, seen([])) })

const takenOverIpv4 = aRecord('A', { attempts: [overIpv4()] })

const askedOnly = anArrival({
  envelope: {
    sender: 'user@ready.example',
    parameters: {},
    recipients: [{ kind: 'explain', address: 'explain@control.example', destination: control }],
  },
})

const atControl = anArrival({
  envelope: {
    sender: 'user@ready.example',
    parameters: {},
    recipients: [
      {
        kind: 'test',
        address: 'test@control.example',
        destination: control,
        tags: { language: null, event: null, test: null, label: null },
      },
    ],
  },
})

/** Put off three times within an hour, and still tried. */
const stuck = (kind: 'B' | 'B4') => ({
  ...waiting(
    kind,
    [1, 2, 3].map((round) =>
      aDeferral('Greylisted, come back in 5 minutes', { round, at: noon + (round - 1) * 1_800_000 }),
    ),
  ),
  dueAt: noon + 3 * 3_600_000,
})

/** Cases in unlike states, by what is to be seen of them. */
export const pageStates = {
  works: {},
  confirmed: { letters: [aRecord('A'), aRecord('B', { state: 'confirmed' })] },
  'just begun': { letters: [], looks: null },
  'on its way': {
    letters: [aRecord('A'), aRecord('B', { state: 'queued', acceptedAt: null, attempts: [] })],
  },
  greylisted: {
    letters: [aRecord('A'), waiting('B', [aDeferral('Greylisted, come back in 5 minutes')])],
  },
  stuck: { letters: [aRecord('A'), stuck('B'), stuck('B4'), aRecord('explanation')] },
  'stuck over IPv6 alone': {
    letters: [
      takenOverIpv4,
      stuck('B'),
      aRecord('B4', { attempts: [overIpv4()] }),
      aRecord('explanation', { attempts: [overIpv4()] }),
    ],
  },
  'no AAAA': {
    looks: someLooks({ route: ipv4OnlyRoute() }),
    letters: [takenOverIpv4, failedLetter('B', [noAaaa()]), aRecord('B4', { attempts: [overIpv4()] })],
  },
  'null MX': {
    looks: someLooks({
      route: aRoute({ mx: look('mx', seen([{ preference: 0, host: '' }])), exchangers: [] }),
    }),
    letters: [
      failedLetter('A', [noAaaa({ enhanced: '5.1.10' })]),
      failedLetter('B', [noAaaa({ enhanced: '5.1.10' })]),
    ],
  },
  'refuses IPv6': {
    letters: [takenOverIpv4, failedLetter('B', [aRefusal('we do not accept email over IPv6')])],
  },
  'came back': {
    letters: [takenOverIpv4, aRecord('B', { state: 'bounced' })],
    bounces: [aBounce('letter-b', 'smtp; 550 5.1.8 Sender address rejected: Domain not found')],
  },
  'mailbox full': {
    letters: [takenOverIpv4, failedLetter('B', [aRefusal('mailbox full', { enhanced: '5.2.2', code: 552 })])],
  },
  'not reached': {
    letters: [takenOverIpv4, failedLetter('B', [silent(1), silent(2), silent(3)])],
  },
  'our own network': { letters: [takenOverIpv4, waiting('B', [faulty])] },
  'all ours': {
    clientKind: 'gateway',
    letters: [waiting('A', [faulty]), waiting('B', [faulty])],
  },
  'wrote to control': { arrival: atControl },
  'a tunnel': {
    arrival: anArrival({ client: { address: '2002:c000:201::25', port: 40_022 } }),
    clientKind: 'tunnelled',
  },
  'cannot send': {
    arrival: atControl,
    handed: [aHandedBounce()],
    ownChecks: [well(noon - 3_600_000), well(noon)],
  },
  nameless: { looks: someLooks({ clientNames: look('client-ptr', absent('no-such-record')) }) },
  'a bounce only': { arrival: askedOnly, letters: [], handed: [aHandedBounce()] },
  'no bounce found': { arrival: askedOnly, letters: [] },
  closed: { state: 'closed' },
} as const satisfies Record<string, Partial<Case>>

export type PageStateName = keyof typeof pageStates
export const pageStateNames = Object.keys(pageStates) as PageStateName[]
