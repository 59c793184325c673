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

const { copyKind, marksOf } = await load('register/copies/sketch.js')
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

function judge({ a, b, kind, first }, stories, n) {
  const [x, y] = [stories.get(a), stories.get(b)]
  const found = copyKind(x.sketch, y.sketch)
  const isCopy = kind !== 'none'
  n.copies += Number(isCopy)
  n.told += Number(found !== null)
  if (isCopy !== (found !== null)) return [`${isCopy ? 'missed' : 'wrong '}  ${a} ${b}  ${kind} ${found ?? 'none'}`]
  if (!isCopy) return []
  n.right++
  n.kind += Number((found === 'exact' ? 'near' : found) === kind)
  n.marked += Number(marksOf(x.sketch).some(mark => marksOf(y.sketch).includes(mark)))
  if (first) n.directed++
  if (first && firstOf(x, y)?.id === (first === 'a' ? a : b)) n.first++
  return []
}

export function measure({ misses = false } = {}) {
  if (!existsSync(articlesFolder)) return null
  const pairs = gold()
  const wanted = new Set(pairs.flatMap(({ a, b }) => [a, b]))
  const chosen = articles().filter(({ id }) => wanted.has(id))
  const stories = new Map(chosen.map(article => [article.id, storyOf(article)]))
  const n = { copies: 0, told: 0, right: 0, kind: 0, marked: 0, directed: 0, first: 0 }
  const missed = pairs.flatMap(pair => judge(pair, stories, n))
  const [p, r] = [percent(n.right, n.told), percent(n.right, n.copies)]
  const rows = [
    ['copies P', p, n.right, n.told],
    ['copies R', r, n.right, n.copies],
    ['copies F1', harmonic(p, r), 2 * n.right, n.told + n.copies],
    ['their kind', percent(n.kind, n.right), n.kind, n.right],
    ['found by index', percent(n.marked, n.right), n.marked, n.right],
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
