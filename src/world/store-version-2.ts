import type { Compilable } from 'kysely'
import { newsOfCase, notNull, type Schema, type Types } from './store-schema.ts'

/** Further looks, knocks, looks at our own side, callouts; what a repeated letter needs; the family chosen. */
export function addFurtherEvidence(schema: Schema, { blob, keyed }: Types): Compilable[] {
  return [
    schema.alterTable('cases').addColumn('further', 'text'),
    schema.alterTable('cases').addColumn('chosen_family', 'text'),
    // Few mails come to a destination that leaves the choice: all others cost the index nothing.
    schema
      .createIndex('cases_chosen')
      .on('cases')
      .columns(['domain', 'chosen_family', 'opened'])
      .where('chosen_family', 'is not', null),
    schema.alterTable('letters').addColumn('repeat_asked_at', 'bigint'),
    ...['knocks', 'own_checks', 'callouts'].map((table) => newsOfCase(schema, table)),
    schema
      .createTable('knocked')
      .addColumn('address', blob, (column) => column.primaryKey().notNull())
      .addColumn('at', 'bigint', notNull)
      .modifyEnd(keyed),
    schema.createIndex('knocked_at').on('knocked').column('at'),
  ]
}
