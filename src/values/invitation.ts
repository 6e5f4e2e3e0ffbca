/** A test that somebody began on the page: an own address, and a page that waits for the mail to it. */
export interface Invitation {
  /** The page's unguessable id, 26 base32 characters (R35); the case that comes of it takes it over. */
  page: string
  /** Ten base32 characters, the part of `test+…@` that only this test has; another value than the page's id. */
  tag: string
  /** The language of the page when it was made; letters take it where the mail itself names none. */
  language: string
  /** ms since 1970. */
  created: number
  /** When it ends if no mail has come, ms since 1970. */
  expires: number
  /** The case of its first answered sender; null before. */
  caseId: string | null
  /** What came for it and was not answered, oldest first, at most `mostInvitedNews`. */
  news: InvitedNews[]
}

/** A mail to the invitation's address that was not taken, with what its server was told. */
export interface InvitedNews {
  at: number
  /** Its envelope sender. */
  sender: string
  client: string
  /** Null, with an empty `text`, where the session ended before anything was said to the mail. */
  code: number | null
  enhanced: string | null
  text: string
}

/** Strangers can send to a tag as often as they like. */
export const mostInvitedNews = 10
/** Of these the sessions that only named the address, or those would leave no room for what was said. */
export const mostInvitedGone = 3
