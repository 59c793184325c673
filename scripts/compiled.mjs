// Where the build takes its sources from and puts what it makes: knowledge/ and dist/ of the repository, unless told otherwise.
import { renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './ready.mjs'

export const knowledgeFolder = path => resolve(path ?? join(root, 'knowledge'))
export const programFolder = path => resolve(path ?? join(root, 'dist'))

/** Written beside and moved into place: whoever reads it meanwhile sees the old one or the new one, never half of one. */
export function writeWhole(path, content) {
  const beside = `${path}.${process.pid}`
  writeFileSync(beside, content)
  renameSync(beside, path)
}
