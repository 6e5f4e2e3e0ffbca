import type { Chapter } from './requirement.ts'

export const loops: Chapter = {
  title: 'Loops, and once',
  requirements: [
    {
      id: 'R16',
      says: 'Loops end: two such services facing each other, mail in our own name, automatic answers, an explanation that bounces.',
      guards: [
        {
          guard: 'letters say that a machine wrote them',
          file: 'src/wire/compose.ts',
          take: `    'Auto-Submitted': 'auto-replied',
`,
          leave: '',
          shownBy: 'test/wire/compose.test.ts: a letter in plain ASCII goes out as it was written',
        },
        {
          guard: 'a mail in our own name is refused',
          file: 'src/diagnose/judge-mail-class.ts',
          take: `  if (ownDomains.includes(sender.domain)) return { why: 'own-address', named }
`,
          leave: '',
          shownBy:
            'test/stories/20-two-services-face-each-other/story.test.ts: a mail in our own name is refused, wherever it comes from',
        },
        {
          guard: 'an automatic answer to a letter starts no round',
          file: 'src/journey-admission.ts',
          take: `  if (answered !== null) return answered
`,
          leave: '',
          shownBy:
            'test/stories/10-reply-confirms/story.test.ts: a reply to a letter, an automatic reply and a delivered report confirm it and start no new round',
        },
        {
          guard: 'an explanation that comes back is explained by nobody',
          file: 'src/settle/plan-next.ts',
          take: "isTaken(b) || of('explanation') !== undefined) return idle",
          leave: 'isTaken(b)) return idle',
          shownBy: 'test/settle/plan-next.test.ts: an explanation that is written is never written again',
        },
        {
          guard: 'mail for the operator goes out from the null sender',
          file: 'src/journey-operator.ts',
          take: "envelopeSender: '', recipient: to",
          leave: `envelopeSender: \`postmaster@\${domain}\`, recipient: to`,
          shownBy:
            'test/stories/15-mail-for-the-operator/story.test.ts: mail for postmaster and abuse reaches the operator, later where it is put off, from the null sender',
        },
        {
          guard: 'a machine that nothing gives away is known by its echoes',
          file: 'src/journey-admission.ts',
          take: '  return echo === null\n',
          leave: '  return echo !== null || echo === null\n',
          shownBy:
            'test/stories/34-machines-that-answer-letters/story.test.ts: a machine that nothing gives away is found out by its haste, and whoever waits may test again',
        },
      ],
      alsoKeptIn: ['src/diagnose/judge-echo.ts'],
      alsoShownBy: [
        'test/stories/20-two-services-face-each-other/story.test.ts: a mail in the name of another such service is answered once, and there it ends',
      ],
    },
    {
      id: 'R17',
      says: 'One message is answered once, whatever it names. A failed B is explained once, after A got through, and not at all where A failed for good; a case that was opened is answered.',
      guards: [
        {
          guard: 'a message has one reply, whatever it names',
          file: 'src/journey-reception.ts',
          take: 'return await takeAsked(arrival, message, world)',
          leave: `for (const one of recipients) if (one.kind === 'test') await takeAsked(arrival, message, world)
  if (wanted('test', 'explain') !== undefined) return await takeAsked(arrival, message, world)`,
          shownBy:
            'test/stories/12-one-mail-many-recipients/story.test.ts: one mail to many of our addresses opens one case and gets one reply, and the operator has it too',
        },
        {
          guard: 'a recipient that is named twice counts once',
          file: 'src/accept/session.ts',
          take: 'if (!isNamed) transaction.recipients.push(recipient)',
          leave: 'transaction.recipients.push(recipient)',
          shownBy:
            'test/accept/session.test.ts: a mail for test@ is taken with everything there is to know about its transaction',
        },
        {
          guard: 'a case is answered by whom holds its job',
          file: 'src/world/store-writes.ts',
          take: "if ((yield* dropJob(writer, caseId, jobId('answer', caseId))) === 0) return false",
          leave: "yield* dropJob(writer, caseId, jobId('answer', caseId))",
          shownBy: 'test/world/store.test.ts: a case is answered once: whoever comes second keeps nothing',
        },
        {
          guard: 'a case has one letter of a kind',
          file: 'src/world/store-writes.ts',
          take: `
      .onConflict((conflict) => conflict.columns(['case_id', 'kind']).doNothing()),`,
          leave: ',',
          shownBy: 'test/world/store.test.ts: a case has one explanation, however often it is added',
        },
        {
          guard: 'an explanation comes once',
          file: 'src/settle/plan-next.ts',
          take: "isTaken(b) || of('explanation') !== undefined) return idle",
          leave: 'isTaken(b)) return idle',
          shownBy: 'test/settle/plan-next.test.ts: an explanation that is written is never written again',
        },
        {
          guard: 'an explanation comes never before A is through',
          file: 'src/settle/plan-next.ts',
          take: `  if (isOpen(a)) return idle
`,
          leave: '',
          shownBy:
            'test/settle/plan-next.test.ts: B fails at once before A is through, and the explanation waits for the 250 of A',
        },
        {
          guard: 'no explanation where A failed for good',
          file: 'src/settle/plan-next.ts',
          take: "return isOpen(b) || dropped ? idle : { ...idle, explanation: 'drop' }",
          leave: 'return isOpen(b) || dropped ? idle : { ...idle, explanation: { stuck: false } }',
          shownBy: 'test/settle/plan-next.test.ts: A fails for good, so the explanation is dropped, once',
        },
        {
          guard: 'an explanation is due before a case closes',
          file: 'src/settle/plan-next.ts',
          take: 'const isSettled = isIdle(plan) && ',
          leave: 'const isSettled = ',
          shownBy:
            'test/settle/plan-next.test.ts: after an outage of a week B is still explained before the case closes',
        },
        {
          guard: 'the end of a round that is told twice counts once',
          file: 'src/world/store-writes.ts',
          take: `    .values(row)
    .onConflict((conflict) => conflict.doNothing()),`,
          leave: '    .values(row),',
          shownBy: 'test/world/store.test.ts: the end of a round that is told twice counts once',
        },
        {
          guard: 'what was taken is answered at once',
          file: 'src/journey-admission.ts',
          take: `    return answer(theCase, world, begun)
`,
          leave: '',
          shownBy:
            'test/stories/01-a-ready-provider/story.test.ts: a mail from a provider that is ready for IPv6 gets both answers over IPv6, and nothing more',
        },
        {
          guard: 'both answers are written',
          file: 'src/journey.ts',
          take: "(['A', 'B'] as const).map((kind) =>",
          leave: "(['A'] as const).map((kind) =>",
          shownBy:
            'test/stories/01-a-ready-provider/story.test.ts: a mail from a provider that is ready for IPv6 gets both answers over IPv6, and nothing more',
        },
        {
          guard: 'a case that was answered by nobody is answered by its job',
          file: 'src/journey-jobs.ts',
          take: 'if (theCase !== null) await answer(theCase, world)',
          leave: 'void answer',
          shownBy:
            'test/stories/16-restart/story.test.ts: what was under way when the service stopped goes on at the next start, and nothing is sent twice',
        },
      ],
      alsoKeptIn: ['src/journey-delivery.ts', 'src/journey-handed.ts'],
      alsoShownBy: [
        'test/settle/plan-next.test.ts: whatever happens in whatever order, B is taken, explained once, or dropped once, and never before A is through',
        'test/labelled/labelled-world.test.ts: nobody gets more letters than A, B, three that find out why, and one explanation',
      ],
    },
  ],
}
