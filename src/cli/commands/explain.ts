import { type Context, type Exit, exits } from '../context.js'

export interface ExplainOptions {
  at: string
  published?: string
}

export async function explain(file: string, { at, ...facts }: ExplainOptions, { out, stdin }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { explainedText } = await import('../show/explained.js')
  const explained = await app.explain({ paths: [file], stdin, ...facts }, at)
  await out.print(explainedText(explained, out))
  return exits.done
}
