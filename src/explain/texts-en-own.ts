/** The sentences about ourselves, in English (see texts-en.ts). */
export const ownTextsEn = {
  'verdict.our-side.well':
    'Our own side worked at {time}.{session_in, select, none {} other { Connections came in over {session_in}.}}{reply, select, none {} other { Other servers answered us over {reply}.}}{canary, select, none {} other { A server that we asked answered over {canary}.}}{dns, select, none {} other { DNS answered.}}{records, select, none {} other { Our own DNS records are as they should be.}}',
  'verdict.our-side.ipv6-failed':
    'Our own IPv6 failed at {time}: {text}. What failed over IPv6 then is held against nobody.',
  'verdict.our-side.ipv4-failed':
    'Our own IPv4 failed at {time}: {text}. What failed over IPv4 then is held against nobody.',
  'verdict.our-side.dns-failed':
    'Our own DNS failed at {time}: {text}. What could not be looked up then is held against nobody.',
  'verdict.our-side.records-wrong': 'Our own records are not as they should be: {faults}. We mend that.',
  'verdict.our-side.behind-dns64':
    'Our own network translates between IPv6 and IPv4 (DNS64). What it made up was left out: {looks}.',
  'verdict.our-side.unproven':
    'Nothing showed whether our own network worked at {time}, so what failed then is held against nobody.',
  'verdict.our-side.not-asked': 'No letter failed in a way that would make us ask whether we are the reason.',
} as const
