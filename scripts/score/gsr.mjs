// Scores ASSAULT and PROTEST on the sentences of the Arabic event GSR: is there such an event in the sentence?
//
//   npm run build && node scripts/score/gsr.mjs [--misses]
//
// The set is no part of the project: it is looked for in $ISNAD_SHARED/data, else in ../shared/data, and the script says so when it is not there.
// How it is counted: a sentence is read by itself, as one paragraph without date. It counts as found when an event of the type is read with
// status happened. «yes» is right when found; «easy no» (no coder saw an event) and «difficult no» (some did, most did not) are wrong
// when found; sentences on which the coders are split («ambiguous») count neither way. Two figures: against the easy ones, and against both.

import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { program } from '../ready.mjs'

const folder = join(
  process.env.ISNAD_SHARED ?? join(import.meta.dirname, '..', '..', '..', 'shared'),
  'data',
  'arabic-event-gsr',
)
if (!existsSync(folder)) {
  console.log(`skipped: there is no ${folder}`)
  process.exit(0)
}
const misses = process.argv.includes('--misses')

/** The political events of each text, read as a page of its own without date. */
function eventsOf(texts) {
  const input = texts.map((text, i) => `${JSON.stringify({ id: String(i), text })}\n`).join('')
  const { stdout, status, stderr } = spawnSync(process.execPath, [program, 'read', '--json', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(stderr)
  const events = new Map()
  for (const line of stdout.split('\n').filter(Boolean)) {
    const { page, stories } = JSON.parse(line)
    events.set(
      page.source,
      stories.flatMap(story => story.events).filter(event => event.contact === null),
    )
  }
  return texts.map((_, i) => events.get(String(i)) ?? [])
}

const percent = n => (100 * n).toFixed(1).padStart(5)

function figures(right, wrong, missed) {
  const p = right / (right + wrong || 1)
  const r = right / (right + missed || 1)
  return `P ${percent(p)}  R ${percent(r)}  F1 ${percent((2 * p * r) / (p + r || 1))}   (${right} right, ${wrong} wrong, ${missed} missed)`
}

for (const type of ['ASSAULT', 'PROTEST']) {
  const rows = readFileSync(join(folder, `${type.toLowerCase()}_gsr.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const count = { yes: [0, 0], 'easy no': [0, 0], 'difficult no': [0, 0] }
  const judged = rows.filter(({ label }) => label in count)
  const events = eventsOf(judged.map(({ text }) => text))
  for (const [i, { label, text }] of judged.entries()) {
    const hits = events[i].filter(e => e.type === type && e.status === 'happened')
    count[label][hits.length > 0 ? 0 : 1]++
    if (misses && (label === 'yes') !== hits.length > 0)
      console.log(`${type}\t${label}\t${hits.map(e => `${e.rule} ${text.slice(...e.trigger)}`).join('; ')}\t${text}`)
  }
  const [right, missed] = count.yes
  console.log(`${type} against the easy      ${figures(right, count['easy no'][0], missed)}`)
  console.log(`${type} and the difficult     ${figures(right, count['easy no'][0] + count['difficult no'][0], missed)}`)
}
