// Registers real articles in random orders, with what people said of them in between, and looks whether the register is the same each time.
//
//   node scripts/orders.mjs [--orders 20] [--articles 400] [--seed 1]
//
// Chosen are the articles that the gold of $ISNAD_SHARED names, since their accounts meet, and others spread over the same days. Corrections
// of every kind come at any time, before the pages that they are about, too; pages are looked at, taken out and added again in between. Each
// register must be, byte for byte, the one that the pure functions make of all readings and corrections at once.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { nowhere, root } from './ready.mjs'
import { articles, articlesFolder } from './score/articles.mjs'

process.env.ISNAD_REGISTER = nowhere
const goldFile = join(resolve(root, process.env.ISNAD_SHARED || '../shared'), 'gold', 'saudinewsnet.json')
if (!existsSync(articlesFolder) || !existsSync(goldFile)) {
  console.log(`skipped: there is no ${existsSync(articlesFolder) ? goldFile : articlesFolder}`)
  process.exit(0)
}
const [{ knowledge }, { read }, { makePage }, { openSqlite }, { register }, { timeline }] = await Promise.all(
  ['app/knowledge', 'read/read', 'model/page', 'store/sqlite', 'register/register', 'register/timeline/timeline'].map(
    name => import(`${root}/dist/${name}.js`),
  ),
)

const numberOf = (flag, fallback) =>
  process.argv.includes(flag) ? Number(process.argv[process.argv.indexOf(flag) + 1]) : fallback
const [orders, count] = [numberOf('--orders', 20), numberOf('--articles', 400)]

let state = numberOf('--seed', 1) >>> 0
/** A whole number below n, the same for one seed. */
function below(n) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0
  return Math.floor((state / 2 ** 32) * n)
}
const shuffled = list =>
  list
    .map(item => [below(2 ** 31), item])
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item)

const every = articles()
const wanted = new Set(JSON.parse(readFileSync(goldFile, 'utf8')).groups.flatMap(group => group.members))
const step = Math.max(1, Math.floor(every.length / Math.max(1, count - wanted.size)))
const known = knowledge()
const readings = every
  .filter(({ id }, i) => wanted.has(id) || i % step === 0)
  .map(({ id, title, text, outlet, retrieved }) => {
    const facts = { outlet, published: retrieved.slice(0, 10) }
    return read(makePage(id, `${(title ?? '').trim()}\n\n${(text ?? '').trim()}`, facts), known)
  })

const folder = mkdtempSync(join(tmpdir(), 'isnad-orders-'))
let made = 0
const newStore = () => openSqlite(join(folder, `${made++}.db`))
const said = n => ({ by: 'order', why: `${n}`, at: '2025-10-01T12:00:00.000Z' })

/** Corrections of every kind at random, anchored to what all articles make together. */
async function someDeeds() {
  const store = await newStore()
  for (const reading of readings) await store.add(reading)
  const entries = await store.timeline()
  const any = () => entries[below(entries.length)]
  const anchors = entry => store.anchors(entry.accounts.map(({ id }) => id))
  const large = entries.filter(({ accounts }) => accounts.length > 2)
  const deeds = []
  for (let i = 0; i < 5; i++) {
    deeds.push({ what: 'join', a: await anchors(any()), b: await anchors(any()) })
    const [first, ...rest] = await anchors(large[below(large.length)])
    deeds.push({ what: 'split', of: [first], from: rest })
    deeds.push({ what: 'set', entry: await anchors(any()), field: 'status', value: 'denied' })
  }
  const { id, source } = readings[below(readings.length)].page
  deeds.push({ what: 'not-news', page: id, source })
  const people = (await store.entities()).filter(({ kind }) => kind === 'person')
  const [from, to] = [people.find(({ known: isKnown }) => !isKnown), people.find(({ known: isKnown }) => isKnown)]
  if (from && to) deeds.push({ what: 'name', from, to })
  await store.close()
  return deeds
}

const digest = entries => createHash('sha256').update(JSON.stringify(entries)).digest('hex').slice(0, 16)

async function inOrder(deeds) {
  const store = await newStore()
  const pages = shuffled(readings)
  // Corrections keep their order among themselves: the later counts. When they come is left to chance.
  const at = deeds.map(() => below(pages.length)).sort((a, b) => a - b)
  for (const [i, reading] of pages.entries()) {
    for (const [n, when] of at.entries()) if (when === i) await store.correct(deeds[n], said(n))
    await store.add(reading)
    const chance = below(40)
    if (chance === 0) await store.timeline()
    if (chance === 1) {
      const gone = pages[below(i + 1)]
      await store.remove(gone.page.id)
      await store.add(gone)
    }
  }
  const [entries, { problems }] = [await store.timeline(), await store.check()]
  const corrections = await store.corrections()
  await store.close()
  return { entries, problems, corrections }
}

let failed = 0
try {
  const deeds = await someDeeds()
  const corrections = deeds.map((deed, i) => ({ n: i + 1, deed, ...said(i), undone: null }))
  const expected = timeline(register(readings, corrections))
  const digests = new Set([digest(expected)])
  let states = ''
  for (let i = 0; i < orders; i++) {
    const found = await inOrder(deeds)
    digests.add(digest(found.entries))
    const now = found.corrections.map(({ state: each, overruledBy }) => `${each} ${overruledBy ?? ''}`).join(',')
    const same = digests.size === 1 && (states === '' || states === now) && found.problems.length === 0
    if (!same) {
      failed++
      console.log(`order ${i} gives another register; ${found.problems.length} problems`)
    }
    states = now
  }
  const holding = states.split(',').filter(each => each.startsWith('holds')).length
  console.log(
    `${orders} random orders of ${readings.length} articles with ${deeds.length} corrections (${holding} hold): ${expected.length} entries, ${failed === 0 ? 'the same each time' : `${failed} differ`}`,
  )
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failed > 0) process.exitCode = 1
