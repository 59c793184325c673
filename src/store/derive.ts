import type { Entry } from '../model/records.js'
import type { Telling } from '../register/accounts/telling.js'
import type { Hand } from '../register/corrections/hand.js'
import { changesBetween } from '../register/history/changes.js'
import { allowedDays } from '../register/occurrence/barriers.js'
import { saidBy } from '../register/occurrence/bunches.js'
import { areLinked, keysOf, mayBeLinked, window } from '../register/occurrence/cluster.js'
import { registerTellings } from '../register/register.js'
import { byText, unique } from '../register/words.js'
import { batch, componentsOf, inBatches, type Stored, storiesOf, tellingsOfComponent } from './accounts.js'
import { daysOfEntry, foundBy, writeFoundBy } from './entry-rows.js'
import { anchorIds, type Occasion, writeChanges, writeIds } from './history.js'
import { readHand, reholdAll } from './hold.js'
import type { Db } from './tables.js'

// Accounts and entries in tables: how they are written, found again by index, and derived anew.
//
// Adding a page only finds the components that it ties together and marks them as stale; their entries are derived
// when the register is next looked at. So a page costs the same however many others tell what it tells. A component
// here may hold more than what is tied together, never less: deriving parts it exactly.

interface Touching {
  component: string
  said: string
  /** one account of the component that says so, and the last of them */
  account: string
  last: string
}

/** The index rows of accounts of the same participants on days that may be the same, in as many questions as their keys take. */
function rowsFor(db: Db, telling: Telling) {
  const { from, to } = window(telling)
  return inBatches(keysOf(telling).sought).map(keys => {
    let query = db.selectFrom('account_keys').where('key', 'in', keys)
    if (to !== null) query = query.where(eb => eb.or([eb('not_before', 'is', null), eb('not_before', '<=', to)]))
    if (from !== null) query = query.where(eb => eb.or([eb('not_after', 'is', null), eb('not_after', '>=', from)]))
    return query
  })
}

/** Accounts that may be of the same occurrence: of those of one component that say the same, one. */
async function candidates(db: Db, telling: Telling, own: string): Promise<Touching[]> {
  const found = new Map<string, Touching>()
  for (const query of rowsFor(db, telling)) {
    const rows = await query
      .where('component', '!=', own)
      .select(eb => ['component', 'said', eb.fn.min('account').as('account'), eb.fn.max('account').as('last')])
      .groupBy(['component', 'said'])
      .execute()
    for (const row of rows) {
      const id = `${row.component} ${row.said}`
      const { account, last } = found.get(id) ?? row
      found.set(id, {
        ...row,
        account: account < row.account ? account : row.account,
        last: last > row.last ? last : row.last,
      })
    }
  }
  return [...found.values()]
}

async function candidatesIn(db: Db, telling: Telling, { component, said, account }: Touching): Promise<string[]> {
  const found: string[] = []
  for (const query of rowsFor(db, telling)) {
    const rows = await query
      .where('component', '=', component)
      .where('said', '=', said)
      .where('account', '!=', account)
      .select('account')
      .distinct()
      .execute()
    found.push(...rows.map(row => row.account))
  }
  return unique(found).sort(byText)
}

interface Known {
  told: Stored
  story: string
  component: string
}

async function knownWith(db: Db, ids: readonly string[]): Promise<Known[]> {
  const known: Known[] = []
  for (const some of inBatches(ids)) {
    const rows = await db
      .selectFrom('accounts')
      .select(['data', 'story', 'component'])
      .where('id', 'in', some)
      .execute()
    for (const { data, story, component } of rows) known.push({ told: JSON.parse(data) as Stored, story, component })
  }
  return known
}

interface Comparable {
  telling: Telling
  component: string
}

/** Those of the accounts that are worth comparing with the new one. Stories, which are long, are read for these alone. */
async function comparable(db: Db, telling: Telling, ids: readonly string[]): Promise<Map<string, Comparable>> {
  const known = (await knownWith(db, ids)).filter(({ told }) => mayBeLinked(telling, told))
  const stories = await storiesOf(
    db,
    known.map(({ story }) => story),
  )
  return new Map(
    known.map(({ told, story, component }) => [
      told.account.id,
      { telling: { ...told, story: stories.get(story)! }, component },
    ]),
  )
}

/** How many accounts that say the same are looked at together; most often the first of them decides. */
const handful = 16

async function isLinkedIn(db: Db, telling: Telling, touching: Touching): Promise<boolean> {
  if (touching.account === touching.last) return false
  const ids = await candidatesIn(db, telling, touching)
  for (let i = 0; i < ids.length; i += handful) {
    const some = await comparable(db, telling, ids.slice(i, i + handful))
    if ([...some.values()].some(other => areLinked(telling, other.telling))) return true
  }
  return false
}

/** The components that a new account touches: one link is enough for each. */
async function componentsTouched(db: Db, telling: Telling, own: string): Promise<string[]> {
  const found = await candidates(db, telling, own)
  const firsts = await comparable(
    db,
    telling,
    found.map(({ account }) => account),
  )
  const touched = new Set<string>()
  for (const { telling: other, component } of firsts.values())
    if (!touched.has(component) && areLinked(telling, other)) touched.add(component)
  for (const each of found) {
    if (touched.has(each.component) || !firsts.has(each.account)) continue
    if (await isLinkedIn(db, telling, each)) touched.add(each.component)
  }
  return [...touched]
}

type LabelOf = (account: string) => string

async function insertAccounts(db: Db, tellings: readonly Telling[], labelOf: LabelOf): Promise<void> {
  const stories = new Map(tellings.map(({ story }) => [story.id, story]))
  const storyRows = [...stories.values()].map(story => ({
    id: story.id,
    page: story.page,
    data: JSON.stringify(story),
  }))
  for (const rows of inBatches(storyRows)) await db.insertInto('stories').values(rows).execute()
  const accountRows = tellings.map(({ story, ...rest }) => {
    const stored: Stored = { ...rest, account: { ...rest.account, quotes: [] } }
    const { id, quotes } = rest.account
    return {
      id,
      page: story.page,
      story: story.id,
      component: labelOf(id),
      data: JSON.stringify(stored),
      quotes: JSON.stringify(quotes),
    }
  })
  for (const rows of inBatches(accountRows)) await db.insertInto('accounts').values(rows).execute()
  const keyRows = tellings.flatMap(telling => {
    const { from, to } = allowedDays(telling)
    const { id: account } = telling.account
    const component = labelOf(account)
    const said = saidBy(telling)
    return keysOf(telling).posted.map(key => ({ account, key, component, said, not_before: from, not_after: to }))
  })
  for (const rows of inBatches(keyRows)) await db.insertInto('account_keys').values(rows).execute()
}

async function dropEntries(db: Db, ids: readonly string[]): Promise<void> {
  for (const some of inBatches(ids)) {
    await db.deleteFrom('entry_accounts').where('entry', 'in', some).execute()
    for (const table of foundBy) await db.deleteFrom(table).where('entry', 'in', some).execute()
    await db.deleteFrom('entries').where('id', 'in', some).execute()
  }
}

/** An entry and the component that it was derived from. */
interface Made {
  entry: Entry
  component: string
  data: string
}

async function writeEntries(db: Db, made: readonly Made[]): Promise<void> {
  const entryRows = made.map(({ entry, component, data }) => ({
    id: entry.id,
    component,
    type: entry.type,
    kind: entry.kind,
    status: entry.status,
    data,
    ...daysOfEntry(entry),
  }))
  for (const rows of inBatches(entryRows)) await db.insertInto('entries').values(rows).execute()
  const entries = made.map(({ entry }) => entry)
  const accountRows = entries.flatMap(entry =>
    entry.accounts.map(account => ({ account: account.id, entry: entry.id })),
  )
  for (const rows of inBatches(accountRows)) await db.insertInto('entry_accounts').values(rows).execute()
  await writeFoundBy(db, entries)
}

async function markStale(db: Db, components: readonly string[]): Promise<void> {
  for (const some of inBatches(unique(components))) {
    const rows = some.map(component => ({ component }))
    await db
      .insertInto('stale')
      .values(rows)
      .onConflict(oc => oc.doNothing())
      .execute()
  }
}

/** The largest of several components first, so that few accounts change theirs. */
async function bySize(db: Db, components: readonly string[], fresh: string): Promise<string[]> {
  const [one, another] = components
  if (one === undefined || another === undefined) return [...components]
  // What was made for a new account has no other: there is nothing to count.
  if (components.length === 2 && components.includes(fresh)) return one === fresh ? [another, one] : [one, another]
  const sizes: { component: string; size: string | number | bigint }[] = []
  for (const some of inBatches(components))
    sizes.push(
      ...(await db
        .selectFrom('accounts')
        .select(eb => ['component', eb.fn.countAll().as('size')])
        .where('component', 'in', some)
        .groupBy('component')
        .execute()),
    )
  return sizes
    .sort((x, y) => Number(y.size) - Number(x.size) || (x.component < y.component ? -1 : 1))
    .map(({ component }) => component)
}

/** Makes several components one, under the name of the largest. */
async function merge(db: Db, components: readonly string[], fresh: string): Promise<void> {
  const [kept, ...others] = await bySize(db, components, fresh)
  if (kept === undefined) return
  for (const some of inBatches(others)) {
    const set = { component: kept }
    await db.updateTable('accounts').set(set).where('component', 'in', some).execute()
    await db.updateTable('account_keys').set(set).where('component', 'in', some).execute()
    await db.updateTable('entries').set(set).where('component', 'in', some).execute()
  }
  await markStale(db, [kept])
}

async function componentOf(db: Db, account: string): Promise<string | null> {
  const row = await db.selectFrom('accounts').select('component').where('id', '=', account).executeTakeFirst()
  return row?.component ?? null
}

/** Registers new accounts: what they touch will be derived anew, the rest stays as it is. */
export async function registerInto(db: Db, tellings: readonly Telling[]): Promise<void> {
  await insertAccounts(db, tellings, id => id)
  for (const telling of tellings) {
    const own = (await componentOf(db, telling.account.id))!
    const before = telling.follows === null ? null : await componentOf(db, telling.follows)
    const touched = await componentsTouched(db, telling, own)
    await merge(db, unique([own, ...touched, ...(before === null ? [] : [before])]), telling.account.id)
  }
}

/** Accounts that people have joined are derived together. */
export async function tieAccounts(db: Db, accounts: readonly string[]): Promise<void> {
  await merge(db, await componentsOf(db, accounts), '')
}

/** What these accounts make will be derived anew. */
export const staleAccounts = async (db: Db, accounts: readonly string[]): Promise<void> =>
  markStale(db, await componentsOf(db, accounts))

/** Takes the accounts of a page out; what they were part of will be derived anew. */
export async function unregister(db: Db, page: string): Promise<void> {
  const rows = await db.selectFrom('accounts').select('component').distinct().where('page', '=', page).execute()
  await markStale(
    db,
    rows.map(({ component }) => component),
  )
  await anchorIds(db, page)
  const own = db.selectFrom('accounts').select('id').where('page', '=', page)
  await db.deleteFrom('account_keys').where('account', 'in', own).execute()
  await db.deleteFrom('accounts').where('page', '=', page).execute()
  await db.deleteFrom('stories').where('page', '=', page).execute()
}

async function rename(db: Db, accounts: readonly string[], component: string): Promise<void> {
  for (const some of inBatches(accounts)) {
    await db.updateTable('accounts').set({ component }).where('id', 'in', some).execute()
    await db.updateTable('account_keys').set({ component }).where('account', 'in', some).execute()
  }
}

/** A component that goes its own way, under the name of its first account. */
interface Parted {
  accounts: string[]
  name: string
}

interface Derived {
  made: Made[]
  parted: Parted[]
}

/** Where the accounts of a component are tied together no longer, its parts go their own ways. */
async function deriveOne(db: Db, component: string, hand: Hand): Promise<Derived> {
  const [made, parted]: [Made[], Parted[]] = [[], []]
  const parts = registerTellings(await tellingsOfComponent(db, component), hand)
  for (const [i, { tellings, entries }] of parts.entries()) {
    const accounts = tellings.map(telling => telling.account.id)
    const name = i === 0 ? component : accounts[0]!
    if (i > 0) parted.push({ accounts, name })
    for (const entry of entries) made.push({ entry, component: name, data: JSON.stringify(entry) })
  }
  return { made, parted }
}

/** Entries of these components, and those whose ids are to be given anew: their accounts have changed hands. */
async function keptEntries(db: Db, components: readonly string[], made: readonly Made[]): Promise<Map<string, Kept>> {
  const kept = new Map<string, Kept>()
  const keep = (rows: readonly (Kept & { id: string })[]): void => {
    for (const { id, component, data } of rows) kept.set(id, { component, data })
  }
  const entries = db.selectFrom('entries').select(['id', 'component', 'data'])
  for (const some of inBatches(components)) keep(await entries.where('component', 'in', some).execute())
  const ids = made.map(({ entry }) => entry.id).filter(id => !kept.has(id))
  for (const some of inBatches(ids)) keep(await entries.where('id', 'in', some).execute())
  return kept
}

interface Kept {
  component: string
  data: string
}

const parsed = (data: string): Entry => JSON.parse(data) as Entry

/** Puts entries in the place of what was derived before; what is as it was stays untouched. History tells the rest. */
async function replaceEntries(
  db: Db,
  before: ReadonlyMap<string, Kept>,
  made: readonly Made[],
  occasion: Occasion,
): Promise<void> {
  const isSame = ({ entry, data }: Made): boolean => before.get(entry.id)?.data === data
  const [same, fresh] = [made.filter(isSame), made.filter(each => !isSame(each))]
  const stays = new Set(same.map(({ entry }) => entry.id))
  const gone = [...before].filter(([id]) => !stays.has(id))
  await dropEntries(
    db,
    gone.map(([id]) => id),
  )
  for (const { entry, component } of same)
    if (before.get(entry.id)!.component !== component)
      await db.updateTable('entries').set({ component }).where('id', '=', entry.id).execute()
  // An account that was read anew may still be counted with an entry that is to be derived later.
  for (const some of inBatches(fresh.flatMap(({ entry }) => entry.accounts.map(({ id }) => id))))
    await db.deleteFrom('entry_accounts').where('account', 'in', some).execute()
  await writeEntries(db, fresh)
  const changes = changesBetween(
    gone.map(([, { data }]) => parsed(data)),
    fresh.map(({ entry }) => entry),
  )
  const ids = fresh.map(({ entry }) => ({ id: entry.id, account: entry.accounts[0]!.id }))
  await writeIds(db, ids, changes.heirs)
  await writeChanges(db, changes, occasion)
}

export const isStale = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('stale').select('component').limit(1).executeTakeFirst()) !== undefined

/** Derives some of the stale components anew, in a transaction of moderate size. */
export async function settleSome(db: Db, occasion: Occasion): Promise<void> {
  const rows = await db.selectFrom('stale').select('component').orderBy('component').limit(batch).execute()
  const components = rows.map(({ component }) => component)
  if (components.length === 0) return
  const hand = await readHand(db)
  const derived: Derived[] = []
  for (const component of components) derived.push(await deriveOne(db, component, hand))
  // Only now: a name may be that of another component, which would then be derived with what has just been parted.
  for (const { accounts, name } of derived.flatMap(({ parted }) => parted)) await rename(db, accounts, name)
  const made = derived.flatMap(each => each.made)
  await replaceEntries(db, await keptEntries(db, components, made), made, occasion)
  await db.deleteFrom('stale').where('component', 'in', components).execute()
}

/** What deriving would make of the stale components, for a register that cannot be written now. */
export async function staleEntries(db: Db): Promise<Entry[]> {
  const rows = await db.selectFrom('stale').select('component').orderBy('component').execute()
  const hand = await readHand(db)
  const entries: Entry[] = []
  for (const { component } of rows)
    for (const part of registerTellings(await tellingsOfComponent(db, component), hand)) entries.push(...part.entries)
  return entries
}

/** Derives every entry anew from all accounts there are. */
export async function registerAll(db: Db, tellings: readonly Telling[], occasion: Occasion): Promise<void> {
  for (const table of ['account_keys', 'accounts', 'stories', 'stale'] as const) await db.deleteFrom(table).execute()
  const hand = await reholdAll(db, tellings)
  const parts = registerTellings(tellings, hand)
  const names = new Map(
    parts.flatMap(part => part.tellings.map(({ account }) => [account.id, part.tellings[0]!.account.id] as const)),
  )
  await insertAccounts(db, tellings, id => names.get(id)!)
  const before = await db.selectFrom('entries').select(['id', 'component', 'data']).execute()
  const made = parts.flatMap(({ tellings: [first], entries }) =>
    entries.map((entry): Made => ({ entry, component: first!.account.id, data: JSON.stringify(entry) })),
  )
  await replaceEntries(db, new Map(before.map(({ id, ...rest }) => [id, rest])), made, occasion)
}
