import type { Chapter } from './requirement.ts'

export const later: Chapter = {
  title: 'Operators and packages',
  requirements: [
    {
      id: 'R36',
      says: 'What is for the operator is not on the listener for everybody.',
      later: 'metrics and the operator’s pages',
      guards: [],
    },
    {
      id: 'R38',
      says: 'It runs without privileges, on a file system that it can’t write to but for its state.',
      later: 'packages and unit files',
      guards: [],
    },
  ],
}
