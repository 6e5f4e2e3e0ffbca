import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in German. */
export const timelineTextsDe = {} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
