// What the bench reads: the pages named, else the shared articles, else our own corpus and examples over and over.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { root } from '../scripts/ready.mjs'

const { makePage } = await import(`${root}/dist/model/page.js`)

function linesOf(path) {
  const bytes = readFileSync(path)
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split('\n').filter(line => line.trim())
}

function recordsOf(path) {
  if (!/\.jsonl(?:\.gz)?$/u.test(path)) return [{ id: path, text: readFileSync(path, 'utf8') }]
  return linesOf(path).map(line => JSON.parse(line))
}

const filesIn = (folder, pattern) =>
  readdirSync(folder)
    .filter(name => pattern.test(name))
    .sort()
    .map(name => join(folder, name))

const pageOf = ({ id, text, ...facts }) => makePage(id, text, facts)

/** Every so manieth of them, so that a sample is spread over all. */
function sample(records, count) {
  const step = Math.max(1, records.length / count)
  return Array.from({ length: Math.min(count, records.length) }, (_, i) => records[Math.floor(i * step)])
}

const repeated = (records, count) => Array.from({ length: count }, (_, i) => records[i % records.length])

export async function loadPages({ paths, pages: count }) {
  if (paths.length) return { source: paths.join(', '), pages: sample(paths.flatMap(recordsOf), count).map(pageOf) }
  const shared = join(resolve(root, process.env.ISNAD_SHARED || '../shared'), 'data', 'saudinewsnet')
  if (existsSync(shared)) {
    const records = filesIn(shared, /\.jsonl\.gz$/u).flatMap(recordsOf)
    return { source: 'shared/data/saudinewsnet', pages: sample(records, count).map(pageOf) }
  }
  const own = [...filesIn(join(root, 'corpus'), /\.jsonl$/u), ...filesIn(join(root, 'examples'), /\.txt$/u)].flatMap(
    recordsOf,
  )
  return { source: 'corpus/ and examples/, repeated', pages: repeated(own, count).map(pageOf) }
}
