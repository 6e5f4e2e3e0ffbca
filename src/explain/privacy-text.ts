import type { KeptFor } from '../values/kept-for.ts'
import type { Say } from './catalogue.ts'
import { keptData, privacyTopics } from './privacy.ts'
import { row, wrap } from './wrap.ts'

/** The page as plain text, lines of at most 72 columns. */
export function privacyText(kept: KeptFor, say: Say): string {
  const [first, ...others] = privacyTopics(say).map(
    ({ title, paragraphs }) =>
      `${title.toUpperCase()}\n\n${paragraphs.map((one) => wrap(one, '  ')).join('\n\n')}`,
  )
  const labels = {
    what: say('privacy.label.what'),
    why: say('privacy.label.why'),
    howLong: say('privacy.label.how-long'),
  }
  const width = Math.max(...Object.values(labels).map(({ length }) => length))
  const data = keptData(kept, say).map(({ what, why, howLong }) =>
    [row(labels.what, what, width), row(labels.why, why, width), row(labels.howLong, howLong, width)].join(
      '\n',
    ),
  )
  return [first, `${say('privacy.kept').toUpperCase()}\n\n${data.join('\n\n')}`, ...others].join('\n\n')
}
