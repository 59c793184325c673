import type { Fold } from '../text/fold.js'
import { makeSliceMemo } from '../text/slice-memo.js'
import { roomForFacts } from './facts.js'
import { hasHamza } from './hamza.js'
import type { NounForm } from './nouns.js'
import type { VerbForm, VerbLexicon } from './verbs/index.js'

/**
 * How a word may be joined to others:
 * - `name`: takes و ف and ب ل ك before it; its ال, if any, is part of it
 * - `noun`: takes these, and either ال before it or a pronoun after it
 * - `fixed`: takes و ف only
 */
export type Joins = 'name' | 'noun' | 'fixed'

/** One meaning of one written form. `cls` is what rules ask for, `value` what they get. */
export interface Entry {
  cls: string
  value: string
  joins: Joins
  gender?: 'm' | 'f' | undefined
  number?: 's' | 'd' | 'p' | undefined
  /** a form that takes no article; of the indefinite accusative no pronoun either; or nothing but a form before a pronoun */
  state?: 'construct' | 'indefinite' | 'pronoun' | undefined
  /** never with a pronoun: adjectives, and plurals and duals that lose their ن before one; `my`: not with «ي» */
  bare?: boolean | 'my' | undefined
  /** the name of a person, and nothing else */
  proper?: boolean | undefined
  /** the form as it must be written, where a hamza tells it from another word: «هنا» is not «هنأ» */
  written?: string | undefined
  /** what the owner of the class keeps for itself */
  info?: unknown
}

/** An entry as it was met in a word, with the clitics around it. Offsets are in the folded word. */
export interface Sense {
  cls: string
  value: string
  entry: Entry | null
  verb: VerbForm | null
  conj: string
  prep: string
  definite: boolean
  pronoun: string
  start: number
  end: number
}

/** A written form with all it may mean. Words are shared between tokens: the same form is analysed once. */
export interface Word {
  folded: string
  senses: readonly Sense[]
  /** answers of `wordFact` */
  facts: unknown[]
  /** bits of `wordFlag`: what has been asked, and what of it is so */
  asked: number
  so: number
  askedMore: number
  soMore: number
  askedLast: number
  soLast: number
}

export interface Clitics {
  conj: readonly string[]
  prep: readonly string[]
  pronoun: readonly string[]
  /** the pronoun of the first person, which looks like the ending of a nisba */
  my: string
  /** folded lemmas of verbs in و that hardly occur: «ودعت» is mostly و + دعت */
  yields: ReadonlySet<string>
  /** what stands before a verb in the subjunctive or jussive: «ليعقد», «فلنبدأ» */
  purpose: readonly string[]
  article: string
  /** the preposition that swallows the alef of the article */
  elides: string
  /** the ending of the feminine */
  feminine: string
}

export interface Lexicon {
  word(raw: string): Word
  /** The word that `text` is from `start` to `end`. */
  wordAt(text: string, start: number, end: number): Word
  /** The ways to cut و ف ب ل ك off a folded word, the uncut one first; what is left need not be a word. */
  cuts(folded: string): Cut[]
  /** The entries of several folded words with a space between: no word leads to them, who added them asks for them. */
  phrase(words: string): readonly Entry[]
  /** One more entry of a form: while the lexicon is compiled, and in tests. */
  add(form: string, entry: Entry): void
  /** what was added, by folded form */
  added: ReadonlyMap<string, readonly Entry[]>
}

/** A way to cut clitics off a folded word: `host` is what is left, `start` where it begins. */
export interface Cut {
  conj: string
  prep: string
  host: string
  start: number
}

const makeWord = (folded: string, senses: readonly Sense[]): Word => ({
  folded,
  senses,
  facts: roomForFacts(),
  asked: 0,
  so: 0,
  askedMore: 0,
  soMore: 0,
  askedLast: 0,
  soLast: 0,
})

const isSame = (a: Entry, b: Entry): boolean =>
  a.cls === b.cls && a.value === b.value && a.number === b.number && a.state === b.state && a.bare === b.bare

const isRare = ({ entry, verb }: Sense): boolean => verb?.aspect === 'imperative' || (verb ?? entry)?.number === 'd'

// not «إلى» where no hamza is written: «والي» is a governor
const isSmall = ({ entry }: Sense): boolean => entry?.written !== undefined && !hasHamza(entry.written)

const isCommon = (sense: Sense): boolean =>
  sense.verb ? sense.verb.person === 3 && sense.verb.voice !== 'passive' && !isRare(sense) : isSmall(sense)

// ة folds to ه, but a word that is written with it ends in no pronoun and is no finite verb: «جلسة» is not جلس + ه.
const isClosed = ({ cls, pronoun }: Sense): boolean => cls !== 'verb' && pronoun === ''

/** What no name is cut into: another name («كريم»), or a verb that would have to be helped («فيتنام»). */
const isFarFetched = ({ entry, verb }: Sense): boolean =>
  entry?.proper === true || verb?.voice === 'passive' || verb?.mood === 'subjunctive-jussive'

// Each of two generations: a thousand articles have some fifty thousand forms. With room for twice as many reading is little faster, and four
// threads no longer fit into a gigabyte.
const memoLimit = 32_000

/** The entries of the form that `text` is from `start` to `end`. */
export type EntriesOf = (text: string, start: number, end: number) => readonly Entry[]

/** `compiled`: the entries that a form has before any are added. */
export function makeLexicon(fold: Fold, clitics: Clitics, verbs: VerbLexicon, compiled: EntriesOf): Lexicon {
  const added = new Map<string, Entry[]>()
  const byRaw = makeSliceMemo<Word>(memoLimit)
  const byFolded = makeSliceMemo<Word>(memoLimit / 2)
  const { article, elides, feminine } = clitics
  const alef = article.charAt(0)
  const elided = elides + article.slice(1)

  const add = (form: string, entry: Entry): void => {
    const key = fold(form)
    if (entriesOf(key, 0, key.length).some(e => isSame(e, entry))) return
    const had = added.get(key)
    if (had) had.push(entry)
    else added.set(key, [entry])
  }

  const entriesOf: EntriesOf = (text, start, end) => {
    const found = compiled(text, start, end)
    const own = added.size > 0 ? added.get(text.slice(start, end)) : undefined
    return own ? [...found, ...own] : found
  }

  /** The cuts of what stands behind a conjunction, from letter `at` on. */
  function cutRest(conj: string, rest: string, at: number, found: Cut[]): void {
    found.push({ conj, prep: '', host: rest, start: at })
    for (const prep of clitics.prep) {
      if (!rest.startsWith(prep) || rest.length < prep.length + 2) continue
      found.push({ conj, prep, host: rest.slice(prep.length), start: at + prep.length })
      if (prep !== elides || !rest.startsWith(elided)) continue
      // «للرئيس» is ل + الرئيس and «للجنة» is ل + اللجنة: the alef, and the lam of a word in lam, are not written.
      found.push({ conj, prep, host: article + rest.slice(elided.length), start: at + prep.length })
      found.push({ conj, prep, host: article + rest.slice(prep.length), start: at + prep.length })
    }
  }

  function cuts(folded: string): Cut[] {
    const found: Cut[] = []
    cutRest('', folded, 0, found)
    for (const conj of clitics.conj)
      if (folded.startsWith(conj) && folded.length > conj.length + 1)
        cutRest(conj, folded.slice(conj.length), conj.length, found)
    return found
  }

  const sense = (cut: Cut, entry: Entry, definite: boolean, pronoun: string, end: number): Sense => ({
    cls: entry.cls,
    value: entry.value,
    entry,
    verb: null,
    conj: cut.conj,
    prep: cut.prep,
    definite,
    pronoun,
    start: cut.start,
    end,
  })

  const takes = ({ bare }: Entry, pronoun: string): boolean => !bare || (bare === 'my' && pronoun !== clitics.my)

  function nounSenses(
    cut: Cut,
    stem: string,
    entries: readonly Entry[],
    definite: boolean,
    end: number,
    out: Sense[],
  ): void {
    for (const entry of entries)
      if (entry.joins === 'noun' && entry.state !== 'pronoun' && !(definite && entry.state))
        out.push(sense(cut, entry, definite, '', end))
    if (definite) return
    for (const pronoun of clitics.pronoun) {
      if (!stem.endsWith(pronoun) || stem.length < pronoun.length + 2) continue
      for (const entry of entriesOf(stem, 0, stem.length - pronoun.length)) {
        if (entry.joins === 'noun' && takes(entry, pronoun) && entry.state !== 'indefinite')
          out.push(sense(cut, entry, false, pronoun, end - pronoun.length))
      }
    }
  }

  const verbSense = (cut: Cut, verb: VerbForm, definite: boolean, end: number): Sense => ({
    cls: verb.pos,
    value: verb.lemma,
    entry: null,
    verb,
    conj: cut.conj,
    prep: cut.prep,
    definite,
    pronoun: verb.object ?? '',
    start: cut.start,
    end,
  })

  function verbSenses(cut: Cut, form: string, definite: boolean, end: number, out: Sense[]): void {
    for (const verb of verbs.lookup(form)) {
      if (verb.pos === 'verb' && (definite || cut.prep)) continue
      // An article and a pronoun exclude each other: there is no «الزيارتها».
      if (definite && verb.object) continue
      out.push(verbSense(cut, verb, definite, end))
    }
  }

  // «ليعقد»: only where the word means nothing else, since «لتعاون» and «لنقل» are nouns, and «لندن» is a town.
  function purposeSenses(cut: Cut, end: number, out: Sense[]): void {
    if (!clitics.purpose.includes(cut.prep)) return
    for (const verb of verbs.lookup(cut.host))
      if (verb.aspect === 'present' && verb.mood !== 'indicative') out.push(verbSense(cut, verb, false, end))
  }

  function sensesOf(cut: Cut, end: number): Sense[] {
    const out: Sense[] = []
    const bare = cut.conj === '' && cut.prep === ''
    const entries = entriesOf(cut.host, 0, cut.host.length)
    for (const entry of entries) {
      if (entry.joins === 'name' || (entry.joins === 'fixed' && (bare || !cut.prep)))
        out.push(sense(cut, entry, false, '', end))
    }
    nounSenses(cut, cut.host, entries, false, end, out)
    verbSenses(cut, cut.host, false, end, out)
    if (cut.host.startsWith(article) && cut.host.length > article.length + 1) {
      const stem = cut.host.slice(article.length)
      nounSenses(cut, stem, entriesOf(stem, 0, stem.length), true, end, out)
      verbSenses(cut, stem, true, end, out)
    }
    return out
  }

  // A word that means something whole is not cut: «وزير» is no «زير» with a و, and «وكان» after its و no ك + أن. Only what is
  // whole nowhere is cut, what may be the first word of a name («بان» opens «بان كي مون» and is also ب + أن), and what would be a
  // passive («ووصل»).
  const isWhole = (s: Sense): boolean => s.entry?.joins !== 'name' && s.verb?.voice !== 'passive'

  function analyse(folded: string, closed = false): Word {
    const meanings = (cut: Cut): Sense[] => {
      const found = sensesOf(cut, folded.length)
      return closed ? found.filter(isClosed) : found
    }
    const [uncut, ...rest] = cuts(folded)
    const senses = meanings(uncut!)
    const wholes = senses.filter(isWhole)
    if (wholes.length > 0) return makeWord(folded, [...beforeWholes(wholes, rest, meanings), ...senses])
    senses.push(...cutSenses(rest, senses.length > 0, meanings))
    if (senses.length === 0 && !closed) for (const cut of rest) purposeSenses(cut, folded.length, senses)
    return makeWord(folded, senses)
  }

  // «ودعا» is hardly ever a dual of «ودع», nor «فكان» a pair of jaws: a common verb stands before what is rare. A small word
  // stands before all: «وفي» is no adjective.
  function beforeWholes(wholes: readonly Sense[], rest: readonly Cut[], meanings: (cut: Cut) => Sense[]): Sense[] {
    const isFirst = wholes.every(s => isRare(s) || (s.verb && clitics.yields.has(s.value))) ? isCommon : isSmall
    return rest.filter(cut => cut.prep === '').flatMap(cut => meanings(cut).filter(isFirst))
  }

  function cutSenses(rest: readonly Cut[], named: boolean, meanings: (cut: Cut) => Sense[]): Sense[] {
    const senses: Sense[] = []
    let whole: string | null = null
    for (const cut of rest) {
      if (cut.prep !== '' && cut.conj === whole) continue
      const found = meanings(cut)
      if (cut.prep === '' && found.some(isWhole)) whole = cut.conj
      senses.push(...(named ? found.filter(s => !isFarFetched(s)) : found))
    }
    return senses
  }

  function wordOf(folded: string): Word {
    const known = byFolded.get(folded, 0, folded.length)
    if (known) return known
    const found = analyse(folded)
    byFolded.add(folded, found)
    return found
  }

  // Who leaves the hamza out may mean either word; who writes it means the word that has it.
  function isWritten(raw: string, written: string): boolean {
    return !hasHamza(raw) || hasHamza(written)
  }

  // «وأدى» has its hamza after the و, and «وادي» has none: such a word is cut there, unless a small word is written so («بأنه»).
  function cutByHamza(raw: string, folded: string): Word | null {
    if (!hasHamza(raw) || wordOf(folded).senses.some(s => s.entry?.written)) return null
    const hosts = cuts(folded).filter(({ host, start }) => start > 0 && host.length > 2 && host.startsWith(alef))
    if (hosts.length === 0) return null
    const { at } = fold.view(raw)
    const senses = hosts
      .filter(({ start }) => hasHamza(raw.slice(at[start], at[start + 1])))
      .flatMap(cut => sensesOf(cut, folded.length))
    return senses.some(isWhole) ? makeWord(folded, senses) : null
  }

  function rawWord(raw: string): Word {
    const folded = fold(raw)
    const closed = raw.endsWith(feminine)
    const word = cutByHamza(raw, folded) ?? (closed ? analyse(folded, true) : wordOf(folded))
    const senses = word.senses.filter(
      s => (!closed || isClosed(s)) && (!s.entry?.written || isWritten(raw, s.entry.written)),
    )
    return senses.length === word.senses.length ? word : makeWord(word.folded, senses)
  }

  function wordAt(text: string, start: number, end: number): Word {
    const known = byRaw.get(text, start, end)
    if (known) return known
    const raw = text.slice(start, end)
    const found = rawWord(raw)
    byRaw.add(raw, found)
    return found
  }

  return {
    add,
    added,
    cuts,
    phrase: words => entriesOf(words, 0, words.length),
    word: raw => wordAt(raw, 0, raw.length),
    wordAt,
  }
}

export const senseOf = (word: Word, cls: string): Sense | undefined => {
  for (const sense of word.senses) if (sense.cls === cls) return sense
  return undefined
}

/** Adds the forms of one noun or adjective, with what they say of themselves. */
export function addForms(lexicon: Pick<Lexicon, 'add'>, forms: readonly NounForm[], entry: Omit<Entry, 'joins'>): void {
  for (const { form, ...features } of forms) lexicon.add(form, { ...entry, joins: 'noun', ...features })
}
