import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { SmallWorld } from './a-small-world.ts'

/** What was refused and why, oldest first, as the service keeps it for a short time. */
export function keptRefusals({ demo }: SmallWorld): { sender: string; enhanced: string }[] {
  const database = new DatabaseSync(join(demo.config.state, 'mailsix.db'), { readOnly: true })
  try {
    return database
      .prepare('select sender, enhanced from refusals order by seq')
      .all()
      .map(({ sender, enhanced }) => ({ sender: String(sender), enhanced: String(enhanced) }))
  } finally {
    database.close()
  }
}
