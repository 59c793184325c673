import type { Readable, Writable } from 'node:stream'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { JSONRPCMessage, RequestId } from '@modelcontextprotocol/sdk/types.js'
import { mcpServer } from './server.js'
import type { Setting } from './tool.js'

export interface Streams {
  input: Readable
  output: Writable
  /** asks it to end */
  stop: AbortSignal
}

/** Counts what was asked and not answered yet, so that the end of the input cuts nothing off. */
function pendingOn(transport: StdioServerTransport): { none: () => boolean; changed: (tell: () => void) => void } {
  const open = new Set<RequestId>()
  let tell = (): void => {}
  const { onmessage } = transport
  const send = transport.send.bind(transport)
  transport.onmessage = (message: JSONRPCMessage) => {
    if ('method' in message && 'id' in message) open.add(message.id)
    // What was taken back is not answered.
    if ('method' in message && message.method === 'notifications/cancelled')
      open.delete(message.params?.requestId as RequestId)
    onmessage?.(message)
  }
  transport.send = async message => {
    await send(message)
    if (!('method' in message) && message.id !== undefined) open.delete(message.id)
    tell()
  }
  return {
    none: () => open.size === 0,
    changed: listen => {
      tell = listen
    },
  }
}

/** Serves over a pair of streams until the input ends and everything is answered, or until it is asked to stop. */
export async function serveStdio(setting: Setting, { input, output, stop }: Streams): Promise<void> {
  // Each answer listens for when the output takes more.
  output.setMaxListeners(0)
  const server = mcpServer(setting)
  const transport = new StdioServerTransport(input, output)
  await server.connect(transport)
  const pending = pendingOn(transport)
  await new Promise<void>(resolve => {
    let ended = false
    const check = (): void => {
      if (ended && pending.none()) resolve()
    }
    pending.changed(check)
    input.once('end', () => {
      ended = true
      check()
    })
    output.once('close', resolve)
    if (stop.aborted) resolve()
    else stop.addEventListener('abort', () => resolve(), { once: true })
  })
  await server.close()
}
