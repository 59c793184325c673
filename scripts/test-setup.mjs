// Tests read the compiled knowledge and lexicon: compile them first, from the sources as they are now, so that an edit of a
// table or of a rule by which forms are made is seen at once.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { writeLexicon } from './build-lexicon.mjs'
import { writeRows } from './build-rows.mjs'

export default async function setup() {
  execFileSync(process.execPath, [fileURLToPath(new URL('build-knowledge.mjs', import.meta.url))], { stdio: 'inherit' })
  const { compileRows } = await import('../src/knowledge/rows.ts')
  writeRows(compileRows())
  const { compileLexicon } = await import('../src/read/vocabulary.ts')
  writeLexicon(compileLexicon())
}
