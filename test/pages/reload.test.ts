import { expect, test } from 'vitest'
import { reloadAfter } from '../../src/pages/reload.ts'
import { aCaseState } from '../kit/a-case-view.ts'
import { waitingFor } from '../kit/a-live-desk.ts'

const minuteMs = 60_000

test.each([
  ['open', 1, 30],
  ['open', 4.9, 30],
  ['open', 5.1, null],
  // Nothing comes any more, however young it is.
  ['closed', 1, null],
] as const)(
  'without scripts a page whose test is %s since %d minutes is loaded again after %j seconds',
  (state, minutes, seconds) => {
    const given = aCaseState({ state })
    expect(reloadAfter({ ...given, now: given.theCase.opened + minutes * minuteMs })).toBe(seconds)
  },
)

test.each([
  [1, 10],
  [14, 10],
  [16, 60],
])('who waits for %d minutes already sees the page again every %d seconds', (minutes, seconds) => {
  const given = waitingFor()
  if (given.kind !== 'waiting') throw new Error('It waits.')
  expect(reloadAfter({ ...given, now: given.invitation.created + minutes * minuteMs })).toBe(seconds)
})
