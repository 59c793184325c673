import { isWebAddress } from '../acquire/web/addresses.js'

/** Paths that follow one another and are of one sort, in the order in which they were named. */
export interface Run {
  web: boolean
  paths: string[]
}

export function runsOf(paths: readonly string[]): Run[] {
  const runs: Run[] = []
  for (const path of paths) {
    const web = isWebAddress(path)
    const last = runs.at(-1)
    if (last?.web === web) last.paths.push(path)
    else runs.push({ web, paths: [path] })
  }
  return runs
}
