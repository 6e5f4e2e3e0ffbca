import type { Chapter } from './requirement.ts'

export const reports: Chapter = {
  title: 'Reports',
  requirements: [
    {
      id: 'R19',
      says: 'A report that is forged or can’t be read turns no verdict and is sent on to nobody.',
      guards: [
        {
          guard: 'what we can’t read has no effect',
          file: 'src/settle/judge-return.ts',
          take: "if (envelope.sender === '') return { kind: 'unread', report }",
          leave:
            "if (envelope.sender === '') return { kind: 'bounce', report, state: 'bounced', confirms: null }",
          shownBy:
            'test/settle/judge-return.test.ts: a report that cannot be read, or names nothing of ours, is kept as unread evidence',
        },
        {
          guard: 'a report on a letter counts only where it is about it',
          file: 'src/settle/judge-return.ts',
          take: "report.kind === 'unread' ? 'untold' : subjectOf(letter, report)",
          leave: "report.kind === 'unread' ? 'untold' : 'this'",
          shownBy:
            'test/settle/judge-return.test.ts: a report about another letter is refused, also from the null sender',
        },
        {
          guard: 'a report on a letter of another case changes nothing',
          file: 'src/world/store-writes.ts',
          take: `    .where('id', '=', letterId)
    .where('case_id', '=', caseId)
    .where('state', 'in', changedFrom[state])`,
          leave: `    .where('id', '=', letterId)
    .where('state', 'in', changedFrom[state])`,
          shownBy: 'test/world/store.test.ts: a report about another case’s letter changes nothing',
        },
        {
          guard: 'a returned original is no report',
          file: 'src/wire/report-original.ts',
          take: `      (beginsHeader(lines, index) && (told || !isQuoted(line))) ||
`,
          leave: '',
          shownBy:
            'test/wire/report-original.test.ts: a header that nothing announces is not read, in whatever way it is set off',
        },
      ],
      alsoKeptIn: ['src/journey-reception.ts'],
      alsoShownBy: [
        'test/stories/19-forged-report/story.test.ts: a report that is forged or unreadable turns no verdict and is sent on to nobody',
      ],
    },
    {
      id: 'R20',
      says: 'While a case is open (settle.bounceWindow) a late report turns what had passed; afterwards it is refused.',
      guards: [
        {
          guard: 'a person’s word makes nothing good again that came back',
          file: 'src/world/store-owner.ts',
          take: 'if (letter === null || !isTaken(letter)) return false',
          leave: 'if (letter === null) return false',
          shownBy:
            'test/world/store-owner.test.ts: a word on a letter that came back, was not taken yet, or whose case is closed counts nothing',
        },
        {
          guard: 'a case stays open for bounceWindow',
          file: 'src/settle/plan-next.ts',
          take: 'return Math.max(opened, ...ends) + bounceWindow',
          leave: 'return Math.max(opened, ...ends)',
          shownBy:
            'test/settle/plan-next.test.ts: a case closes bounceWindow after the last acceptance, and each acceptance moves that',
        },
        {
          guard: 'the last acceptance counts',
          file: 'src/settle/plan-next.ts',
          take: '(letter.acceptedAt ?? opened)',
          leave: 'opened',
          shownBy:
            'test/settle/plan-next.test.ts: a case closes bounceWindow after the last acceptance, and each acceptance moves that',
        },
        {
          guard: 'a late report turns what was accepted',
          file: 'src/world/store-writes.ts',
          take: "bounced: ['queued', 'trying', 'waiting', 'accepted', 'confirmed'],",
          leave: "bounced: ['queued', 'trying', 'waiting'],",
          shownBy:
            'test/stories/03-bounce-arrives-a-day-later/story.test.ts: a bounce that arrives a day later turns the verdict and is explained once, with the bounce attached',
        },
        {
          guard: 'a late report turns what was confirmed',
          file: 'src/world/store-writes.ts',
          take: "bounced: ['queued', 'trying', 'waiting', 'accepted', 'confirmed'],",
          leave: "bounced: ['queued', 'trying', 'waiting', 'accepted'],",
          shownBy: 'test/world/store.test.ts: a letter is confirmed once; a later bounce turns it',
        },
        {
          guard: 'afterwards it is refused',
          file: 'src/journey-reception.ts',
          take: "(await world.store.findOpenLetter(reading.letterId)) === null ? 'expired' : 'open'",
          leave: "'open'",
          shownBy:
            'test/journey.test.ts: a case takes reports for bounceWindow after the last acceptance, and then refuses them',
        },
        {
          guard: 'the time is the configuration’s',
          file: 'src/journey.ts',
          take: 'bounceWindow: config.settle.bounceWindow,',
          leave: 'bounceWindow: 432_000_000,',
          shownBy:
            'test/journey.test.ts: a case takes reports for bounceWindow after the last acceptance, and then refuses them',
        },
      ],
    },
  ],
}
