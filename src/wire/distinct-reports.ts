import type { Report } from '../values/bounce.ts'

/** One report that came twice – attached and in the text, say – is kept once, the fuller one. */
export function distinctReports(reports: readonly Report[]): Report[] {
  const kept: Report[] = []
  for (const report of reports) {
    const at = kept.findIndex((other) => isSame(other, report))
    const other = kept[at]
    if (other === undefined) kept.push(report)
    else if (other.format !== 'rfc3464' && report.format === 'rfc3464') kept[at] = report
  }
  return kept
}

function isSame(one: Report, other: Report): boolean {
  const ids = [one, other].map(({ originalMessageId }) => originalMessageId)
  if (ids[0] !== ids[1] && !ids.includes(null)) return false
  const [first, second] = [one, other].map(({ kind, recipients }) =>
    [kind, ...recipients.map(({ finalRecipient }) => finalRecipient?.toLowerCase() ?? '').sort()].join('\n'),
  )
  const sameCodes = one.recipients.every((recipient, index) => {
    const status = other.recipients[index]?.status ?? null
    return recipient.status === null || status === null || recipient.status === status
  })
  return first === second && (sameCodes || (ids[0] !== null && ids[0] === ids[1]))
}
