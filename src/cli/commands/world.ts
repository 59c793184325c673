import { type Context, type Exit, exits } from '../context.js'

export interface WorldOptions {
  at?: string
  json?: boolean
}

export async function world(name: string | undefined, options: WorldOptions, { out }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const show = await import('../show/world.js')
  if (name === undefined) {
    const size = app.worldSize()
    await out.print(options.json ? `${JSON.stringify(size)}\n` : show.worldSizeText(size, out))
    return exits.done
  }
  const found = app.lookUp(name, options.at)
  await out.print(options.json ? `${JSON.stringify(found)}\n` : show.worldText(found, out))
  return exits.done
}
