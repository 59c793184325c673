import type { Exported } from './exported.js'

/** Whole entries, one a line, with the sentence and whoever they name. */
export async function* writeJsonl(rows: AsyncIterable<Exported>): AsyncIterable<string> {
  for await (const { entry, sentence, entities } of rows)
    yield `${JSON.stringify({ ...entry, sentence, entities: [...entities.values()] })}\n`
}
