import type { Say } from './catalogue.ts'
import type { Letterhead } from './letterhead.ts'
import { wrap } from './wrap.ts'

/** What ends every letter, in paragraphs: words of its own, where the case's page is, and how to get no more of them. */
export const letterFoot = (say: Say, words: string, { link }: Pick<Letterhead, 'link'>): string[] =>
  link === null
    ? [wrap(words)]
    : [wrap(`${words} ${link}`), wrap(say('answer.stop', { link: `${link}/stop` }))]
