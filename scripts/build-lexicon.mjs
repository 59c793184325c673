// Compiles the lexicon into lexicon.bin, once knowledge.jsonl and the program itself stand in the same folder.
//
//   node scripts/build-lexicon.mjs [DIST]
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { programFolder, writeWhole } from './compiled.mjs'

export const writeLexicon = (bytes, dist = programFolder()) => writeWhole(join(dist, 'lexicon.bin'), bytes)

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = programFolder(process.argv[2])
  const { compileLexicon } = await import(pathToFileURL(join(dist, 'read', 'vocabulary.js')).href)
  try {
    writeLexicon(compileLexicon(), dist)
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
