/** Debian packages that the lab runs; the one list to add to. */
export const packages = [
  // The pages' tests, and the pictures of them.
  'chromium',
  'fonts-dejavu-core',
  'iproute2',
  'nftables',
  'nsd',
  'openssl',
  'postfix',
  // For the store's tests on both databases, in npm test.
  'postgresql',
  'unbound',
  'util-linux',
  // For Exim's tree below.
  'libgnutls-dane0',
  'libidn12',
  // For Sendmail's, whose configuration is made by m4.
  'libwrap0',
  'm4',
]

/** Where packages are unpacked that can't be installed beside Postfix. */
export const treesDirectory = '/var/cache/mailsix-lab'

/** Unpacked, not installed: the tree's name, its packages, and a file that shows that it is there. */
export const trees = [
  { name: 'exim', packages: ['exim4-daemon-light'], proof: 'usr/sbin/exim4' },
  { name: 'opensmtpd', packages: ['opensmtpd'], proof: 'usr/sbin/smtpd' },
  { name: 'sendmail', packages: ['sendmail-bin', 'sendmail-cf'], proof: 'usr/libexec/sendmail/sendmail' },
] as const

/** Programs that must be there before a lab can start, and the package of each. */
export const programs = [
  { path: '/usr/bin/chromium', package: 'chromium' },
  { path: '/usr/sbin/nsd', package: 'nsd' },
  { path: '/usr/sbin/postfix', package: 'postfix' },
  { path: '/usr/sbin/nft', package: 'nftables' },
  { path: '/usr/sbin/unbound', package: 'unbound' },
  { path: '/usr/bin/m4', package: 'm4' },
  { path: '/usr/bin/nsenter', package: 'util-linux' },
  { path: '/usr/bin/unshare', package: 'util-linux' },
] as const

/** The file of an unpacked tree, such as `treeFile('exim', 'usr/sbin/exim4')`. */
export function treeFile(tree: (typeof trees)[number]['name'], path: string): string {
  return `${treesDirectory}/${tree}/${path}`
}
