import type { Store } from '../../src/world/store.ts'
import { aWellSide } from './a-case.ts'
import { aHandedBounce } from './a-handed-bounce.ts'
import { aKnock } from './a-knock.ts'
import { aBounceToKeep, aNewLetter, someLooks, storeEpoch as t0 } from './a-store.ts'
import { closes, roundOf } from './on-both-databases.ts'
import { someFurther } from './some-further.ts'

/** Every write to a case with letters A and B that its page shows, by its name, in an order in which each changes something. */
export function writesToACase(id: string): [name: string, write: (store: Store) => Promise<unknown>][] {
  const letter = `B-of-${id}`
  return [
    ['addLetter', (store) => store.addLetter(aNewLetter(id, 'B4'))],
    ['startRound', (store) => store.startRound(letter, id)],
    ['endRound', (store) => store.endRound(roundOf(letter, 'failed'), closes)],
    ['endRound', (store) => store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)],
    ['sayFound', (store) => store.sayFound(id, { letterId: `A-of-${id}`, at: t0, found: 'inbox' })],
    ['repeatLetter', (store) => store.repeatLetter(letter, t0)],
    ['addBounce', (store) => store.addBounce(id, aBounceToKeep(letter, { at: t0 }), 'bounced')],
    ['addBounce', (store) => store.addBounce(id, aBounceToKeep(letter, { kind: 'unread', at: t0 }), null)],
    [
      'addConfirmation',
      (store) => store.addConfirmation(id, { id: 'c', letterId: letter, at: t0, by: 'reply' }),
    ],
    ['addEvent', (store) => store.addEvent(id, { at: t0, what: 'x', text: 'x' })],
    ['keepLooks', (store) => store.keepLooks(id, { looks: someLooks() })],
    ['keepLooks', (store) => store.keepLooks(id, { further: someFurther() })],
    ['addOwnCheck', (store) => store.addOwnCheck(id, aWellSide(t0))],
    [
      'addCallout',
      (store) =>
        store.addCallout(id, { id: 'o', letterId: letter, at: t0, client: '::1', sender: '', code: 250 }),
    ],
    ['addHanded', (store) => store.addHanded(id, [aHandedBounce({}, { at: t0 })])],
    ['addKnocks', (store) => store.addKnocks(id, [aKnock({}, t0)])],
    ['optOut', (store) => store.optOut('hash', t0, id)],
    ['closeCase', (store) => store.closeCase(id)],
    ['removeCase', (store) => store.removeCase(id)],
  ]
}
