import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in French. */
export const timelineTextsFr = {} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
