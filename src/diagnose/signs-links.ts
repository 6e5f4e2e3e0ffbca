import { sign } from './sign.ts'

/** The page of explanations that Gmail's links lead to: the same in every language. */
export const linkSigns = [
  sign('no-ptr', /p=ipv6autherror|p=\w{0,10}ptr\w{0,10}/),
  sign('auth-required', /p=(?:unauthenticated|dmarc|spf|dkim|auth)\w{0,30}/),
  sign('mailbox-full', /p=overquota\w{0,10}/),
  sign('rate-limited', /p=\w{0,30}(?:ratelimit|receivingrate|throttl)\w{0,20}/),
  sign('too-large', /p=\w{0,10}(?:maxsize|sizelimit|messagesize)\w{0,20}/),
  sign('invalid-recipient', /p=(?:nosuchuser|disableduser|addressnotfound|badrcpt\w{0,20})/),
  sign(
    'policy',
    /p=(?:\w{0,20}unsolicited\w{0,20}|blockedmessage|customfromdenied|rfcmessage\w{0,20}|\w{0,20}spam\w{0,20})/,
  ),
] as const
