import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packages, treeFile, trees, treesDirectory } from './packages.ts'

const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

function succeeds(command: string, args: string[], options: { cwd?: string; input?: string } = {}): boolean {
  const { status } = spawnSync(command, args, {
    stdio: [options.input === undefined ? 'ignore' : 'pipe', 'ignore', 'inherit'],
    env: environment,
    ...options,
  })
  return status === 0
}

function isInstalled(name: string): boolean {
  const { stdout } = spawnSync('dpkg', ['--status', name])
  return String(stdout).includes('Status: install ok installed')
}

// policy-rc.d keeps freshly installed servers from starting; one that was there before stays as it is.
function withoutStartingServices(install: () => void): void {
  const policy = '/usr/sbin/policy-rc.d'
  const isOurs = !existsSync(policy)
  if (isOurs) writeFileSync(policy, '#!/bin/sh\nexit 101\n', { mode: 0o755 })
  try {
    install()
  } finally {
    if (isOurs) rmSync(policy)
  }
}

/** Installs what is missing; returns the names of what could not be installed. */
function installPackages(): string[] {
  const missing = packages.filter((name) => !isInstalled(name))
  if (missing.length === 0) return []
  succeeds('debconf-set-selections', [], {
    input: 'postfix postfix/main_mailer_type select No configuration\n',
  })
  const install = (names: string[]) =>
    succeeds('apt-get', ['install', '--yes', '--quiet=2', '--no-install-recommends', ...names])
  withoutStartingServices(() => {
    // One that can't be had must not keep the others out.
    if (!install(missing)) for (const name of missing) install([name])
  })
  return missing.filter((name) => !isInstalled(name))
}

/** Unpacks what conflicts with Postfix; returns the names of what could not be had. */
function unpackTrees(): string[] {
  return trees.flatMap((tree) => {
    if (existsSync(treeFile(tree.name, tree.proof))) return []
    const download = mkdtempSync(join(tmpdir(), 'mailsix-lab-download-'))
    const target = join(treesDirectory, tree.name)
    mkdirSync(target, { recursive: true })
    succeeds('apt-get', ['download', '--quiet=2', '-o', 'APT::Sandbox::User=root', ...tree.packages], {
      cwd: download,
    })
    for (const file of readdirSync(download)) succeeds('dpkg', ['-x', join(download, file), target])
    rmSync(download, { recursive: true })
    return existsSync(treeFile(tree.name, tree.proof)) ? [] : tree.packages
  })
}

if (process.platform !== 'linux' || process.getuid?.() !== 0) {
  console.log('Nothing installed: that needs root, on Debian.')
  process.exit()
}

const incomplete =
  packages.some((name) => !isInstalled(name)) ||
  trees.some((tree) => !existsSync(treeFile(tree.name, tree.proof)))
if (incomplete && !succeeds('apt-get', ['update', '--quiet=2'])) console.error('apt-get update failed')
const notInstalled = [...installPackages(), ...unpackTrees()]
console.log(
  notInstalled.length === 0
    ? 'Everything that the lab needs is installed.'
    : `Could not install: ${notInstalled.join(', ')}`,
)
process.exitCode = notInstalled.length === 0 ? 0 : 1
