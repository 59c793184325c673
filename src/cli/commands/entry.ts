import { type Context, type Exit, exits } from '../context.js'

export interface EntryOptions {
  json?: boolean
  register?: string
}

export async function show(entry: string, options: EntryOptions, { out }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { entryText } = await import('../show/entry.js')
  const shown = await app.show(entry, options.register)
  await out.print(options.json ? `${JSON.stringify(shown.entry)}\n` : entryText(shown, out))
  return exits.done
}

export async function compare(entry: string, options: EntryOptions, { out }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { comparisonText } = await import('../show/comparison.js')
  const found = await app.compare(entry, options.register)
  const { fields, readouts } = found
  await out.print(
    options.json ? `${JSON.stringify({ entry: found.entry.id, fields, readouts })}\n` : comparisonText(found, out),
  )
  return exits.done
}
