import type { Chapter } from './requirement.ts'

export const fallingOver: Chapter = {
  title: 'Falling over',
  requirements: [
    {
      id: 'R30',
      says: 'Whatever the moment of a kill -9, nothing that was acknowledged is lost, and the next start needs nobody’s hand.',
      guards: [
        {
          guard: 'the claims of the one before are freed',
          file: 'src/journey-service.ts',
          take: `    await store.releaseClaims()
`,
          leave: '',
          shownBy:
            'test/journey-jobs.test.ts: what was claimed when the service was killed is done at once after the next start',
        },
        {
          guard: 'a letter whose round has no end keeps its job',
          file: 'src/world/store-writes.ts',
          take: "      .set({ state: 'trying', repeat_asked_at: null })",
          leave: "      .set({ state: 'trying', repeat_asked_at: null, due_at: null })",
          shownBy: 'test/world/store.test.ts: a crash while a letter is tried leaves its job',
        },
        {
          guard: 'an end of a round leaves the case to be judged',
          file: 'src/world/store-writes.ts',
          take: `  yield* change(build.updateTable('cases').set({ closes }).where('id', '=', owner.id))
  yield* touch(writer, owner.id)`,
          leave: "  yield* change(build.updateTable('cases').set({ closes }).where('id', '=', owner.id))",
          shownBy:
            'test/world/store.test.ts: a crash between the end of a round and its judgement leaves the case to be woken at once',
        },
        {
          guard: 'news since the judgement keep the case due',
          file: 'src/world/store-writes.ts',
          take: `  if (revision !== null && owner.revision !== revision) return false
`,
          leave: '',
          shownBy: 'test/world/store.test.ts: a case that was judged before the latest news stays due',
        },
      ],
      alsoShownBy: [
        'test/attacks/clock-set.test.ts: a clock set forward and back by a day loses, doubles and holds up nothing',
        'test/world/store-power-loss.test.ts: all that was called taken is there, and the store goes on, whenever that is',
        'test/attacks/killed.test.ts: 20 × kill -9 under load lose nothing, and double only what was in flight',
        'test/real/02-killed-with-mail-under-way/killed-with-mail-under-way.test.ts: every message that got its 250 is answered A and B after the restart, once',
        'test/world/store-sqlite.test.ts: every mail that was taken is there after kill -9',
      ],
    },
  ],
}
