import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { IsnadError } from '../../model/errors.js'

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
  const changed = files.filter(({ path, text }) => contentOf(path) !== text)
  const before = changed.map(({ path }) => ({ path, text: contentOf(path) }))
  const beside = (path: string): string => `${path}.${process.pid}.tmp`
  let moved = 0
  try {
    for (const { path, text } of changed) {
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(beside(path), text, { flush: true })
    }
    for (const { path } of changed) {
      renameSync(beside(path), path)
      moved++
    }
  } catch (cause) {
    restore(before.slice(0, moved))
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new IsnadError('world/not-written', `The tables cannot be written: ${why}`, 'Nothing was changed.', cause)
  } finally {
    for (const { path } of changed) rmSync(beside(path), { force: true })
  }
}
