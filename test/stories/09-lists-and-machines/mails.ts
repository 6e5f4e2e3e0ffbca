/** Mail that no person wrote: an envelope sender or a header field, and what the refusal names. */
export const machines: { from?: string; field?: string; named: string }[] = [
  { from: '', named: 'MAIL FROM:<>' },
  { field: 'Auto-Submitted: auto-replied', named: 'Auto-Submitted: auto-replied' },
  {
    field: 'Auto-Submitted: auto-generated; owner-email="a@b.example"',
    named: 'Auto-Submitted: auto-generated',
  },
  { field: 'AUTO-SUBMITTED:\r\n (by a (robot))\r\n\tAuto-Notified', named: 'Auto-Submitted: auto-notified' },
  { field: 'X-Autoreply: yes', named: 'X-Autoreply: yes' },
  { field: 'X-Auto-Response-Suppress: DR, OOF, AutoReply', named: 'X-Auto-Response-Suppress' },
  { field: 'List-Id: <ipv6.lists.ready.example>', named: 'List-Id' },
  { field: 'List-Unsubscribe: <mailto:leave@ready.example>', named: 'List-Unsubscribe' },
  { field: 'Precedence: bulk', named: 'Precedence: bulk' },
  { field: 'Precedence: LIST', named: 'Precedence: list' },
  { field: 'Precedence: junk', named: 'Precedence: junk' },
  { field: 'Precedence: auto_reply', named: 'Precedence: auto_reply' },
  { from: 'MAILER-DAEMON@ready.example', named: 'MAIL FROM:<MAILER-DAEMON@ready.example>' },
  { from: 'owner-ipv6@ready.example', named: 'MAIL FROM:<owner-ipv6@ready.example>' },
  { from: 'ipv6-request@ready.example', named: 'MAIL FROM:<ipv6-request@ready.example>' },
  { from: 'no-reply@ready.example', named: 'MAIL FROM:<no-reply@ready.example>' },
  { from: 'shop.noreply@ready.example', named: 'MAIL FROM:<shop.noreply@ready.example>' },
  {
    from: 'news-anna=other.example@ready.example',
    named: 'MAIL FROM:<news-anna=other.example@ready.example>',
  },
  { from: 'test@control.example', named: 'MAIL FROM:<test@control.example>' },
  { from: 'anna@doesnotwork.example', named: 'MAIL FROM:<anna@doesnotwork.example>' },
]

/** People, though they may look like machines. */
export const people: { from: string; fields: string[] }[] = [
  { from: 'root@ready.example', fields: [] },
  { from: 'postmaster@ready.example', fields: ['Auto-Submitted: No (by hand)'] },
  { from: 'info@ready.example', fields: ['Precedence: first-class'] },
]
