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
          take: ".set({ state: 'trying', repeat_asked_at: null })",
          leave: ".set({ state: 'trying', repeat_asked_at: null, due_at: null })",
          shownBy: 'test/world/store.test.ts: a crash while a letter is tried leaves its job',
        },
        {
          guard: 'an end of a round leaves the case to be judged',
          file: 'src/world/store-writes.ts',
          take: `  yield* change(caseAfterRound(build, closes, owner.id))
  yield* wakeNow(writer, owner.id)`,
          leave: '  yield* change(caseAfterRound(build, closes, owner.id))',
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
        {
          guard: 'a report leaves the case to be judged',
          file: 'src/world/store-writes.ts',
          take: `  yield* dropJob(writer, caseId, jobId('send', letterId))
  yield* touch(writer, caseId)
  return true
}

/** The next`,
          leave: `  yield* dropJob(writer, caseId, jobId('send', letterId))
  return true
}

/** The next`,
          shownBy:
            'test/world/store.test.ts: a letter bounces once, and every report is kept with its message',
        },
        {
          guard: 'what runs after a restart is what is due',
          file: 'src/journey-jobs.ts',
          take: `  void run()
  return {`,
          leave: '  return {',
          shownBy:
            'test/stories/16-restart/story.test.ts: what was under way when the service stopped goes on at the next start, and nothing is sent twice',
        },
        {
          guard: 'a claim that lapsed is claimed again',
          file: 'src/world/store-writes.ts',
          take: 'const rows = [...free, ...lapsed]',
          leave: 'const rows = [...free]',
          shownBy:
            'test/world/store.test.ts: due jobs are claimed soonest first, and again when a claim has run out',
        },
        {
          guard: 'what a crash left in the spool is removed',
          file: 'src/world/spool.ts',
          take: `    if (name.endsWith('.mail')) await unlink(join(folder, name))
`,
          leave: `    void name
`,
          shownBy: 'test/world/spool.test.ts: what a crash left is removed at start, and nothing else',
        },
        {
          guard: 'answers are kept whole',
          file: 'src/world/store-sqlite.ts',
          take: `      say('ROLLBACK TO batch')
`,
          leave: '',
          shownBy:
            'test/world/store.test.ts: answers that can not all be kept leave nothing behind, and do not hold up others',
        },
        {
          guard: 'a letter whose message is gone does not keep its case from ending',
          file: 'src/journey-delivery.ts',
          take: `    if (message === null) await drop(letter, world)
    else await deliverOnce`,
          leave: '    if (message !== null) await deliverOnce',
          shownBy:
            'test/journey-delivery.test.ts: a letter whose message is gone is dropped, and does not keep its case from ending',
        },
      ],
      alsoShownBy: [
        'test/attacks/killed.test.ts: 20 × kill -9 under load lose nothing, and double only what was in flight',
        'test/attacks/clock-set.test.ts: a clock set forward and back by a day loses, doubles and holds up nothing',
        'test/real/02-killed-with-mail-under-way/killed-with-mail-under-way.test.ts: every message that got its 250 is answered A and B after the restart, once',
        'test/world/store-sqlite.test.ts: every mail that was taken is there after kill -9',
        'test/world/store-power-loss.test.ts: all that was called taken is there, and the store goes on, whenever that is',
      ],
    },
  ],
}
