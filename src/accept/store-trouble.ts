import { reply, type SmtpReply } from '../values/smtp-reply.ts'
import { StoreFull } from '../world/store.ts'

/** What a client hears when its mail can't be kept (R31): it keeps the mail and comes again. */
export const storeTrouble = (error: unknown): SmtpReply =>
  error instanceof StoreFull
    ? reply(452, '4.3.1', 'No room for your message just now; please try again later.')
    : reply(451, '4.3.0', 'Trouble on our side; please try again later.')
