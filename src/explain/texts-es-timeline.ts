import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in Spanish. */
export const timelineTextsEs = {} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
