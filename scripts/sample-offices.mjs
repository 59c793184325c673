// Sentences of real papers drawn at random, with the people and offices that the built reader finds in them, to be judged by hand.
//
//   node scripts/sample-offices.mjs [--seed 1] [--n 200] [--json]
//
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they are not
// there. Drawn are sentences with one of the words below; copies of a sentence count once.
import { drawnSentences } from './score/drawing.mjs'
import { sampleOptions } from './score/sample-options.mjs'

const words = /(?<!\p{L})[وفبكل]{0,2}(?:الرئيس|للرئيس|وزير|نظيره|رئيس الوزراء)(?!\p{L})/u

const values = sampleOptions(200)

const kinds = new Set(['person', 'office', 'group'])

function judged({ page, reading, span: [start, end] }, i) {
  const mentions = (reading?.stories ?? [])
    .flatMap(story => story.mentions)
    .filter(({ span, kind }) => kinds.has(kind) && span[0] >= start && span[1] <= end)
    .map(({ span, entity, holder, how, rule }) => ({ words: page.text.slice(...span), entity, holder, how, rule }))
  return {
    n: i + 1,
    article: page.id,
    outlet: page.outlet,
    published: page.published,
    read: reading !== undefined,
    sentence: page.text.slice(start, end).trim(),
    mentions,
  }
}

const drawn = await drawnSentences({
  holds: ({ text }) => words.test(text),
  mayHold: text => words.test(text),
  seed: Number(values.seed),
  n: Number(values.n),
})

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
