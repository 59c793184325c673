// Writes behind each program of docs/library and docs/recipes.md, and each run of README, what it prints now. Look at the difference: what is printed must be right.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { programs, stranger } from './doc-programs.mjs'
import { played } from './doc-sessions.mjs'
import { ready, root } from './ready.mjs'

ready()
const shown = /^\s*```text\n.*?^```/msu

/** The page with what a program prints; a program that prints nothing has no block behind it. */
function written(page, { code, prints }, now) {
  const at = page.indexOf(code) + code.length + '```'.length
  const rest = prints === '' ? page.slice(at) : page.slice(at).replace(shown, '')
  return `${page.slice(0, at)}${now === '' ? '' : `\n\n\`\`\`text\n${now}\n\`\`\``}${rest}`
}

const readme = join(root, 'README.md')
writeFileSync(readme, played(readFileSync(readme, 'utf8')))

const reader = await stranger()
try {
  for (const program of programs) {
    const now = await reader.prints(program.code)
    if (now === program.prints.trimEnd()) continue
    const path = join(root, program.name.replace(/:\d+$/u, ''))
    writeFileSync(path, written(readFileSync(path, 'utf8'), program, now))
    console.log(program.name)
  }
} finally {
  reader.close()
}
