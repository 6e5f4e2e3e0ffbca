import type { Settings } from '../../src/commands/demo-settings.ts'

/** What the table's rows need of the service's configuration, whatever the times. */
export const tableConfig: Settings = {
  destinations: [
    { id: 'main', domain: 'doesnotwork.example' },
    { id: 'both', domain: 'both.doesnotwork.example', families: 'both' },
  ],
  network: { blockLists: ['bl.lists.example'] },
}
