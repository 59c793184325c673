import type { Chunks } from '../app/index.js'
import { type Output, outputTo } from './output.js'

/** What commands share. A command returns its exit code. */
export interface Context {
  out: Output
  err: Output
  stdin: Chunks
}

export const exits = { done: 0, failed: 1, usage: 2 } as const
export type Exit = (typeof exits)[keyof typeof exits]

export const makeContext = (): Context => ({
  out: outputTo(process.stdout),
  err: outputTo(process.stderr),
  // Opened only when it is read: a terminal that is opened would keep the program waiting.
  get stdin() {
    return process.stdin
  },
})
