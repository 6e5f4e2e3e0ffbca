import type { timelineTextsEn } from './texts-en-timeline.ts'

/** texts-en-timeline.ts in Czech. */
export const timelineTextsCs = {} as const satisfies Partial<Record<keyof typeof timelineTextsEn, string>>
