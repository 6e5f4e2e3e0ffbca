import { type EximPlan, startExim } from './exim.ts'
import type { Lab } from './lab.ts'
import type { RunningProvider } from './mail-server.ts'
import { type OpensmtpdPlan, startOpensmtpd } from './opensmtpd.ts'
import { type PostfixPlan, startPostfix } from './postfix.ts'
import type { Provider } from './provider.ts'
import { type SendmailPlan, startSendmail } from './sendmail.ts'

/** Which mail server a provider has, and how it differs from a plain one. */
export type ServerPlan =
  | { postfix: PostfixPlan }
  | { exim: EximPlan }
  | { opensmtpd: OpensmtpdPlan }
  | { sendmail: SendmailPlan }

export function startServer(
  lab: Lab,
  { provider, server }: { provider: Provider; server: ServerPlan },
): Promise<RunningProvider> {
  if ('exim' in server) return startExim(lab, provider, server.exim)
  if ('opensmtpd' in server) return startOpensmtpd(lab, provider, server.opensmtpd)
  if ('sendmail' in server) return startSendmail(lab, provider, server.sendmail)
  return startPostfix(lab, provider, server.postfix)
}
