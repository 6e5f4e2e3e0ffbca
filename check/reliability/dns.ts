import type { Chapter } from './requirement.ts'

export const dns: Chapter = {
  title: 'The DNS of others',
  requirements: [
    {
      id: 'R28',
      says: 'DNS that is silent, wrong, huge or endless costs its budget and comes to "unknown"; nobody else waits for it.',
      guards: [
        {
          guard: 'a server has its deadline',
          file: 'src/wire/resolver.ts',
          take: "const cancelDeadline = clock.after(timeoutMs, () => settle(failed('TIMEOUT')))",
          leave: "const cancelDeadline = clock.after(timeoutMs * 1000, () => settle(failed('TIMEOUT')))",
          shownBy:
            'test/wire/resolver.test.ts: a silent server costs its timeout and no more, alone or before another',
        },
        {
          guard: 'a case has its budget',
          file: 'src/wire/resolver.ts',
          take: `    for (const giveUp of waiting) giveUp()
`,
          leave: '',
          shownBy: 'test/wire/resolver.test.ts: a case has its budget, and another case its own',
        },
        {
          guard: 'beyond it nothing more is asked',
          file: 'src/wire/resolver.ts',
          take: `      if (spent) return Promise.resolve(failed('BUDGET'))
`,
          leave: '',
          shownBy: 'test/wire/resolver.test.ts: a case has its budget, and another case its own',
        },
        {
          guard: 'a name that can’t be is never sent',
          file: 'src/wire/resolver.ts',
          take: `      if (!isQueryName(asked)) return Promise.resolve(failed('BADNAME'))
`,
          leave: '',
          shownBy: 'test/wire/resolver.test.ts: %j is never sent',
        },
      ],
      alsoShownBy: [
        'test/labelled/labelled-world.test.ts: no look that fails, whichever it is, turns a verdict into a failure or holds one up',
      ],
    },
  ],
}
