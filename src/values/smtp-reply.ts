/** What we say to an SMTP client (RFC 5321 §4.2). */
export interface SmtpReply {
  code: number
  /** RFC 3463 code; null where none is used (greeting, EHLO). */
  enhanced: string | null
  /** One line of printable ASCII, ≤ 400 characters. */
  text: string
}

export const reply = (code: number, enhanced: string, text: string): SmtpReply => ({ code, enhanced, text })

/** The reply as one line without CRLF. */
export const replyLine = ({ code, enhanced, text }: SmtpReply): string =>
  enhanced === null ? `${code} ${text}` : `${code} ${enhanced} ${text}`
