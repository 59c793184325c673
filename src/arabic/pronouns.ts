import { table } from '../knowledge/load.js'

/** A pronoun that is written onto a word: «ه», «ها», «هما». */
export interface Pronoun {
  person: 1 | 2 | 3
  /** null where it is not said */
  gender: 'm' | 'f' | null
  number: 's' | 'd' | 'p'
}

const shape = /^(?<person>[123])(?<gender>[mf]?)(?<number>[sdp])$/

function pronounOf(means: string): Pronoun {
  const found = shape.exec(means)?.groups
  if (!found) throw new Error(`knowledge/arabic/clitics.tsv: «${means}» is no pronoun`)
  return {
    person: Number(found.person) as Pronoun['person'],
    gender: found.gender === '' ? null : (found.gender as 'm' | 'f'),
    number: found.number as Pronoun['number'],
  }
}

let known: ReadonlyMap<string, Pronoun> | null = null

/** What a pronoun of `knowledge/arabic/clitics.tsv` means; null for «» and whatever is none of them. */
export function pronounMeaning(form: string): Pronoun | null {
  known ??= new Map(
    table('arabic/clitics')
      .filter(row => row.kind === 'pron')
      .map(row => [row.form!, pronounOf(row.means!)]),
  )
  return known.get(form) ?? null
}
