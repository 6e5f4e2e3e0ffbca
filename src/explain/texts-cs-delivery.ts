import type { deliveryTextsEn } from './texts-en-delivery.ts'

/** texts-en-delivery.ts in Czech. */
export const deliveryTextsCs = {} as const satisfies Partial<Record<keyof typeof deliveryTextsEn, string>>
