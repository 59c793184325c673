import type { Fold } from '../text/fold.js'
import { makeSliceMap } from '../text/slice-map.js'
import { roomForFacts } from './facts.js'
import { hasHamza } from './hamza.js'
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
  gender?: 'm' | 'f'
  number?: 's' | 'd' | 'p'
  /** a form that takes no article, and, where it is the indefinite accusative, no pronoun */
  state?: 'construct' | 'indefinite'
  /** never with a pronoun: adjectives, and plurals and duals that lose their ن before one */
  bare?: boolean
  /** the form as it must be written, where a hamza tells it from another word: «هنا» is not «هنأ» */
  written?: string
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
}

export interface Clitics {
  conj: readonly string[]
  prep: readonly string[]
  pronoun: readonly string[]
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
})

const isSame = (a: Entry, b: Entry): boolean => a.cls === b.cls && a.value === b.value

const memoLimit = 300_000

/** The entries of the form that `text` is from `start` to `end`. */
export type EntriesOf = (text: string, start: number, end: number) => readonly Entry[]

/** `compiled`: the entries that a form has before any are added. */
export function makeLexicon(fold: Fold, clitics: Clitics, verbs: VerbLexicon, compiled: EntriesOf): Lexicon {
  const added = new Map<string, Entry[]>()
  const byRaw = makeSliceMap<Word>()
  const byFolded = new Map<string, Word>()
  const { article, elides, feminine } = clitics
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

  function cuts(folded: string): Cut[] {
    const found: Cut[] = []
    const afterConj: [string, string][] = [['', folded]]
    for (const conj of clitics.conj) {
      if (folded.startsWith(conj) && folded.length > conj.length + 1) afterConj.push([conj, folded.slice(conj.length)])
    }
    for (const [conj, rest] of afterConj) {
      const at = folded.length - rest.length
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

  function nounSenses(cut: Cut, stem: string, definite: boolean, end: number, out: Sense[]): void {
    for (const entry of entriesOf(stem, 0, stem.length))
      if (entry.joins === 'noun' && !(definite && entry.state)) out.push(sense(cut, entry, definite, '', end))
    if (definite) return
    for (const pronoun of clitics.pronoun) {
      if (!stem.endsWith(pronoun) || stem.length < pronoun.length + 2) continue
      for (const entry of entriesOf(stem, 0, stem.length - pronoun.length)) {
        if (entry.joins === 'noun' && !entry.bare && entry.state !== 'indefinite')
          out.push(sense(cut, entry, false, pronoun, end - pronoun.length))
      }
    }
  }

  function verbSenses(cut: Cut, form: string, definite: boolean, end: number, out: Sense[]): void {
    for (const verb of verbs.lookup(form)) {
      const finite = verb.pos === 'verb'
      if (finite && (definite || cut.prep)) continue
      out.push({
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
    }
  }

  function sensesOf(cut: Cut, end: number): Sense[] {
    const out: Sense[] = []
    const bare = cut.conj === '' && cut.prep === ''
    for (const entry of entriesOf(cut.host, 0, cut.host.length)) {
      if (entry.joins === 'name' || (entry.joins === 'fixed' && (bare || !cut.prep)))
        out.push(sense(cut, entry, false, '', end))
    }
    nounSenses(cut, cut.host, false, end, out)
    verbSenses(cut, cut.host, false, end, out)
    if (cut.host.startsWith(article) && cut.host.length > article.length + 1) {
      const stem = cut.host.slice(article.length)
      nounSenses(cut, stem, true, end, out)
      verbSenses(cut, stem, true, end, out)
    }
    return out
  }

  // A word that means something whole is not cut: «وزير» is no «زير» with a و, and «وكان» after its و no ك + أن. Only what is
  // whole nowhere is cut, what may be the first word of a name («بان» opens «بان كي مون» and is also ب + أن), and what would be a
  // passive («ووصل»).
  const isWhole = (s: Sense): boolean => s.entry?.joins !== 'name' && s.verb?.voice !== 'passive'

  function analyse(folded: string): Word {
    const [uncut, ...rest] = cuts(folded)
    const senses = sensesOf(uncut!, folded.length)
    if (senses.some(isWhole)) return makeWord(folded, senses)
    let whole: string | null = null
    for (const cut of rest) {
      if (cut.prep !== '' && cut.conj === whole) continue
      const found = sensesOf(cut, folded.length)
      if (cut.prep === '' && found.some(isWhole)) whole = cut.conj
      senses.push(...found)
    }
    return makeWord(folded, senses)
  }

  function wordOf(folded: string): Word {
    let found = byFolded.get(folded)
    if (!found) {
      found = analyse(folded)
      if (byFolded.size > memoLimit) byFolded.clear()
      byFolded.set(folded, found)
    }
    return found
  }

  // ة folds to ه, but a word that is written with it ends in no pronoun and is no finite verb: «جلسة» is not جلس + ه.
  // Who leaves the hamza out may mean either word; who writes it means the word that has it.
  function isWritten(raw: string, written: string): boolean {
    return !hasHamza(raw) || hasHamza(written)
  }

  function rawWord(raw: string): Word {
    const word = wordOf(fold(raw))
    const closed = raw.endsWith(feminine)
    const senses = word.senses.filter(
      s =>
        (!closed || (s.cls !== 'verb' && s.pronoun === '')) && (!s.entry?.written || isWritten(raw, s.entry.written)),
    )
    return senses.length === word.senses.length ? word : makeWord(word.folded, senses)
  }

  function wordAt(text: string, start: number, end: number): Word {
    const known = byRaw.get(text, start, end)
    if (known) return known
    const raw = text.slice(start, end)
    const found = rawWord(raw)
    if (byRaw.size() > memoLimit) byRaw.clear()
    byRaw.add(raw, found)
    return found
  }

  return {
    add,
    added,
    cuts,
    word: raw => wordAt(raw, 0, raw.length),
    wordAt,
  }
}

export const senseOf = (word: Word, cls: string): Sense | undefined => {
  for (const sense of word.senses) if (sense.cls === cls) return sense
  return undefined
}
