// Sentences of real papers drawn at random that hold a cue of speech, with the statements that the built reader finds in them, to be judged by hand.
//
//   node scripts/sample-statements.mjs [--seed 1] [--n 150] [--json]
//   node scripts/sample-statements.mjs --again DRAWN.jsonl   the sentences of an earlier draw (--json), read anew
//
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they are not
// there. A cue is a form of a verb of cues.yaml (finite, participle or verbal noun), a word before a source («بحسب»), or a quotation mark beside
// a colon, whatever the reader makes of it: so that what it misses is drawn, too. Headlines are not drawn: they are read as no one's statement.
import { readFileSync } from 'node:fs'
import { drawnSentences, sentencesAgain } from './score/drawing.mjs'
import { language, load } from './score/engine.mjs'
import { sampleOptions } from './score/sample-options.mjs'

const values = sampleOptions(150, { again: { type: 'string' } })

const { document } = await load('knowledge/load.js')
const lemmas = new Set(document('arabic/cues').map(({ lemma }) => language.fold(lemma)))
const forms = new Set(['verb', 'active-participle', 'masdar'])
// «بين» is a form of «بيّن», and of nothing that is said
const small = new Set(['prep', 'that', 'which', 'clause', 'not', 'other', 'then', 'may', 'this'])

// «الماضي», «الطالب» only look like participles of speech
const speaks = ({ cls, value, verb, definite }) =>
  cls === 'according' ||
  (forms.has(cls) && lemmas.has(value) && verb.aspect !== 'imperative' && !(cls === 'active-participle' && definite))

const isCue = ({ word }) => word.senses.some(speaks) && !word.senses.some(({ cls }) => small.has(cls))

const quoted = /:\s*["«“”„]|["»”“]\s*:/u

const holds = ({ page, text, tokens, start }) => start >= page.body && (quoted.test(text) || tokens.some(isCue))

const touches = ([from, to], spans) => spans.some(([a, b]) => a < to && b > from)

function judged({ n, page, reading, span, before }, i) {
  const slice = ([from, to]) => page.text.slice(from, to)
  const nameOf = link => (link.entity === null ? link.name : `${link.name} = ${link.entity}`)
  const statements = (reading?.stories ?? [])
    .flatMap(story => story.statements)
    .filter(({ cue, content }) => touches(span, [cue, ...content]))
    .map(({ cue, act, mode, speaker, chain, content, denied, evidence, rule }) => ({
      cue: slice(cue),
      act,
      mode,
      denied,
      speaker: chain.length > 0 ? nameOf(chain.at(-1)) : speaker,
      chain: chain.map(nameOf),
      content: content.map(slice),
      evidence: evidence.grade ?? evidence,
      rule,
    }))
  return {
    n: n ?? i + 1,
    article: page.id,
    outlet: page.outlet,
    published: page.published,
    read: reading !== undefined,
    before: before && slice(before).trim(),
    sentence: slice(span).trim(),
    statements,
  }
}

const earlier = file =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))

const drawn = values.again
  ? await sentencesAgain(earlier(values.again))
  : await drawnSentences({ holds, seed: Number(values.seed), n: Number(values.n) })

/** A content is known by its ends. */
function ends(text) {
  const words = text.split(/\s+/u)
  return words.length <= 12 ? text : `${words.slice(0, 5).join(' ')} (…) ${words.slice(-5).join(' ')}`
}

for (const one of drawn.map(judged)) {
  if (values.json) {
    console.log(JSON.stringify(one))
    continue
  }
  console.log(`${one.n}  ${one.article}  ${one.outlet}  ${one.published}${one.read ? '' : '  not read'}`)
  if (one.before) console.log(`  (${one.before})`)
  console.log(`  ${one.sentence}`)
  for (const { cue, act, mode, denied, chain, content } of one.statements)
    console.log(
      `    «${cue}»  ${act} ${mode}${denied ? ' denied' : ''}  ${chain.join(' > ') || '-'}  : ${content.map(ends).join(' + ')}`,
    )
}
