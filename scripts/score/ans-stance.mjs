// Headlines that contradict each other, on pairs of headlines that people have judged (../shared/data/ans-stance/dev.csv; read, never copied):
// of the pairs that are flagged, how many disagree (P), and of those that disagree, how many are flagged (R). Pairs that are neither are left out.
// Most pairs that disagree there name other people or things, which in a register are other occurrences: R cannot be high.
//   node scripts/score/ans-stance.mjs [--misses] [FILE]
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { dataFolder, load } from './engine.mjs'
import { percent } from './gold.mjs'

const { clashesAmong } = await load('register/compare/headlines.js')
const usual = dataFolder('ans-stance', 'dev.csv')

/** Rows of a CSV file: cells may be quoted, with quotation marks doubled. */
function rowsOf(text) {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  const rows = [[]]
  for (const [whole, quoted, plain, end] of text.matchAll(cell)) {
    rows.at(-1).push(quoted?.replaceAll('""', '"') ?? plain)
    if (whole === '' || end === '') break
    if (end !== ',') rows.push([])
  }
  return rows.filter(row => row.length === 3)
}

export function measure({ misses = false, file = usual } = {}) {
  if (!existsSync(file)) return null
  const [, ...rows] = rowsOf(readFileSync(file, 'utf8'))
  const pairs = rows.filter(([, , stance]) => stance !== 'other')
  const judged = pairs.map(([a, b, stance]) => ({
    a,
    b,
    clash: clashesAmong([a, b])[0],
    differ: stance === 'disagree',
  }))
  const flagged = judged.filter(({ clash }) => clash)
  const right = flagged.filter(({ differ }) => differ).length
  const all = judged.filter(({ differ }) => differ).length
  const figures = {
    'ans-stance: conflicts P': percent(right, flagged.length),
    'ans-stance: conflicts R': percent(right, all),
  }
  const wrong = flagged.filter(({ differ }) => !differ)
  return {
    figures,
    lines: [
      ...(misses ? wrong.map(({ a, b, clash }) => `wrong  ${clash.by} ${clash.what}: ${a} / ${b}`) : []),
      `${judged.length} pairs, ${all} of them disagree`,
      `conflicts P ${figures['ans-stance: conflicts P'].toFixed(1).padStart(5)} %  (${right} of ${flagged.length})`,
      `conflicts R ${figures['ans-stance: conflicts R'].toFixed(1).padStart(5)} %  (${right} of ${all})`,
    ],
    files: [file],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file = usual] = process.argv.slice(2).filter(arg => !arg.startsWith('--'))
  const found = measure({ misses: process.argv.includes('--misses'), file })
  for (const line of found?.lines ?? [`skipped: there is no ${file}`]) console.log(line)
}
