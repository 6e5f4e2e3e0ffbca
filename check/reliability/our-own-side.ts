import type { Chapter } from './requirement.ts'

export const ourOwnSide: Chapter = {
  title: 'Our own side',
  requirements: [
    {
      id: 'R29',
      says: 'Where our own network or DNS is broken, verdicts are ours, and the operator hears of it in the log and at /readyz.',
      guards: [
        {
          guard: 'a try that failed on our side is held against nobody',
          file: 'src/values/own-check.ts',
          take: `  if (attempt.outcome === 'ours') return true
`,
          leave: '',
          shownBy: 'test/diagnose/abilities.test.ts: our own network is never held against the provider',
        },
        {
          guard: 'a try while our network was broken is held against nobody',
          file: 'src/values/own-check.ts',
          take: "return family !== null && ownStateAt(checks, family, endOf(attempt)) === 'failed'",
          leave: 'return false',
          shownBy:
            'test/stories/30-our-own-side/story.test.ts: where a provider is silent and our canary too, the trouble is ours and nobody is blamed',
        },
        {
          guard: 'a look while our DNS was broken is ours',
          file: 'src/diagnose/could-not-look.ts',
          take: "metDns64(look) || ownStateAt(ownChecks, 'dns', look.at) === 'failed'",
          leave: 'metDns64(look)',
          shownBy:
            'test/diagnose/could-not-look.test.ts: a look that failed while our own DNS failed is ours',
        },
        {
          guard: 'what our DNS64 made up is ours',
          file: 'src/diagnose/could-not-look.ts',
          take: 'metDns64(look) || ownStateAt',
          leave: 'ownStateAt',
          shownBy:
            'test/diagnose/could-not-look.test.ts: an answer that our own DNS64 made up is ours, whatever else was seen',
        },
        {
          guard: 'the operator reads of it in the log',
          file: 'src/journey-own-health.ts',
          take: `          log.error({ part, found: trouble }, words[part].broken)
`,
          leave: '',
          shownBy:
            'test/journey-own-health.test.ts: the operator hears once that a part broke, and once that it is well',
        },
        {
          guard: 'and reads that it is well again',
          file: 'src/journey-own-health.ts',
          take: 'if (broken.delete(part)) log.info({ part }, words[part].well)',
          leave: 'broken.delete(part)',
          shownBy:
            'test/journey-own-health.test.ts: the operator hears once that a part broke, and once that it is well',
        },
        {
          guard: 'whoever asks /readyz is told',
          file: 'src/world/health.ts',
          take: "['ready', ...watched.troubles()].join",
          leave: "['ready'].join",
          shownBy:
            'test/world/health.test.ts: trouble of our own is told to whoever asks, and mail is taken all the same',
        },
        {
          guard: 'whoever reads the metrics is told',
          file: 'src/world/metrics.ts',
          take: 'this.set({ part }, broken ? 1 : 0)',
          leave: 'this.set({ part }, 0)',
          shownBy: 'test/world/health.test.ts: the same is there for Prometheus, with what is under way',
        },
        {
          guard: 'every check of our side is told',
          file: 'src/journey-own-side.ts',
          take: `      health.tell(check)
`,
          leave: '',
          shownBy:
            'test/journey-own-side.test.ts: what a case finds broken on our side is told to whoever watches the service',
        },
        {
          guard: 'our side is asked after each round',
          file: 'src/journey-delivery.ts',
          take: 'const check = await checkAfterRound(letter, round, attempts, transport, world)',
          leave: 'const check = null as Awaited<ReturnType<typeof checkAfterRound>>',
          shownBy:
            'test/stories/30-our-own-side/story.test.ts: a refusal for our reverse DNS, which is missing, is ours until it is there',
        },
        {
          guard: 'a letter turned down for our own records is held back',
          file: 'src/settle/plan-next.ts',
          take: `  if (waiting !== null) return waiting
`,
          leave: `  void waiting
`,
          shownBy: 'test/settle/held-by-us.test.ts: our records are looked at again after a while',
        },
        {
          guard: 'rounds on our side are no tries',
          file: 'src/values/letter.ts',
          take: '.filter((attempt) => !isOurTrouble(attempt, ownChecks))',
          leave: '.filter(() => ownChecks.length >= 0)',
          shownBy:
            'test/settle/plan-next.test.ts: two rounds that failed on our side and one greylisting are not three tries',
        },
        {
          guard: 'tries that failed on our side do not fail ability 2',
          file: 'src/diagnose/receive-over-ipv6.ts',
          take: 'tries.filter(({ attempt }) => !isOurTrouble(attempt, evidence.ownChecks))',
          leave: 'tries.filter(() => true)',
          shownBy: 'test/diagnose/abilities.test.ts: our own network is never held against the provider',
        },
        {
          guard: 'a closed port fails nobody while our own IPv6 was not seen to work',
          file: 'src/diagnose/doors.ts',
          take: 'tries.filter((attempt) => !isOurTrouble(attempt, ownChecks))',
          leave: 'tries.filter(() => ownChecks.length >= 0)',
          shownBy:
            'test/diagnose/mx-reachable.test.ts: a port that is closed at every address of a family is a failure, once our own side was seen to work',
        },
        {
          guard: 'a failure within a quarter of an hour outweighs what worked',
          file: 'src/values/own-check.ts',
          take: `  if (part !== 'records' && near.some((check) => check[part].state === 'failed')) return 'failed'
`,
          leave: '',
          shownBy:
            'test/values/own-check.test.ts: a network that failed within a quarter of an hour proves nobody else at fault, whatever stands nearer',
        },
        {
          guard: 'a reset by the very address in question proves nothing',
          file: 'src/world/own-side.ts',
          take: 'at >= since && !inQuestion.includes(address)',
          leave: 'at >= since',
          shownBy:
            'test/world/own-side.test.ts: a reset shows nothing of the very address that is in question',
        },
        {
          guard: 'who gets nowhere is not proved well by mail that comes in',
          file: 'src/world/own-side.ts',
          take: `      if (getsNowhere(family, now)) return null
`,
          leave: '',
          shownBy:
            'test/world/own-side.test.ts: who gets nowhere is not proved well by mail that comes in, nor by refusals alone',
        },
        {
          guard: 'one network in vain is not all of them',
          file: 'src/world/own-side.ts',
          take: 'const tooManyInVain = 3',
          leave: 'const tooManyInVain = 1',
          shownBy:
            'test/world/own-side.test.ts: dials in vain to three unlike networks get nowhere, to three hosts of one they may',
        },
        {
          guard: 'the networks remembered are few',
          file: 'src/world/own-side.ts',
          take: `  if (notes.size > mostKept && oldest !== undefined) notes.delete(oldest)
`,
          leave: '',
          shownBy: 'test/world/own-side.test.ts: of very many networks the latest are remembered',
        },
        {
          guard: 'a failure long before says nothing',
          file: 'src/values/own-check.ts',
          take: 'export const ownWindowMs = 15 * 60_000',
          leave: 'export const ownWindowMs = 1500 * 60_000',
          shownBy:
            'test/diagnose/could-not-look.test.ts: a failure of our DNS long before says nothing of a look',
        },
        {
          guard: 'a server that spoke to us proves that our side works',
          file: 'src/world/own-side.ts',
          take: `      if (replyAt >= since) return 'reply'
`,
          leave: '',
          shownBy: 'test/world/own-side.test.ts: a server’s reply shows a family, and so does a refused dial',
        },
      ],
      alsoShownBy: [
        'test/labelled/labelled-world.test.ts: no try that failed on our side, whichever it is, turns a verdict into a failure or holds one up',
        'test/real/03-our-own-side-is-in-the-way/our-own-side-is-in-the-way.test.ts: a DNS64 makes up AAAA records of hosts that have none',
      ],
    },
  ],
}
