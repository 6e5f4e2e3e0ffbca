import type { Chapter } from './requirement.ts'

export const later: Chapter = {
  title: 'Pages and packages',
  requirements: [
    {
      id: 'R35',
      says: 'Ids of cases can’t be guessed or listed; pages escape all that is a stranger’s, ask nobody else for anything, and have limits.',
      later: 'the web pages',
      guards: [
        {
          guard: 'the id of a page has 130 bits',
          file: 'src/world/dice.ts',
          take: 'pageId: () => id(26),',
          leave: 'pageId: () => id(10),',
          shownBy: 'test/world/dice.test.ts: %s is base32 of its own length, and never the same',
        },
      ],
      alsoKeptIn: [
        ...['src/values/case.ts', 'src/values/invitation.ts', 'src/journey-pages.ts'],
        'src/pages/security-headers.ts',
      ],
    },
    {
      id: 'R36',
      says: 'What is for the operator is not on the listener for everybody.',
      later: 'metrics and the operator’s pages',
      guards: [],
    },
    {
      id: 'R37',
      says: 'The page that invites tests can’t be used against others.',
      later: 'the page that invites tests',
      guards: [],
      alsoKeptIn: ['src/pages/actions.ts', 'src/pages/page-ground.ts'],
    },
    {
      id: 'R38',
      says: 'It runs without privileges, on a file system that it can’t write to but for its state.',
      later: 'packages and unit files',
      guards: [],
    },
  ],
}
