// What the lexicon costs: to start, in a process of its own, and to be asked, beside a bare Map over the same forms.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../scripts/ready.mjs'
import { median, seconds } from './measure.mjs'

const { makeLanguage } = await import(`${root}/dist/arabic/language.js`)
const { openColumns } = await import(`${root}/dist/knowledge/columns.js`)
const { openStrings } = await import(`${root}/dist/text/string-table.js`)

const script = fileURLToPath(new URL('./lexicon-start.mjs', import.meta.url))

function startOnce() {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: root, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}

function start(times) {
  const all = Array.from({ length: times }, startOnce)
  return { alone: median(all.map(one => one.alone)), withCode: median(all.map(one => one.withCode)) }
}

const sizeOf = (starts, form) => starts[form + 1] - starts[form]

/** What stands in the compiled lexicon: its words, their forms, and those that are no mere stems of verbs. Pairs of words are none. */
function contents() {
  const columns = openColumns(readFileSync(join(root, 'dist', 'lexicon.bin')))
  const strings = openStrings(columns)
  const forms = []
  let stems = 0
  for (let form = 0; form < strings.size; form++) {
    if (sizeOf(columns['form.meanings'], form) > 0 && !strings.at(form).includes(' ')) forms.push(strings.at(form))
    if (sizeOf(columns['form.stems'], form) > 0) stems++
  }
  const classes = columns['meaning.cls']
  const words = new Set(Array.from(classes, (cls, i) => `${cls} ${columns['meaning.value'][i]}`)).size
  return { words, forms, verbs: columns['verb.lemma'].length, stems }
}

function lookUpAll(forms, look) {
  let found = 0
  for (const form of forms) if (look(form)) found++
  return found
}

/** Some forms stand only before a pronoun and are no words. */
function wordsAmong(forms) {
  const { lexicon } = makeLanguage()
  return forms.filter(form => lexicon.word(form).senses.length > 0)
}

/** Every form that is a word once in a new lexicon, then again; and in a Map that has them all. */
function lookups(all, rounds) {
  const forms = wordsAmong(all)
  const times = { bare: [], cold: [], warm: [] }
  const map = new Map(forms.map(form => [form, form]))
  for (let round = -1; round < rounds; round++) {
    const { lexicon } = makeLanguage()
    const ask = form => lexicon.word(form).senses.length > 0
    const took = {
      bare: seconds(() => lookUpAll(forms, form => map.get(form) !== undefined)),
      cold: seconds(() => lookUpAll(forms, ask)),
      warm: seconds(() => lookUpAll(forms, ask)),
    }
    if (round >= 0) for (const [name, time] of Object.entries(took)) times[name].push(time)
  }
  const bare = median(times.bare)
  return Object.fromEntries(
    Object.entries(times).map(([name, all]) => [
      name,
      { perSecond: forms.length / median(all), ratio: median(all) / bare },
    ]),
  )
}

export function lexiconCosts({ rounds, spawns }) {
  const { words, forms, verbs, stems } = contents()
  return { start: start(spawns), words, forms: forms.length, verbs, stems, lookups: lookups(forms, rounds) }
}
