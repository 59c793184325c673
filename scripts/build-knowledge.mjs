// Compiles knowledge/**/*.{tsv,yaml} into dist/knowledge.jsonl: a line for each table or document, and before them one line
// that tells where each stands, so that the program parses those that it asks for and no others.
// Broken tables are refused here, with file and line, so that the program never meets them.
//
//   node scripts/build-knowledge.mjs [KNOWLEDGE [DIST]]
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parse } from 'yaml'
import { knowledgeFolder, programFolder, writeWhole } from './compiled.mjs'

const [from, to] = process.argv.slice(2)
const folder = knowledgeFolder(from)
const dist = programFolder(to)
const problems = []

function readTable(path, name) {
  const lines = readFileSync(path, 'utf8').split('\n')
  const kept = lines
    .map((line, i) => [line.replace(/\r$/, ''), i + 1])
    .filter(([line]) => line.trim() && !line.startsWith('#'))
  const [header, ...body] = kept
  if (!header) {
    problems.push(`${name}: empty`)
    return null
  }
  const columns = header[0].split('\t').map(column => column.trim())
  const rows = body.map(([line, number]) => {
    const cells = line.split('\t').map(cell => cell.trim())
    if (cells.length > columns.length)
      problems.push(`${name}:${number}: ${cells.length} cells for ${columns.length} columns`)
    if (line !== line.normalize('NFC')) problems.push(`${name}:${number}: not NFC`)
    return Object.fromEntries(columns.map((column, i) => [column, cells[i] ?? '']))
  })
  return rows
}

const tables = {}
const documents = {}
const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
for (const entry of files) {
  const path = join(entry.parentPath ?? entry.path, entry.name)
  const name = relative(folder, path).replaceAll('\\', '/')
  if (name.endsWith('.tsv')) {
    const table = readTable(path, name)
    if (table) tables[name.slice(0, -4)] = table
  } else if (name.endsWith('.yaml')) {
    try {
      documents[name.slice(0, -5)] = parse(readFileSync(path, 'utf8'))
    } catch (error) {
      problems.push(`${name}: ${error.message}`)
    }
  }
}
if (problems.length) {
  console.error(problems.join('\n'))
  process.exit(1)
}
mkdirSync(dist, { recursive: true })

const lines = []
let at = 0
/** Writes each of `items` as a line; gives where it begins and ends, in bytes after the first line. */
const placed = items =>
  Object.fromEntries(
    Object.entries(items).map(([name, item]) => {
      const line = JSON.stringify(item)
      const from = at
      lines.push(line)
      at += Buffer.byteLength(line) + 1
      return [name, [from, at - 1]]
    }),
  )
const index = { tables: placed(tables), documents: placed(documents) }

writeWhole(join(dist, 'knowledge.jsonl'), `${[JSON.stringify(index), ...lines].join('\n')}\n`)
