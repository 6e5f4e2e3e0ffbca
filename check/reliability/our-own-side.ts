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
      ],
      alsoShownBy: [
        'test/labelled/labelled-world.test.ts: no try that failed on our side, whichever it is, turns a verdict into a failure or holds one up',
        'test/real/03-our-own-side-is-in-the-way/our-own-side-is-in-the-way.test.ts: a DNS64 makes up AAAA records of hosts that have none',
      ],
    },
  ],
}
