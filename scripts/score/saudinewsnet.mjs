// Scores the register on real papers: do the accounts of one occurrence meet, and nothing else with them?
//
//   node scripts/score/saudinewsnet.mjs [--misses]
//
// The articles are no part of the project: they are looked for in $ISNAD_SHARED, else in ../shared. All 9,968 of the five days go into one register,
// with, as printed, the crawl day as the day of publication. Gold: the groups of corpus/groups.json (how they are counted stands in groups.mjs), and the
// three of ../shared/gold/saudinewsnet.json. What groups.json knows besides to belong to one of these three is no mistake there, and no gain either.
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from '../ready.mjs'
import { articlesFolder } from './articles.mjs'
import { load } from './engine.mjs'
import { percent } from './gold.mjs'
import { judge } from './groups.mjs'
import { articlesByPage, registered } from './registered.mjs'

const { match, partyOf } = await load('register/parties.js')
const { world } = await load('register/world.js')

const own = 'corpus/groups.json'
const shared = join(resolve(root, process.env.ISNAD_SHARED || '../shared'), 'gold', 'saudinewsnet.json')

/** Which articles an entry has accounts of. */
function articlesOfEntries(pages) {
  const byPage = articlesByPage(pages)
  return ({ accounts }) => new Set(accounts.flatMap(({ page }) => (byPage.get(page) ?? []).map(({ id }) => id)))
}

function party(id) {
  const { people, bodies } = world()
  const known = people.get(id) ?? bodies.get(id)
  // «الحكومة الأفغانية» is of its state by its id
  const country = known?.country ?? /^body:([A-Z]{3})\//u.exec(id)?.[1]
  return { ...partyOf(id, new Map()), ...(country ? { country } : {}) }
}

const places = ({ id, members, places: found }) => {
  const read = new Set(found.flatMap(place => place.members))
  const unread = members.filter(member => !read.has(member))
  return [
    `${id.padEnd(24)} ${read.size} of ${members.length} read, in ${found.length} ${found.length === 1 ? 'entry' : 'entries'}${unread.length ? `; unread ${unread.join(' ')}` : ''}`,
    ...found.map(
      ({ entry, members: here, wrong }) =>
        `    ${entry.id} ${entry.kind} ${entry.status} ${entry.date?.value ?? '?'}: ${here.join(' ')}${wrong.length ? `  wrong: ${wrong.join(' ')}` : ''}`,
    ),
  ]
}

/** The three groups that were given: members in the entry that has most of them. */
function judgeGiven(given, groups, entries, articlesOf, same) {
  const people = new Map(groups.map(group => [group.id, group]))
  const asOwn = given.map(group => {
    const known = people.get(group.id)
    const more = [...known.members, ...(known.may ?? [])].filter(id => !group.members.includes(id))
    return { ...known, members: group.members, may: more, mustNotMergeWith: group.mustNotMergeWith ?? [] }
  })
  const found = judge(asOwn, entries, articlesOf, same)
  return found.groups.map(({ id, members, places: at }) => {
    const main = [...at].sort((a, b) => b.members.length - a.members.length)[0]
    const merged = found.apart.failed.filter(pair => pair.includes(id)).length
    return { id, met: main?.members.length ?? 0, of: members.length, wrong: main?.wrong ?? [], merged }
  })
}

const three = figures => figures.map(figure => figure.toFixed(1).padStart(5)).join(' ')

export async function measure({ misses = false } = {}) {
  if (!existsSync(articlesFolder) || !existsSync(shared)) return null
  const { groups } = JSON.parse(readFileSync(join(root, own), 'utf8'))
  const { pages, entries } = registered()
  const articlesOf = articlesOfEntries(pages)
  const same = (a, b) => match(party(a), party(b))
  const { groups: placed, all, read, apart } = judge(groups, entries, articlesOf, same)
  const given = judgeGiven(JSON.parse(readFileSync(shared, 'utf8')).groups, groups, entries, articlesOf, same)
  const names = ['P', 'R', 'F1']
  const figuresOf = (kind, values) => values.map((value, i) => [`groups: ${kind} ${names[i]}`, value])
  const figures = Object.fromEntries([
    ...figuresOf('B-cubed, all,', all.cubed),
    ...figuresOf('B-cubed, read,', read.cubed),
    ...figuresOf('pairs, all,', all.paired),
    ...figuresOf('pairs, read,', read.paired),
    ['groups: read at all', percent(all.read, all.items)],
    ['groups: kept apart', percent(apart.both - apart.failed.length, apart.both)],
    ...given.flatMap(({ id, met, of, wrong, merged }) => [
      [`${id}: met`, percent(met, of)],
      [`${id}: nothing wrong, none merged`, wrong.length + merged === 0 ? 100 : 0],
    ]),
  ])
  const lines = [
    ...(misses ? placed.flatMap(places) : []),
    `${pages.length} articles, ${entries.length} entries; ${groups.length} groups of ${all.items} members, of which ${all.read} are read`,
    '                          P     R    F1',
    `B-cubed, all members  ${three(all.cubed)}`,
    `B-cubed, read ones    ${three(read.cubed)}`,
    `pairs, all members    ${three(all.paired)}`,
    `pairs, read ones      ${three(read.paired)}`,
    `hard pairs kept apart ${apart.both - apart.failed.length} of ${apart.both} (of ${apart.hard}, both groups read)${apart.failed.map(pair => `; merged: ${pair.join(' and ')}`).join('')}`,
    ...given.map(
      ({ id, met, of, wrong, merged }) =>
        `${id.padEnd(21)} ${met} of ${of} met, ${wrong.length} wrong${wrong.length ? ` (${wrong.join(' ')})` : ''}, ${merged} merged`,
    ),
  ]
  return { figures, lines, files: [join(root, own), shared] }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = await measure({ misses: process.argv.includes('--misses') })
  for (const line of found?.lines ?? [`skipped: there is no ${existsSync(shared) ? articlesFolder : shared}`])
    console.log(line)
}
