import { testBrokenSide } from './break-our-side.ts'
import { brokenSides } from './broken-sides.ts'

for (const broken of brokenSides.filter(({ side }) => side === 'ptr')) testBrokenSide(broken)
