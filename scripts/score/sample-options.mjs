import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { articlesFolder } from './articles.mjs'

/** The options that all samples to be judged by hand have, and `more`. Ends the script where there are no articles to draw from. */
export function sampleOptions(n, more = {}) {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      n: n === null ? { type: 'string' } : { type: 'string', default: String(n) },
      json: { type: 'boolean', default: false },
      ...more,
    },
  })
  if (existsSync(articlesFolder)) return values
  console.log(`skipped: there is no ${articlesFolder}`)
  process.exit(0)
}
