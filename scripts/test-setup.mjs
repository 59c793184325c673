// Tests read the compiled knowledge: compile it first, so that an edit of a table is seen at once.
import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export default function setup() {
  execFileSync(process.execPath, [fileURLToPath(new URL('build-knowledge.mjs', import.meta.url))], { stdio: 'inherit' })
}
