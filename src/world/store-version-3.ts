import type { Compilable } from 'kysely'
import { newsOfCase, type Schema } from './store-schema.ts'

/** Bounces that people hand in, what a case was opened for, and our own side as it was at a time. */
export function addHandedBounces(schema: Schema): Compilable[] {
  return [
    schema.alterTable('cases').addColumn('asked', 'text', (column) => column.notNull().defaultTo('test')),
    newsOfCase(schema, 'handed'),
    schema.createIndex('own_checks_at').on('own_checks').column('at'),
  ]
}
