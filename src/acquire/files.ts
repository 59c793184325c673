import { type Dirent, type Stats, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, IsnadError } from '../model/errors.js'
import { type Failure, failed } from './acquired.js'
import { formOfName } from './kinds.js'

/** Something to read pages from; the size is not known of standard input and of pipes. */
export interface Input {
  path: string
  size: number | null
}

const isPage = (name: string): boolean => formOfName(name) !== null

/** What the system says of a file, as an error that tells what to do. */
export function fileError(path: string, cause: unknown): IsnadError {
  const code = codeOf(cause)
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new IsnadError('input/not-found', `There is no ${path}.`, 'Check the name and the folder you are in.', cause)
  }
  const why = code === 'EACCES' || code === 'EPERM' ? 'you have no permission' : code || String(cause)
  return new IsnadError('input/not-readable', `${path} cannot be read: ${why}.`, 'Check its permissions.', cause)
}

const failureOf = (source: string, error: IsnadError): { failure: Failure } => {
  const { failure } = failed(source, error) as { failure: Failure }
  return { failure }
}

/** The file behind an entry of a folder. Linked files are read, linked folders are not: they could go round in circles. */
function fileOf(folder: string, entry: Dirent): Input | null {
  if (!isPage(entry.name) || !(entry.isFile() || entry.isSymbolicLink())) return null
  const path = join(folder, entry.name)
  const stat = statSync(path, { throwIfNoEntry: false })
  return stat?.isFile() ? { path, size: stat.size } : null
}

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

async function* walk(folder: string): AsyncGenerator<Input | { failure: Failure }> {
  let entries: Dirent[]
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (cause) {
    yield failureOf(folder, fileError(folder, cause))
    return
  }
  for (const entry of entries.sort(byName)) {
    if (entry.name.startsWith('.')) continue
    if (entry.isDirectory()) yield* walk(join(folder, entry.name))
    else {
      const file = fileOf(folder, entry)
      if (file) yield file
    }
  }
}

async function* filesUnder(folder: string): AsyncGenerator<Input | { failure: Failure }> {
  let any = false
  for await (const found of walk(folder)) {
    any = true
    yield found
  }
  if (any) return
  const advice =
    'Pages are text, HTML, MHTML, JSON and archives of them, known by their endings; other files can be named one by one.'
  yield failureOf(folder, new IsnadError('input/no-pages', `There are no pages in ${folder}.`, advice))
}

/** The files that paths mean: a folder means all below it whose names tell that they hold pages, in the order of their names. */
export async function* findInputs(paths: readonly string[]): AsyncGenerator<Input | { failure: Failure }> {
  for (const path of paths) {
    if (path === '-') {
      yield { path, size: null }
      continue
    }
    let stat: Stats
    try {
      stat = statSync(path)
    } catch (cause) {
      yield failureOf(path, fileError(path, cause))
      continue
    }
    if (stat.isDirectory()) yield* filesUnder(path)
    else yield { path, size: stat.isFile() ? stat.size : null }
  }
}
