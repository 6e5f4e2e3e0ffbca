import type { Compilable } from 'kysely'
import { notNull, type Schema, type Types } from './store-schema.ts'

/** Tests begun on the page, the language they were begun in, and who wants no letters of ours. */
export function addInvitations(schema: Schema, { serial }: Types): Compilable[] {
  return [
    schema
      .createTable('invitations')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('page', 'text', (column) => column.notNull().unique())
      .addColumn('tag', 'text', (column) => column.notNull().unique())
      .addColumn('language', 'text', notNull)
      .addColumn('created', 'bigint', notNull)
      .addColumn('expires', 'bigint', notNull)
      .addColumn('case_id', 'text')
      .addColumn('news', 'text', notNull),
    schema.createIndex('invitations_case').on('invitations').column('case_id'),
    schema.createIndex('invitations_created').on('invitations').column('created'),
    schema.alterTable('cases').addColumn('invited_in', 'text'),
    schema
      .createTable('opt_outs')
      .addColumn('mailbox_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('at', 'bigint', notNull),
  ]
}
