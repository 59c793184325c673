import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { IsnadError, messageOf } from '../../model/errors.js'

/** A file as it is to be. */
export interface FileText {
  path: string
  text: string
}

const contentOf = (path: string): string | null => (existsSync(path) ? readFileSync(path, 'utf8') : null)

function restore(before: readonly { path: string; text: string | null }[]): void {
  for (const { path, text } of before) {
    if (text === null) rmSync(path, { force: true })
    else writeFileSync(path, text)
  }
}

/**
 * Writes files so that all are as they are to be, or all as they were. Each is written beside its place first; whoever is
 * interrupted before the last of them has changed nothing. They are moved in the order given.
 */
export function writeAll(files: readonly FileText[]): void {
  const beside = (path: string): string => `${path}.${process.pid}.tmp`
  const before: { path: string; text: string | null }[] = []
  const written: string[] = []
  const moved = new Set<string>()
  try {
    for (const { path, text } of files) {
      const own = contentOf(path)
      if (own === text) continue
      before.push({ path, text: own })
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(beside(path), text, { flush: true, flag: 'wx' })
      written.push(path)
    }
    for (const path of written) {
      renameSync(beside(path), path)
      moved.add(path)
    }
  } catch (cause) {
    restore(before.filter(({ path }) => moved.has(path)))
    const why = messageOf(cause)
    throw new IsnadError('world/not-written', `The tables cannot be written: ${why}`, 'Nothing was changed.', cause)
  } finally {
    for (const path of written) rmSync(beside(path), { force: true })
  }
}
