// Copies among stories (corpus/copies.tsv): is one a copy of the other, of what kind, and which was first?
//   node scripts/score/copies.mjs [--misses]
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../ready.mjs'
import { articles, articlesFolder } from './articles.mjs'
import { load, readText } from './engine.mjs'
import { percent } from './gold.mjs'

const { copyKind } = await load('register/copies/sketch.js')
const { firstOf } = await load('register/copies/copies.js')
const { sketchOfStory } = await load('register/copies/story.js')

const file = 'corpus/copies.tsv'

function gold() {
  const [, ...lines] = readFileSync(join(root, file), 'utf8').trim().split('\n')
  const rows = lines.filter(line => !line.startsWith('#')).map(line => line.split('\t'))
  return rows.map(([a, b, kind, first]) => ({ a, b, kind, first }))
}

function storyOf({ id, title, text, outlet, retrieved }) {
  const published = retrieved.slice(0, 10)
  const { page, stories } = readText(`${(title ?? '').trim()}\n\n${(text ?? '').trim()}`, published, outlet)
  const story = stories[0]
  const credit = story.credit ?? story.dateline?.agency ?? null
  return { id, sketch: sketchOfStory(page.text, story), published, outlet, credit }
}

const harmonic = (p, r) => (p + r === 0 ? 0 : (2 * p * r) / (p + r))

export function measure({ misses = false } = {}) {
  if (!existsSync(articlesFolder)) return null
  const pairs = gold()
  const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const chosen = articles().filter(({ id }) => wanted.has(id))
  const stories = new Map(chosen.map(article => [article.id, storyOf(article)]))
  const n = { copies: 0, told: 0, right: 0, kind: 0, directed: 0, first: 0 }
  const missed = []
  for (const pair of pairs) {
    const [x, y] = [stories.get(pair.a), stories.get(pair.b)]
    const found = copyKind(x.sketch, y.sketch)
    const isCopy = pair.kind !== 'none'
    n.copies += isCopy ? 1 : 0
    n.told += found ? 1 : 0
    n.right += isCopy && found ? 1 : 0
    n.kind += isCopy && found && (found === 'exact' ? 'near' : found) === pair.kind ? 1 : 0
    if (isCopy !== Boolean(found))
      missed.push(`${isCopy ? 'missed' : 'wrong '}  ${pair.a} ${pair.b}  ${pair.kind} ${found ?? 'none'}`)
    if (!pair.first || !found) continue
    n.directed++
    n.first += firstOf(x, y)?.id === pair[pair.first] ? 1 : 0
  }
  const [p, r] = [percent(n.right, n.told), percent(n.right, n.copies)]
  const rows = [
    ['copies P', p, n.right, n.told],
    ['copies R', r, n.right, n.copies],
    ['copies F1', harmonic(p, r), 2 * n.right, n.told + n.copies],
    ['their kind', percent(n.kind, n.right), n.kind, n.right],
    ['which was first', percent(n.first, n.directed), n.first, n.directed],
  ]
  return {
    figures: Object.fromEntries(rows.map(([name, value]) => [`copies: ${name}`, value])),
    lines: [
      ...(misses ? missed : []),
      `${pairs.length} pairs, ${n.copies} of them copies`,
      ...rows.map(
        ([name, value, part, whole]) => `${name.padEnd(16)} ${value.toFixed(1).padStart(5)} %  (${part} of ${whole})`,
      ),
    ],
    files: [join(root, file)],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const line of measure({ misses: process.argv.includes('--misses') })?.lines ?? [
    `skipped: there is no ${articlesFolder}`,
  ])
    console.log(line)
