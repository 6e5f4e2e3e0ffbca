import { expect } from 'vitest'
import type { LetterState } from '../../src/values/letter.ts'
import { StoreAway } from '../../src/world/store.ts'
import {
  aBounceToKeep,
  aNewCase,
  aNewLetter,
  anAttemptToKeep,
  someLooks,
  storeEpoch as t0,
} from '../kit/a-store.ts'
import {
  answered,
  closes,
  day,
  jobsAfterCrash,
  minute,
  onBothDatabases,
  roundOf,
  stateOf,
} from '../kit/on-both-databases.ts'

onBothDatabases(({ keeps, aPlace, aStore }) => {
  keeps('a test mail that was taken is there with its message and its job', async () => {
    const { store } = await aStore()
    const fresh = aNewCase()
    await store.openCase(fresh)

    const kept = await store.readCase(fresh.id)
    const { raw, domain: _domain, ...facts } = fresh
    expect(kept).toEqual({
      ...facts,
      invitedIn: null,
      state: 'open',
      revision: 0,
      looks: null,
      letters: [],
      bounces: [],
      confirmations: [],
      further: null,
      knocks: [],
      ownChecks: [],
      callouts: [],
      handed: [],
      events: [],
    })
    expect((await store.readArrived(fresh.id))?.equals(raw)).toBe(true)
    expect(await store.recentCases(5)).toEqual([
      { id: fresh.id, state: 'open', opened: t0, sender: fresh.sender },
    ])
    expect(await store.claimJobs(t0, 10, minute)).toEqual([])
    await store.releaseClaims()
    expect(await store.claimJobs(t0, 10, minute)).toEqual([
      { id: `answer:${fresh.id}`, kind: 'answer', caseId: fresh.id, letterId: null, dueAt: t0 },
    ])
  })

  keeps('what is not known is null', async () => {
    const { store } = await aStore()
    expect(await store.readCase('none')).toBeNull()
    expect(await store.readArrived('none')).toBeNull()
    expect(await store.readLetter('none')).toBeNull()
    expect(await store.readMessage('none')).toBeNull()
    expect(await store.findMessage('<none@control.example>')).toBeNull()
    expect(await store.findOpenLetter('none')).toBeNull()
    expect(await store.nextJobAt()).toBeNull()
    await store.startRound('none', 'none')
    await store.endRound(roundOf('none', 'accepted'), closes)
    await store.closeCase('none')
    expect(await store.wakeCase('none', t0)).toBe(false)
    expect(await store.addLetter(aNewLetter('none', 'A'))).toBe(false)
  })

  keeps('of mails that come together, one that can not be kept fails alone', async () => {
    const { store } = await aStore()
    const mails = [1, 2, 3, 4, 5].map((number) => aNewCase({ id: `m${number === 3 ? 2 : number}` }))
    const ends = await Promise.allSettled(mails.map((mail) => store.openCase(mail)))
    expect(ends.filter(({ status }) => status === 'rejected')).toHaveLength(1)
    expect(ends.find((end) => end.status === 'rejected')?.reason).toBeInstanceOf(StoreAway)
    expect((await store.recentCases(10)).map(({ id }) => id).sort()).toEqual(['m1', 'm2', 'm4', 'm5'])
  })

  keeps('answers that can not all be kept leave nothing behind, and do not hold up others', async () => {
    const { store } = await aStore()
    const taken = aNewLetter(await answered(store, ['A']), 'A')
    const [spoiled, fine] = [aNewCase(), aNewCase()]
    await Promise.all([spoiled, fine].map((fresh) => store.openCase(fresh)))
    const letters = [aNewLetter(spoiled.id, 'A'), aNewLetter(spoiled.id, 'B', { id: taken.id })]
    const [failed, kept] = await Promise.allSettled([
      store.keepAnswers(spoiled.id, someLooks(), letters, closes),
      store.keepAnswers(fine.id, someLooks(), [aNewLetter(fine.id, 'A')], closes),
    ])
    expect(failed.status === 'rejected' && failed.reason).toBeInstanceOf(StoreAway)
    expect(kept).toEqual({ status: 'fulfilled', value: true })
    expect(await store.readCase(spoiled.id)).toMatchObject({ looks: null, letters: [], revision: 0 })
    expect(await jobsAfterCrash(store, t0)).toContain(`answer:${spoiled.id}`)
  })

  keeps('a case is answered once: whoever comes second keeps nothing', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    const again = await store.keepAnswers(id, someLooks(), [aNewLetter(id, 'B4')], t0)
    expect(again).toBe(false)
    const kept = await store.readCase(id)
    expect(kept?.looks).toEqual(someLooks())
    expect(kept?.letters.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['A queued', 'B queued'])
    expect(kept?.closes).toBe(closes)
    expect(await jobsAfterCrash(store, t0)).toEqual([`send:A-of-${id}`, `send:B-of-${id}`])
  })

  keeps('a case that was answered by nothing is still woken after a crash', async () => {
    const { store } = await aStore()
    const id = await answered(store, [])
    expect(await jobsAfterCrash(store, t0)).toEqual([`wake:${id}`])
  })

  keeps('a letter is kept as composed, and found by its Message-ID', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    const letter = aNewLetter(id, 'A')
    expect((await store.readMessage(letter.id))?.equals(letter.message)).toBe(true)
    expect(await store.findMessage(letter.messageId)).toEqual({ caseId: id, letterId: letter.id })
    expect(await store.findOpenLetter(letter.id)).toEqual({
      id: letter.id,
      caseId: id,
      kind: 'A',
      transport: 'dual-stack',
      state: 'queued',
      envelopeSender: letter.envelopeSender,
      recipient: letter.recipient,
      messageId: letter.messageId,
      createdAt: t0,
      expiresAt: t0 + day,
      dueAt: t0,
      acceptedAt: null,
      attempts: [],
    })
  })

  keeps('a case has one explanation, however often it is added', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    const added = await Promise.all([
      store.addLetter(aNewLetter(id, 'explanation', { id: 'first' })),
      store.addLetter(aNewLetter(id, 'explanation', { id: 'second' })),
    ])
    expect(added.filter(Boolean)).toHaveLength(1)
    const kept = await store.readCase(id)
    expect(kept?.letters.map(({ kind }) => kind)).toEqual(['A', 'B', 'explanation'])
    expect(await jobsAfterCrash(store, t0)).toHaveLength(3)
  })

  keeps('a letter that was deferred waits for its next round', async () => {
    const { store, clock } = await aStore()
    const id = await answered(store, ['A'])
    await store.startRound(`A-of-${id}`, id)
    expect(await stateOf(store, `A-of-${id}`)).toBe('trying')
    await store.endRound(roundOf(`A-of-${id}`, 'waiting', t0 + 5 * minute), closes + 1)
    expect(await store.readLetter(`A-of-${id}`)).toMatchObject({ state: 'waiting', dueAt: t0 + 5 * minute })
    expect((await store.readCase(id))?.closes).toBe(closes + 1)

    await store.wakeCase(id, closes)
    expect(await store.nextJobAt()).toBe(t0 + 5 * minute)
    expect(await store.claimJobs(t0 + 5 * minute - 1, 10, minute)).toEqual([])
    clock.at = t0 + 5 * minute
    expect(await store.claimJobs(clock.at, 10, minute)).toEqual([
      { id: `send:A-of-${id}`, kind: 'send', caseId: id, letterId: `A-of-${id}`, dueAt: t0 + 5 * minute },
    ])
  })

  keeps('a crash while a letter is tried leaves its job', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A'])
    await store.startRound(`A-of-${id}`, id)
    expect(await jobsAfterCrash(store, t0)).toEqual([`send:A-of-${id}`])
    // Or whoever takes the job would find nothing that is due.
    const letter = await store.readLetter(`A-of-${id}`)
    expect(letter).toMatchObject({ state: 'trying', dueAt: expect.any(Number) })
  })

  keeps(
    'a crash between the end of a round and its judgement leaves the case to be woken at once',
    async () => {
      const { store, clock } = await aStore()
      const id = await answered(store, ['A'])
      await store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)
      expect(await store.claimJobs(clock.at, 10, minute)).toEqual([])
      expect(await jobsAfterCrash(store, t0)).toEqual([`wake:${id}`])
    },
  )

  keeps('a case that was judged before the latest news stays due', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    await store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)
    const judged = await store.readCase(id)
    await store.endRound(roundOf(`B-of-${id}`, 'failed'), closes)
    expect(await store.wakeCase(id, closes, judged?.revision)).toBe(false)
    expect(await jobsAfterCrash(store, t0)).toEqual([`wake:${id}`])

    const latest = await store.readCase(id)
    await store.addLetter(aNewLetter(id, 'explanation'))
    expect(await store.wakeCase(id, closes, latest?.revision)).toBe(true)
    expect(await jobsAfterCrash(store, t0)).toEqual([`send:explanation-of-${id}`])
    expect(await jobsAfterCrash(store, closes)).toContain(`wake:${id}`)
    expect(await store.wakeCase(id, null)).toBe(true)
    expect(await jobsAfterCrash(store, closes)).toEqual([`send:explanation-of-${id}`])
  })

  keeps('the end of a round that is told twice counts once', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A'])
    const end = roundOf(`A-of-${id}`, 'accepted')
    await store.endRound(end, closes)
    await store.endRound(end, closes)
    expect((await store.readLetter(`A-of-${id}`))?.attempts).toEqual(end.attempts)
  })

  keeps('attempts stay in their order within a round, also in the same millisecond', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A'])
    const attempts = ['z', 'a', 'm'].map((attempt) => anAttemptToKeep({ id: attempt }))
    await store.endRound({ ...roundOf(`A-of-${id}`, 'waiting', t0 + minute), attempts }, closes)
    const later = [anAttemptToKeep({ id: 'b', round: 2 })]
    await store.endRound({ ...roundOf(`A-of-${id}`, 'accepted'), attempts: later }, closes)
    const kept = await store.readCase(id)
    expect(kept?.letters[0]?.attempts).toEqual([...attempts, ...later])
  })

  keeps('a bounce that comes before the end of its round is not undone by the acceptance', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['B'])
    await store.startRound(`B-of-${id}`, id)
    expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
    await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
    expect(await store.readLetter(`B-of-${id}`)).toMatchObject({ state: 'bounced', acceptedAt: t0 + 1000 })
    expect(await jobsAfterCrash(store, t0)).toEqual([`wake:${id}`])
  })

  keeps('an accepted letter is neither failed nor sent again by a round that ends after it', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A'])
    await store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)
    await store.startRound(`A-of-${id}`, id)
    await store.endRound(roundOf(`A-of-${id}`, 'waiting', t0 + minute), closes)
    expect(await store.readLetter(`A-of-${id}`)).toMatchObject({ state: 'accepted', dueAt: null })
    expect(await jobsAfterCrash(store, t0 + day)).toEqual([`wake:${id}`])
  })

  keeps('a letter that failed can be tried once more', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['B'])
    await store.endRound(roundOf(`B-of-${id}`, 'failed'), closes)
    await store.endRound({ ...roundOf(`B-of-${id}`, 'waiting', t0 + minute), attempts: [] }, closes)
    await store.wakeCase(id, null)
    expect(await jobsAfterCrash(store, t0 + minute)).toEqual([`send:B-of-${id}`])
    await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
    expect(await stateOf(store, `B-of-${id}`)).toBe('accepted')
  })

  keeps('a letter bounces once, and every report is kept with its message', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['B'])
    await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
    await store.wakeCase(id, closes)
    const delayed = aBounceToKeep(`B-of-${id}`, { kind: 'delayed', at: t0 + 1 })
    const first = aBounceToKeep(`B-of-${id}`, { at: t0 + 2 })
    const second = aBounceToKeep(`B-of-${id}`, { at: t0 + 3 })
    expect(await store.addBounce(id, delayed, null)).toBe(false)
    expect(await jobsAfterCrash(store, t0)).toEqual([])
    expect(await store.addBounce(id, first, 'bounced')).toBe(true)
    expect(await store.addBounce(id, first, 'bounced')).toBe(false)
    expect(await store.addBounce(id, second, 'bounced')).toBe(false)
    expect((await store.readCase(id))?.bounces).toEqual(
      [delayed, first, second].map(({ raw: _raw, ...facts }) => ({ ...facts, isKept: true })),
    )
    expect(await store.readReturned(id, first.id)).toBe(first.raw.toString('latin1'))
    expect(await store.readReturned(id, 'another')).toBeNull()
    expect(await store.readReturned('another', first.id)).toBeNull()
    expect(await jobsAfterCrash(store, t0)).toEqual([`wake:${id}`])
  })

  keeps.each<[LetterState, boolean, LetterState]>([
    ['accepted', true, 'bounced'],
    ['waiting', true, 'bounced'],
    ['failed', false, 'failed'],
    ['dropped', false, 'dropped'],
  ])('a report of failure about a letter that is %s: changed %s, then %s', async (before, changed, after) => {
    const { store } = await aStore()
    const id = await answered(store, ['B'])
    const due = before === 'waiting' ? t0 + minute : null
    await store.endRound(roundOf(`B-of-${id}`, before, due), closes)
    await store.wakeCase(id, null)
    expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(changed)
    expect(await store.readLetter(`B-of-${id}`)).toMatchObject({ state: after, dueAt: null })
    expect(await jobsAfterCrash(store, t0 + minute)).toEqual(changed ? [`wake:${id}`] : [])
  })

  keeps('a report about another case’s letter changes nothing', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A'])
    const other = await answered(store, ['A'])
    expect(await store.addBounce(id, aBounceToKeep(`A-of-${other}`), 'bounced')).toBe(false)
    expect(await stateOf(store, `A-of-${other}`)).toBe('queued')
  })

  keeps('a letter is confirmed once; a later bounce turns it', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['B'])
    await store.endRound(roundOf(`B-of-${id}`, 'accepted'), closes)
    const sign = { id: 'c1', letterId: `B-of-${id}`, at: t0 + 5, by: 'reply' as const }
    expect(await store.addConfirmation(id, sign)).toBe(true)
    expect(await store.addConfirmation(id, sign)).toBe(false)
    expect(await store.addConfirmation(id, { ...sign, id: 'c2', by: 'auto-reply' })).toBe(false)
    expect((await store.readCase(id))?.confirmations).toEqual([sign, { ...sign, id: 'c2', by: 'auto-reply' }])
    expect(await stateOf(store, `B-of-${id}`)).toBe('confirmed')
    await store.endRound(roundOf(`B-of-${id}`, 'failed'), closes)
    expect(await stateOf(store, `B-of-${id}`)).toBe('confirmed')
    expect(await store.addBounce(id, aBounceToKeep(`B-of-${id}`), 'bounced')).toBe(true)
    expect(await store.addConfirmation(id, { ...sign, id: 'c3' })).toBe(false)
    expect(await stateOf(store, `B-of-${id}`)).toBe('bounced')
  })

  keeps('a closed case has no jobs and nothing changes its letters any more', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    await store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)
    await store.closeCase(id)
    expect(await store.nextJobAt()).toBeNull()
    expect(await store.findOpenLetter(`A-of-${id}`)).toBeNull()
    expect(await store.readLetter(`A-of-${id}`)).toMatchObject({ state: 'accepted' })

    expect(await store.addBounce(id, aBounceToKeep(`A-of-${id}`), 'bounced')).toBe(false)
    expect(await store.addLetter(aNewLetter(id, 'explanation'))).toBe(false)
    expect(await store.wakeCase(id, t0)).toBe(false)
    await store.endRound(roundOf(`B-of-${id}`, 'waiting', t0 + minute), closes + day)
    expect(await store.readCase(id)).toMatchObject({ state: 'closed', closes })
    expect(await store.nextJobAt()).toBeNull()
  })

  keeps('events are kept in their order', async () => {
    const { store } = await aStore()
    const id = await answered(store)
    const events = ['one', 'two', 'three'].map((what) => ({ at: t0, what, text: `${what} \0 it is` }))
    for (const event of events) await store.addEvent(id, event)
    const kept = (await store.readCase(id))?.events
    expect(kept?.map(({ what }) => what)).toEqual(['one', 'two', 'three'])
    expect(kept?.[0]?.text).toMatch(/^one . it is$/s)
  })

  keeps('due jobs are claimed soonest first, and again when a claim has run out', async () => {
    const { store, clock } = await aStore()
    const ids = [await answered(store, ['A']), await answered(store, ['A']), await answered(store, ['A'])]
    for (const [index, id] of ids.entries()) {
      await store.endRound(roundOf(`A-of-${id}`, 'waiting', t0 + (3 - index) * minute), closes)
      await store.wakeCase(id, null)
    }
    const claimed = await store.claimJobs(t0 + 2 * minute, 5, 10 * minute)
    expect(claimed.map(({ caseId }) => caseId)).toEqual([ids[2], ids[1]])
    expect(await store.nextJobAt()).toBe(t0 + 3 * minute)
    clock.at = t0 + 3 * minute
    expect((await store.claimJobs(clock.at, 5, 10 * minute)).map(({ caseId }) => caseId)).toEqual([ids[0]])
    expect(await store.nextJobAt()).toBe(t0 + 12 * minute)
    const lapsed = await store.claimJobs(t0 + 12 * minute, 1, minute)
    expect(lapsed).toHaveLength(1)
    expect(await store.claimJobs(t0 + 12 * minute, 9, minute)).toHaveLength(1)
  })

  keeps('claims that come with a write hold for the lease, from when the job is due', async () => {
    const { store } = await aStore()
    const id = await answered(store, [])
    await store.addLetter(aNewLetter(id, 'A', { dueAt: t0 + day }))
    await store.wakeCase(id, null)
    expect(await store.claimJobs(t0 + day + 10 * minute - 1, 5, minute)).toEqual([])
    expect(await store.nextJobAt()).toBe(t0 + day + 10 * minute)
    expect(await store.claimJobs(t0 + day + 10 * minute, 5, minute)).toHaveLength(1)
  })

  keeps('what was claimed when the store was closed is free when it opens', async () => {
    const { open } = await aPlace()
    const first = await open()
    await first.openCase(aNewCase({ id: 'parked' }))
    await first.close()
    await expect(first.openCase(aNewCase())).rejects.toBeInstanceOf(StoreAway)
    const second = await open()
    expect(await second.claimJobs(t0, 5, minute)).toMatchObject([{ id: 'answer:parked' }])
  })

  keeps('what was written before the store was closed is there', async () => {
    const { open } = await aPlace()
    const first = await open()
    const writes = [1, 2, 3].map((number) => first.openCase(aNewCase({ id: `late${number}` })))
    await first.close()
    await Promise.all(writes)
    expect(await (await open()).recentCases(9)).toHaveLength(3)
  })

  keeps('cases are counted by mailbox, domain, standing and time', async () => {
    const { store } = await aStore()
    const [a, b] = ['a@x.example', 'b@x.example']
    await store.openCase(aNewCase({ mailbox: a, domain: 'x.example', opened: t0 }))
    await store.openCase(aNewCase({ mailbox: a, domain: 'x.example', opened: t0 + 1, standing: 'neutral' }))
    await store.openCase(aNewCase({ mailbox: b, domain: 'x.example', opened: t0 + 2, standing: 'unchecked' }))
    expect(await store.countCases(t0, {})).toEqual({ count: 3, leaving: t0 + 2 })
    expect((await store.countCases(t0 + 1, {})).count).toBe(2)
    expect((await store.countCases(t0, { mailbox: a })).count).toBe(2)
    expect(await store.countCases(t0 + 3, { mailbox: a })).toEqual({ count: 0, leaving: null })
    const unauthenticated = { domain: 'x.example', standing: ['neutral' as const, 'unchecked' as const] }
    expect((await store.countCases(t0, unauthenticated)).count).toBe(2)
  })

  keeps('where there are too many cases, it is told which of them must be past first', async () => {
    const { store } = await aStore()
    const mailbox = 'a@x.example'
    for (const later of [0, 10, 20, 30]) await store.openCase(aNewCase({ mailbox, opened: t0 + later }))
    for (const of of [{}, { mailbox }]) {
      expect(await store.countCases(t0, of, 5)).toEqual({ count: 4, leaving: null })
      expect(await store.countCases(t0, of, 4)).toEqual({ count: 4, leaving: t0 })
      expect(await store.countCases(t0, of, 2)).toEqual({ count: 4, leaving: t0 + 20 })
      expect(await store.countCases(t0 + 5, of, 1)).toEqual({ count: 3, leaving: t0 + 30 })
      expect(await store.countCases(t0, of, 0)).toEqual({ count: 4, leaving: t0 + 30 })
    }
  })

  keeps('the recent tests of a mailbox tell what they named and when their letters were taken', async () => {
    const { store } = await aStore()
    const id = await answered(store, ['A', 'B'])
    await store.endRound(roundOf(`A-of-${id}`, 'accepted'), closes)
    await store.openCase(aNewCase({ id: 'newer', opened: t0 + 5 }))
    await store.openCase(aNewCase({ id: 'other', mailbox: 'bert@provider.example', opened: t0 + 6 }))
    const mailbox = 'anna@provider.example'
    expect(await store.recentTests(mailbox, t0, 9)).toEqual([
      { opened: t0 + 5, recipients: [], taken: [] },
      { opened: t0, recipients: [], taken: [{ kind: 'A', at: t0 + 1000 }] },
    ])
    expect(await store.recentTests(mailbox, t0, 1)).toHaveLength(1)
    expect(await store.recentTests(mailbox, t0 + 1, 9)).toHaveLength(1)
    expect(await store.recentTests('nobody@provider.example', t0, 9)).toEqual([])
  })

  keeps('what comes back for a case that is gone changes nothing', async () => {
    const { store } = await aStore()
    expect(await store.addBounce('gone', aBounceToKeep('B-of-gone'), 'bounced')).toBe(false)
    expect(await store.addConfirmation('gone', { id: 'c', letterId: 'B-of-gone', at: t0, by: 'reply' })).toBe(
      false,
    )
  })

  keeps('refusals for temporary trouble are remembered by network, sender and recipient', async () => {
    const { store } = await aStore()
    const refusal = {
      at: t0,
      network: '2001:db8:1::/64',
      sender: 'a@x.example',
      recipient: 'test@six.example',
      enhanced: '4.4.3',
      text: 'DNS did not answer',
    }
    const { network, sender, recipient } = refusal
    expect(await store.countTemporary(network, sender, recipient, t0)).toEqual({ count: 0, first: null })
    await store.keepRefusal(refusal)
    await store.keepRefusal({ ...refusal, at: t0 + 5 })
    await store.keepRefusal({ ...refusal, enhanced: '4.7.1' })
    await store.keepRefusal({ ...refusal, enhanced: '5.7.23' })
    await store.keepRefusal({ ...refusal, sender: 'b\0@x.example' })
    expect(await store.countTemporary(network, sender, recipient, t0)).toEqual({ count: 2, first: t0 })
    expect(await store.countTemporary(network, sender, recipient, t0 + 1)).toEqual({
      count: 1,
      first: t0 + 5,
    })
  })

  keeps('retention drops messages first, then cases, and nothing that is still to be sent', async () => {
    const { store } = await aStore()
    const closed = await answered(store)
    await store.addBounce(closed, aBounceToKeep(`A-of-${closed}`, { at: t0 }), 'bounced')
    await store.closeCase(closed)
    const open = await answered(store, ['A'])
    const young = aNewCase({ opened: t0 + day })
    await store.openCase(young)
    const mail = { at: t0, recipient: 'postmaster@six.example', sender: 'a@x.example' }
    await store.keepOperatorMail({ ...mail, raw: Buffer.from('Hello') }, { since: 0, most: 9, bytes: 99 })

    await store.expire({ message: t0 + 1, case: t0, refusal: t0 })
    expect(await store.readArrived(closed)).toBeNull()
    expect(await store.readMessage(`A-of-${closed}`)).toBeNull()
    expect(await store.readMessage(`A-of-${open}`)).not.toBeNull()
    expect((await store.readCase(closed))?.bounces).toMatchObject([{ isKept: false, kind: 'failed' }])
    expect(await store.readArrived(young.id)).not.toBeNull()

    await store.expire({ message: t0 + 1, case: t0 + 1, refusal: t0 })
    expect(await store.readCase(closed)).toBeNull()
    expect(await store.readLetter(`A-of-${closed}`)).toBeNull()
    expect(await store.readCase(open)).not.toBeNull()
    await store.expire({ message: t0 + 1, case: closes + 1, refusal: t0 })
    expect(await store.readCase(open)).toBeNull()
    expect(await jobsAfterCrash(store, closes)).toEqual([])
  })

  keeps('retention works through more than one step of everything', async () => {
    const { store } = await aStore()
    const refusal = { network: 'n', sender: 's', recipient: 'r', enhanced: '4.4.3', text: '' }
    await Promise.all(
      Array.from({ length: 450 }, (_, index) => store.keepRefusal({ ...refusal, at: t0 + index })),
    )
    const cases = Array.from({ length: 45 }, (_, index) => aNewCase({ opened: t0 + index }))
    await Promise.all(cases.map((fresh) => store.openCase(fresh)))
    await Promise.all(cases.map(({ id }) => store.closeCase(id)))
    await store.expire({ message: t0, case: t0 + 44, refusal: t0 + 449 })
    expect(await store.countTemporary('n', 's', 'r', 0)).toEqual({ count: 1, first: t0 + 449 })
    expect(await store.recentCases(99)).toHaveLength(1)
  })
})
