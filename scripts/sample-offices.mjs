// Sentences of real papers drawn at random, with the people and offices that the built reader finds in them, to be judged by hand.
//
//   node scripts/sample-offices.mjs [--seed 1] [--n 200] [--json]
//
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they are not
// there. Drawn are sentences with one of the words below; copies of a sentence count once. An article is read whole, as a page published on
// the day of the crawl, so that surnames, counterparts and «الرئيس» have what stands before them.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { articles, articlesFolder } from './score/articles.mjs'
import { docOf, root } from './score/engine.mjs'

const words = /(?<!\p{L})[وفبكل]{0,2}(?:الرئيس|للرئيس|وزير|نظيره|رئيس الوزراء)(?!\p{L})/u

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    n: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  },
})

if (!existsSync(articlesFolder)) {
  console.log(`skipped: there is no ${articlesFolder}`)
  process.exit(0)
}
const { readPages } = await import(join(process.env.ISNAD_DIST ?? join(root, 'dist'), 'app', 'read.js'))

const pages = articles()
  .map(({ id, outlet, url, title, text, retrieved }) => ({
    id,
    outlet,
    url,
    published: retrieved.slice(0, 10),
    text: `${(title ?? '').trim()}\n\n${(text ?? '').trim()}`,
  }))
  .filter(({ text }) => words.test(text))

const lettersOf = text => text.normalize('NFKD').replace(/[^\p{Script=Arabic}\d]|\p{M}/gu, '')

const paragraphs = text => [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length])

function sentencesOf(article) {
  const { tokens, sentences } = docOf(article.text, paragraphs(article.text))
  return sentences
    .map(({ from, to }) => [tokens[from].start, tokens[to - 1].end])
    .filter(([start, end]) => words.test(article.text.slice(start, end)))
    .map(span => ({ article, span }))
}

/** mulberry32: the same seed draws the same sentences. */
function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The first n of a Fisher-Yates shuffle. */
function draw(from, n, random) {
  const items = [...from]
  for (let i = 0; i < Math.min(n, items.length); i++) {
    const j = i + Math.floor(random() * (items.length - i))
    ;[items[i], items[j]] = [items[j], items[i]]
  }
  return items.slice(0, n)
}

const distinct = new Map()
for (const one of pages.flatMap(sentencesOf)) {
  const key = lettersOf(one.article.text.slice(...one.span))
  if (!distinct.has(key)) distinct.set(key, one)
}
const drawn = draw(distinct.values(), Number(values.n), randomOf(Number(values.seed)))

const folder = mkdtempSync(join(tmpdir(), 'isnad-offices-'))
const readings = new Map()
try {
  const pages = join(folder, 'pages.jsonl')
  const asked = new Map(drawn.map(({ article }) => [article.id, article]))
  writeFileSync(pages, [...asked.values()].map(article => JSON.stringify(article)).join('\n'))
  for await (const { reading } of readPages({ paths: [pages], stdin: [] }))
    if (reading) readings.set(reading.page.source, reading)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const kinds = new Set(['person', 'office', 'group'])

function judged({ article, span: [start, end] }, i) {
  const reading = readings.get(article.id)
  const mentions = (reading?.stories ?? [])
    .flatMap(story => story.mentions)
    .filter(({ span, kind }) => kinds.has(kind) && span[0] >= start && span[1] <= end)
    .map(({ span, entity, holder, how, rule }) => ({ words: article.text.slice(...span), entity, holder, how, rule }))
  return {
    n: i + 1,
    article: article.id,
    outlet: article.outlet,
    published: article.published,
    read: reading !== undefined,
    sentence: article.text.slice(start, end).trim(),
    mentions,
  }
}

for (const one of drawn.map(judged)) {
  if (values.json) {
    console.log(JSON.stringify(one))
    continue
  }
  console.log(
    `${one.n}  ${one.article}  ${one.outlet}  ${one.published}${one.read ? '' : '  not read'}\n  ${one.sentence}`,
  )
  for (const { words, entity, holder, how, rule } of one.mentions)
    console.log(`    «${words}»  ${entity ?? '-'}  ${holder ?? '-'}  ${how}  ${rule}`)
}
