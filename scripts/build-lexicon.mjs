// Compiles the lexicon into dist/lexicon.bin, once knowledge.jsonl and the program itself stand in dist.
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './ready.mjs'

/** Written beside and moved into place, as the knowledge is. */
export function writeLexicon(bytes) {
  const target = join(root, 'dist', 'lexicon.bin')
  const beside = `${target}.${process.pid}`
  writeFileSync(beside, bytes)
  renameSync(beside, target)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { compileLexicon } = await import(`${root}/dist/read/vocabulary.js`)
  try {
    writeLexicon(compileLexicon())
  } catch (error) {
    console.error(error.message)
    process.exit(1)
  }
}
