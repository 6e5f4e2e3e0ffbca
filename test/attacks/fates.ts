/** How the choosy sink treats a recipient's letters; the last two treat those of the IPv6-only sender so. */
export type Fate = 'takes' | 'greylists' | 'refuses' | 'bounces'

const byNumber: Partial<Record<number, Fate>> = { 3: 'greylists', 7: 'refuses', 11: 'bounces' }

/** By the number in the recipient's address: one in twenty each. */
export const fateOf = (recipient: string): Fate =>
  byNumber[Number(/^m(\d+)@/.exec(recipient)?.[1] ?? 0) % 20] ?? 'takes'
