// PLOVER events that the built reader finds in real papers, drawn at random, to be judged by hand: so many of each type, contacts apart.
//
//   node scripts/sample-events.mjs [--seed 1] [--n 7] [--type ASSAULT] [--json]
//
// `--n` is of each type. To be right an event must be so in all its parts: type, mode, actors, recipients, place, date and status. The articles are
// no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they are not there. An event told in
// the same words by several papers counts once.
import { drawnFindings } from './score/drawing.mjs'
import { types } from './score/plover.mjs'
import { sampleOptions } from './score/sample-options.mjs'

const values = sampleOptions(7, { type: { type: 'string' } })

const lettersOf = text => text.replace(/[^\p{L}\d]/gu, '').slice(0, 100)

function eventsOf(reading) {
  const { text, source } = reading.page
  const names = new Map(reading.entities.map(({ id, name }) => [id, name.ar]))
  const nameOf = id => (id === null ? null : `${names.get(id) ?? id} = ${id}`)
  const slice = ([from, to]) => text.slice(from, to).replace(/\s+/gu, ' ').trim()
  const sides = (ids, spans) => ({ ids: ids.map(nameOf), words: spans.map(slice) })
  return reading.stories
    .flatMap(story => story.events)
    .filter(event => event.contact === null)
    .map(event => ({
      article: source,
      published: reading.page.published ?? null,
      type: event.type,
      mode: event.mode,
      status: event.status,
      actors: sides(event.actors, event.named.actors),
      recipients: sides(event.recipients, event.named.recipients),
      date: event.date?.value ?? null,
      basis: event.date?.basis ?? null,
      place: nameOf(event.place),
      casualties: event.casualties,
      trigger: slice(event.trigger),
      told: event.evidence.map(slice),
      rule: event.rule,
    }))
}

const found = reading =>
  eventsOf(reading).map(event => [`${event.type} ${lettersOf(event.told[0])} ${event.trigger}`, event])

const shown = ({ ids, words }) => `${ids.join(' + ') || '-'}${words.length ? ` «${words.join('», «')}»` : ''}`

function print(event, i) {
  const { type, mode, status, actors, recipients, date, basis, place, casualties, trigger, told, rule } = event
  console.log(`${i + 1}  ${type} ${mode ?? '–'} ${status} «${trigger}»  ${rule}  ${event.article}`)
  console.log(`  ${shown(actors)}  →  ${shown(recipients)}`)
  console.log(
    `  ${date ?? '–'} (${basis ?? '–'})  ${place ?? 'no place'}  ${casualties.length ? JSON.stringify(casualties) : ''}`,
  )
  for (const words of told) console.log(`    │ ${words}`)
}

const drawn = await drawnFindings({
  found,
  seed: Number(values.seed),
  n: Number(values.n),
  each: { kinds: values.type ? [values.type] : types, kindOf: ({ type }) => type },
})
for (const [i, event] of drawn.entries()) {
  if (values.json) console.log(JSON.stringify(event))
  else print(event, i)
}
