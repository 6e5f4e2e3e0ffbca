/**
 * A command as the log shows it at `debug`. Whose mail is turned away may send its lines all the same, which then come in
 * as commands: nothing of what people wrote enters a log, so only what can be part of an envelope is shown.
 */
export function loggedCommand(verb: string, argument: string): string {
  if (verb === 'HELO' || verb === 'EHLO') return `${verb} ${argument.split(' ', 1)[0] ?? ''}`.slice(0, most)
  const path = verb === 'MAIL' ? from : verb === 'RCPT' ? to : null
  if (path?.test(argument)) return `${verb} ${argument}`.slice(0, most)
  return plain.includes(verb) ? verb : 'a line that is no command of ours'
}

const most = 512
const from = /^from:/i
const to = /^to:/i
/** What stands behind them tells nothing. */
const plain: readonly string[] = ['DATA', 'RSET', 'NOOP', 'QUIT', 'STARTTLS', 'VRFY', 'EXPN', 'HELP', 'AUTH']
