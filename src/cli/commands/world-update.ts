import { type Context, type Exit, exits } from '../context.js'

export interface WorldUpdateOptions {
  endpoint?: string
  states?: string[]
  office?: string[]
  into?: string
  dryRun?: boolean
}

export async function worldUpdate({ office, ...options }: WorldUpdateOptions, { out }: Context): Promise<Exit> {
  const { updateWorld } = await import('../../app/index.js')
  const { updateText } = await import('../show/world-update.js')
  const report = await updateWorld({ ...options, ...(office && { offices: office }) })
  await out.print(updateText(report, out))
  return exits.done
}
