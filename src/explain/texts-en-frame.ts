/** What stands around every page: head, foot, and the pages for what is not there. */
export const frameTextsEn = {
  'frame.skip': 'Skip to the content',
  'frame.more': 'More about this test',
  'frame.about': 'About',
  'frame.privacy': 'Privacy',
  'frame.explain': 'Explain a bounce',
  'frame.language': 'Language',
} as const
