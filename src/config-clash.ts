import type { z } from 'zod'
import type { KeyPath } from './config-file.ts'
import type { schema } from './config-schema.ts'

/** The file's keys, each sound by itself, with the defaults that hang on no other key. */
export type Written = z.output<typeof schema>

/** Two keys that don't go together, or a file that can't be used. */
export interface Clash {
  at: KeyPath
  /** Shown before what is wrong; undefined where a key is missing. */
  value: unknown
  wrong: string
  cure: string
  /** The keys it was judged by: where one of them is mistaken itself, this says nothing new. */
  restsOn: readonly KeyPath[]
}
