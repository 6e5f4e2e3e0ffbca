import { spawnSync } from 'node:child_process'

const inNamespace = ['unshare', '--user', '--map-root-user', '--mount', 'sh', '-c']

/** The command, run where the folder is a file system of this size (`3m`) that nobody else sees. */
export const onSmallDisk = (folder: string, size: string, argv: readonly string[]): string[] => [
  ...inNamespace,
  `mount -t tmpfs -o size=${size} mailsix "$0" && exec "$@"`,
  folder,
  ...argv,
]

/** Whether file systems can be mounted here at all. */
export const mountsSmallDisks = (): boolean => {
  const [command = '', ...rest] = onSmallDisk('/mnt', '1m', ['true'])
  return spawnSync(command, rest, { stdio: 'ignore' }).status === 0
}
