/** Where a command writes. Writing stops quietly when nobody reads any more. */
export interface Output {
  print(text: string | Uint8Array): Promise<void>
  /** true once the reader has gone (as with `| head`) */
  closed: boolean
  /** why nothing more can be written, unless the reader has gone */
  broken: Error | null
  isTerminal: boolean
  columns: number
}

const isGone = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EPIPE'

const widest = 110

export function outputTo(stream: NodeJS.WriteStream): Output {
  const output: Output = {
    closed: false,
    broken: null,
    isTerminal: stream.isTTY === true,
    columns: Math.max(40, Math.min(stream.columns || 100, widest)),
    print: text =>
      output.closed || stream.write(text)
        ? Promise.resolve()
        : new Promise(resolve => {
            const done = (): void => {
              stream.off('drain', done)
              stream.off('close', done)
              resolve()
            }
            stream.on('drain', done)
            stream.on('close', done)
          }),
  }
  stream.on('error', error => {
    output.closed = true
    if (!isGone(error)) output.broken = error
  })
  return output
}
