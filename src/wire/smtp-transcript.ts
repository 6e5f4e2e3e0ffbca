import { withoutControls } from './smtp-replies.ts'

const longestLine = 1_000
const longestTranscript = 32 * 1024
const cutMark = '[the rest of the dialogue is left out]'

/** The dialogue as people read it: `C: ` and `S: ` lines, each ≤ 1,000 characters, ≤ 32 KiB in all. */
export interface Transcript {
  add(side: 'C' | 'S', line: string): void
  text(): string
}

export function newTranscript(): Transcript {
  const lines: string[] = []
  let bytes = 0
  let cut = false
  return {
    add(side, line) {
      if (cut) return
      const safe = `${side}: ${withoutControls(line)}`
      const short = safe.length > longestLine ? `${safe.slice(0, longestLine - 1)}…` : safe
      const size = Buffer.byteLength(short) + 1
      cut = bytes + size > longestTranscript - cutMark.length
      lines.push(cut ? cutMark : short)
      bytes += size
    },
    text: () => lines.join('\n'),
  }
}
