import { z } from 'zod'
import type { KeyPath } from './config-file.ts'
import { namesNear } from './values/near-names.ts'

/** One key of a schema, as the sample and the suggestions need it. */
export interface SchemaKey {
  path: string[]
  description: string
  /** As it would be written; undefined where there is none. */
  standard: unknown
  /** What to show where there is no default. */
  example: unknown
  /** Has keys of its own. */
  group: boolean
}

/** The schema inside its wrappers: defaults, `or null`, preparations. */
function bare(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPrefault || schema instanceof z.ZodOptional || schema instanceof z.ZodNullable)
    return bare(schema.unwrap())
  if (
    schema instanceof z.ZodPipe &&
    schema.out instanceof z.ZodType &&
    !(schema.out instanceof z.ZodTransform)
  )
    return bare(schema.out)
  return schema
}

/** The keys of a group; null where the schema is none. */
function shapeOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | null {
  const inner = bare(schema)
  return inner instanceof z.ZodObject ? inner.shape : null
}

/** The schema at a path; null where there is no such key. */
export function schemaAt(schema: z.core.$ZodType, path: KeyPath): z.core.$ZodType | null {
  const [step, ...rest] = path
  if (step === undefined) return schema
  const inner = bare(schema)
  if (inner instanceof z.ZodArray) return typeof step === 'number' ? schemaAt(inner.element, rest) : null
  const next = shapeOf(inner)?.[step]
  return next === undefined ? null : schemaAt(next, rest)
}

/** The names of the keys a group knows. */
export const keysOf = (schema: z.core.$ZodType | null): string[] =>
  Object.keys((schema === null ? null : shapeOf(schema)) ?? {})

/** A value that would do, for a key without default: an empty group, or the example of its notes. */
export function exampleOf(schema: z.core.$ZodType | null): unknown {
  if (schema === null) return undefined
  return shapeOf(schema) === null ? z.globalRegistry.get(schema)?.example : {}
}

/** Every key in order, groups before what is in them; lists count as one key. */
export function everyKey(schema: z.core.$ZodType, above: string[] = []): SchemaKey[] {
  return Object.entries(shapeOf(schema) ?? {}).flatMap(([name, inner]) => {
    const path = [...above, name]
    const notes = z.globalRegistry.get(inner) ?? {}
    const own: SchemaKey = {
      path,
      description: notes.description ?? '',
      standard: inner instanceof z.ZodPrefault ? (inner.def.defaultValue ?? undefined) : undefined,
      example: notes.example,
      group: shapeOf(inner) !== null,
    }
    return [own, ...everyKey(inner, path)]
  })
}

/**
 * The dotted path of the known key that was probably meant: one in the same group that begins so or is spelled nearly so,
 * or one of that name elsewhere; null where nothing is near.
 */
export function nearestKey(schema: z.core.$ZodType, group: KeyPath, wrong: string): string | null {
  const here = schemaAt(schema, group)
  const known = keysOf(here ?? schema)
  const begun = known.filter((name) => name.toLowerCase().startsWith(wrong.toLowerCase()))
  const [near] = begun.length === 1 ? begun : namesNear(known, wrong)
  if (near !== undefined) return dotted([...group, near])
  const elsewhere = everyKey(schema).find(({ path }) => path.at(-1)?.toLowerCase() === wrong.toLowerCase())
  return elsewhere === undefined ? null : dotted(elsewhere.path)
}

/** `listen.0.address`. */
export const dotted = (path: KeyPath): string => path.join('.')
