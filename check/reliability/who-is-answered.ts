import type { Chapter } from './requirement.ts'

export const whoIsAnswered: Chapter = {
  title: 'Who is answered, and how often',
  requirements: [
    {
      id: 'R13',
      says: 'Answers go to the envelope sender and to nobody else, and by how well it is proved. A forged one is refused within the session, its facts are kept, and no mail is written.',
      guards: [
        {
          guard: 'who fails SPF is refused',
          file: 'src/diagnose/judge-admission.ts',
          take: "  if (spfResult === 'fail') return",
          leave: "  if (spfResult === 'none') return",
          shownBy: 'test/diagnose/judge-admission.test.ts: SPF %s alone neither passes nor fails',
        },
        {
          guard: 'who fails an enforced DMARC is refused',
          file: 'src/diagnose/judge-admission.ts',
          take: '  if (dmarcFails) return',
          leave: "  if (dmarcFails && spfResult === 'pass') return",
          shownBy: 'test/diagnose/judge-admission.test.ts: a mail that fails by %s is forged',
        },
        {
          guard: 'quarantine is enforced too',
          file: 'src/diagnose/judge-admission.ts',
          take: "policy === 'quarantine' || ",
          leave: '',
          shownBy: 'test/diagnose/judge-admission.test.ts: a mail that fails by %s is forged',
        },
        {
          guard: 'a signature counts where it is the envelope sender’s',
          file: 'src/diagnose/judge-admission.ts',
          take: "result === 'pass' && alignedWithEnvelope && ",
          leave: "result === 'pass' && ",
          shownBy: 'test/diagnose/judge-admission.test.ts: a signature that %s proves nothing',
        },
        {
          guard: 'a signature counts where To names us',
          file: 'src/diagnose/judge-admission.ts',
          take: `    toNamesUs &&
`,
          leave: '',
          shownBy:
            'test/diagnose/judge-admission.test.ts: a signed mail that was written to somebody else is a replay and proves nothing',
        },
        {
          guard: 'a signature counts where it covers To',
          file: 'src/diagnose/judge-admission.ts',
          take: " && signs.includes('to')",
          leave: '',
          shownBy: 'test/diagnose/judge-admission.test.ts: a signature that %s proves nothing',
        },
        {
          guard: 'a passing fault in the checks is waited for',
          file: 'src/diagnose/judge-admission.ts',
          take: `  if (spfResult === 'temperror') return { as: 'temporary', what: 'SPF' }
`,
          leave: '',
          shownBy:
            'test/diagnose/judge-admission.test.ts: a passing fault of %s is waited for, before anybody is called forged',
        },
        {
          guard: 'what is forged is refused',
          file: 'src/journey-admission.ts',
          take: `  if (typeof standing !== 'string') return await refuse(arrival, standing, world)
`,
          leave: `  if (typeof standing !== 'string') return await openCase(arrival, message, proofs, 'neutral', world)
`,
          shownBy:
            'test/stories/08-forged-sender/story.test.ts: a mail with a forged sender is refused with what was found, is answered to nobody, and counts',
        },
        {
          guard: 'its facts are kept',
          file: 'src/journey-admission.ts',
          take: '  await store.keepRefusal({',
          leave: '  if (reply.code < 0) await store.keepRefusal({',
          shownBy:
            'test/stories/08-forged-sender/story.test.ts: a mail with a forged sender is refused with what was found, is answered to nobody, and counts',
        },
        {
          guard: 'letters go to the envelope sender alone',
          file: 'src/journey-letters.ts',
          take: 'recipient: theCase.sender,',
          leave:
            'recipient: theCase.arrival.headers.replyTo ?? theCase.arrival.headers.from ?? theCase.sender,',
          shownBy:
            'test/stories/36-nobody-vouches-for-the-sender/story.test.ts: letters go to the envelope sender, whoever else the mail names',
        },
        {
          guard: 'an unproved sender gets no letters that find out why',
          file: 'src/journey-moment.ts',
          take: " && theCase.standing === 'authenticated'",
          leave: '',
          shownBy:
            'test/stories/36-nobody-vouches-for-the-sender/story.test.ts: a sender for whom nobody vouches gets two answers and an explanation, and no letters that find out why',
        },
      ],
    },
    {
      id: 'R14',
      says: 'Letters are counted by mailbox, by domain for those who are not proved, and in all; beyond that a 451 says when to come back. An event’s hundreds of users at one provider are within it.',
      guards: [
        {
          guard: 'a mailbox has its letters',
          file: 'src/journey-admission.ts',
          take: `    { key: 'reply.budget-mailbox', of: { mailbox }, rate: perTest(lettersPerMailbox) },
`,
          leave: '',
          shownBy:
            'test/stories/14-too-many-tests/story.test.ts: a mailbox, an unproved mailbox and an unproved domain each have their measure of tests, and hear when to come back',
        },
        {
          guard: 'all together have their letters',
          file: 'src/journey-admission.ts',
          take: `    { key: 'reply.budget-all', of: {}, rate: perTest(letters) },
`,
          leave: '',
          shownBy:
            'test/journey-reception.test.ts: no more letters go out in all than their limit, whoever asks',
        },
        {
          guard: 'an unproved mailbox has its tests',
          file: 'src/journey-admission.ts',
          take: `          { key: 'reply.budget-mailbox', of: { mailbox }, rate: unauthenticated.testsPerMailbox },
`,
          leave: '',
          shownBy:
            'test/stories/14-too-many-tests/story.test.ts: a mailbox, an unproved mailbox and an unproved domain each have their measure of tests, and hear when to come back',
        },
        {
          guard: 'an unproved domain has its tests',
          file: 'src/journey-admission.ts',
          take: `          { key: 'reply.budget-domain', of: { domain, standing }, rate: unauthenticated.testsPerDomain },
`,
          leave: '',
          shownBy:
            'test/stories/14-too-many-tests/story.test.ts: a mailbox, an unproved mailbox and an unproved domain each have their measure of tests, and hear when to come back',
        },
        {
          guard: 'a proved domain has no such limit',
          file: 'src/journey-admission.ts',
          take: `...(standing.length === 0
      ? []`,
          leave: `...(standing.length < 0
      ? []`,
          shownBy:
            'test/stories/14-too-many-tests/story.test.ts: a mailbox, an unproved mailbox and an unproved domain each have their measure of tests, and hear when to come back',
        },
        {
          guard: 'a test counts as two letters',
          file: 'src/journey-admission.ts',
          take: 'Math.floor(count / 2)',
          leave: 'count',
          shownBy:
            'test/stories/14-too-many-tests/story.test.ts: a mailbox, an unproved mailbox and an unproved domain each have their measure of tests, and hear when to come back',
        },
        {
          guard: 'tags make no fresh mailbox',
          file: 'src/values/mailbox.ts',
          take: `  if (plus > 0) local = local.slice(0, plus)
`,
          leave: '',
          shownBy: 'test/values/mailbox.test.ts: a fresh tag never makes another mailbox',
        },
        {
          guard: 'SRS makes no fresh mailbox',
          file: 'src/values/mailbox.ts',
          take: 'if (srs?.[1] !== undefined && srs[2] !== undefined) [domain, local] = [srs[1], srs[2]]',
          leave: 'void srs',
          shownBy: 'test/values/mailbox.test.ts: %s counts as the mailbox user@ready.example',
        },
        {
          guard: 'BATV makes no fresh mailbox',
          file: 'src/values/mailbox.ts',
          take: ".replace(/^prvs=[0-9a-z]{4,12}=/, '')",
          leave: '',
          shownBy: 'test/values/mailbox.test.ts: %s counts as the mailbox user@ready.example',
        },
        {
          guard: 'two mails at once don’t both find room',
          file: 'src/journey-admission.ts',
          take: `return await world.inTurn.run(\`mailbox \${normaliseMailbox(arrival.envelope.sender)}\`, async () => {`,
          leave: `return await world.inTurn.run(\`mail \${arrival.id}\`, async () => {`,
          shownBy:
            'test/journey-reception.test.ts: of mails at once no more are taken than a mailbox has room for',
        },
        {
          guard: 'it is said when to come back',
          file: 'src/journey-admission.ts',
          take: '{ time: comeBack(last.until) }',
          leave: '{ time: comeBack(now) }',
          shownBy:
            'test/stories/14-too-many-tests/story.test.ts: a mailbox, an unproved mailbox and an unproved domain each have their measure of tests, and hear when to come back',
        },
      ],
      alsoKeptIn: ['src/world/store.ts'],
      alsoShownBy: [
        'test/stories/14-too-many-tests/story.test.ts: many users of one proved domain within minutes are all answered',
      ],
    },
  ],
}
