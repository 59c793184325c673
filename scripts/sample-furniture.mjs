// Articles of real papers drawn at random, line by line as the built reader lays them out, to be judged by hand: what of the story it
// takes for furniture, and what furniture it leaves in the story.
//
//   node scripts/sample-furniture.mjs [--seed 1] [--n 200] [--json]
//
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they
// are not there. Of long lines only beginning and end are shown: what is furniture shows there. Draws whose seeds are odd are for
// mending, those whose seeds are even for judging: no rule is made from what was judged.
import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { articlesFolder } from './score/articles.mjs'
import { drawnArticles } from './score/drawing.mjs'

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

const drawn = await drawnArticles({ mayHold: () => true, seed: Number(values.seed), n: Number(values.n) })

const size = spans => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** Pieces of a page in their order: «=» story, «#» headline, else the rule by which it is furniture. */
function piecesOf({ page, furniture, stories }) {
  const slice = ([start, end]) => page.text.slice(start, end)
  const all = [
    ...furniture.map(({ span, rule }) => ({ span, mark: rule })),
    ...stories.flatMap(({ headline }) => (headline ? [{ span: headline, mark: '#' }] : [])),
    ...stories.flatMap(({ body }) => body.map(span => ({ span, mark: '=' }))),
  ]
  return all
    .sort((a, b) => a.span[0] - b.span[0])
    .map(({ span, mark }) => ({ mark, text: slice(span).replaceAll(/\s+/gu, ' ').trim() }))
}

const shown = text => (text.length <= 170 ? text : `${text.slice(0, 90)} … ${text.slice(-70)}`)

let [story, furniture] = [0, 0]
for (const [i, { page, reading }] of drawn.entries()) {
  if (!reading) continue
  const pieces = piecesOf(reading)
  story += size(reading.stories.flatMap(each => each.body))
  furniture += size(reading.furniture.map(each => each.span))
  if (values.json) {
    console.log(JSON.stringify({ n: i + 1, id: page.id, outlet: page.outlet, pieces }))
    continue
  }
  console.log(`\n${i + 1}. ${page.id} ${page.outlet}`)
  for (const { mark, text } of pieces) console.log(`  ${mark.padEnd(1)} ${shown(text)}`)
}
if (!values.json)
  console.log(`\n${drawn.length} articles: ${story} characters of story, ${furniture} of furniture; judge them by hand`)
