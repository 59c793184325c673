import { IsnadError } from '../../model/errors.js'
import type { Account, Entity, Entry } from '../../model/records.js'
import type { Deed } from '../../register/corrections/correction.js'
import { unique } from '../../register/words.js'
import type { KeptCorrection, Store } from '../../store/store.js'
import { byIds, type Entities, entitiesIn, findEntry } from '../entries.js'
import { needPage } from '../pages-named.js'
import { withRegister } from '../register.js'
import { entityOfTables } from '../table-entity.js'
import { lettingGo } from './letting-go.js'
import { named, namedInRegister } from './named.js'
import { type Saying, saidBy } from './saying.js'
import { fieldNamed, fieldValue } from './value.js'

// What people say against what was read: kept with who, why and when, heeded at once, and taken back as easily.

/** A correction as somebody gives it. */
export type Wanted =
  | { what: 'join'; a: string; b: string }
  | { what: 'split'; entry: string; accounts: readonly string[] }
  | { what: 'set'; entry: string; field: string; values: readonly string[] }
  | { what: 'name'; who: string; as: string }
  | { what: 'not-news'; page: string }

export interface CorrectOptions extends Saying {
  register?: string
}

/** Corrections with the names of whom they are about. */
export interface Corrections {
  corrections: KeptCorrection[]
  entities: Entities
}

const nothing = (text: string, advice: string): IsnadError => new IsnadError('correct/nothing-to-do', text, advice)
const short = ({ id }: Entry): string => id.slice('entry:'.length)

const anchorsOf = (store: Store, accounts: readonly Account[]) => store.anchors(accounts.map(({ id }) => id))

async function joining(store: Store, a: string, b: string): Promise<Deed> {
  const [x, y] = [await findEntry(store, a), await findEntry(store, b)]
  if (x.id === y.id)
    throw nothing(`${a} and ${b} are one entry already: ${short(x)}`, 'See it: isnad show with either id.')
  return { what: 'join', a: await anchorsOf(store, x.accounts), b: await anchorsOf(store, y.accounts) }
}

function accountNamed(entry: Entry, wanted: string): Account {
  const found = /^\d+$/u.test(wanted)
    ? entry.accounts[Number(wanted) - 1]
    : entry.accounts.find(({ id }) => id === wanted)
  if (found) return found
  throw new IsnadError(
    'correct/no-such-account',
    `The entry ${short(entry)} has no account ${wanted}.`,
    `It has ${entry.accounts.length}; name them by their numbers, from 1.`,
  )
}

async function splitting(store: Store, wanted: string, accounts: readonly string[]): Promise<Deed> {
  const entry = await findEntry(store, wanted)
  const of = new Set(accounts.map(each => accountNamed(entry, each)))
  const from = entry.accounts.filter(account => !of.has(account))
  if (from.length === 0)
    throw nothing(
      `${short(entry)} has no other account than ${entry.accounts.length === 1 ? 'this one' : 'these'}.`,
      'Name those that tell another occurrence than the rest.',
    )
  return { what: 'split', of: await anchorsOf(store, [...of]), from: await anchorsOf(store, from) }
}

async function setting(store: Store, wanted: Extract<Wanted, { what: 'set' }>): Promise<Deed> {
  const field = fieldNamed(wanted.field)
  const entry = await findEntry(store, wanted.entry)
  const value = fieldValue(field, wanted.values, entry, await store.entities())
  const before = (entry.corrections ?? []).find(each => each.field === field)
  if (before && JSON.stringify(before.value) === JSON.stringify(value))
    throw nothing(`Correction ${before.n} sets it so already.`, 'See all: isnad correct list')
  return { what: 'set', entry: await anchorsOf(store, entry.accounts), field, value }
}

async function naming(store: Store, who: string, as: string): Promise<Deed> {
  const entities = await store.entities()
  const from = namedInRegister(who, entities)
  const to = named(as, entities)
  if (from.id === to.id) throw nothing(`${who} and ${as} are one already: ${to.id}`, 'See him: isnad who')
  if (from.kind !== to.kind)
    throw new IsnadError(
      'correct/bad-value',
      `${from.id} is a ${from.kind}, ${to.id} a ${to.kind}.`,
      'Name two of one kind.',
    )
  return { what: 'name', from, to }
}

async function leavingOut(store: Store, wanted: string): Promise<Deed> {
  const { id, source } = await needPage(store, wanted)
  const said = await store.corrections()
  const before = said.find(({ deed, undone }) => undone === null && deed.what === 'not-news' && deed.page === id)
  if (before) throw nothing(`Correction ${before.n} says so already.`, 'See all: isnad correct list')
  return { what: 'not-news', page: id, source }
}

function deedOf(store: Store, wanted: Wanted): Promise<Deed> {
  if (wanted.what === 'join') return joining(store, wanted.a, wanted.b)
  if (wanted.what === 'split') return splitting(store, wanted.entry, wanted.accounts)
  if (wanted.what === 'set') return setting(store, wanted)
  return wanted.what === 'name' ? naming(store, wanted.who, wanted.as) : leavingOut(store, wanted.page)
}

/** Whom a deed is about, also where no page names them. */
function entitiesOf(deed: Deed): Entity[] {
  if (deed.what === 'name') return [deed.from, deed.to]
  if (deed.what !== 'set') return []
  return [deed.value].flat().flatMap(id => (typeof id === 'string' ? (entityOfTables(id) ?? []) : []))
}

async function withNames(store: Store, corrections: KeptCorrection[]): Promise<Corrections> {
  const deeds = corrections.map(({ deed }) => deed)
  return { corrections, entities: new Map([...byIds(deeds.flatMap(entitiesOf)), ...(await entitiesIn(store, deeds))]) }
}

const numbered = async (store: Store, n: number): Promise<KeptCorrection[]> =>
  (await store.corrections()).filter(each => each.n === n)

/** Corrects the register; what was said, with what has become of it. */
export async function correctIn(store: Store, wanted: Wanted, saying: Saying): Promise<Corrections> {
  const n = await store.correct(await deedOf(store, wanted), saidBy(saying))
  return withNames(store, await numbered(store, n))
}

/** Wrong use is told before a register is opened. */
export async function correct(wanted: Wanted, { register, ...saying }: CorrectOptions = {}): Promise<Corrections> {
  saidBy(saying)
  return withRegister(register, { create: false }, store => correctIn(store, wanted, saying))
}

const noSuch = (wanted: string): IsnadError =>
  new IsnadError('correct/no-such-correction', `There is no correction ${wanted}.`, 'See all: isnad correct list')

/** Takes a correction back; what has become of it, and of those that have lost their hold with it. */
export async function undoIn(store: Store, wanted: string, saying: Saying): Promise<Corrections> {
  const said = saidBy(saying)
  const n = /^\d{1,9}$/u.test(wanted) ? Number(wanted) : 0
  const [before] = await numbered(store, n)
  if (!before) throw noSuch(wanted)
  if (before.undone)
    throw nothing(
      `Correction ${n} was undone by ${before.undone.by} on ${before.undone.at.slice(0, 10)}.`,
      'To have it again, correct again.',
    )
  const letGo = await lettingGo(store, async () => {
    await store.undo(n, said)
  })
  const after = await store.corrections()
  return withNames(
    store,
    unique([n, ...letGo]).flatMap(each => after.find(one => one.n === each) ?? []),
  )
}

export async function undo(wanted: string, { register, ...saying }: CorrectOptions = {}): Promise<Corrections> {
  saidBy(saying)
  return withRegister(register, { create: false }, store => undoIn(store, wanted, saying))
}

/** All corrections, the undone ones too, in the order in which they were made. */
export const correctionsIn = async (store: Store): Promise<Corrections> => withNames(store, await store.corrections())

export const corrections = (register?: string): Promise<Corrections> =>
  withRegister(register, { create: false }, correctionsIn)
