import type { TimelineQuery } from '../../app/index.js'
import { type Context, type Exit, exits } from '../context.js'

export interface TimelineOptions extends TimelineQuery {
  json?: boolean
}

export async function timeline(options: TimelineOptions, { out, err }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { timelineText } = await import('../show/timeline.js')
  const found = await app.timeline(options)
  for (const name of found.unknown) await err.print(`isnad: nobody in the register is called ${name}\n`)
  if (options.json) for (const entry of found.entries) await out.print(`${JSON.stringify(entry)}\n`)
  else await out.print(timelineText(found, out))
  return exits.done
}
