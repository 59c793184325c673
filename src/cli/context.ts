import { type Output, outputTo } from './output.js'

/** What commands share. A command returns its exit code. */
export interface Context {
  out: Output
  err: Output
}

export const exits = { done: 0, failed: 1, usage: 2 } as const
export type Exit = (typeof exits)[keyof typeof exits]

export const makeContext = (): Context => ({ out: outputTo(process.stdout), err: outputTo(process.stderr) })
