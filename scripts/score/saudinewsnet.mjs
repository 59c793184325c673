// Scores the register on real papers: do the accounts of one occurrence meet, and nothing else with them?
//
//   node scripts/score/saudinewsnet.mjs [--misses] [--program dist/cli/main.js]
//
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared, and the script says so when they are not
// there. Added are the articles that the gold names, 300 others of the same days and, as printed, the crawl day as the day of publication.
// How it is counted, for each group of the gold: its entry is the one between its two people that most of its members are in.
// «met» members have an account in it; «apart» members have an account of the two, but in other entries; of «unread» members the
// reader made no such account. «wrong» are accounts in the entry from articles that the gold does not name for the group.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { program as built, root } from '../ready.mjs'
import { articles, articlesFolder } from './articles.mjs'

const shared = resolve(root, process.env.ISNAD_SHARED || '../shared')
const goldFile = join(shared, 'gold', 'saudinewsnet.json')
if (!existsSync(articlesFolder) || !existsSync(goldFile)) {
  console.log(`skipped: there is no ${existsSync(articlesFolder) ? goldFile : articlesFolder}`)
  process.exit(0)
}
const misses = process.argv.includes('--misses')
const named = process.argv.indexOf('--program')
const program = named > 0 ? resolve(process.argv[named + 1]) : built

const every = articles()
const { groups } = JSON.parse(readFileSync(goldFile, 'utf8'))
const wanted = new Set(groups.flatMap(group => group.members))
const step = Math.floor(every.length / 300)
const chosen = every.filter((article, i) => wanted.has(article.id) || (i % step === 0 && i < step * 300))
const page = ({ id, title, text, outlet, retrieved }) =>
  JSON.stringify({
    id,
    outlet,
    published: retrieved.slice(0, 10),
    text: `${(title ?? '').trim()}\n\n${(text ?? '').trim()}`,
  })

function isnad(...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  })
  if (status !== 0) throw new Error(`isnad ${args[0]} ended with ${status}: ${stderr}`)
  return stdout
}

const folder = mkdtempSync(join(tmpdir(), 'isnad-papers-'))
const [pages, register] = [join(folder, 'pages.jsonl'), join(folder, 'register.db')]
writeFileSync(pages, `${chosen.map(page).join('\n')}\n`)
let entries, sources
try {
  isnad('add', pages, '--register', register)
  entries = isnad('timeline', '--json', '--register', register)
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line))
  const readings = isnad('read', '--json', pages).split('\n').filter(Boolean)
  sources = new Map(readings.map(line => JSON.parse(line).page).map(({ id, source }) => [id, source]))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

// Exact copies are one page: it stands for every article with its text.
const sameText = new Map()
for (const article of chosen) {
  const key = JSON.parse(page(article)).text
  sameText.set(key, [...(sameText.get(key) ?? []), article.id])
}
const idsOf = new Map([...sameText.values()].flatMap(ids => ids.map(id => [id, ids])))

const plain = name =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/gu, '-')
// «Salman bin Abdulaziz» is person:salman-bin-abdulaziz-al-saud, «Ashton Carter» person:ash-carter.
const isOf = (id, name) => id.startsWith(`person:${plain(name)}`) || id.endsWith(`-${plain(name).split('-').at(-1)}`)
const between = ({ participants, kind }, group) =>
  kind !== null && kind !== 'visit' && group.participants.every(name => participants.some(id => isOf(id, name)))
const articlesIn = entry =>
  new Set(entry.accounts.flatMap(account => idsOf.get(sources.get(account.page)) ?? [sources.get(account.page)]))

let [right, wrongAll, all] = [0, 0, 0]
for (const group of groups) {
  const own = entries.filter(entry => between(entry, group)).map(entry => ({ entry, ids: articlesIn(entry) }))
  const count = ({ ids }) => group.members.filter(id => ids.has(id)).length
  const main = [...own].sort((a, b) => count(b) - count(a))[0]
  const met = group.members.filter(id => main?.ids.has(id))
  const apart = group.members.filter(id => !met.includes(id) && own.some(({ ids }) => ids.has(id)))
  const unread = group.members.filter(id => !met.includes(id) && !apart.includes(id))
  const wrong = main ? [...main.ids].filter(id => !group.members.includes(id)) : []
  right += met.length
  wrongAll += wrong.length
  all += group.members.length
  console.log(
    `${group.id.padEnd(16)} ${met.length} of ${group.members.length} met, ${apart.length} apart, ${unread.length} unread, ${wrong.length} wrong; ${main?.entry.origins.length ?? 0} origins, ${main?.entry.date?.value ?? 'no day'}`,
  )
  if (!misses) continue
  for (const [label, ids] of Object.entries({ apart, unread, wrong }))
    if (ids.length > 0) console.log(`  ${label}: ${ids.join(' ')}`)
  for (const { entry, ids } of own)
    console.log(
      `    ${entry.id} ${entry.kind} ${entry.status} ${entry.date?.value ?? '?'}: ${[...ids].join(' ')}  from ${entry.origins.map(origin => origin.name).join(', ')}`,
    )
}
console.log(
  `all: P ${((100 * right) / (right + wrongAll || 1)).toFixed(1)}  R ${((100 * right) / all).toFixed(1)}  (${right} met, ${wrongAll} wrong, ${all} members)`,
)
