import { type Context, type Exit, exits } from '../context.js'

export interface WhoOptions {
  from?: string
  to?: string
  json?: boolean
  register?: string
}

export async function who(name: string, options: WhoOptions, { out }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { whoText } = await import('../show/who.js')
  const found = await app.who(name, options)
  const { known, candidates } = found
  await out.print(options.json ? `${JSON.stringify(known ?? { candidates })}\n` : whoText(name, found, out))
  return exits.done
}
