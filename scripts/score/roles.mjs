// Who holds an office on a day, as the built reader says: corpus/roles.tsv asks by a title in a sentence of a page published on that day.
//   npm run score -- roles [--misses]          node scripts/score/roles.mjs [--misses]
//
// How it is counted:
// - Right is the person expected as the holder of the mention that stands where the title stands; for «-» that nobody is named.
// - Named wrongly and left open are counted apart: a wrong name is worse than none.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readText, root } from './engine.mjs'

const file = join(root, 'corpus', 'roles.tsv')

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
export function measure({ misses = false } = {}) {
  const asked = questions(readFileSync(file, 'utf8'))
  const count = { right: 0, wrong: 0, open: 0, named: 0 }
  const owners = new Set()
  const missed = []
  for (const one of asked) {
    const mention = mentionOf(one, readText(textOf(one), one.date))
    const holder = holderOf(mention)
    const office = mention?.entity ?? ''
    if (office.startsWith('office:')) owners.add(office.slice('office:'.length, office.lastIndexOf('/')))
    if (holder) count.named++
    if (holder === one.person) count.right++
    else {
      count[holder ? 'wrong' : 'open']++
      missed.push(told(one, mention))
    }
  }
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
  const { lines } = measure({ misses: process.argv.includes('--misses') })
  console.log(lines.join('\n'))
}
