import { expect, onTestFinished, test } from 'vitest'
import { type CaseState, openPageDesk, type PageDesk, type PageState } from '../src/journey-pages.ts'
import { makeChanges } from '../src/world/changes.ts'
import { openStore } from '../src/world/store-open.ts'
import { aConfig } from './kit/a-config.ts'
import { aPageDesk } from './kit/a-page-desk.ts'
import { aFolder, aNewCase, aNewLetter, aStandingClock, someLooks, storeEpoch as t0 } from './kit/a-store.ts'
import { closes } from './kit/on-both-databases.ts'
import { writesToACase } from './kit/writes-to-a-case.ts'

/** A desk before a store with a case of two letters. */
async function aDeskWithACase() {
  const { folder, remove } = aFolder()
  onTestFinished(remove)
  const clock = aStandingClock()
  const changes = makeChanges(() => undefined)
  const store = await openStore({ url: 'sqlite', folder, node: 'one', clock, changes })
  onTestFinished(() => store.close())
  const fresh = aNewCase()
  await store.openCase(fresh)
  await store.keepAnswers(
    fresh.id,
    someLooks(),
    [aNewLetter(fresh.id, 'A'), aNewLetter(fresh.id, 'B')],
    closes,
  )
  const noMail = () => Promise.reject(new Error('no mail is read'))
  const mail = { readReport: noMail, readForwarded: noMail }
  const desk = openPageDesk(
    { config: aConfig(), clock, changes, store, mail, destinations: [] },
    aPageDesk().desk,
  )
  return { desk, store, clock, id: fresh.id, page: fresh.page }
}

async function caseBehind(desk: PageDesk, page: string): Promise<CaseState> {
  const state: PageState | null = await desk.read(page)
  if (state?.kind !== 'case') throw new Error('there is no case')
  return state
}

test('a case is judged anew after every write by which it could be judged otherwise, and after no other', async () => {
  const { desk, store, page, id } = await aDeskWithACase()
  let before = await caseBehind(desk, page)
  for (const [name, write] of writesToACase(id)) {
    await write(store)
    if (name === 'removeCase') break
    const state = await caseBehind(desk, page)
    expect(state.theCase, name).toEqual(await store.readCase(id))
    // An opt-out has closed it.
    const isAsJudged = name === 'addEvent' || name === 'closeCase'
    expect([name, state.verdicts === before.verdicts]).toEqual([name, isAsJudged])
    before = state
  }
  expect(await desk.read(page)).toBeNull()
})

test('however much happens in it, a case is judged anew once the verdicts are some seconds old', async () => {
  const { desk, store, clock, page, id } = await aDeskWithACase()
  const first = await caseBehind(desk, page)
  const after = async (ms: number): Promise<CaseState> => {
    clock.at = t0 + ms
    await store.addEvent(id, { at: clock.at, what: 'x', text: 'x' })
    return await caseBehind(desk, page)
  }
  const [second, third] = [await after(29_900), await after(30_000)]
  expect(second).toMatchObject({ now: first.now, verdicts: first.verdicts })
  expect(second.theCase.events).toHaveLength(1)
  expect(third.now).toBe(clock.at)
  expect(third.verdicts).not.toBe(first.verdicts)
})
