import type { Kysely, Selectable } from 'kysely'
import { type Invitation, type InvitedNews, mostInvitedGone, mostInvitedNews } from '../values/invitation.ts'
import { change, rowOf, type Steps } from './store-steps.ts'
import type { Tables } from './store-tables.ts'
import type { Writer } from './store-writer.ts'

type Row = Selectable<Tables['invitations']>
type Fresh = Omit<Invitation, 'caseId' | 'news'>

/** Strangers can begin tests as often as they like: of those that no mail came for, the newest are kept. */
export const mostInvitations = 50_000

export function* addInvitation(
  { build }: Writer,
  { page, tag, language, created, expires }: Fresh,
): Steps<void> {
  yield* change(
    build
      .insertInto('invitations')
      .values({ page, tag, language, created, expires, case_id: null, news: '[]' }),
  )
  yield* change(
    build
      .deleteFrom('invitations')
      .where('seq', '<=', (row) =>
        row
          .selectFrom('invitations')
          .select((newest) => newest(newest.fn.max('seq'), '-', mostInvitations).as('before')),
      ),
  )
}

export function* readInvitation(build: Kysely<Tables>, page: string): Steps<Invitation | null> {
  const row = yield* rowOf(build.selectFrom('invitations').selectAll().where('page', '=', page))
  return row === null ? null : invitationOf(row)
}

/** The language of the page that waits for a mail to this tag; null where none waits. */
export function* waitsIn(build: Kysely<Tables>, tag: string): Steps<string | null> {
  const row = yield* rowOf(
    build.selectFrom('invitations').select('language').where('tag', '=', tag).where('case_id', 'is', null),
  )
  return row?.language ?? null
}

export function* removeInvitation({ build, changed }: Writer, page: string): Steps<void> {
  changed(page)
  yield* change(build.deleteFrom('invitations').where('page', '=', page).where('case_id', 'is', null))
}

/**
 * The invitation that a tag stands for becomes this case's, unless it has one, or its time is over (contract.md: its first
 * answered sender owns it). Null where the case has to have a page of its own.
 */
export function* claimInvitation(
  { build }: Writer,
  tag: string,
  caseId: string,
  now: number,
): Steps<Pick<Row, 'page' | 'language'> | null> {
  const free = yield* change(
    build
      .updateTable('invitations')
      .set({ case_id: caseId })
      .where('tag', '=', tag)
      .where('case_id', 'is', null)
      .where('expires', '>', now),
  )
  if (free === 0) return null
  return yield* rowOf(build.selectFrom('invitations').select(['page', 'language']).where('tag', '=', tag))
}

/** Something came for an invitation and was not answered: its page, or null where there is none that still waits. */
export function* noteInvited({ build }: Writer, tag: string, news: InvitedNews): Steps<string | null> {
  const found = yield* rowOf(
    build.selectFrom('invitations').selectAll().where('tag', '=', tag).where('case_id', 'is', null),
  )
  if (found === null) return null
  const known = invitationOf(found).news
  if (known.length >= mostInvitedNews) return null
  const gone = known.filter(({ code }) => code === null).length
  if (news.code === null && gone >= mostInvitedGone) return null
  yield* change(
    build
      .updateTable('invitations')
      .set({ news: JSON.stringify([...known, news]) })
      .where('tag', '=', tag),
  )
  return found.page
}

function invitationOf({ page, tag, language, created, expires, case_id: caseId, news }: Row): Invitation {
  return { page, tag, language, created, expires, caseId, news: JSON.parse(news) }
}
