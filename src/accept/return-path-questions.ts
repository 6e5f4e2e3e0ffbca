import type { Endpoint, Recipient } from '../values/arrival.ts'

/** A return path that was named at RCPT and got no message in that session. */
export interface ReturnPathQuestion {
  /** Unique for this question. */
  id: string
  /** Lower case; its proof may be wrong. */
  token: string
  /** ms since 1970. */
  at: number
  client: Endpoint
  /** The envelope sender, '' for the null reverse-path. */
  sender: string
  /** What we said to RCPT. */
  code: number
}

/** The return paths that a session has asked for and sent nothing to, each once, with our last word on it. */
export interface ReturnPathQuestions {
  asked(question: Pick<ReturnPathQuestion, 'token' | 'at' | 'sender' | 'code'>): void
  /** Whoever sends something asks nothing. */
  sentTo(recipients: readonly Recipient[]): void
  all(): ReturnPathQuestion[]
}

/** A callout asks for one. */
const mostQuestions = 5

export function makeReturnPathQuestions(session: string, client: Endpoint): ReturnPathQuestions {
  const questions = new Map<string, ReturnPathQuestion>()
  return {
    asked(question) {
      if (questions.size >= mostQuestions && !questions.has(question.token)) return
      questions.set(question.token, { id: `${session}-${question.token}`, client, ...question })
    },
    sentTo(recipients) {
      for (const recipient of recipients)
        if (recipient.kind === 'return-path') questions.delete(recipient.token)
    },
    all: () => [...questions.values()],
  }
}
