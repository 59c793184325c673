// Compiles what the program would otherwise make at every start, once knowledge.jsonl and the program itself stand in one folder.
//
//   node scripts/build-compiled.mjs [DIST]
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { programFolder, writeWhole } from './compiled.mjs'

/** `files` have their names and what makes them. */
export function writeCompiled(files, dist) {
  for (const [name, make] of files) writeWhole(join(dist, name), make())
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = programFolder(process.argv[2])
  const { compiled } = await import(pathToFileURL(join(dist, 'read', 'compile.js')).href)
  try {
    writeCompiled(compiled, dist)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
