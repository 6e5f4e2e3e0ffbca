import type { KeptFor } from '../values/kept-for.ts'
import { keptData, privacyTopics } from './privacy.ts'
import { row, wrap } from './wrap.ts'

const labelWidth = 8

/** The page as plain text, lines of at most 72 columns. */
export function privacyText(kept: KeptFor): string {
  const [first, ...others] = privacyTopics.map(
    ({ title, paragraphs }) =>
      `${title.toUpperCase()}\n\n${paragraphs.map((one) => wrap(one, '  ')).join('\n\n')}`,
  )
  const data = keptData(kept).map(({ what, why, howLong }) =>
    [row('what', what, labelWidth), row('why', why, labelWidth), row('how long', howLong, labelWidth)].join(
      '\n',
    ),
  )
  return [first, `WHAT IS KEPT, WHY, AND HOW LONG\n\n${data.join('\n\n')}`, ...others].join('\n\n')
}
