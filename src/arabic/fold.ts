import { table } from '../knowledge/load.js'
import { type Fold, type FoldTable, makeFold } from '../text/fold.js'

const isRange = /^([0-9A-F]{4})(?:\.\.([0-9A-F]{4}))?$/

function readTable(): FoldTable {
  const units = new Map<number, string>()
  for (const { from, to } of table('arabic/fold')) {
    const range = isRange.exec(from!)
    if (!range) throw new Error(`knowledge/arabic/fold.tsv: no code point or range: ${from}`)
    const first = Number.parseInt(range[1]!, 16)
    const last = Number.parseInt(range[2] ?? range[1]!, 16)
    for (let unit = first; unit <= last; unit++) units.set(unit, to!)
  }
  return units
}

let made: Fold | undefined

/** The fold of `knowledge/arabic/fold.tsv`, by which all words of Isnad are compared. */
export function arabicFold(): Fold {
  made ??= makeFold(readTable())
  return made
}
