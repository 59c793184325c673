import { type Context, type Exit, exits } from '../context.js'

export interface FramesOptions {
  json?: boolean
}

export async function frames(type: string | undefined, options: FramesOptions, { out }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const show = await import('../show/frames.js')
  const sets = app.frames(type)
  if (options.json) for (const set of sets) await out.print(`${JSON.stringify(set)}\n`)
  else await out.print(type === undefined ? show.framesText(sets, out) : show.frameText(sets, app.labels(), out))
  return exits.done
}
