import type { Chapter } from './requirement.ts'

const headers = 'src/pages/security-headers.ts'
const limits = 'src/pages/page-limits.ts'

export const pages: Chapter = {
  title: 'Pages',
  requirements: [
    {
      id: 'R35',
      says: 'Ids of cases can’t be guessed or listed; pages escape all that is a stranger’s, ask nobody else for anything, and have limits.',
      guards: [
        {
          guard: 'the id of a page has 130 bits',
          file: 'src/world/dice.ts',
          take: 'pageId: () => id(26),',
          leave: 'pageId: () => id(10),',
          shownBy: 'test/world/dice.test.ts: %s is base32 of its own length, and never the same',
        },
        {
          guard: 'the id of a page is not written to the log',
          file: 'src/pages/start-pages.ts',
          take: 'route: routeOptions.url,',
          leave: 'route: request.url,',
          shownBy:
            'test/pages/page-log.test.ts: a page’s address, which opens it, is written to no log, not even when the page can’t be made',
        },
        {
          guard: 'no search engine lists a case',
          file: headers,
          take: "reply.header('x-robots-tag', 'noindex, nofollow')",
          leave: 'reply.getHeaders()',
          shownBy:
            'test/pages/security-headers.test.ts: a case’s page is told to no other site, to no search engine and to no cache',
        },
        {
          guard: 'nor where its address is spelled otherwise',
          file: headers,
          take: 'request.routeOptions.url ?? request.raw.url',
          leave: 'request.raw.url',
          shownBy:
            'test/pages/security-headers.test.ts: no search engine lists a case, however its address is spelled',
        },
        {
          guard: 'no cache keeps a case',
          file: headers,
          take: `    reply.header('cache-control', 'no-store')
`,
          leave: '',
          shownBy:
            'test/pages/security-headers.test.ts: a case’s page is told to no other site, to no search engine and to no cache',
        },
        {
          guard: 'no other site hears the id of a page',
          file: headers,
          take: "referrerPolicy: { policy: 'same-origin' }",
          leave: "referrerPolicy: { policy: 'unsafe-url' }",
          shownBy:
            'test/pages/security-headers.test.ts: a case’s page is told to no other site, to no search engine and to no cache',
        },
        {
          guard: 'the JSON names no letter by the id that reports are matched by',
          file: 'src/pages/case-json.ts',
          take: 'return masked(report, report.letters)',
          leave: 'return masked(report)',
          shownBy:
            'test/pages/details.test.ts: the JSON names letters by their kinds, for whoever knows an id can forge a report',
        },
        {
          guard: 'nor does a masked report',
          file: 'src/commands/report.ts',
          take: 'printJson(isMasked ? masked(value, letters) : value)',
          leave: 'printJson(isMasked ? masked(value) : value)',
          shownBy:
            'test/commands/report-masked.test.ts: a masked report tells what became of a test, and not whose it was',
        },
        {
          guard: 'what is put into a page is escaped',
          file: 'src/pages/views.ts',
          take: 'autoEscape: true',
          leave: 'autoEscape: false',
          shownBy: 'test/pages/views.test.ts: what is put into a page is text there, whatever it is',
        },
        {
          guard: 'nothing is loaded that a page does not name as its own',
          file: headers,
          take: `defaultSrc: ["'none'"],`,
          leave: `defaultSrc: ["'self'"],`,
          shownBy:
            'test/pages/security-headers.test.ts: a browser may do nothing with a page but show what is ours',
        },
        {
          guard: 'scripts are files of ours',
          file: headers,
          take: `scriptSrc: ["'self'"],`,
          leave: `scriptSrc: ["'self'", "'unsafe-inline'"],`,
          shownBy:
            'test/pages/security-headers.test.ts: a browser may do nothing with a page but show what is ours',
        },
        {
          guard: 'what one name of ours says of a visitor is for our own page alone',
          file: 'src/pages/families.ts',
          take: "reply.header('access-control-allow-origin', origin)",
          leave: "reply.header('access-control-allow-origin', '*')",
          shownBy: 'test/pages/families.test.ts: only our own page may read what a name of one family says',
        },
        {
          guard: 'the language switch leads to no other site',
          file: 'src/pages/page-language.ts',
          take: String.raw`path.replace(/^[/\\]+/, '')`,
          leave: "path.replace(/^[/]/, '')",
          shownBy: 'test/pages/page-language.test.ts: the switch leads to no other site, not by %s',
        },
        {
          guard: 'who a visitor is, only a proxy that is trusted may say',
          file: 'src/pages/start-pages.ts',
          take: 'web.trustedProxies.length > 0 && web.trustedProxies.map(prefixText)',
          leave: 'web.trustedProxies.map(prefixText).length >= 0',
          shownBy:
            'test/pages/families.test.ts: what a proxy says of the visitor is believed only from one that is trusted',
        },
        {
          guard: 'requests are counted by network',
          file: limits,
          take: 'if (over !== null) {',
          leave: 'if (over === undefined) {',
          shownBy:
            'test/pages/page-troubles.test.ts: a network that asks for too much is told when to come back, and its neighbours are served',
        },
        {
          guard: 'a path that can’t be decoded is not answered past all headers and limits',
          file: 'src/pages/start-pages.ts',
          take: "return '/%25'",
          leave: 'return url',
          shownBy:
            'test/pages/page-troubles.test.ts: what can’t be decoded, and what is too long for any name of ours, passes by none of our limits and headers',
        },
        {
          guard: 'nor one with a long part',
          file: 'src/pages/start-pages.ts',
          take: ', maxParamLength: serverTimes.http.maxHeaderSize',
          leave: '',
          shownBy:
            'test/pages/page-troubles.test.ts: what can’t be decoded, and what is too long for any name of ours, passes by none of our limits and headers',
        },
        {
          guard: 'who has a /48 has not all the live pages and connections there may be',
          file: 'src/config-schema.ts',
          take: "prefault({ '/64': 500, '/48': 1000 })",
          leave: "prefault({ '/64': 500 })",
          shownBy:
            'test/pages/page-troubles.test.ts: who has many networks below one /48 takes no more than a share of the pages',
        },
        {
          guard: 'connections are counted by network',
          file: limits,
          take: "if (entry.state === 'full') socket.destroy()",
          leave: "if (entry.state === 'full') socket.ref()",
          shownBy: 'test/pages/page-troubles.test.ts: a network has its share of connections, and no more',
        },
        {
          guard: 'a connection sends only a few requests ahead of their answers',
          file: limits,
          take: 'if (unansweredOn(socket).size < mostAhead) return',
          leave: 'if (mostAhead > 0) return',
          shownBy:
            'test/pages/page-troubles.test.ts: who sends a crowd of requests ahead is let go, and who sends a few has each answered',
        },
        {
          guard: 'what was asked for ahead of a tunnel hears of the connection’s end',
          file: limits,
          take: 'for (const answer of fresh) answer.destroy()',
          leave: '',
          shownBy: 'test/pages/stream.test.ts: streams that were asked for ahead of %s leave their places',
        },
        {
          guard: 'who left before their stream was opened has none',
          file: 'src/pages/stream.ts',
          take: 'if (reply.raw.destroyed) return reply.hijack()',
          leave: '',
          shownBy: 'test/pages/stream.test.ts: streams that were asked for ahead of %s leave their places',
        },
        {
          guard: 'what is no request is answered with the policy too',
          file: 'src/pages/start-pages.ts',
          take: `    clientErrorHandler: answerUnreadable,
`,
          leave: '',
          shownBy:
            'test/pages/security-headers.test.ts: what is no request is told so, with the policy, and not within another answer',
        },
        {
          guard: 'a header has its time',
          file: limits,
          take: 'headersTimeout: 5_000,',
          leave: 'headersTimeout: 0,',
          shownBy: 'test/pages/page-troubles.test.ts: who sends nothing, or a header without end, is let go',
        },
        {
          guard: 'an address has its longest',
          file: limits,
          take: '.length > longestUrl)',
          leave: '.length < 0)',
          shownBy: 'test/pages/page-troubles.test.ts: a long address and a large form are refused',
        },
        {
          guard: 'a form has its largest',
          file: 'src/pages/start-pages.ts',
          take: `    bodyLimit: longestBody,
`,
          leave: '',
          shownBy: 'test/pages/page-troubles.test.ts: a long address and a large form are refused',
        },
        {
          guard: 'nothing but GET, HEAD and POST is done',
          file: limits,
          take: "const methods = ['GET', 'HEAD', 'POST']",
          leave: "const methods = ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']",
          shownBy:
            'test/pages/page-troubles.test.ts: pages are read and forms are sent, and nothing else is done',
        },
        {
          guard: 'a fault of ours tells nothing of itself',
          file: 'src/pages/page-troubles.ts',
          take: 'return showTrouble(ground, request, reply, 500)',
          leave: 'return reply.code(500).send(error)',
          shownBy:
            'test/pages/page-troubles.test.ts: a fault of ours is called ours, and tells nothing of itself',
        },
        {
          guard: 'what servers and strangers say is masked and cleaned',
          file: 'src/explain/for-page.ts',
          take: 'maskText(shown(text))',
          leave: 'text',
          shownBy:
            'test/pages/hostile-words.test.ts: whatever strangers say shows as text on the timeline, among the details and word by word, in every language',
        },
        {
          guard: 'so many streams may be open',
          file: 'src/pages/stream.ts',
          take: "if (place.state === 'full')",
          leave: "if (place.state === '')",
          shownBy:
            'test/pages/stream.test.ts: so many streams may be open in all; then others are told to come back, and may once there is room',
        },
        {
          guard: 'a stream that ended makes room',
          file: 'src/pages/stream.ts',
          take: `      place.leave()
`,
          leave: '',
          shownBy:
            'test/pages/stream.test.ts: so many streams may be open in all; then others are told to come back, and may once there is room',
        },
        {
          guard: 'who does not read is let go',
          file: 'src/pages/unread.ts',
          take: 'stream.writableLength > most.ofOne || ',
          leave: '',
          shownBy: 'test/pages/unread.test.ts: who does not read is let go once too much lies there',
        },
        {
          guard: 'nor have many of them much together',
          file: 'src/pages/unread.ts',
          take: ' || (isBehind && inAll > most.inAll)',
          leave: '',
          shownBy:
            'test/pages/unread.test.ts: many who do not read have not more together than so much, and who reads goes on',
        },
        {
          guard: 'a burst of changes is one event',
          file: 'src/pages/live-page.ts',
          take: 'if (!reading) lookIn(pace.conflate)',
          leave: 'if (!reading) void look()',
          shownBy:
            'test/pages/live-pages.test.ts: a burst of changes is one event, read once for all, and rendered once for each language',
        },
        {
          guard: 'a stream has its time',
          file: 'src/pages/live-pages.ts',
          take: 'if (now < until) reader',
          leave: 'if (now > 0) reader',
          shownBy: 'test/pages/live-pages.test.ts: a stream shows that it lives, until its time is over',
        },
        {
          guard: 'what was read is held until it changes',
          file: 'src/world/lately-read.ts',
          take: 'entry.isOld = true',
          leave: '',
          shownBy:
            'test/world/lately-read.test.ts: what was read is held for the next who looks, until its case changes',
        },
        {
          guard: 'what it was read after is let go',
          file: 'src/world/lately-read.ts',
          take: 'const entry = { caseId, value: readLight(read, drop), isOld: false, drop }',
          leave: 'const entry = { caseId, value: readLight(read, drop), isOld: false, drop, read }',
          shownBy:
            'test/world/lately-read.test.ts: what was read long before is let go, however often it was read anew',
        },
        {
          guard: 'a case is judged anew once anything has changed by which it is judged',
          file: 'src/journey-pages.ts',
          take: ' && theCase.arrival === before.theCase.arrival',
          leave: '',
          shownBy:
            'test/journey-pages.test.ts: a case is judged anew after every write by which it could be judged otherwise, and after no other',
        },
        {
          guard: 'however much changes, who asks for a page gets a turn',
          file: 'src/pages/live-page.ts',
          take: 'await ground.looks.run(lookNow)',
          leave: 'await lookNow()',
          shownBy:
            'test/pages/live-pages.test.ts: however many pages change at once, who asks for something gets a turn soon',
        },
        {
          guard: 'and no more of it than so much',
          file: 'src/world/lately-read.ts',
          take: 'if (kept.size <= mostKept) break',
          leave: 'break',
          shownBy: 'test/world/lately-read.test.ts: six hundred are held, and what was read first goes first',
        },
        {
          guard: 'only files that were there at the start are served',
          file: 'src/pages/assets.ts',
          take: 'if (asset === undefined) return reply.callNotFound()',
          leave: "if (asset === undefined) return reply.send(readdirSync(folder).join(' '))",
          shownBy:
            'test/pages/assets.test.ts: nothing but these files is served, and there is no list of them',
        },
        {
          guard: 'pages that do not get on end with their own thread, and mail goes on',
          file: 'src/pages/start-page-thread.ts',
          take: `    void worker.terminate()
  }, lookEvery)`,
          leave: '  }, lookEvery)',
          shownBy:
            'test/pages/page-thread.test.ts: a thread that goes wrong (%s) is told of and started again, at the same port',
        },
        {
          guard: 'and are started again',
          file: 'src/pages/start-page-thread.ts',
          take: 'cancel = clock.after(waitMs, () => void start())',
          leave: '',
          shownBy:
            'test/pages/page-thread.test.ts: a thread that goes wrong (%s) is told of and started again, at the same port',
        },
        {
          guard: 'the log line for support has a letter’s id in part only',
          file: 'src/explain/page-came.ts',
          take: 'shortId(b)}`',
          leave: 'b.messageId}`',
          shownBy:
            'test/explain/page-came.test.ts: who misses it gets the line that their provider’s support looks for in the log',
        },
        {
          guard: 'no page is older than the mail that was taken before it was asked for',
          file: 'src/world/lately-read.ts',
          take: 'changes.catchUp()',
          leave: '',
          shownBy: 'test/world/lately-read.test.ts: what another thread has told by then is taken in first',
        },
      ],
      alsoKeptIn: ['src/values/case.ts', 'src/values/invitation.ts', 'src/journey-pages.ts'],
      alsoShownBy: [
        'test/attacks/hostile-visitors.test.ts: whatever strangers bring, their words are text on every page',
        'test/attacks/hostile-visitors.test.ts: what is pasted to be explained is text on the page that explains it',
        'test/attacks/hostile-visitors.test.ts: ids are guessed in vain',
        'test/attacks/hostile-visitors.test.ts: no other site, no header and no name makes the pages do or say anything else',
        'test/attacks/flooding-visitors.test.ts: a network that asks without end is put off, and no other',
        'test/attacks/flooding-visitors.test.ts: slow heads and slow bodies end, and keep nobody out',
        'test/attacks/flooding-visitors.test.ts: what is far too big is refused while it comes',
        'test/attacks/flooding-visitors.test.ts: texts that are hard to read are explained, and nobody waits for it',
        'test/attacks/flooding-visitors.test.ts: streams have their limits, and who has them all keeps no other network out',
        'test/attacks/deaf-visitors.test.ts: who asks and never reads has nothing kept for them',
      ],
    },
    {
      id: 'R37',
      says: 'The page that invites tests can’t be used against others.',
      guards: [
        {
          guard: 'tests that are begun are counted by network',
          file: 'src/pages/actions.ts',
          take: 'if (!(await mayBegin(ground, request, reply))) return reply',
          leave: '',
          shownBy: 'test/pages/actions.test.ts: a network that begins many tests is told when to come back',
        },
        {
          guard: 'and so are bounces that are explained, before their text is taken in',
          file: 'src/pages/explain-bounce.ts',
          take: 'if (!(await mayBegin(ground, request, reply))) return reply',
          leave: '',
          shownBy:
            'test/pages/explain-bounce.test.ts: explanations count as tests do, before their text is taken in',
        },
        {
          guard: 'a text to be explained has its longest',
          file: 'src/pages/explain-bounce.ts',
          take: '      bodyLimit: longestForm,\n',
          leave: '      bodyLimit: 100 * longestForm,\n',
          shownBy: 'test/pages/explain-bounce.test.ts: a text that is much too long is refused',
        },
        {
          guard: 'no other site makes a visitor’s browser do anything, where the browser says so',
          file: 'src/pages/from-elsewhere.ts',
          take: "return site !== 'same-origin' && site !== 'none'",
          leave: 'return false',
          shownBy: 'test/pages/actions.test.ts: another site can’t make a visitor’s browser begin a test',
        },
        {
          guard: 'nor where it only names the other site',
          file: 'src/pages/from-elsewhere.ts',
          take: 'return host === undefined ||',
          leave: 'return host === undefined &&',
          shownBy: 'test/pages/actions.test.ts: another site can’t make a visitor’s browser begin a test',
        },
        {
          guard: 'of tests that were begun the newest are kept, and no more than so many',
          file: 'src/world/store-invitations.ts',
          take: "newest(newest.fn.max('seq'), '-', mostInvitations)",
          leave: "newest(newest.fn.max('seq'), '-', 100 * mostInvitations)",
          shownBy:
            'test/world/store-bounds.test.ts: of tests that were begun on the page the newest are kept, and no more than so many',
        },
        {
          guard: 'what was refused for a test is kept up to a bound',
          file: 'src/world/store-invitations.ts',
          take: 'if (known.length >= mostInvitedNews) return null',
          leave: '',
          shownBy:
            'test/world/store-invitations.test.ts: what was refused is kept in order up to a bound, and no more once it has its case',
        },
        {
          guard: 'a test that was begun has one case, whoever writes to its address',
          file: 'src/world/store-invitations.ts',
          take: `    .where('tag', '=', tag)
      .where('case_id', 'is', null)
      .where('expires', '>', now),`,
          leave: `    .where('tag', '=', tag)
      .where('expires', '>', now),`,
          shownBy:
            'test/world/store-invitations.test.ts: the first case of a tag gets its page and language, and the second has its own',
        },
        {
          guard: 'who wants no letters gets none, unless the test is proved to be theirs',
          file: 'src/journey-admission.ts',
          take: 'if (unwanted !== null) return await refuse(arrival, unwanted, world)',
          leave: '',
          shownBy:
            'test/stories/38-somebody-wants-no-letters/story.test.ts: each letter says where to get no more of them; then only a test that is proved to be the owner’s is answered',
        },
        {
          guard: 'and none that waits already',
          file: 'src/world/store-owner.ts',
          take: "      .where('state', 'in', ['queued', 'trying', 'waiting']),",
          leave: "      .where('state', 'in', []),",
          shownBy:
            'test/stories/38-somebody-wants-no-letters/story.test.ts: what still waits for somebody who wants no letters is not sent',
        },
      ],
      alsoKeptIn: ['src/pages/page-ground.ts', 'src/pages/tests-begun.ts'],
      alsoShownBy: ['test/attacks/flooding-visitors.test.ts: tests are begun up to a network’s share'],
    },
  ],
}
