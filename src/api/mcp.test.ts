import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { expect, it } from 'vitest'
import { serve } from './index.js'
import { serving, withExamples } from './testing.js'

const asking = withExamples()

it('serves assistants beside the page', async () => {
  const served = await serve(asking().register, { port: 0, host: '127.0.0.1' }, serving())
  const client = new Client({ name: 'test', version: '1' })
  try {
    const transport = new StreamableHTTPClientTransport(new URL(`http://127.0.0.1:${served.port}/mcp`))
    await client.connect(transport as Parameters<typeof client.connect>[0])
    const { structuredContent } = await client.callTool({ name: 'tally', arguments: {} })
    expect(structuredContent).toMatchObject({ total: (await asking().register.counts()).entries })
  } finally {
    await client.close()
    await served.close()
  }
})

const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
const ask = (headers: Record<string, string>) =>
  asking().ask(
    '/mcp',
    {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    },
    { origins: ['https://known.example'] },
  )

it.each([
  ['http://localhost:4747', 200],
  ['http://127.0.0.1', 200],
  ['https://known.example', 200],
  ['https://evil.example', 403],
  ['http://localhost.evil.example', 403],
  ['null', 403],
])('pages of %s are answered with %d', async (origin, status) => {
  expect((await ask({ origin })).status).toBe(status)
})

it('does not answer to a name of others', async () => {
  expect((await ask({ host: 'evil.example' })).status).toBe(421)
})
