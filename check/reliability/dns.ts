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
          take: "cancel = clock.after(timeoutMs / 2, () => settle(failed('TIMEOUT')))",
          leave: "cancel = clock.after(timeoutMs * 1000, () => settle(failed('TIMEOUT')))",
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
          guard: 'a case’s looks are within the budget',
          file: 'src/journey-service.ts',
          take: 'resolverForCase: () => withBudget(resolver, config.dns.caseBudget, clock),',
          leave: 'resolverForCase: () => resolver,',
          shownBy: 'test/journey-service.test.ts: a case’s looks cost the DNS budget of a case and no more',
        },
        {
          guard: 'a name that can’t be is never sent',
          file: 'src/wire/resolver.ts',
          take: `      if (!isQueryName(asked)) return Promise.resolve(failed('BADNAME'))
`,
          leave: '',
          shownBy: 'test/wire/resolver.test.ts: %j is never sent',
        },
        {
          guard: 'an error of the DNS is no absence',
          file: 'src/wire/resolver.ts',
          take: `    case 'ETIMEOUT':
      return failed('TIMEOUT')
    default:
      return failed(typeof code === 'string' ? code.replace(/^E/, '') : 'UNKNOWN')`,
          leave: `    default:
      return absent('no-such-record')`,
          shownBy:
            'test/wire/resolver.test.ts: %s: a server that fails or declines is a failed look and nothing else',
        },
        {
          guard: 'a key that many signatures of a mail name is asked for once',
          file: 'src/wire/verify-dkim.ts',
          take: '    asked.set(question, key)\n',
          leave: '',
          shownBy:
            'test/wire/verify-dkim.test.ts: a key that many signatures of a mail name is asked for once, even where there is none',
        },
        {
          guard: 'SPF, DKIM and DMARC have their budget',
          file: 'src/wire/authenticate.ts',
          take: 'const budgeted = withBudget(resolver, look.budgetMs, clock)',
          leave: 'const budgeted = resolver',
          shownBy:
            'test/wire/authenticate.test.ts: what the budget cuts off is a temperror of each proof, and no failed look at all of them',
        },
        {
          guard: 'a library that never comes back is left',
          file: 'src/wire/authenticate.ts',
          take: "cancel = clock.after(ms, () => resolve(allFailed('TIMEOUT')))",
          leave: "cancel = clock.after(ms * 1000, () => resolve(allFailed('TIMEOUT')))",
          shownBy:
            'test/wire/authenticate.test.ts: a library that never comes back is left soon after the budget',
        },
        {
          guard: 'a failed look is unknown',
          file: 'src/diagnose/could-not-look.ts',
          take: "return isOurs ? rule.ours('our-dns', { on, facts }) : rule.couldNotTell('could-not-look', { on, facts })",
          leave: "return rule.ours('our-dns', { on, facts })",
          shownBy:
            'test/diagnose/could-not-look.test.ts: a look that failed while our own DNS worked, or nobody asked it, is held against nobody',
        },
        {
          guard: 'silent servers are asked last',
          file: 'src/wire/resolver.ts',
          take: `    if (finding.code === 'TIMEOUT') place.restsUntil = clock.now() + restMs
`,
          leave: '',
          shownBy:
            'test/wire/resolver.test.ts: a silent server costs its timeout and no more, alone or before another',
        },
        {
          guard: 'an AAAA look that failed is no missing record',
          file: 'src/diagnose/mx-addresses.ts',
          take: `  if (aaaa.some(hasFailed)) return couldNotLook(rule, [mx, ...aaaa], ownChecks, counts)
`,
          leave: '',
          shownBy: 'test/diagnose/mx-addresses.test.ts: a look that failed while our own DNS failed is ours',
        },
        {
          guard: 'an MX look that failed is no missing domain',
          file: 'src/diagnose/mx-addresses.ts',
          take: `    case 'failed':
      return couldNotLook(rule, [mx], ownChecks, facts)
    case 'absent':`,
          leave: `    case 'failed':
      return rule.fail('no-such-domain', { on: [mx], facts, mender: 'domain-owner' })
    case 'absent':`,
          shownBy: 'test/diagnose/mx-addresses.test.ts: a look that failed while our own DNS failed is ours',
        },
        {
          guard: 'an MX look that failed is not taken for a domain without MX',
          file: 'src/wire/mail-route.ts',
          take: `    case 'failed':
    case 'skipped':
      return { implicit: false, hosts: [] }`,
          leave: `    case 'failed':
    case 'skipped':
      return { implicit: true, hosts: [{ preference: 0, host: domain }] }`,
          shownBy: 'test/wire/mail-route.test.ts: a failed MX look is not taken for a domain without MX',
        },
        {
          guard: 'where addresses could not be looked up a letter waits',
          file: 'src/send/no-target.ts',
          take: '  if (unknown !== undefined) {',
          leave: '  if (unknown === null) {',
          shownBy:
            'test/send/plan-route.test.ts: AAAA records that could not be looked up are a deferral, unless another host has some',
        },
        {
          guard: 'an SPF check that DNS left open is no fail',
          file: 'src/wire/authenticate.ts',
          take: "return unanswered.has('PTR') || unanswered.has(address) ? 'temperror' : result",
          leave: "return unanswered.has('PTR') && unanswered.has(address) ? 'temperror' : result",
          shownBy:
            'test/wire/authenticate.test.ts: a name server that is silent or broken about %s is never held against SPF',
        },
        {
          guard: 'a DMARC that hangs on what DNS left open is no fail',
          file: 'src/wire/authenticate.ts',
          take: "return open ? 'temperror' : 'fail'",
          leave: "return 'fail'",
          shownBy: 'test/wire/authenticate.test.ts: a key that can not be looked up (%s) is a temperror',
        },
        {
          guard: 'of noise by UDP so much is heard',
          file: 'src/world/system-datagrams.ts',
          take: `      if (heard > mostDatagrams) socket.removeAllListeners('message')
      else if (isAnswer`,
          leave: '      if (isAnswer',
          shownBy:
            'test/world/system-datagrams.test.ts: whoever floods us with noise is not listened to for ever',
        },
      ],
      alsoShownBy: [
        'test/labelled/labelled-world.test.ts: no look that fails, whichever it is, turns a verdict into a failure or holds one up',
      ],
    },
  ],
}
