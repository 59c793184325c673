// Sentences, findings and articles of SaudiNewsNet drawn at random, read as whole articles: what the samples to be judged by hand share.
// An article is read as a page published on the day of the crawl, so that surnames, counterparts and «وأضاف» have what stands before them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { articles } from './articles.mjs'
import { docOf, load } from './engine.mjs'

const titleOf = ({ title }) => (title ?? '').trim()

const pageOf = article => ({
  id: article.id,
  outlet: article.outlet,
  url: article.url,
  published: article.retrieved.slice(0, 10),
  text: `${titleOf(article)}\n\n${(article.text ?? '').trim()}`,
  body: titleOf(article).length + 2,
})

const lettersOf = text => text.normalize('NFKD').replace(/[^\p{Script=Arabic}\d]|\p{M}/gu, '')

const paragraphs = text => [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => [index, index + line.length])

function sentencesOf(page, holds) {
  const { tokens, sentences } = docOf(page.text, paragraphs(page.text))
  const spans = sentences.map(({ from, to }) => [tokens[from].start, tokens[to - 1].end])
  return sentences.flatMap(({ from, to }, i) => {
    const [start, end] = spans[i]
    const held = holds({ page, text: page.text.slice(start, end), tokens: tokens.slice(from, to), start })
    return held ? [{ page, span: spans[i], before: spans[i - 1] ?? null }] : []
  })
}

/** mulberry32: the same seed draws the same sentences. */
export function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The first n of a Fisher-Yates shuffle. */
export function draw(from, n, random) {
  const items = [...from]
  for (let i = 0; i < Math.min(n, items.length); i++) {
    const j = i + Math.floor(random() * (items.length - i))
    ;[items[i], items[j]] = [items[j], items[i]]
  }
  return items.slice(0, n)
}

async function* readingsOf(pages) {
  const { readPages } = await load('app/read.js')
  const folder = mkdtempSync(join(tmpdir(), 'isnad-sample-'))
  try {
    const path = join(folder, 'pages.jsonl')
    writeFileSync(path, pages.map(({ body: _, ...page }) => JSON.stringify(page)).join('\n'))
    for await (const { reading } of readPages({ paths: [path], stdin: [] })) if (reading) yield reading
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Findings by their kind, in the order of `kinds`: `n` of each. */
const drawEach = (findings, kinds, kindOf, n, seed) =>
  kinds.flatMap(kind =>
    draw(
      findings.filter(item => kindOf(item) === kind),
      n,
      randomOf(seed),
    ),
  )

/**
 * `n` of what `found` makes of the reading of each page that `mayHold`: `[key, item]`s, of which one key counts once. `each`: `n` of each of
 * its `kinds`, told by `kindOf`.
 */
export async function drawnFindings({ found, mayHold = () => true, seed, n, each = null }) {
  const distinct = new Map()
  for await (const reading of readingsOf(
    articles()
      .map(pageOf)
      .filter(({ text }) => mayHold(text)),
  ))
    for (const [key, item] of found(reading)) if (!distinct.has(key)) distinct.set(key, item)
  if (each) return drawEach([...distinct.values()], each.kinds, each.kindOf, n, seed)
  return draw(distinct.values(), n, randomOf(seed))
}

/** `n` of the articles that `mayHold`, each with its reading (undefined where it could not be read). */
export async function drawnArticles({ mayHold, seed, n }) {
  const distinct = new Map()
  for (const page of articles().map(pageOf)) {
    if (mayHold(page.text) && !distinct.has(lettersOf(page.text))) distinct.set(lettersOf(page.text), page)
  }
  return withReadings(draw(distinct.values(), n, randomOf(seed)).map(page => ({ page })))
}

async function withReadings(drawn) {
  const pages = [...new Map(drawn.map(({ page }) => [page.id, page])).values()]
  const readings = new Map()
  for await (const reading of readingsOf(pages)) readings.set(reading.page.source, reading)
  return drawn.map(one => ({ ...one, reading: readings.get(one.page.id) }))
}

/**
 * `n` of the sentences for which `holds` is true, copies once: the page, the span in it, the span of the sentence before, and the
 * reading of the page (undefined where it could not be read). `mayHold`: a text without such a sentence need not be cut into words.
 */
export async function drawnSentences({ holds, mayHold = () => true, seed, n }) {
  const distinct = new Map()
  for (const page of articles().map(pageOf)) {
    if (!mayHold(page.text)) continue
    for (const one of sentencesOf(page, holds)) {
      const key = lettersOf(page.text.slice(...one.span))
      if (!distinct.has(key)) distinct.set(key, one)
    }
  }
  return withReadings(draw(distinct.values(), n, randomOf(seed)))
}

/** Sentences of an earlier draw, by article and words: what changes in the knowledge moves the draws, and what was judged stays comparable. */
export async function sentencesAgain(judged) {
  const pages = new Map(articles().map(article => [article.id, article]))
  return withReadings(
    judged.flatMap(({ n, article, sentence, before }) => {
      const page = pages.has(article) ? pageOf(pages.get(article)) : null
      const from = page && before ? page.text.indexOf(before, page.body) : -1
      const start = page?.text.indexOf(sentence, Math.max(from, page.body)) ?? -1
      const spanBefore = from >= 0 ? [from, from + before.length] : null
      return start < 0 ? [] : [{ n, page, span: [start, start + sentence.length], before: spanBefore }]
    }),
  )
}
