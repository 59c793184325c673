// Compiles the index of the rows that the program parses one by one into rows.bin, once knowledge.jsonl and the program itself
// stand in the same folder.
//
//   node scripts/build-rows.mjs [DIST]
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { programFolder, writeWhole } from './compiled.mjs'

export const writeRows = (bytes, dist = programFolder()) => writeWhole(join(dist, 'rows.bin'), bytes)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = programFolder(process.argv[2])
  const { compileRows } = await import(pathToFileURL(join(dist, 'knowledge', 'rows.js')).href)
  writeRows(compileRows(), dist)
}
