import { readFileSync } from 'node:fs'
import { IsnadError } from '../model/errors.js'

/** A table of `knowledge/`: its rows as objects by column name. */
export type Row = Readonly<Record<string, string>>

interface Compiled {
  tables: Record<string, { columns: string[]; rows: string[][] }>
  documents: Record<string, unknown>
}

// The same place seen from src/knowledge and from dist/knowledge: tests and the built program share one file.
const compiledFile = new URL('../../dist/knowledge.json', import.meta.url)

let compiled: Compiled | undefined

function load(): Compiled {
  if (compiled) return compiled
  try {
    compiled = JSON.parse(readFileSync(compiledFile, 'utf8')) as Compiled
    return compiled
  } catch (cause) {
    throw new IsnadError('knowledge/broken', 'The compiled knowledge cannot be read.', 'Run `npm run build`.', cause)
  }
}

const made = new Map<string, readonly Row[]>()

function rowsOf(name: string): readonly Row[] {
  const found = load().tables[name]
  if (!found)
    throw new IsnadError('knowledge/broken', `There is no table knowledge/${name}.tsv.`, 'Run `npm run build`.')
  const { columns } = found
  return found.rows.map(cells => {
    const row: Record<string, string> = {}
    for (let i = 0; i < columns.length; i++) row[columns[i]!] = cells[i] ?? ''
    return row
  })
}

/** The rows of `knowledge/<name>.tsv`, e.g. `table('world/states')`; the same to all who ask. */
export function table(name: string): readonly Row[] {
  const rows = made.get(name) ?? rowsOf(name)
  made.set(name, rows)
  return rows
}

/** The rows of every table under `knowledge/<folder>/`, in the order of the file names. */
export function tablesUnder(folder: string): Row[] {
  const names = Object.keys(load().tables).filter(name => name.startsWith(`${folder}/`))
  return names.sort().flatMap(table)
}

/** The content of `knowledge/<name>.yaml`. */
export function document<T>(name: string): T {
  const found = load().documents[name]
  if (found === undefined) {
    throw new IsnadError('knowledge/broken', `There is no file knowledge/${name}.yaml.`, 'Run `npm run build`.')
  }
  return found as T
}

/** The names of the documents under `knowledge/<folder>/`, sorted. */
export const documentsUnder = (folder: string): string[] =>
  Object.keys(load().documents)
    .filter(name => name.startsWith(`${folder}/`))
    .sort()

/** The values of a cell that holds several, `a|b|c`. */
export const values = (cell: string | undefined): string[] =>
  cell
    ? cell
        .split('|')
        .map(v => v.trim())
        .filter(Boolean)
    : []
