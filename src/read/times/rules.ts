// The grammar's rules as they stand in knowledge/time/rules, and their compiled form.

/** A rule as written. `form` is a sequence of words, terms and categories; see the head of rules/days.yaml. */
export interface RuleEntry {
  id: string
  cat: string
  form: string | string[]
  make?: string
  set?: Record<string, unknown>
  after?: string[]
  notAfter?: string[]
  notBefore?: string[]
  /** only where the sentence looks ahead */
  ahead?: boolean
  /** only where the sentence looks back */
  back?: boolean
  /** only where nothing but marks follows */
  last?: boolean
  /** only in texts of this genre */
  genre?: string
  yes?: string[]
  no?: string[]
}

/** Which clitics the first word of a sequence may carry: any at the beginning of an expression, those asked for within. */
export interface Allowed {
  any: boolean
  conj: string
  prep: string
}

export const bare: Allowed = { any: false, conj: '', prep: '' }

export interface Item {
  kind: 'word' | 'term' | 'cat'
  /** number of the word or term; index of the category */
  id: number
  name: string
  label: string
  conj: string
  prep: string
  /** what it may carry where it is not the first */
  allowed: Allowed
}

export interface Rule {
  /** place in the file: the first rule that reads a stretch is the one */
  order: number
  id: string
  make: string
  set: Readonly<Record<string, unknown>>
  items: readonly Item[]
  after: ReadonlySet<string> | null
  /** a verb may stand before it, besides the words of `after` */
  afterVerb: boolean
  notAfter: ReadonlySet<string> | null
  notBefore: ReadonlySet<string> | null
  notBeforeTerms: ReadonlySet<number> | null
  /** no word and no number may follow */
  last: boolean
  ahead: boolean
  back: boolean
  genre: string | null
}

export interface Grammar {
  /** folded word to its number */
  words: ReadonlyMap<string, number>
  terms: ReadonlyMap<string, number>
  categories: ReadonlyMap<string, number>
  /** by category: by the number of what a rule begins with, the rules in order */
  byFirst: ReadonlyMap<number, readonly Rule[]>[]
  /** by category: the numbers of what it may begin with */
  firsts: readonly ReadonlySet<number>[]
}

type Part = { optional: boolean; choices: string[][] }

// `a (b | c d)? e`: one level of brackets, each bracket and each word may be optional.
function partsOf(form: string): Part[] {
  const parts: Part[] = []
  for (const found of form.matchAll(/\(([^)]*)\)(\??)|(\S+)/g)) {
    const [, inner, mark, single] = found
    if (inner !== undefined) {
      parts.push({ optional: mark === '?', choices: inner.split(' | ').map(choice => choice.trim().split(/\s+/)) })
    } else {
      const optional = single!.endsWith('?')
      parts.push({ optional, choices: [[optional ? single!.slice(0, -1) : single!]] })
    }
  }
  return parts
}

/** Every plain sequence that a form stands for. */
function sequences(form: string): string[][] {
  let all: string[][] = [[]]
  for (const { optional, choices } of partsOf(form)) all = continued(all, choices.flatMap(alternatives), optional)
  return all.filter(sequence => sequence.length > 0)
}

/** Each sequence with each of the options after it, and without where it may do without. */
function continued(sequences: readonly string[][], options: readonly string[][], optional: boolean): string[][] {
  const longer: string[][] = []
  for (const sequence of sequences) {
    for (const option of options) longer.push(sequence.concat(option))
    if (optional) longer.push(sequence)
  }
  return longer
}

// A word of a form may itself be a choice: «في|من».
function alternatives(choice: string[]): string[][] {
  let all: string[][] = [[]]
  for (const word of choice)
    all = continued(
      all,
      word.split('|').map(one => [one]),
      false,
    )
  return all
}

const shape = /^(?:(\p{Script=Arabic})\+)?(?:([a-z0-9]+)|(\p{Script=Arabic}+))(?::([a-z]+))?$/u

interface Names {
  words: Map<string, number>
  terms: Map<string, number>
  categories: Map<string, number>
  conj: ReadonlySet<string>
  next: number
  items: Map<string, Item>
}

function numberOf(map: Map<string, number>, key: string, names: Names): number {
  let id = map.get(key)
  if (id === undefined) {
    id = names.next++
    map.set(key, id)
  }
  return id
}

function readItem(written: string, names: Names, fold: (s: string) => string, rule: string): Item {
  const found = shape.exec(written)
  if (!found) throw new Error(`knowledge/time/rules, ${rule}: cannot read «${written}»`)
  const [, clitic = '', name, word, label] = found
  const isConj = names.conj.has(clitic)
  const carried = { conj: isConj ? clitic : '', prep: isConj ? '' : clitic }
  const clitics = { ...carried, allowed: clitic ? { any: false, ...carried } : bare }
  if (word)
    return {
      kind: 'word',
      id: numberOf(names.words, fold(word), names),
      name: fold(word),
      label: label ?? '',
      ...clitics,
    }
  const category = names.categories.get(name!)
  if (category !== undefined) return { kind: 'cat', id: category, name: name!, label: label ?? name!, ...clitics }
  return { kind: 'term', id: numberOf(names.terms, name!, names), name: name!, label: label ?? name!, ...clitics }
}

// The same words stand in many sequences; each is read once.
function itemOf(written: string, names: Names, fold: (s: string) => string, rule: string): Item {
  let item = names.items.get(written)
  if (!item) {
    item = readItem(written, names, fold, rule)
    names.items.set(written, item)
  }
  return item
}

const latin = /^[a-z]/

const setOf = (words: string[] | undefined, fold: (s: string) => string): ReadonlySet<string> | null =>
  words ? new Set(words.map(fold)) : null

// What each category may begin with, to the fixed point: categories may begin with one another.
function firstsOf(rules: readonly (readonly Rule[])[]): Set<number>[] {
  const firsts = rules.map(() => new Set<number>())
  for (let changed = true; changed; ) {
    changed = false
    rules.forEach((list, category) => {
      const own = firsts[category]!
      const before = own.size
      for (const { items } of list) {
        const first = items[0]!
        if (first.kind === 'cat') for (const id of firsts[first.id]!) own.add(id)
        else own.add(first.id)
      }
      changed ||= own.size !== before
    })
  }
  return firsts
}

export function compile(entries: readonly RuleEntry[], fold: (s: string) => string, conj: readonly string[]): Grammar {
  const names: Names = {
    words: new Map(),
    terms: new Map(),
    categories: new Map(),
    conj: new Set(conj),
    next: 0,
    items: new Map(),
  }
  for (const { cat } of entries) if (!names.categories.has(cat)) names.categories.set(cat, names.categories.size)
  if (names.categories.size > 256) throw new Error('knowledge/time/rules: more than 256 categories')
  const rules: Rule[][] = [...names.categories].map(() => [])
  let order = 0
  for (const entry of entries) {
    const shared = {
      id: entry.id,
      make: entry.make ?? 'merge',
      set: entry.set ?? {},
      ahead: entry.ahead === true,
      back: entry.back === true,
      genre: entry.genre ?? null,
      after: setOf(
        entry.after?.filter(word => word !== 'verb'),
        fold,
      ),
      afterVerb: entry.after?.includes('verb') === true,
      last: entry.last === true,
      notAfter: setOf(entry.notAfter, fold),
      notBefore: setOf(
        entry.notBefore?.filter(word => !latin.test(word)),
        fold,
      ),
      notBeforeTerms: entry.notBefore?.some(word => latin.test(word))
        ? new Set(entry.notBefore.filter(word => latin.test(word)).map(word => numberOf(names.terms, word, names)))
        : null,
    }
    for (const form of [entry.form].flat()) {
      for (const sequence of sequences(form)) {
        rules[names.categories.get(entry.cat)!]!.push({
          ...shared,
          order: order++,
          items: sequence.map(word => itemOf(word, names, fold, entry.id)),
        })
      }
    }
  }
  const firsts = firstsOf(rules)
  const byFirst = rules.map(list => {
    const map = new Map<number, Rule[]>()
    for (const rule of list) {
      const first = rule.items[0]!
      for (const id of first.kind === 'cat' ? firsts[first.id]! : [first.id]) {
        const had = map.get(id)
        if (had) had.push(rule)
        else map.set(id, [rule])
      }
    }
    return map
  })
  return { words: names.words, terms: names.terms, categories: names.categories, byFirst, firsts }
}
