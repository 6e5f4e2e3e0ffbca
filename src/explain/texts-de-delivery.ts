import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in German. */
export const deliveryTextsDe = {} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
