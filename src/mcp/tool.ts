import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import type { z } from 'zod'
import { type Register, withoutTerminal } from '../app/index.js'
import { type ErrorCode, IsnadError } from '../model/errors.js'
import { fromPage } from './words.js'

/** The answer of a tool: as data, and as compact text for whoever reads no data. */
export interface Answer<Data> {
  data: Data
  text: string
}

/** What was asked: JSON has no `undefined`. */
type Asked<T> = { [K in keyof T]: Exclude<T[K], undefined> }

interface Described<In extends z.ZodObject, Out extends z.ZodObject> {
  name: string
  title: string
  description: string
  input: In
  output: Out
  answer: (register: Register, asked: Asked<z.output<In>>) => Promise<Answer<z.output<Out>>> | Answer<z.output<Out>>
}

export interface Setting {
  register: Register
  /** hears of faults of Isnad, which no answer tells */
  tell: (cause: unknown) => void
}

/** Puts a tool on a server. */
export type Tool = (server: McpServer, setting: Setting) => void

/** Errors that name what pages are called, and by whom. */
const namesPages: readonly ErrorCode[] = ['register/no-such-name', 'register/entry-gone']

function errorResult(error: IsnadError): CallToolResult {
  const { code } = error
  const { message, advice } = withoutTerminal(error)
  const told = namesPages.includes(code) ? [message, advice].map(each => fromPage(each)) : [message, advice]
  return { isError: true, content: [{ type: 'text', text: `[${code}] ${told.join('\n')}` }], _meta: { code } }
}

const fault = new IsnadError(
  'internal',
  'Something went wrong within Isnad.',
  'Please report this with what was asked. The log of the server tells more.',
)

/** What went wrong, as an answer. */
function failed(cause: unknown, tell: Setting['tell']): CallToolResult {
  if (cause instanceof IsnadError && cause.code !== 'internal') return errorResult(cause)
  tell(cause)
  return errorResult(fault)
}

export const tool =
  <In extends z.ZodObject, Out extends z.ZodObject>(described: Described<In, Out>): Tool =>
  (server, { register, tell }) => {
    const { name, title, description, input, output, answer } = described
    const handle = async (asked: Asked<z.output<In>>): Promise<CallToolResult> => {
      try {
        const { data, text } = await answer(register, asked)
        return { content: [{ type: 'text', text }], structuredContent: data }
      } catch (cause) {
        return failed(cause, tell)
      }
    }
    const annotations = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
    // The types of the library do not follow schemas that are themselves variables.
    const register_ = server.registerTool.bind(server) as (name: string, config: object, handle: unknown) => unknown
    register_(name, { title, description, inputSchema: input, outputSchema: output, annotations }, handle)
  }
