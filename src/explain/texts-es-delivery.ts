import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in Spanish. */
export const deliveryTextsEs = {} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
