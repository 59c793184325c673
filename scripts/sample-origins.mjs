// Entries that the register calls «two origins or more», drawn at random from all real papers, to be judged by hand: does each stand for itself?
//
//   node scripts/sample-origins.mjs [--seed 1] [--n 60] [--one] [--own] [--json]
//
// --own: drawn from the papers, from the pages of corpus/origins.jsonl and from all other texts of the corpus, each a register of its own
// --one: entries that two outlets tell or more and that are called of one origin, with every origin listed: which of them truly have two?
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they are not
// there. Shown is each origin that counts, with the articles that have it and the words that tell of it.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { root } from './ready.mjs'
import { draw, randomOf } from './score/drawing.mjs'
import { heldOut } from './score/held-out.mjs'
import { articlesByPage, registered } from './score/registered.mjs'
import { sampleOptions } from './score/sample-options.mjs'

const values = sampleOptions(60, {
  one: { type: 'boolean', default: false },
  own: { type: 'boolean', default: false },
})

const corpus = join(root, 'corpus')
const linesOf = file => readFileSync(join(corpus, file), 'utf8').trim().split('\n').map(JSON.parse)

/** Each page of each occurrence, by the number of the occurrence. */
const ofOccurrences = () =>
  linesOf('origins.jsonl').flatMap(({ id, pages }) => pages.map((page, i) => ({ ...page, id: `${id}.${i + 1}` })))

/** What else of the corpus is a text, and may be read by who writes rules. */
const ofCorpus = () =>
  readdirSync(corpus)
    .filter(file => file.endsWith('.jsonl') && file !== 'origins.jsonl' && !heldOut.includes(basename(file, '.jsonl')))
    .sort()
    .flatMap(linesOf)
    .flatMap(({ id, text, outlet, published }) => (text ? [{ id, text, outlet, published }] : []))

const registers = [registered(), ...(values.own ? [registered(ofOccurrences()), registered(ofCorpus())] : [])]
const countOf = ({ origins }) => origins.filter(({ independent }) => independent).length
const isOne = entry => countOf(entry) === 1 && new Set(entry.accounts.map(({ outlet }) => outlet)).size > 1
const entries = registers.flatMap(each => each.entries)
const byPage = articlesByPage(registers.flatMap(each => each.pages))

const wordsOf = ({ quotes }) => [
  ...new Set(quotes.filter(({ field }) => field === 'evidence' || field === 'origin').map(({ exact }) => exact)),
]

function shown(entry) {
  const accounts = new Map(entry.accounts.map(account => [account.id, account]))
  return {
    entry: entry.id,
    kind: entry.kind ?? entry.type,
    participants: entry.participants,
    date: entry.date?.value ?? null,
    origins: entry.origins
      .filter(({ independent }) => values.one || independent)
      .map(({ id, name, kind, accounts: ids }) => ({
        id,
        name,
        kind,
        told: ids.map(each => ({
          article: byPage.get(accounts.get(each).page)[0].id,
          words: wordsOf(accounts.get(each)),
        })),
      })),
  }
}

const several = entries.filter(values.one ? isOne : entry => countOf(entry) > 1)
const drawn = draw(several, Number(values.n), randomOf(Number(values.seed))).map(shown)

if (!values.json)
  console.log(
    `${entries.length} entries, ${several.length} of ${values.one ? 'two outlets or more and one origin' : 'two origins or more'}; ${drawn.length} drawn`,
  )
for (const [i, each] of drawn.entries()) {
  if (values.json) {
    console.log(JSON.stringify(each))
    continue
  }
  console.log(`\n${i + 1}  ${each.entry}  ${each.kind}  ${each.participants.join(' + ')}  ${each.date ?? '?'}`)
  for (const { id, name, told } of each.origins) {
    console.log(`  ${id}  ${name}`)
    for (const { article, words } of told)
      console.log(`    ${article}  ${words.map(text => text.replace(/\s+/gu, ' ')).join(' │ ')}`)
  }
}
