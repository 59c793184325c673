// Who holds an office on a day, as the built reader says: corpus/roles.tsv asks by a title in a sentence of a page published on that day.
//   npm run score -- roles [--misses]          node scripts/score/roles.mjs [--misses]
//
// How it is counted:
// - Right is the person expected as the holder of the mention that stands where the title stands; for «-» that nobody is named.
// - Named wrongly and left open are counted apart: a wrong name is worse than none.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../ready.mjs'

const file = join(root, 'corpus', 'roles.tsv')
const dist = process.env.ISNAD_DIST ?? join(root, 'dist')
const { readPages } = await import(join(dist, 'app', 'read.js'))

const columns = ['title', 'date', 'person', 'note']

/** The questions of the table; a broken row is an error, not a question left out. */
export function questions(text) {
  const [head, ...rows] = text.split('\n').filter(line => line && !line.startsWith('#'))
  if (head !== columns.join('\t')) throw new Error(`corpus/roles.tsv: the columns are ${columns.join(', ')}`)
  return rows.map(row => {
    const [title, date, person, note] = row.split('\t')
    if (!title || !/^\d{4}-\d\d-\d\d$/.test(date) || !/^(-|person:[a-z0-9-]+)$/.test(person ?? ''))
      throw new Error(`corpus/roles.tsv: ${row}`)
    return { title, date, person: person === '-' ? null : person, note }
  })
}

const feminine = /ة(?= |$)/
const said = title => (feminine.test(title.split(' ')[0]) ? 'قالت' : 'قال')
const textOf = ({ title }) => `${said(title)} ${title} إن الاجتماع المقبل سيبحث ملفات المنطقة.`

async function read(asked) {
  const folder = mkdtempSync(join(tmpdir(), 'isnad-roles-'))
  try {
    const pages = join(folder, 'roles.jsonl')
    const lines = asked.map((one, i) => JSON.stringify({ id: `q${i}`, text: textOf(one), published: one.date }))
    writeFileSync(pages, `${lines.join('\n')}\n`)
    const readings = []
    for await (const item of readPages({ paths: [pages], stdin: [] })) readings.push(item.reading ?? null)
    return readings
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The mention that stands where the title stands: the longest of those that begin with it. */
function mentionOf(one, reading) {
  const start = textOf(one).indexOf(one.title)
  const found = reading.stories.flatMap(story => story.mentions).filter(({ span }) => span[0] === start)
  return found.sort((a, b) => b.span[1] - a.span[1])[0] ?? null
}

const holderOf = mention => mention?.holder ?? (mention?.kind === 'person' ? mention.entity : null)

const told = (one, mention) =>
  `${one.title} ${one.date}: ${one.person ?? 'nobody'} – read ${holderOf(mention) ?? 'nobody'}, as ${mention?.entity ?? 'nothing'}` +
  (one.note ? ` (${one.note})` : '')

const share = (a, b) => (b ? (100 * a) / b : 0)

/** Figures in percent, lines to print, and the files that the gold is made of. */
export async function measure({ misses = false } = {}) {
  const asked = questions(readFileSync(file, 'utf8'))
  const readings = await read(asked)
  if (readings.length !== asked.length) throw new Error(`${asked.length} pages, ${readings.length} readings`)
  const count = { right: 0, wrong: 0, open: 0, named: 0 }
  const owners = new Set()
  const missed = []
  asked.forEach((one, i) => {
    const mention = readings[i] && mentionOf(one, readings[i])
    const holder = holderOf(mention)
    const office = mention?.entity ?? ''
    if (office.startsWith('office:')) owners.add(office.slice('office:'.length, office.lastIndexOf('/')))
    if (holder) count.named++
    if (holder === one.person) count.right++
    else {
      count[holder ? 'wrong' : 'open']++
      missed.push(told(one, mention))
    }
  })
  const states = [...owners].filter(owner => /^[A-Z]{3}$/.test(owner))
  return {
    figures: {
      'holder right': share(count.right, asked.length),
      'named rightly': share(count.named - count.wrong, count.named),
    },
    lines: [
      `holder right ${share(count.right, asked.length).toFixed(1)} % of ${asked.length}; wrong name ${count.wrong}, left open ${count.open}`,
      `offices of ${states.length} states and ${owners.size - states.length} bodies`,
      ...(misses ? missed : []),
    ],
    files: [file],
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { lines } = await measure({ misses: process.argv.includes('--misses') })
  console.log(lines.join('\n'))
}
