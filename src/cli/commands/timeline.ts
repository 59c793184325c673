import type { TimelineQuery } from '../../app/index.js'
import { type Context, type Exit, exits } from '../context.js'

export interface TimelineOptions extends TimelineQuery {
  json?: boolean
  register?: string
}

/** More than this nobody reads in a terminal. */
const shown = 50

export async function timeline({ json, ...query }: TimelineOptions, { out, err }: Context): Promise<Exit> {
  const app = await import('../../app/index.js')
  const { moreText, timelineText } = await import('../show/timeline.js')
  const { takenText, unknownText } = await import('../show/names.js')
  const { paintFor } = await import('../show/paint.js')
  const found = await app.timeline(json ? query : { limit: shown, ...query })
  for (const each of found.unknown) await err.print(unknownText(paintFor(err), each))
  if (json) for (const entry of found.entries) await out.print(`${JSON.stringify(entry)}\n`)
  else await out.print(takenText(paintFor(out), found.named) + timelineText(found, out) + moreText(found, out))
  return exits.done
}
