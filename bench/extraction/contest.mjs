import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const median = values => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]

/** Runs a function over the pages of the benchmark and writes what it takes out of them, and the median time of the rounds. */
export async function contest(version, extract) {
  const [folder, out, rounds] = process.argv.slice(2)
  const pages = readdirSync(join(folder, 'html'))
    .filter(name => name.endsWith('.html.gz'))
    .map(name => [name.split('.')[0], gunzipSync(readFileSync(join(folder, 'html', name))).toString('utf8')])
  const output = {}
  const seconds = []
  for (let round = 0; round < Number(rounds); round++) {
    const start = performance.now()
    for (const [id, html] of pages) output[id] = { articleBody: await extract(html) }
    seconds.push((performance.now() - start) / 1000)
  }
  writeFileSync(out, JSON.stringify({ version, seconds: median(seconds), output }))
}
