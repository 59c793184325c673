// Tests read the compiled files: compile them first, from the sources as they are now, so that an edit of a table or of a rule by
// which forms are made is seen at once.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { writeCompiled } from './build-compiled.mjs'
import { programFolder } from './compiled.mjs'

export default async function setup() {
  execFileSync(process.execPath, [fileURLToPath(new URL('build-knowledge.mjs', import.meta.url))], { stdio: 'inherit' })
  const { compiled } = await import('../src/read/compile.ts')
  writeCompiled(compiled, programFolder())
}
