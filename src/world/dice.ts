import { base32 } from '../values/base32.ts'
import { unforeseenBytes } from './random-bytes.ts'

/** Chance, handed in so that a test can hold it. */
export interface Dice {
  /** 0 ≤ n < 1. */
  random(): number
  /** Ten base32 characters: a case's name in letters and for `report`. */
  caseId(): string
  /** 26 base32 characters, 130 bits: the page's unguessable id (R35). */
  pageId(): string
  /** Ten base32 characters: the part of `test+…@` that a test begun on the page has of its own. */
  tag(): string
  /** Sixteen base32 characters: the key of return path and ENVID. */
  letterId(): string
}

const id = (length: number): string => base32(unforeseenBytes(Math.ceil((length * 5) / 8))).slice(0, length)

/** The machine's own randomness. */
export const systemDice: Dice = {
  random: () => Math.random(),
  caseId: () => id(10),
  pageId: () => id(26),
  tag: () => id(10),
  letterId: () => id(16),
}
