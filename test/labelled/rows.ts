import type { Row } from './row.ts'
import { clientRows } from './rows-client.ts'
import { deliveryRows } from './rows-delivery.ts'
import { exchangerRows } from './rows-exchangers.ts'
import { handedRows } from './rows-handed.ts'
import { letterRows } from './rows-letters.ts'
import { proofRows } from './rows-proofs.ts'
import { recordRows } from './rows-records.ts'
import { reportRows } from './rows-reports.ts'
import { senderRows } from './rows-senders.ts'
import { serverRows } from './rows-servers.ts'

/** The set-ups that are told of while our own side is well. Whoever reports a wrong verdict gives us another row. */
export const rows: readonly Row[] = [
  ...clientRows,
  ...proofRows,
  ...exchangerRows,
  ...serverRows,
  ...recordRows,
  ...letterRows,
  ...senderRows,
  ...deliveryRows,
  ...reportRows,
  ...handedRows,
]
