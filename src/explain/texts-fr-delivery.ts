import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in French. */
export const deliveryTextsFr = {} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
