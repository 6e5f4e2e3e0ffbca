import { addresses } from './addresses.ts'
import { deadlines } from './deadlines.ts'
import { diskAndDatabase } from './disk-and-database.ts'
import { dns } from './dns.ts'
import { exchangers } from './exchangers.ts'
import { fallingOver } from './falling-over.ts'
import { families } from './families.ts'
import { fewConnections } from './few-connections.ts'
import { forgetting } from './forgetting.ts'
import { later } from './later.ts'
import { limits } from './limits.ts'
import { loops } from './loops.ts'
import { networks } from './networks.ts'
import { neverAnswered } from './never-answered.ts'
import { ourAddresses } from './our-addresses.ts'
import { ourOwnSide } from './our-own-side.ts'
import { pages } from './pages.ts'
import { reports } from './reports.ts'
import type { Chapter } from './requirement.ts'
import { returnPaths } from './return-paths.ts'
import { stopping } from './stopping.ts'
import { takenMeansKept } from './taken-means-kept.ts'
import { theNextOne } from './the-next-one.ts'
import { threadsAndHandshakes } from './threads-and-handshakes.ts'
import { timeAndSize } from './time-and-size.ts'
import { tls } from './tls.ts'
import { tryingAgain } from './trying-again.ts'
import { whoIsAnswered } from './who-is-answered.ts'
import { words } from './words.ts'

/** All that the service must survive, in order. */
export const chapters: readonly Chapter[] = [
  takenMeansKept,
  ourAddresses,
  timeAndSize,
  limits,
  networks,
  threadsAndHandshakes,
  theNextOne,
  neverAnswered,
  whoIsAnswered,
  words,
  loops,
  returnPaths,
  reports,
  families,
  addresses,
  deadlines,
  tls,
  exchangers,
  fewConnections,
  tryingAgain,
  dns,
  ourOwnSide,
  fallingOver,
  diskAndDatabase,
  stopping,
  forgetting,
  pages,
  later,
]
