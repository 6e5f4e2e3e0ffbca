import type { Compilable } from 'kysely'
import { notNull, type Schema, type Types, tableOfCase } from './store-schema.ts'

/** All that there was at first. */
export function makeTables(schema: Schema, { blob, serial, keyed }: Types): Compilable[] {
  const ofCase = (table: string) => tableOfCase(schema, table)
  return [
    schema
      .createTable('cases')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('id', 'text', (column) => column.notNull().unique())
      .addColumn('page', 'text', (column) => column.notNull().unique())
      .addColumn('state', 'text', notNull)
      .addColumn('opened', 'bigint', notNull)
      .addColumn('closes', 'bigint', notNull)
      .addColumn('sender', 'text', notNull)
      .addColumn('mailbox', 'text', notNull)
      .addColumn('domain', 'text', notNull)
      .addColumn('standing', 'text', notNull)
      .addColumn('client_kind', 'text', notNull)
      .addColumn('revision', 'bigint', notNull)
      .addColumn('arrival', 'text', notNull)
      .addColumn('proofs', 'text', notNull)
      .addColumn('looks', 'text'),
    schema.createIndex('cases_opened').on('cases').column('opened'),
    schema.createIndex('cases_mailbox').on('cases').columns(['mailbox', 'opened']),
    schema.createIndex('cases_domain').on('cases').columns(['domain', 'standing', 'opened']),

    ofCase('messages')
      .addColumn('at', 'bigint', notNull)
      .addColumn('raw', blob, notNull)
      .addPrimaryKeyConstraint('messages_pk', ['case_id']),
    schema.createIndex('messages_at').on('messages').column('at'),

    ofCase('letters')
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('kind', 'text', notNull)
      .addColumn('transport', 'text', notNull)
      .addColumn('state', 'text', notNull)
      .addColumn('envelope_sender', 'text', notNull)
      .addColumn('recipient', 'text', notNull)
      .addColumn('message_id', 'text', notNull)
      .addColumn('created_at', 'bigint', notNull)
      .addColumn('expires_at', 'bigint', notNull)
      .addColumn('due_at', 'bigint')
      .addColumn('accepted_at', 'bigint')
      .addUniqueConstraint('letters_kind', ['case_id', 'kind']),
    schema.createIndex('letters_message_id').on('letters').column('message_id'),

    schema
      .createTable('letter_messages')
      .addColumn('letter_id', 'text', (column) =>
        column.primaryKey().notNull().references('letters.id').onDelete('cascade'),
      )
      .addColumn('at', 'bigint', notNull)
      .addColumn('raw', blob, notNull),
    schema.createIndex('letter_messages_at').on('letter_messages').column('at'),

    ofCase('attempts')
      .addColumn('id', 'text', notNull)
      .addColumn('letter_id', 'text', notNull)
      .addColumn('round', 'integer', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('position', 'integer', notNull)
      .addColumn('body', 'text', notNull)
      .addPrimaryKeyConstraint('attempts_pk', ['case_id', 'id']),

    ofCase('bounces')
      .addColumn('id', 'text', notNull)
      .addColumn('letter_id', 'text', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('body', 'text', notNull)
      .addPrimaryKeyConstraint('bounces_pk', ['case_id', 'id']),
    ofCase('bounce_messages')
      .addColumn('bounce_id', 'text', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('raw', blob, notNull)
      .addPrimaryKeyConstraint('bounce_messages_pk', ['case_id', 'bounce_id']),
    schema.createIndex('bounce_messages_at').on('bounce_messages').column('at'),

    ofCase('confirmations')
      .addColumn('id', 'text', notNull)
      .addColumn('letter_id', 'text', notNull)
      .addColumn('at', 'bigint', notNull)
      .addColumn('body', 'text', notNull)
      .addPrimaryKeyConstraint('confirmations_pk', ['case_id', 'id']),

    ofCase('events')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('at', 'bigint', notNull)
      .addColumn('what', 'text', notNull)
      .addColumn('text', 'text', notNull),
    schema.createIndex('events_case').on('events').column('case_id'),

    ofCase('jobs')
      .addColumn('id', 'text', notNull)
      .addColumn('kind', 'text', notNull)
      .addColumn('letter_id', 'text')
      .addColumn('due_at', 'bigint', notNull)
      .addColumn('claimed_by', 'text')
      .addColumn('claimed_until', 'bigint')
      .addPrimaryKeyConstraint('jobs_pk', ['case_id', 'id'])
      .modifyEnd(keyed),
    // For those that are due and free, and those whose claim ran out.
    schema.createIndex('jobs_due').on('jobs').columns(['claimed_until', 'due_at']),

    schema
      .createTable('refusals')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('at', 'bigint', notNull)
      .addColumn('network', 'text', notNull)
      .addColumn('sender', 'text', notNull)
      .addColumn('recipient', 'text', notNull)
      .addColumn('enhanced', 'text', notNull)
      .addColumn('text', 'text', notNull),
    schema.createIndex('refusals_again').on('refusals').columns(['network', 'sender', 'recipient', 'at']),
    schema.createIndex('refusals_at').on('refusals').column('at'),

    schema
      .createTable('operator_mail')
      .addColumn('seq', serial, (column) => column.primaryKey())
      .addColumn('at', 'bigint', notNull)
      .addColumn('recipient', 'text', notNull)
      .addColumn('sender', 'text', notNull)
      .addColumn('raw', blob, notNull)
      .addColumn('due_at', 'bigint')
      .addColumn('tries', 'integer', notNull),
    schema.createIndex('operator_mail_due').on('operator_mail').column('due_at'),
    schema.createIndex('operator_mail_at').on('operator_mail').column('at'),
  ]
}
