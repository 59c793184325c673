import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

// What a user runs; `npm test` builds it first.
const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))

export interface Running {
  child: ChildProcess
  out: string
  err: string
  ended: Promise<{ status: number | null; signal: string | null; out: string; err: string }>
  /** waits until the output holds something */
  until: (part: string) => Promise<void>
}

/** Starts the program, and gathers what it says while it goes on. */
export function startProgram(args: readonly string[], env: Record<string, string>): Running {
  const child = spawn(process.execPath, [program, ...args], { env: { ...process.env, ...env } })
  const running: Running = {
    child,
    out: '',
    err: '',
    ended: new Promise(resolve =>
      child.on('close', (status, signal) => resolve({ status, signal, out: running.out, err: running.err })),
    ),
    until: async part => {
      const deadline = Date.now() + 20_000
      while (!running.out.includes(part) && Date.now() < deadline) await new Promise(go => setTimeout(go, 10))
    },
  }
  child.stdout?.on('data', chunk => {
    running.out += String(chunk)
  })
  child.stderr?.on('data', chunk => {
    running.err += String(chunk)
  })
  return running
}
