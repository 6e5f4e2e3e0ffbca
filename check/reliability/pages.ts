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
          guard: 'connections are counted by network',
          file: limits,
          take: "if (entry.state === 'full') socket.destroy()",
          leave: "if (entry.state === 'full') socket.ref()",
          shownBy: 'test/pages/page-troubles.test.ts: a network has its share of connections, and no more',
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
          guard: 'only files that were there at the start are served',
          file: 'src/pages/assets.ts',
          take: 'if (asset === undefined) return reply.callNotFound()',
          leave: "if (asset === undefined) return reply.send(readdirSync(folder).join(' '))",
          shownBy:
            'test/pages/assets.test.ts: nothing but these files is served, and there is no list of them',
        },
      ],
      alsoKeptIn: ['src/values/case.ts', 'src/values/invitation.ts', 'src/journey-pages.ts'],
    },
    {
      id: 'R37',
      says: 'The page that invites tests can’t be used against others.',
      later: 'the page that invites tests',
      guards: [],
      alsoKeptIn: ['src/pages/actions.ts', 'src/pages/page-ground.ts'],
    },
  ],
}
